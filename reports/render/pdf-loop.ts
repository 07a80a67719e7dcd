/** A run: text in one look, with the mark it carries in the tag structure of the PDF. */
import type { Letters, Stuk, Zin } from '../../domain/document';
import type { Huisstijl } from '../huisstijl';
import { eisTekens, kanTekenen, type Lettersoort } from './pdf-letters';
import { grondBij, stukkenVan } from './stukken';

/** One object per part of a sentence: runs with the same object belong to the same element. */
export type Merk =
  | { readonly soort: 'link'; readonly url: string; readonly tekst: string }
  | { readonly soort: 'verwijzing'; readonly nummer: number }
  | { readonly soort: 'terug'; readonly nummer: number }
  | { readonly soort: 'ontbreekt' }
  | { readonly soort: 'weggelakt'; readonly tekst: string };

export interface Loop {
  readonly tekst: string;
  readonly letter: Lettersoort;
  readonly maat: number;
  readonly kleur: string;
  readonly vlak?: string;
  readonly onderstreept?: true;
  /** Above the line, in points: the number of a footnote. */
  readonly stijging?: number;
  readonly merk?: Merk;
}

export type Uiterlijk = Pick<Loop, 'letter' | 'maat' | 'kleur'>;

const alsNoot = (basis: Uiterlijk, kleur: string): Omit<Loop, 'tekst'> => ({
  letter: basis.letter,
  maat: basis.maat * 0.68,
  stijging: basis.maat * 0.34,
  kleur,
});

/** A sign that the slanted font lacks stands upright: better than no letter. */
function letterVoor({ tekst, vet, cursief }: Letters & { readonly tekst: string }, { letter }: Uiterlijk): Lettersoort {
  const recht = vet === true ? 'vet' : letter;
  if (cursief !== true) return recht;
  const schuin = recht === 'vet' ? 'vetCursief' : 'cursief';
  return kanTekenen(schuin, tekst) ? schuin : recht;
}

function stukLoops(stuk: Stuk, basis: Uiterlijk, kleur: Huisstijl['kleur']): Loop[] {
  switch (stuk.soort) {
    case 'tekst':
      return [{ ...basis, letter: letterVoor(stuk, basis), tekst: stuk.tekst }];
    case 'feit':
      return [{ ...basis, tekst: stuk.tekst }];
    case 'ontbreekt': {
      const merk: Merk = { soort: 'ontbreekt' };
      return [{ ...basis, letter: 'vet', kleur: kleur.ontbreekt, vlak: kleur.ontbreektVlak, tekst: stuk.tekst, merk }];
    }
    case 'weggelakt': {
      const merk: Merk = { soort: 'weggelakt', tekst: `${stuk.tekst}${grondBij(stuk)}` };
      const balk: Loop = {
        ...basis,
        letter: 'vet',
        kleur: kleur.weglak,
        vlak: kleur.weglakVlak,
        tekst: stuk.tekst,
        merk,
      };
      return [balk, { ...basis, tekst: grondBij(stuk), merk }];
    }
    case 'voetnoot':
      return [
        {
          ...alsNoot(basis, kleur.accent),
          tekst: String(stuk.nummer),
          merk: { soort: 'verwijzing', nummer: stuk.nummer },
        },
      ];
    case 'link': {
      const merk: Merk = { soort: 'link', url: stuk.url, tekst: stuk.tekst };
      const letter = letterVoor(stuk, basis);
      return [{ ...basis, letter, kleur: kleur.accent, onderstreept: true, tekst: stuk.tekst, merk }];
    }
  }
}

/** The runs of sentences; a sign that cannot be drawn stops here, with the id of the sentence. */
export function loopsVan(zinnen: readonly Zin[], basis: Uiterlijk, huisstijl: Huisstijl): readonly Loop[] {
  const loops = stukkenVan(zinnen)
    .flatMap((stuk) => stukLoops(stuk, basis, huisstijl.kleur))
    .filter((loop) => loop.tekst !== '');
  for (const loop of loops) eisTekens(loop.letter, loop.tekst);
  return loops;
}

export function kaleLoop(tekst: string, basis: Uiterlijk): Loop {
  eisTekens(basis.letter, tekst);
  return { ...basis, tekst };
}

/** The number before a footnote, which leads back to the text. */
export const nootNummer = (nummer: number, basis: Uiterlijk, huisstijl: Huisstijl): Loop => ({
  ...alsNoot(basis, huisstijl.kleur.accent),
  tekst: String(nummer),
  merk: { soort: 'terug', nummer },
});
