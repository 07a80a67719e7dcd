/** What stands out in the paragraphs of a Word file: gathered word by word, and placed when the paragraph ends. */
import { meesteNadruk, nadrukIn } from '../../domain/nadruk';
import type { Nadruk } from '../../domain/nadruk';
import type { Uiterlijk } from './docx-uiterlijk';

/** Signs that turn the order of words around on a screen, or say where a word may break: who approves a letter reads it as it stands. */
const leesrichting = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A hyphen that does not break, as another program writes it: Word has a label for it, which is read as one that does. */
const streepjes = /[\u2010\u2011]/g;

export interface Gelezenalinea {
  readonly tekst: string;
  /** Null: more than are kept. */
  readonly nadruk: readonly Nadruk[] | null;
}

/** Of one paragraph; one that a text box stands in goes on behind it. */
export interface Alineawoorden {
  tekst: string;
  readonly nadruk: Nadruk[];
}

export const legeWoorden = (): Alineawoorden => ({ tekst: '', nadruk: [] });

/** `alinea`: a paragraph that is bold by its style has no bold words. */
export function leestWoorden(woorden: Alineawoorden, tekst: string, hoe: Hoe): void {
  const { looks, alinea, url } = hoe;
  const vet = looks.vet === true && alinea.vet !== true;
  const cursief = looks.cursief === true && alinea.cursief !== true;
  const van = woorden.tekst.length;
  woorden.tekst += tekst;
  if (!vet && !cursief && url === undefined) return;
  woorden.nadruk.push({
    ...{ van, tot: woorden.tekst.length },
    ...(vet ? { vet } : {}),
    ...(cursief ? { cursief } : {}),
    ...(url === undefined ? {} : { url }),
  });
}

interface Hoe {
  readonly looks: Uiterlijk;
  readonly alinea: Uiterlijk;
  readonly url: string | undefined;
}

/** As a reader sees it, each stretch of white as one space. */
export function alsGelezen({ tekst, nadruk }: Alineawoorden): Gelezenalinea {
  const schoon = (deel: string): string => deel.replace(leesrichting, '').replace(streepjes, '-').replace(/\s+/g, ' ');
  const heel = schoon(tekst).trim();
  if (nadruk.length === 0) return { tekst: heel, nadruk: [] };
  const grenzen = plekken(tekst, new Set(nadruk.flatMap(({ van, tot }) => [van, tot])));
  const binnen = (plek: number): number => Math.min(heel.length, grenzen.get(plek) ?? 0);
  const gelezen = nadrukIn(
    heel,
    nadruk.map((een) => ({ ...een, van: binnen(een.van), tot: binnen(een.tot) })),
  );
  return { tekst: heel, nadruk: gelezen.length > meesteNadruk ? null : gelezen };
}

/** Where places of the text as it was typed are in the text as it is read. */
function plekken(tekst: string, gevraagd: ReadonlySet<number>): ReadonlyMap<number, number> {
  const uit = new Map<number, number>();
  let [naar, wit] = [0, true];
  for (let plek = 0; plek <= tekst.length; plek += 1) {
    if (gevraagd.has(plek)) uit.set(plek, naar);
    const teken = tekst.charAt(plek);
    if (teken === '' || /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(teken)) continue;
    const isWit = /\s/u.test(teken);
    if (!isWit || !wit) naar += 1;
    wit = isWit;
  }
  return uit;
}
