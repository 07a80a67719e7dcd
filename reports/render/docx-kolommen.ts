/** Divides the width of a table in a Word file over its columns: room for the longest word first, the rest by need. */
import { zinTekst } from '../../domain/document';
import type { Blok } from '../../domain/document';
import type { WordWerk } from './docx-werk';
import { twips } from './docx-xml';
import { verdeel } from './kolommen';

/** The file does not hold its letters: a wide one of them is reckoned with, for a reader who has another font. */
const LETTER = 0.6;
const RAND = 12;
/** A longer text runs on over more lines: it asks for no more room than this. */
const HOOGSTENS = 150;

/** Not spread as arguments: a fact may hold more words than a call takes. */
const langst = (delen: readonly string[]): number => delen.reduce((tot, { length }) => Math.max(tot, length), 0);
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

export function kolomBreedtes(
  { kop, rijen }: Extract<Blok, { soort: 'tabel' }>,
  { breedte, letter }: Pick<WordWerk, 'breedte' | 'letter'>,
): readonly number[] {
  const kolommen = kop.map((titel, kolom) => [titel, ...rijen.map((rij) => (rij[kolom] ? zinTekst(rij[kolom]) : ''))]);
  const gevraagd = kolommen.map((teksten) => {
    const woorden = teksten.flatMap((tekst) => tekst.split(/\s|(?<=-)/u));
    return twips(langst(woorden) * letter * LETTER + RAND);
  });
  const wens = kolommen.map((teksten) => Math.min(HOOGSTENS, langst(teksten)));
  const minst = verdeel(gevraagd, breedte);
  const over = Math.max(0, breedte - som(minst));
  return minst.map((deel, kolom) => Math.round(deel + (over * (wens[kolom] ?? 0)) / Math.max(1, som(wens))));
}
