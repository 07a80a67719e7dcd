/** Which words of a message are for which question. */
import { leesBericht, zegtHetAnders } from '../../bericht-lezen';
import type { Bericht } from '../../bericht-lezen';
import type { Open } from '../concept';
import { achterRij, gaatErHelemaalOver, isBeantwoord, isKortBijNalezen, magErbij, zegtAlleenHoeveel } from '../erbij';
import type { Woorden } from '../erbij';
import { jaOfNeeIn } from '../ja-nee';
import { stapVan } from '../kaart';
import { isAlleenEenRij, zegtHoeveelElders } from '../naast-de-vraag';
import { teltAnders, verbetert } from '../verbetering';
import { velden } from '../welke-vraag';
import { erbuitenVan, genoemdIn } from './moment';
import type { Moment } from './moment';

export interface Verdeling {
  /** What each question reads in it, the open one too. */
  readonly gelezen: readonly Woorden[];
  /** Of those the ones for another question, which may go there. */
  readonly anders: readonly Woorden[];
  /** It takes back what was answered before. */
  readonly neemtTerug: boolean;
  /** What answers the open question: all of it, its own part, or null when it was about others. */
  readonly eigen: string | null;
}

export function verdeelWoorden(moment: Moment): Verdeling {
  const { beurt, open, veld, bericht } = moment;
  const erbuiten = erbuitenVan(moment);
  const gelezen = leesVelden(open, leesBericht(beurt, erbuiten));
  const neemtTerug = verbetert(open, veld, bericht, gelezen);
  const anders = gelezen
    .filter(
      (rij) =>
        rij[0] !== veld &&
        (neemtTerug || magErbij(open, rij, bericht) || isKortBijNalezen(open, veld, bericht, gelezen)),
    )
    .map((rij) => [rij[0], neemtTerug ? rij[1] : achterRij(open, rij)] as const);
  const gevonden = { gelezen, anders, neemtTerug };
  if (veld === null) return { ...gevonden, eigen: null };
  if (erbuiten !== bericht.tekst) return { ...gevonden, eigen: bericht.tekst };
  const isRij = isAlleenEenRij(open, veld, bericht, anders);
  return { ...gevonden, eigen: isRij ? null : eigenWoorden(moment, veld, gevonden) };
}

/** What the questions that apply read in it. */
export const leesVelden = ({ dialoog, draft }: Open, bericht: Bericht): readonly Woorden[] =>
  velden(dialoog.stappen).flatMap((veld) => {
    const stap = dialoog.stappen[veld];
    if (stap?.wanneer && !stap.wanneer(draft.antwoorden)) return [];
    const woorden = stap?.uitBericht?.(bericht, draft.antwoorden) ?? null;
    return woorden === null ? [] : [[veld, woorden] as const];
  });

function eigenWoorden(moment: Moment, veld: string, gevonden: Omit<Verdeling, 'eigen'>): string | null {
  const { open, bericht } = moment;
  const { gelezen, anders, neemtTerug } = gevonden;
  if (anders.length === 0) return zegtHoeveelElders(open, veld, bericht, gelezen) ? null : bericht.tekst;
  const genoemd = genoemdIn(moment);
  if (genoemd !== undefined) return genoemd;
  // "En Nederweert ook" comes on top of a row, whatever is asked.
  if (anders.some((rij) => isBeantwoord(open, rij[0]) && stapVan(open, rij[0]).rij === true)) return null;
  if (zegtHetAnders(bericht) || teltAnders(bericht) || (neemtTerug && anders.some(([een]) => isBeantwoord(open, een))))
    return null;
  if (jaOfNeeIn(open, veld, bericht) !== null) return bericht.tekst;
  const gaatOverAnders = zegtAlleenHoeveel(open, bericht, anders) || gaatErHelemaalOver(open, bericht, anders);
  // Who was going to write a story anew and names a number first has not written it yet.
  if (open.draft.wijzigt?.veld === veld && gaatOverAnders) return null;
  if (isVerhaal(open, veld, anders, gaatOverAnders)) return bericht.tekst;
  const eigen = gelezen.find(([een]) => een === veld)?.[1];
  if (eigen !== undefined) return eigen;
  return anders.length > 1 || gaatOverAnders ? null : bericht.tekst;
}

/** A question in words of one's own takes the message whole, also where others find something in it. */
function isVerhaal(open: Open, veld: string, anders: readonly Woorden[], gaatOverAnders: boolean): boolean {
  const stap = stapVan(open, veld);
  if (stap.verhaal !== true) return false;
  if (veld === open.dialoog.verhaal || !gaatOverAnders) return true;
  return stap.opZich !== true && anders.some(([een]) => stapVan(open, een).opZich !== true);
}
