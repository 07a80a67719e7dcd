/** Whoever tells on where a choice or a number was asked tells something all the same: it goes to the story, and is not lost. */
import { kaal } from '../begrip/normaliseer';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { Beurt } from '../beurt';
import { isVerbetering, overHetGesprek, vertelt } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import type { Open } from './concept';
import { aantalWoorden } from './erbij';
import { stapVan } from './kaart';

/** What a story may grow to by itself, in characters. */
const langsteVerhaal = 4_000;
/** Fewer words than these beside what was read in a message are only its joints; in a correction there are more of those. */
const minsteRest = 6;
const minsteRestVanTerugnemen = 8;
const minsteRestVanVerbetering = 10;
/** In a part of it that holds nothing of what was read, so many words tell something. */
const minsteDeel = 4;

interface Gelezen {
  /** The question that was open; null at the read-back. */
  readonly veld: string | null;
  /** What it was answered with; null when it was not. */
  readonly antwoord: unknown;
  /** What was taken out of it for other questions. */
  readonly opgenomen: readonly (readonly [veld: string, deel: unknown])[];
  /** Whether it took something back, and whether that changed an answer of before. */
  readonly neemtTerug: boolean;
  readonly verbeterd: boolean;
}

/** A message in which no answer to any question was read. */
export const nietsGelezen: Gelezen = {
  veld: null,
  antwoord: null,
  opgenomen: [],
  neemtTerug: false,
  verbeterd: false,
};

type Verhaal = readonly [veld: string, waarde: unknown];

/** The story with this message behind it; null when the message tells nothing more than was read in it. */
export function naarVerhaal(beurt: Beurt, open: Open, bericht: Bericht, gelezen: Gelezen): Verhaal | null {
  const { veld, antwoord, opgenomen } = gelezen;
  const { verhaal, stappen } = open.dialoog;
  const eerst = verhaal === undefined ? undefined : (open.draft.antwoorden[verhaal] ?? '');
  if (
    verhaal === undefined ||
    (verhaal === veld && antwoord !== null) ||
    typeof eerst !== 'string' ||
    !vertelt(bericht)
  )
    return null;
  const tekst = bericht.tekst.trim();
  if (draagt(antwoord, tekst) || opgenomen.some(([, deel]) => deel === tekst) || eerst.includes(tekst)) return null;
  const gebruikt = opgenomen.reduce((som, rij) => som + woordenVoor(open, rij), 0);
  const excuus = gelezen.verbeterd ? aantalWoorden(delenVan(bericht).filter(isExcuus).join(' ')) : 0;
  const rest = aantalWoorden(tekst) - gebruikt - excuus;
  if ((antwoord !== null || opgenomen.length > 0) && rest < restNodig(gelezen) && !heeftEigenDeel(bericht, gelezen))
    return null;
  if (antwoord !== null && veld !== null && isEigenWoorden(open, veld) && !meldt(bericht)) return null;
  if (gaatOverUzelf(open, veld, bericht, opgenomen)) return null;
  const keuring = maakVrijeTekst([eerst, tekst].filter((deel) => deel !== '').join('\n'));
  if (!keuring.ok || keuring.tekst.length > langsteVerhaal) return null;
  const lezing = stappen[verhaal]?.lees(keuring.tekst, beurt);
  return lezing?.ok ? [verhaal, lezing.waarde] : null;
}

/** "Mijn wethouder weet het", "bellen kan op": about oneself and one's melding more words go with it than were read. */
const woordenVanEenKeuze = 4;
const woordenEromheen = 3;
function woordenVoor(open: Open, [veld, deel]: Gelezen['opgenomen'][number]): number {
  const { keuzes, opZich, overUzelf } = stapVan(open, veld);
  if (opZich === true && keuzes !== undefined) return woordenVanEenKeuze;
  return (typeof deel === 'string' ? aantalWoorden(deel) : 1) + (overUzelf === true ? woordenEromheen : 0);
}

const restNodig = ({ neemtTerug, verbeterd }: Gelezen): number =>
  verbeterd ? minsteRestVanVerbetering : neemtTerug ? minsteRestVanTerugnemen : minsteRest;

/** "Sorry, 50 jeugdigen, en de ouders zijn boos": the part behind the correction is about something else. */
const heeftEigenDeel = (bericht: Bericht, { verbeterd, opgenomen }: Gelezen): boolean => {
  if (!verbeterd) return false;
  const gelezen = new Set(opgenomen.flatMap(([, deel]) => woordenIn(String(deel))));
  return delenVan(bericht).some(
    (deel) => !isVerbetering({ klein: deel }) && !isExcuus(deel) && isBuiten(woordenIn(deel), gelezen),
  );
};
const delenVan = ({ klein }: Bericht): readonly string[] =>
  klein.split(/[,.;!?\n]+\s+|\s(?=(?:en|maar|want|omdat|dus)\s)/);
/** "Ik heb een typefout gemaakt" belongs to the correction. */
const isExcuus = (deel: string): boolean =>
  overHetGesprek(deel) || /(?<![a-z])(?:[a-z]*fout(?:je)?|vergis[a-z]*|verkeerd|abuis|onjuist)(?![a-z])/.test(deel);
const isBuiten = (woorden: readonly string[], gelezen: ReadonlySet<string>): boolean =>
  woorden.length >= minsteDeel && !woorden.some((woord) => /\w{3}|\d/.test(woord) && gelezen.has(woord));
const woordenIn = (tekst: string): readonly string[] => kaal(tekst).match(/[a-z\d]+/g) ?? [];

/** An answer in somebody's own words keeps all of them already. */
const draagt = (antwoord: unknown, tekst: string): boolean =>
  antwoord !== null && JSON.stringify(antwoord).includes(JSON.stringify(tekst).slice(1, -1));

/** The question takes words as they are: what stands beside its answer is mostly more of that. */
const isEigenWoorden = (open: Open, veld: string): boolean => stapVan(open, veld).soort === 'tekst';

const meldt = ({ begrepen }: Bericht): boolean => begrepen.intent === 'melding.starten';

/** Asked for what somebody is or how to reach him, he speaks of himself, until he tells what another question is about. */
const gaatOverUzelf = (open: Open, veld: string | null, bericht: Bericht, opgenomen: Gelezen['opgenomen']): boolean =>
  veld !== null && stapVan(open, veld).overUzelf === true && opgenomen.length === 0 && !meldt(bericht);

/** A story that was begun before it was asked for: its question still comes. */
export function metOnaf({ draft: was, dialoog }: Open, draft: Draft<Los>, erbij: Verhaal | null): Draft<Los> {
  const { verhaal } = dialoog;
  if (erbij === null || verhaal === undefined) return draft;
  return was.antwoorden[verhaal] === undefined || was.onaf === verhaal ? { ...draft, onaf: verhaal } : draft;
}

/** The answer to its question, behind what was begun. */
export function achterBegin({ draft: { onaf, antwoorden } }: Open, [veld, waarde]: Verhaal): Verhaal {
  const begin = antwoorden[veld];
  if (onaf !== veld || typeof begin !== 'string' || typeof waarde !== 'string') return [veld, waarde];
  const keuring = maakVrijeTekst(`${begin}\n${waarde}`);
  return [veld, keuring.ok ? keuring.tekst : waarde];
}
