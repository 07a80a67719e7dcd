/** What stands at the top of a card is out of sight on a phone for who pressed a button at its end: said once more there. */
import { inkorten } from '../texts/inkorten';
import { invulTekst } from '../texts/invullen';

export interface Melding {
  /** Empty where the lines stand without a heading. */
  readonly kop: string;
  readonly regels: readonly string[];
}

/** So many lines fit on a phone with the heading and the buttons. */
const meesteRegels = 10;

/** What is longer stands at the top in full. */
const langsteRegel = 240;

/** Of each the first line, and how many more there are; nothing on a card where the top is still in sight. */
export function bijKnoppen(
  meldingen: readonly Melding[],
  kaart: { readonly velden: number; readonly regels: number },
): readonly { readonly tekst: string }[] {
  if (kaart.velden === 0 && kaart.regels < meesteRegels) return [];
  const kort = meldingen.flatMap(({ kop, regels: [eerste] }) =>
    eerste === undefined ? [] : [invulTekst.bijKnoppen(kop, inkorten(eerste, langsteRegel))],
  );
  const meer = meldingen.reduce((som, { regels }) => som + regels.length, 0) - kort.length;
  return [...kort, ...(meer > 0 ? [invulTekst.bovenaan(meer)] : [])].map((tekst) => ({ tekst }));
}
