/**
 * A message that is numbered like the questions, as somebody pastes it from a mail that asked them all: "1. Noorderlicht 2. … 8. 60".
 * Part by part it is read by the question in that place; only where that is certain, and else it stays the one story it was.
 */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing, Steps } from '../dialogue';
import type { Dialoog, Los } from '../dialogues/dialoog';
import { eenvoudig } from '../invoer/keuze';
import type { Hulpregel } from './kaart';
import { vanToepassing, velden } from './welke-vraag';

type Rij = readonly [veld: string, waarde: unknown];
export interface Genummerd {
  readonly rijen: readonly Rij[];
  /** What is to be asked about a part that named more than one, or nothing that is known. */
  readonly hulp: Hulpregel | null;
}
type Vragen = Pick<Dialoog<Los>, 'stappen' | 'vragen' | 'verhaal'>;

/** Fewer parts than this are a short list in a story. */
const minsteDelen = 4;
/** So many parts must be what their question asks, and nothing else would be. */
const minsteBewijs = 3;
const NUMMER = /(?<=^|[\s;])(\d{1,2})\s*[.):](?=\s|$)/g;
const LEEG = /^(?:[-–—?.\s]*|n\.?v\.?t\.?|onbekend|weet (?:ik )?(?:nog )?niet|geen idee)$/i;

/** The parts, when they are numbered from one on and nothing much stands in front of them. */
export function genummerdeDelen(tekst: string): readonly string[] | null {
  const vondsten = [...tekst.matchAll(NUMMER)];
  const rij: { readonly van: number; readonly tot: number }[] = [];
  // A number that is not the next one belongs to the words around it.
  for (const { 0: heel, 1: nummer, index } of vondsten)
    if (Number(nummer) === rij.length + 1) rij.push({ van: index, tot: index + heel.length });
  const [eerste] = rij;
  if (eerste === undefined || rij.length < minsteDelen || tekst.slice(0, eerste.van).trim().length > LANGSTE_AANHEF)
    return null;
  return rij.map(({ tot }, plek) => tekst.slice(tot, rij[plek + 1]?.van).trim());
}
const LANGSTE_AANHEF = 60;

/** Null when it is not numbered, or not certainly like these questions. */
export function leesGenummerd(hulp: Leeshulp, dialoog: Vragen, tekst: string): Genummerd | null {
  const delen = genummerdeDelen(tekst);
  if (delen === null) return null;
  // A mail may number every question, or only those that are always asked.
  const pogingen = [alleen(dialoog.stappen, 'altijd'), alleen(dialoog.stappen, 'ook')]
    .map((kan) => leg(hulp, dialoog, delen, kan))
    .filter((poging) => poging !== null);
  const [beste, tweede] = pogingen.sort((a, b) => b.bewijs - a.bewijs);
  if (beste === undefined || beste.bewijs < minsteBewijs) return null;
  const gelijk = tweede?.bewijs === beste.bewijs && JSON.stringify(tweede.rijen) !== JSON.stringify(beste.rijen);
  return gelijk ? null : { rijen: beste.rijen, hulp: beste.hulp };
}

const alleen = (stappen: Steps<Los>, welke: 'altijd' | 'ook') => (veld: string) =>
  welke === 'ook' || stappen[veld]?.wanneer === undefined;

interface Poging extends Genummerd {
  readonly bewijs: number;
}

function leg(hulp: Leeshulp, dialoog: Vragen, delen: readonly string[], kan: (veld: string) => boolean): Poging | null {
  const { stappen } = dialoog;
  const antwoorden: Record<string, unknown> = {};
  const los: string[] = [];
  let [bewijs, gemist]: [number, Hulpregel | null] = [0, null];
  let rest: readonly string[] = velden(stappen);
  for (const deel of delen) {
    const veld = rest.find((een) => kan(een) && vanToepassing(stappen, een, antwoorden));
    if (veld === undefined) return null;
    rest = rest.slice(rest.indexOf(veld) + 1);
    const woorden = zonderVraag(dialoog, veld, deel);
    if (LEEG.test(woorden)) continue;
    const lezing = lees(hulp, stappen, veld, woorden);
    if (lezing.waarde !== undefined) antwoorden[veld] = lezing.waarde;
    // Of whom and what kind may be told in words that only the next question makes sure.
    else if ((stappen[veld]?.magOpen === false || stappen[veld]?.dringend === true) && veld !== dialoog.verhaal)
      gemist ??= lezing.hulp;
    else return null;
    if (lezing.waarde === undefined && stappen[veld]?.soort === 'keuze') los.push(woorden);
    if (lezing.rest !== '') los.push(lezing.rest);
    bewijs += lezing.bewijst ? 1 : 0;
  }
  return { rijen: metLos(dialoog, antwoorden, los), hulp: gemist, bewijs };
}

/** What was told beside a choice goes with the story, so that nothing is lost. */
function metLos({ verhaal }: Vragen, antwoorden: Readonly<Record<string, unknown>>, los: readonly string[]) {
  const verteld = verhaal === undefined ? undefined : antwoorden[verhaal];
  const met = typeof verteld === 'string' ? maakVrijeTekst([verteld, ...los].join('\n')) : null;
  const rijen = met?.ok && verhaal !== undefined ? { ...antwoorden, [verhaal]: met.tekst } : antwoorden;
  return Object.entries(rijen);
}

/** The question itself may be pasted in front of its answer. */
function zonderVraag({ vragen }: Vragen, veld: string, deel: string): string {
  const { vraag = '', label = '' } = vragen[veld] ?? {};
  for (const kop of [vraag, label]) {
    const plek = deel.search(/[?:]/);
    if (plek > 0 && kop !== '' && eenvoudig(deel.slice(0, plek)) === eenvoudig(kop)) return deel.slice(plek + 1).trim();
  }
  return deel;
}

interface Deellezing {
  readonly waarde: unknown;
  readonly hulp: Hulpregel | null;
  /** What stands behind a choice. */
  readonly rest: string;
  /** Hardly anything else reads as an answer to this question. */
  readonly bewijst: boolean;
}

function lees(hulp: Leeshulp, stappen: Steps<Los>, veld: string, woorden: string): Deellezing {
  const stap = stappen[veld];
  const probeer = (tekst: string): Lezing<unknown> | null => {
    const keuring = maakVrijeTekst(tekst);
    return keuring.ok && stap ? stap.lees(keuring.tekst, hulp) : null;
  };
  const heel = probeer(woorden);
  const herkend = stap?.vrij !== true || (stap.uitBericht?.(leesBericht(hulp, woorden), {}) ?? null) !== null;
  if (heel?.ok) return { waarde: heel.waarde, hulp: null, rest: '', bewijst: herkend && stap?.verhaal !== true };
  const begin = stap?.keuzes === undefined ? undefined : /^[^,.;:]{1,40}(?=[,.;:])/.exec(woorden)?.[0];
  const kort = begin === undefined ? null : probeer(begin);
  if (begin !== undefined && kort?.ok)
    return { waarde: kort.waarde, hulp: null, rest: woorden.slice(begin.length + 1).trim(), bewijst: true };
  return { waarde: undefined, hulp: heel && !heel.ok ? heel : null, rest: '', bewijst: false };
}
