/** "Waar staat oktober 2023 in de brieven", "welke zinnen raakt de datum van de melding": the sentences of the letters of a casus that say it or rest on it. */
import { brievenDoorzoeken } from '../../app/brieven-doorzoeken';
import type { Doorzocht, Gezocht, Vindplaats } from '../../app/brieven-doorzoeken';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { lijstKaart } from '../../cards/lijst';
import { tabelregels } from '../../domain/dossier';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { briefKnop, briefTekst } from '../../texts/brief';
import { briefzoekTekst as tekst } from '../../texts/briefzoek';
import { inkorten } from '../../texts/inkorten';
import { persvraagTekst } from '../../texts/persvraag';
import { woorden } from '../begrip/normaliseer';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { genoemdeCasus } from '../namen/genoemd';
import { toon, weiger } from '../prive';

const STUKKEN = '(?:(?:de|alle|onze|deze|die|het|dit) )*(?:brie(?:f|ven)|persbericht(?:en)?|stukken|teksten)';
const BRIEVEN = `${STUKKEN}(?: (?:van|over|bij|aan) (?<casus>.{2,80}))?`;
const EERDER = '(?:(?:de|onze|alle|eerdere|vorige|andere) )*(?:brieven|persberichten|stukken)';
const ZEIDEN = '(?:hebben|zeiden|schreven|meldden|staat|stond|zeggen|schrijven)(?: we| wij| er| al)*';
const GEZEGD = '(?:(?:al |eerder )*(?:gezegd|geschreven|gemeld|verteld) )?';
const WAT = '(?<wat>\\S.{1,78}?)';

/** What each way of asking is after: words that stand there, or a fact. */
const vormen: readonly (readonly [patroon: RegExp, soort: Gezocht['soort']])[] = [
  [vraag(`waar (?:staat|staan|noemen we|wordt|worden)(?: er)?(?: nog)? ${WAT}(?: genoemd)? in ${BRIEVEN}`), 'woorden'],
  [vraag(`in welke (?:brie(?:f|ven)|zin(?:nen)?) (?:staat|staan|noemen we)(?: er)? ${WAT}`), 'woorden'],
  [vraag(`welke brie(?:f|ven) (?:noem(?:t|en)|hebben het over) ${WAT}`), 'woorden'],
  [vraag(`zoek(?: naar)? ${WAT} in ${BRIEVEN}`), 'woorden'],
  [vraag(`wat ${ZEIDEN} in ${EERDER} ${GEZEGD}over ${WAT}`), 'woorden'],
  [vraag(`wat ${ZEIDEN} ${GEZEGD}over ${WAT} in ${EERDER}`), 'woorden'],
  [
    vraag(
      `(?:in )?welke zin(?:nen)? (?:raakt|raken|gebruikt|gebruiken|rust(?:en)? op|steun(?:t|en) op|hang(?:t|en) af van|staat|noemen|noemt) ${WAT}(?: in ${BRIEVEN})?`,
    ),
    'feiten',
  ],
  [vraag(`wat raakt het als ${WAT} (?:verandert|wijzigt|anders is|anders wordt)`), 'feiten'],
];

function vraag(patroon: string): RegExp {
  return new RegExp(`^(?:en |maar )?${patroon}[ ?.]*$`, 'iu');
}

/** Null when nothing of the kind is asked. */
export async function opBriefzoeking(beurt: Beurt, getypt: string): Promise<BeurtAntwoord | null> {
  for (const [patroon, soort] of vormen) {
    const delen = patroon.exec(getypt.trim())?.groups;
    const wat = delen?.['wat']?.replace(/^[“"‘']|[”"’']$/gu, '');
    if (wat === undefined || !maakVrijeTekst(wat).ok) continue;
    const gezocht = soort === 'feiten' ? opFeit(wat) : opWoorden(beurt, wat);
    if (gezocht === null) return zeg(tekst.welkFeit);
    const casus = casusVoor(beurt, delen?.['casus']);
    return casus === undefined ? zeg(tekst.welkeCasus) : toonVondsten(beurt, casus, gezocht);
  }
  return null;
}

/** Named behind the letters, or before him. */
function casusVoor(beurt: Beurt, genoemd: string | undefined): string | undefined {
  if (genoemd === undefined) return onderwerpVan(beurt).casus;
  const { slots } = leesBericht(beurt, genoemd).begrepen;
  return genoemdeCasus(beurt.register, slots) ?? onderwerpVan(beurt).casus;
}

/** "Oktober 2023" is a month of any day in it, "14 oktober 2023" that day. */
function opWoorden(beurt: Beurt, wat: string): Gezocht {
  const [dag, tweede] = leesBericht(beurt, wat).lezing.datums;
  const isDatum = dag !== undefined && tweede === undefined && /\d{4}$/.test(wat);
  const datum = isDatum ? dag.slice(0, /^(?:op )?\d{1,2}[ -]/.test(wat) ? 10 : 7) : null;
  // `de IGJ` stands in few sentences, `IGJ` in all that name it.
  return { soort: 'woorden', woorden: wat.replace(/^(?:de|het|een|op|in) (?=\S)/iu, ''), datum };
}

const KLEIN = new Set('de het een van voor bij in onze ons die deze dit dat of feit er'.split(' '));
const inhoud = (zin: string): readonly string[] => woorden(zin).filter((woord) => !KLEIN.has(woord));
/** More than this was no description of a fact. */
const meesteFeiten = 6;

/** Facts with every word that was said in their description; of those the ones that say least besides. */
function opFeit(wat: string): (Gezocht & { soort: 'feiten' }) | null {
  const gezegd = inhoud(wat);
  const past = tabelregels
    .map(({ id, rij }) => ({ id, kern: inhoud(rij.omschrijving) }))
    .filter(({ kern }) => gezegd.length > 0 && gezegd.every((woord) => kern.includes(woord)));
  const precies = past.filter(({ kern }) => kern.length === gezegd.length);
  const feiten = (precies.length > 0 ? precies : past).map(({ id }) => id);
  return feiten.length === 0 || feiten.length > meesteFeiten ? null : { soort: 'feiten', feiten };
}

async function toonVondsten(beurt: Beurt, casus: string, gezocht: Gezocht): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, brievenDoorzoeken, { casus, gezocht });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  // The name of a fact stands in no letter: what rests on it does.
  const feit = gezocht.soort === 'woorden' && gevonden.value.vindplaatsen.length === 0 ? opFeit(gezocht.woorden) : null;
  return feit === null ? toon(beurt, vondstenKaart(gevonden.value, gezocht)) : toonVondsten(beurt, casus, feit);
}

const meesteBrieven = 8;
const meesteZinnen = 8;

function vondstenKaart({ casusId: casus, casusNummer, gelezen, vindplaatsen }: Doorzocht, gezocht: Gezocht) {
  const rest = vindplaatsen.length - meesteBrieven;
  const uitslag = gelezen === 0 ? tekst.geenBrieven : vindplaatsen.length === 0 ? tekst.niets : '';
  return lijstKaart({
    kop: tekst.kop(casusNummer),
    onderkop: [watGezocht(gezocht), uitslag, rest > 0 ? tekst.meerBrieven(rest) : '']
      .filter((deel) => deel !== '')
      .join(' '),
    items: vindplaatsen.slice(0, meesteBrieven).map(alsItem),
    knoppen: [button(persvraagTekst.brieven, 'brieven.inzien', { casus })],
  });
}

const watGezocht = (gezocht: Gezocht): string =>
  gezocht.soort === 'woorden'
    ? tekst.gezochtWoorden(gezocht.woorden)
    : tekst.gezochtFeiten(
        tabelregels.filter(({ id }) => gezocht.feiten.includes(id)).map(({ rij }) => rij.omschrijving),
      );

const alsItem = ({ briefId: brief, nummer, soort, publiek, zinnen }: Vindplaats) => ({
  titel: `${briefKnop(soort, publiek)} (${nummer})`,
  regels: [
    ...zinnen.slice(0, meesteZinnen).map((zin) => inkorten(zin, 300)),
    ...(zinnen.length > meesteZinnen ? [tekst.meerZinnen(zinnen.length - meesteZinnen)] : []),
  ],
  knoppen: [button(briefTekst.knop.brief, 'brief.inzien', { brief })],
});
