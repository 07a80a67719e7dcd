/** The door before every question: does what is typed decide about words that wait behind a button, and what becomes of them when it does not. */
import { bsnMasker, maakVrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { vraagTekst } from '../../texts/melding-status';
import { ZEKER } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesAlle } from './concept';
import { neemAanvulling, neemWijziging } from './antwoord';
import { openVraag, stapKaart, stapVan } from './kaart';
import type { Wachtend } from '../getoond/knoppen';
import { leesBesluit } from '../invoer/besluit';
import { elders } from '../invoer/verwijzen';
import { leesSturing } from '../invoer/sturing';

/** After this often it is not laid before him again; the buttons above go on working. Whether it answers the meldpunt is asked, and once more. */
const vaakst = 2;
const vaakstVoorMeldpunt = 1;
const isVoorMeldpunt = ({ houd }: Wachtend): boolean => houd?.action === 'melding.beantwoorden';

/** Keeps the words or lets him type them anew; null when what was typed says neither. */
export async function opWachtend(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const wachtend = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu);
  if (wachtend === null) return null;
  if (wachtend.gemaskeerd && GEEN_BSN.test(tekst) && wachtend.tekst.includes(bsnMasker))
    return { ...zeg(dialoogTekst.geenBsn, wachtend.kaart), nietBewaren: true };
  const besluit = leesBesluit(tekst);
  if (besluit === null)
    return wachtend.melding && verteltVerder(beurt, tekst) ? alsMelding(beurt, wachtend, tekst) : null;
  if (await antwoordtDeVraag(beurt, wachtend, tekst)) return null;
  if (besluit === 'houden') return wachtend.houd && beurt.druk(wachtend.houd);
  // Elsewhere there is more than one way to say no.
  if (!wachtend.gemaskeerd) return null;
  return wachtend.anders === null ? zeg(dialoogTekst.typOpnieuw) : beurt.druk(wachtend.anders);
}

/** He says what number it is: that is no answer to the question below, and does not bring the number back. */
const GEEN_BSN =
  /(?<!\p{L})geen (?:bsn|burgerservicenummer)(?!\p{L})|^(?:(?:nee|maar|dit|dat|het|is|was|gewoon|een|ons|mijn|hun|het nummer)[, ]+)+\p{L}*nummer(?: van .{2,40})?[.!]*$/iu;

const KAAL = /^(?:ja+|nee+|jep|yes|no|ok(?:e|é)?|klopt)[.!]*$/i;
/** Above what is laid before him again stands a question that a bare "nee" answers. */
async function antwoordtDeVraag(beurt: Beurt, { keer }: Wachtend, tekst: string): Promise<boolean> {
  if (keer === 0 || !KAAL.test(tekst.trim())) return false;
  const open = (await leesAlle(beurt)).find(({ draft }) => !draft.rust);
  const veld = open && openVraag(open);
  return veld ? (stapVan(open, veld).keuzes ?? []).some(({ waarde }) => waarde === 'nee') : false;
}

/** No question, no command and no other thing: he goes on about what he told. */
function verteltVerder(beurt: Beurt, tekst: string): boolean {
  const bericht = leesBericht(beurt, tekst);
  const { intent, zekerheid } = bericht.begrepen;
  const anders = intent !== 'onbekend' && intent !== 'melding.starten' && zekerheid >= ZEKER;
  const knop =
    beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu) !== null ||
    beurt.huis.getoond.wachtOpKnop(beurt.inbound, tekst, beurt.nu);
  return (
    !anders &&
    !knop &&
    leesSturing(tekst) === null &&
    !tekst.includes('?') &&
    elders(beurt, tekst) === null &&
    !/^antwoord\b/i.test(tekst)
  );
}

/** What he told becomes a melding, and what he says now is read in it. */
async function alsMelding(beurt: Beurt, { melding }: Wachtend, tekst: string): Promise<BeurtAntwoord> {
  const begonnen = melding === null ? zeg() : await beurt.druk(melding);
  const open = (await leesAlle(beurt)).find(({ draft }) => !draft.rust);
  const zin = bericht(vraagTekst.tochMelding);
  if (open === undefined) return begonnen;
  // The question of the dialogue was not before him when he typed this: it tells what it tells, and answers no question.
  const verder =
    (await neemWijziging(beurt, open, tekst)) ??
    (await neemAanvulling(beurt, open, tekst)) ??
    zeg(stapKaart(beurt, open));
  const eerst = begonnen.berichten.slice(0, -1);
  return { ...verder, berichten: [zin, ...eerst, ...verder.berichten] };
}

/** What waits and was not decided about comes back below the answer. */
export function metWachtend(beurt: Beurt, tekst: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const wachtend = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu);
  if (wachtend === null || !blijftWachten(beurt, wachtend, tekst)) return antwoord;
  if (wachtend.keer >= (isVoorMeldpunt(wachtend) ? vaakstVoorMeldpunt : vaakst)) return antwoord;
  const terug = [bericht(dialoogTekst.wachtNog), bericht(wachtend.kaart)];
  const nieuwe = antwoord.berichten.some((een) => een.soort === 'kaart' && draagt(een.kaart));
  const berichten = nieuwe ? [...terug, ...antwoord.berichten] : [...antwoord.berichten, ...terug];
  return { ...antwoord, berichten, nietBewaren: true };
}

const draagt = ({ inhoud }: Wachtend['kaart']): boolean =>
  /"action":"(?:dialoog\.gemaskeerd|melding\.beantwoorden|melding\.toch)"/.test(JSON.stringify(inhoud));

/** Danger stands alone; who leaves, or types the same again in other words, has decided. */
const blijftWachten = (beurt: Beurt, wachtend: Wachtend, tekst: string): boolean =>
  leesSturing(tekst) !== 'weg' &&
  !/^(?:(?:stop|stoppen|opnieuw)[.!]?$|antwoord(?:\s+op)?[\s:,-])/i.test(tekst.trim()) &&
  elders(beurt, tekst) === null &&
  !lijktOp(wachtend.tekst, tekst);

/** So much of what waits stands in what is typed now that it takes its place. */
const DEEL = 0.6;
const minstens = 3;
function lijktOp(eerst: string, nu: string): boolean {
  const [was, is] = [inhoudswoorden(eerst), inhoudswoorden(nu)];
  const samen = [...was].filter((woord) => is.has(woord)).length;
  return !maakVrijeTekst(nu).ok ? samen > 0 : samen >= minstens && samen >= DEEL * was.size;
}
/** Without what stands where something was taken out. */
const inhoudswoorden = (tekst: string): ReadonlySet<string> =>
  new Set(
    tekst
      .replace(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\d]{2,}/gu) ?? [],
  );
