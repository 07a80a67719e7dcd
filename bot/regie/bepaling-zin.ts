/** What a sentence says of a tredebepaling that somebody wants to put forward: the trede he names himself, from when, and why. What he does not say stays open; which trede it should be is said by nobody else. */
import type { Payload } from '../../cards/actions';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBericht } from '../bericht-lezen';
import { hoofdzin } from '../invoer/hoofdzin';
import { anderJaar } from '../invoer/dag-kant';
import { rangdag } from '../invoer/rangdag';
import type { Lezer } from '../bericht-lezen';

export type BepalingVooraf = Pick<Payload<'tredebepaling.openen'>, 'trede' | 'ingangsdatum' | 'gezegd'>;

/** Here begins why. */
const WAAROM = '(?:want|omdat|aangezien|vanwege|wegens|(?:de |als )?grond(?: is)?:?|reden:)';
const GROND = new RegExp(
  String.raw`(?:\s*[,;:.]\s*|\s+)${WAAROM}\s+(?<waarom>.{3,})$|\s*,(?= (?:de|het|er|ze|zij|hij|hun|dat|dit|we|wij) )\s+(?<rest>.{3,})$`,
  'isu',
);
/** After the colon stands why, or first what and from when: "vuurbaak: van 5 naar 4, ingaande 1 april, want …". */
const DUBBELE_PUNT = /^(?<voor>[^:]{2,80}?)(?<!(?<!\p{L})(?:grond|reden)(?: is)?):\s+(?<na>.{3,})$/isu;
const DELEN = /\s*[,;]\s+|\s+(?=(?:want|omdat|aangezien|vanwege|wegens)(?!\p{L}))/iu;
const VANAF = '(?:per|vanaf|ingaande|met ingang van|geldt vanaf|ingangsdatum(?: is)?)';
const WAT_OF_WANNEER = new RegExp(
  `^(?:.{2,50} )?(?:(?:van (?:trede )?[1-5] )?(?:naar|op|tot) (?:trede )?[1-5]|trede [1-5])(?: voorleggen| voor)?(?: ${VANAF} .{3,25}?)?(?: voor)?$|^(?:en )?${VANAF} .{3,25}$`,
  'iu',
);
/** Behind these stands a clause: on the form it is a sentence of its own. */
const BIJZIN = /(?<!\p{L})(?:omdat|aangezien)\s+$/iu;
const BEGINT = new RegExp(String.raw`^${WAAROM}\s+`, 'iu');
/** A number beside which stands what it counts is no trede. */
const TREDE =
  '(?:een )?(?:trede )?([1-5])(?![\\d.:/%-]|,\\d|\\s*(?:procent|euro|ton|mln|miljoen|uur|dag|dagen|weken|week|maand|maanden|jaar|jeugdigen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))';
const NAAR = new RegExp(`(?<![a-z])naar ${TREDE}`);
const OP_HET_EIND = new RegExp(`(?<![a-z])(?:op|tot|in) ${TREDE}[.!]?$`);
const GENOEMD = /(?<!(?:van|niet|geen) )(?<![a-z])trede ([1-5])(?!\d)/g;

export const kopVan = (tekst: string): string => delen(tekst).kop;

function delen(tekst: string): { readonly kop: string; readonly waarom: string } {
  const punt = DUBBELE_PUNT.exec(tekst.trim())?.groups;
  if (punt !== undefined) return naDubbelePunt(punt['voor'] ?? '', punt['na'] ?? '');
  const grond = GROND.exec(tekst);
  const waarom = grond?.groups?.['waarom'] ?? grond?.groups?.['rest'] ?? '';
  return { kop: (grond === null ? tekst : tekst.slice(0, grond.index)).trim(), waarom: waarom.trim() };
}

function naDubbelePunt(voor: string, na: string): ReturnType<typeof delen> {
  let rest = na;
  const kop = [voor.trim()];
  for (const deel of na.split(DELEN)) {
    if (!WAT_OF_WANNEER.test(deel.replace(/[.!]+$/, ''))) break;
    kop.push(deel);
    rest = rest.slice(rest.indexOf(deel) + deel.length).replace(/^[\s,;.!]+/, '');
  }
  return { kop: kop.join(' '), waarom: rest.replace(BEGINT, '').trim() };
}

export function bepalingIn(lezer: Lezer, tekst: string): BepalingVooraf {
  const { kop, waarom } = delen(tekst);
  const { klein, lezing } = leesBericht(lezer, kop);
  const trede = tredeIn(klein);
  const [dag, ...meer] = lezing.datums;
  const datum =
    dag === undefined ? rangIn(klein, lezer.vandaag) : meer.length > 0 ? undefined : ingangOp(lezer, kop, dag);
  return {
    ...(trede === null ? {} : { trede }),
    ...(datum === undefined ? {} : { ingangsdatum: datum }),
    ...(waarom === '' || !maakVrijeTekst(waarom).ok
      ? {}
      : { gezegd: hoofdletter(BIJZIN.test(tekst.slice(0, tekst.lastIndexOf(waarom))) ? hoofdzin(waarom) : waarom) }),
  };
}

const RANG = new RegExp(`(?<![a-z])${VANAF} (de (?:eerste|\\d{1,2} ?(?:e|de|ste)))(?![a-z])`);
/** "Per de 1e": the first one to come. */
export function rangIn(klein: string, vandaag: string): string | undefined {
  const gezegd = RANG.exec(klein)?.[1];
  return (gezegd === undefined ? null : rangdag(gezegd, vandaag.slice(0, 10), vandaag.slice(0, 10))) ?? undefined;
}

/** A decision holds from a day nearby: of a day without its year the one of last year when that is closer. */
export function ingangOp(lezer: Lezer, tekst: string, dag: string): string {
  const ander = anderJaar(leesBericht(lezer, tekst), dag, lezer.vandaag);
  return ander !== undefined && afstand(ander, lezer.vandaag) < afstand(dag, lezer.vandaag) ? ander : dag;
}
const afstand = (dag: string, vandaag: string): number => Math.abs(Date.parse(dag) - Date.parse(vandaag.slice(0, 10)));

/** The one that it goes to; of two that are named beside each other none is his choice. */
export function tredeIn(klein: string): string | null {
  const naar = NAAR.exec(klein) ?? OP_HET_EIND.exec(klein);
  if (naar !== null) return naar[1] ?? null;
  const genoemd = new Set([...klein.matchAll(GENOEMD)].map(([, trede]) => trede));
  const [enige] = genoemd;
  return genoemd.size === 1 ? (enige ?? null) : null;
}
