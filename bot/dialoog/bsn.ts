/** A BSN split over two messages: the part that finishes it is refused, and the first part leaves the draft at that moment. */
import { zonderBsnHelft } from '../../domain/bsn-helft';
import { maakVrijeTekst, vrijeTekstUitOpslag } from '../../domain/persoonsgegevens';
import type { Keuring } from '../../domain/persoonsgegevens';
import type { Beurt } from '../beurt';
import { metAntwoord, zonder, zonderWijziging } from '../dialogue';
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { inSpoor, spoorVan } from './bsn-spoor';
import { bewaar } from './concept';
import type { Open } from './concept';
import { stapVan, toonVan } from './kaart';

/**
 * What was found, and the fields in which its earlier parts stood; none when all of it stands in this text. `vervangen`: it stood in
 * an answer that was replaced since, which `terug` would bring back.
 */
export type Afgekeurd = Extract<Keuring, { ok: false }> & {
  readonly delen: readonly string[];
  readonly vervangen?: true;
};

/** Choices and other answers may stand between the two halves. */
const zoverTerug = 3;

/** As it was typed: the year of a date that we read in it is nobody's half of a number. */
export function getypt(open: Open, veld: string, waarde: unknown = open.draft.antwoorden[veld]): string {
  const { alsInvoer } = stapVan(open, veld);
  return alsInvoer && waarde !== undefined && waarde !== null
    ? alsInvoer(waarde)
    : toonVan(metWaarde(open, veld, waarde), veld);
}

const metWaarde = (open: Open, veld: string, waarde: unknown): Open => ({
  ...open,
  draft: { ...open.draft, antwoorden: { ...open.draft.antwoorden, [veld]: waarde } },
});

/** Digits and hardly a word: what a part of a number looks like that is typed in three. */
const BIJNA_KAAL = /^\D{0,20}\d(?:[\d\s.-]{0,12}\d)?\D{0,8}$/;
const cijfers = (tekst: string): string => tekst.replace(/\D/g, '');
/** No number that is typed in parts is longer than this with what stands around it. */
const langsteEinde = 80;
const laatsteCijfers = (tekst: string): string =>
  cijfers(/\d[\d\s.-]*(?=\D{0,25}$)/.exec(tekst.slice(-langsteEinde))?.[0] ?? '');

/** What a change that was begun would bring back stands there too. */
const metTerugzetbare = (open: Open): Open => ({ ...open, draft: zonderWijziging(open.draft) });

/** "2" behind the KvK number of an organisation is the second choice, or how many: with eight digits before it, one in eleven would be a BSN. */
const isKeuzeNaNummer = (ruw: string, eerder: string): boolean =>
  /^\d[.)]?$/.test(ruw.trim()) && /^(?:KvK|AGB) \d{8}(?:, AGB \d{8})?$/.test(eerder);

/** The guard, on this text alone and as what may finish one of the last answers, or two of them. */
export function keurMetVorige(nu: Open, ruw: string): Extract<Keuring, { ok: true }> | Afgekeurd {
  const open = metTerugzetbare(nu);
  const alleen = maakVrijeTekst(ruw);
  if (!alleen.ok) return { ...alleen, delen: [] };
  const eerder = open.draft.volgorde.slice(-zoverTerug).map((veld) => ({ veld, tekst: getypt(open, veld) }));
  for (const { veld, tekst } of [...eerder].reverse()) {
    if (isKeuzeNaNummer(ruw, tekst)) continue;
    const samen = maakVrijeTekst(ruw, { vorige: tekst });
    if (!samen.ok) return { ...samen, delen: [veld] };
  }
  return inDrieen(eerder, ruw) ?? metVervangen(open, ruw) ?? alleen;
}

/** The other half may stand in an answer that was replaced since: `terug` would bring it back. */
function metVervangen(open: Open, ruw: string): Afgekeurd | null {
  for (const { veld, antwoord } of spoorVan(open.draft)) {
    const tekst = getypt(open, veld, antwoord);
    if (isKeuzeNaNummer(ruw, tekst)) continue;
    const samen = maakVrijeTekst(ruw, { vorige: tekst });
    if (!samen.ok) return { ...samen, delen: [veld], vervangen: true };
  }
  return null;
}

/** "111", "222", "333": the last part finishes what stood in two answers before it. */
function inDrieen(eerder: readonly { readonly veld: string; readonly tekst: string }[], ruw: string): Afgekeurd | null {
  if (!BIJNA_KAAL.test(ruw)) return null;
  const paren = eerder.flatMap((eerste, i) => eerder.slice(i + 1).map((tweede) => [eerste, tweede] as const));
  for (const [eerste, tweede] of paren) {
    const [begin, midden] = [laatsteCijfers(eerste.tekst), cijfers(tweede.tekst)];
    if (begin === '' || !BIJNA_KAAL.test(tweede.tekst) || (begin + midden).length > 8) continue;
    const samen = maakVrijeTekst(ruw, { vorige: `${begin} ${midden}` });
    if (!samen.ok) return { ...samen, delen: [eerste.veld, tweede.veld] };
  }
  return null;
}

/** Also out of what was answered in this conversation: an answer may have said it back. */
export async function haalDelenWeg(beurt: Beurt, nu: Open, { delen, vervangen }: Afgekeurd): Promise<Open> {
  const open = metTerugzetbare(nu);
  await beurt.eenheid.inbox.wisAntwoorden(beurt.inbound.gesprek.gesprekId);
  return bewaar(beurt, open, delen.reduce<Draft<Los>>(vervangen ? zonderHelftInSpoor : zonderHelft, open.draft));
}

/** The order stays as it was, so that `terug` means what it meant; what a change would bring back goes too. */
export function zonderHelft({ laatste: _, wijzigt: __, ...draft }: Draft<Los>, veld: string): Draft<Los> {
  const waarde = draft.antwoorden[veld];
  if (typeof waarde === 'number') return zonder(draft, veld);
  const { onaf } = draft;
  return {
    ...metAntwoord(draft, veld, schoon(waarde)),
    volgorde: draft.volgorde,
    ...(onaf === undefined ? {} : { onaf }),
  };
}

/** What stands there now is no part of it, and stays. */
export const zonderHelftInSpoor = (draft: Draft<Los>, veld: string): Draft<Los> => inSpoor(draft, veld, schoon);

function schoon(waarde: unknown): unknown {
  if (typeof waarde === 'string') return zonderBsnHelft(vrijeTekstUitOpslag(waarde));
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, schoon(deel)]));
}
