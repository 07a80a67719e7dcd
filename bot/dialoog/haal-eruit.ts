/** "Haal die drie weken eraf": where those words stand is asked anew, with what it becomes on a button; nothing goes before somebody says so. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { inkorten } from '../../texts/inkorten';
import { tussenzinTekst } from '../../texts/tussenzin';
import { woordlijst } from '../invoer/alleen-woorden';
import { getal } from '../begrip/getal';
import { kaal } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gaTerug } from '../handlers/dialoog';
import type { Open } from './concept';
import { openVraag, stapKaart, stapVan, tekstVan, toonVan, vanDialoog } from './kaart';
import { verdeel } from './verdelen';
import { velden } from './welke-vraag';

/** What the order itself is made of. */
const OPDRACHT = woordlijst(
  'nee ja o oh sorry ok oke beter straks haal halen schrap schrappen streep strepen verwijder verwijderen gum laat laten neem doe zet wil wilt wou kan kun kunt mag mogen moet moeten hoeft graag je jij u ik wij we jullie toch maar er eruit eraf erin uit af weg door terug hier nog weer niet liever dat die dit deze de het een van over met bij in op zin zinnetje regel stuk stukje deel opmerking woord woorden tekst en dan dus nu klopt kloppen is zijn stond staan ze hem m ie hebben verstuur versturen versturen verder melding remove take out the that bit about',
);
/** It says which one by where it stands. */
const LAATSTE = /(?<![a-z])(?:laatste|net|zojuist|daarnet)(?![a-z])/;

const kern = ({ klein }: Bericht): readonly string[] =>
  (klein.match(/[a-z\d]+/g) ?? []).filter((woord) => !OPDRACHT.has(woord) && !LAATSTE.test(woord)).map(alsGetal);
/** "Drie weken" and "3 weken" are the same. */
const alsGetal = (woord: string): string => String(getal(woord) ?? woord);
const woordenIn = (tekst: string): readonly string[] =>
  (
    kaal(tekst)
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  ).map(alsGetal);

const noemt = (tekst: string, gezocht: readonly string[]): boolean => {
  const woorden = new Set(woordenIn(tekst));
  return gezocht.every((woord) => woorden.has(woord));
};

/** Null when what the message takes out is understood otherwise: a gemeente of a row, an answer by its name. */
export function haalEruit(beurt: Beurt, open: Open, bericht: Bericht): BeurtAntwoord | Promise<BeurtAntwoord> | null {
  if (verdeel(beurt, open, openVraag(open), bericht.tekst).notities.some(({ was }) => was !== null)) return null;
  const gezocht = kern(bericht);
  if (gezocht.length === 0) return neemTerug(beurt, open, LAATSTE.test(bericht.klein));
  const plekken = plekkenVan(open, gezocht);
  const [enige, tweede] = plekken;
  if (enige === undefined) return vindNiet(beurt, open);
  const verhaal = plekken.find((veld) => stapVan(open, veld).verhaal === true);
  const veld = tweede === undefined ? enige : verhaal;
  if (veld !== undefined) return vraagAnders(beurt, open, veld, gezocht);
  const zin = tussenzinTekst.staatOpMeer(plekken.map((een) => tekstVan(open, een).label));
  return zeg(stapKaart(beurt, open, { hulp: { zin } }));
}

/** "Haal dat laatste weg"; at the read-back nobody knows which one is meant. */
function neemTerug(beurt: Beurt, open: Open, laatste: boolean): BeurtAntwoord | Promise<BeurtAntwoord> {
  if (openVraag(open) === null) return zeg(stapKaart(beurt, open, { hulp: { zin: tussenzinTekst.welkAntwoord } }));
  return laatste && open.draft.volgorde.length > 0 ? gaTerug(beurt, open) : vindNiet(beurt, open);
}

const plekkenVan = (open: Open, gezocht: readonly string[]): readonly string[] =>
  velden(open.dialoog.stappen).filter(
    (veld) => stapVan(open, veld).soort === 'tekst' && noemt(toonVan(open, veld), gezocht),
  );

/** Whether what is named stands in any answer. */
export function staatErin(open: Open, bericht: Bericht): boolean {
  const gezocht = kern(bericht);
  return gezocht.length > 0 && plekkenVan(open, gezocht).length > 0;
}

const vindNiet = (beurt: Beurt, open: Open): BeurtAntwoord =>
  zeg(stapKaart(beurt, open, { hulp: { zin: tussenzinTekst.vindNiet } }));

/** The open question stays open: what is typed next answers that one, and the story goes only when he presses. */
function vraagAnders(beurt: Beurt, open: Open, veld: string, gezocht: readonly string[]): BeurtAntwoord {
  const ook = plekkenVan(open, gezocht).filter((een) => een !== veld);
  const { label } = tekstVan(open, veld);
  const stond = toonVan(open, veld);
  const deel = zonderDeel(stond, gezocht);
  const van = { ...vanDialoog(open), wijzigVeld: veld };
  const kaart = berichtKaart({
    kop: tussenzinTekst.eruitKop(label),
    alineas: [
      deel === null
        ? tussenzinTekst.schrijfOpnieuw(inkorten(stond, LANGST))
        : tussenzinTekst.halenWeg(inkorten(deel.weg, LANGST), inkorten(deel.rest, LANGST)),
      ...(ook.length === 0 ? [] : [tussenzinTekst.staatOok(ook.map((een) => tekstVan(open, een).label))]),
    ],
    knoppen: [
      ...(deel === null
        ? []
        : [
            button(
              tussenzinTekst.halenWegKnop,
              'dialoog.wijzigen',
              { ...van, wordt: maskeer(deel.rest) },
              {
                stijl: 'positive',
              },
            ),
          ]),
      button(tussenzinTekst.zelfSchrijven, 'dialoog.wijzigen', van),
    ],
  });
  return zeg(kaart, stapKaart(beurt, open));
}

/** So much of it stands on the card. */
const LANGST = 300;
const minsteRest = 3;

/** The part that names it, and what is left without that; null where nothing would be left. */
function zonderDeel(stond: string, gezocht: readonly string[]): { readonly weg: string; readonly rest: string } | null {
  const regels = stond.split('\n').map((regel) => regel.split(NAAD));
  const weg = regels.flat().filter((deel) => noemt(deel, gezocht));
  const rest = regels
    .map((delen) => schoon(delen.filter((deel) => !weg.includes(deel)).join(' ')))
    .filter((regel) => regel !== '' && !/^(?:ja|nee)$/i.test(regel))
    .join('\n');
  return weg.length !== 1 || woordenIn(rest).length < minsteRest ? null : { weg: schoon(weg.join(' ')), rest };
}

/** Where one part of a line ends. */
const NAAD = /(?<=[.;,])\s+|\s+(?=(?:en|maar) )/;
/** Without the joint that led on to what is gone. */
const schoon = (deel: string): string =>
  deel
    .trim()
    .replace(/[,;]$/, '')
    .replace(/^(?:en|maar) /i, '');
