/** Whoever tells on where a choice or a number was asked tells something all the same: it goes to the story, and is not lost. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { Beurt } from '../beurt';
import { vertelt } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { stapVan } from './kaart';

/** What a story may grow to by itself, in characters. */
const langsteVerhaal = 4_000;
/** Fewer words than these beside what was read in a message are only its joints. */
const minsteRest = 6;

interface Gelezen {
  /** The question that was open; null at the read-back. */
  readonly veld: string | null;
  /** Whether it was answered. */
  readonly heel: boolean;
  /** What was taken out of it for other questions. */
  readonly opgenomen: readonly unknown[];
}

const aantalWoorden = (tekst: string): number => tekst.split(/\s+/).filter((woord) => woord !== '').length;

/** The story with this message behind it; null when the message tells nothing more than was read in it. */
export function naarVerhaal(
  beurt: Beurt,
  open: Open,
  bericht: Bericht,
  { veld, heel, opgenomen }: Gelezen,
): readonly [veld: string, waarde: unknown] | null {
  const { verhaal, stappen } = open.dialoog;
  const eerst = verhaal === undefined ? undefined : open.draft.antwoorden[verhaal];
  if (verhaal === undefined || typeof eerst !== 'string' || !vertelt(bericht)) return null;
  // An answer in somebody's own words keeps all of them already.
  if (heel && veld !== null && stapVan(open, veld).soort === 'tekst') return null;
  const gebruikt = opgenomen.reduce<number>(
    (som, deel) => som + (typeof deel === 'string' ? aantalWoorden(deel) : 1),
    0,
  );
  if ((heel || opgenomen.length > 0) && aantalWoorden(bericht.tekst) - gebruikt < minsteRest) return null;
  const tekst = bericht.tekst.trim();
  if (eerst.includes(tekst)) return null;
  const keuring = maakVrijeTekst(`${eerst}\n${tekst}`);
  if (!keuring.ok || keuring.tekst.length > langsteVerhaal) return null;
  const lezing = stappen[verhaal]?.lees(keuring.tekst, beurt);
  return lezing?.ok ? [verhaal, lezing.waarde] : null;
}
