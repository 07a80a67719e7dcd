/** Two texts of one paragraph under each other, with the words that differ marked in both and named in a line of their own. */
import { woordverschil } from '../domain/woordverschil';
import type { Woorddeel } from '../domain/woordverschil';
import { inkorten } from '../texts/inkorten';
import { woordmerkTekst } from '../texts/woordmerken';
import type { Regel, Streek } from './streek';

/** What stands before a text and behind it. */
export interface Omlijsting {
  readonly voor: string;
  readonly na: string;
}

export interface Naastelkaar {
  readonly was: string;
  readonly is: string;
  readonly oud: Omlijsting;
  readonly nieuw: Omlijsting;
  /** Characters for each of the two. */
  readonly langste: number;
}

/** Each named in words as well: not everybody sees a line through or under a word. */
const meesteWissels = 5;

export function naastElkaar({ was, is, oud, nieuw, langste }: Naastelkaar): readonly Regel[] {
  const verschil = woordverschil(was, is);
  const heel = (tekst: string, { voor, na }: Omlijsting): string => voor + inkorten(tekst, langste) + na;
  if (verschil === null || verschil.wissels.length === 0) return [heel(was, oud), heel(is, nieuw)];
  const { wissels } = verschil;
  const regel = (delen: readonly Woorddeel[], merk: NonNullable<Streek['merk']>, { voor, na }: Omlijsting): Regel => [
    { tekst: voor },
    ...gemerkt(ingekort(delen, langste), merk),
    ...(na === '' ? [] : [{ tekst: na }]),
  ];
  return [
    regel(verschil.oud, 'weg', oud),
    regel(verschil.nieuw, 'erbij', nieuw),
    woordmerkTekst.anders(wissels.slice(0, meesteWissels), Math.max(0, wissels.length - meesteWissels)),
  ];
}

const gemerkt = (delen: readonly Woorddeel[], merk: NonNullable<Streek['merk']>): readonly Streek[] =>
  delen.map((deel) => (deel.anders ? { tekst: deel.tekst, merk } : { tekst: deel.tekst }));

/** Enough around a change to know the place. */
const eromheen = 70;

/** A long text loses first what is the same in both, so that a change at its end is seen; then what is too long still. */
function ingekort(delen: readonly Woorddeel[], langste: number): readonly Woorddeel[] {
  const lengte = delen.reduce((som, { tekst }) => som + tekst.length, 0);
  if (lengte <= langste) return delen;
  const korter = delen.map((deel, plek) =>
    deel.anders ? deel : { ...deel, tekst: uitgedund(deel.tekst, plek > 0, plek < delen.length - 1) },
  );
  let over = langste;
  return korter.flatMap((deel) => {
    const past = over > 0 ? [{ ...deel, tekst: inkorten(deel.tekst, over) }] : [];
    over -= deel.tekst.length;
    return past;
  });
}

/** Keeps what stands next to a change: its beginning, its end, or both. */
function uitgedund(tekst: string, begin: boolean, einde: boolean): string {
  if (tekst.length <= 2 * eromheen + 20) return tekst;
  const staart = tekst.slice(tekst.indexOf(' ', tekst.length - eromheen));
  return `${begin ? inkorten(tekst, eromheen) : '…'}${einde ? staart : ''}`;
}
