/** Which casussen somebody asks for in a sentence: around a place, of a period, or those that wait for something. */
import type { Payload } from '../cards/actions';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { keurVelden } from '../domain/persoonsgegevens-velden';
import type { Werkvoorraad } from '../domain/werkvoorraad';
import { leesMaand } from '../texts/datum';

type Lijstvraag = Payload<'casussen.inzien'>;

const wachtend: readonly (readonly [RegExp, Werkvoorraad])[] = [
  [
    /(?:zonder|geen|mist een|missen een) (?:regie|regievoerder)|(?:door|van) niemand|niemand (?:doet|leidt|heeft)/,
    'niemand',
  ],
  [/(?:zonder|geen) (?:nieuws|bericht|update)|(?:lang|te lang) (?:stil|niets)/, 'stil'],
  [/(?:termijn|deadline)\w* (?:nabij|bijna|deze week|nadert|verloopt)|(?:bijna|te) (?:verlopen|laat)/, 'termijn'],
];

/** A worklist that the sentence describes. */
export const werkvoorraadIn = (tekst: string): Werkvoorraad | null =>
  wachtend.find(([woorden]) => woorden.test(tekst.toLowerCase()))?.[1] ?? null;

/** `2023`, `in februari 2026`: a year, or one month of it. */
export function periodeInZin(tekst: string): Pick<Lijstvraag, 'van' | 'tot'> {
  const gevonden = /(?:(\p{L}+) )?(?<![-\d])(20\d{2})(?![-\d])/u.exec(tekst.toLowerCase());
  if (!gevonden) return {};
  const [, woord = '', jaar = ''] = gevonden;
  const maand = leesMaand(woord);
  if (maand === null) return { van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
  const dag = (nummer: number): string =>
    new Date(Date.UTC(Number(jaar), maand - 1, nummer)).toISOString().slice(0, 10);
  const dagen = new Date(Date.UTC(Number(jaar), maand, 0)).getUTCDate();
  return { van: dag(1), tot: dag(dagen) };
}

/** Eight digits are a KvK-nummer. */
export function kvkInZin(tekst: string): { readonly woord?: VrijeTekst } {
  const kvk = /(?<![-\d])\d{8}(?![-\d])/.exec(tekst)?.[0];
  const woord = kvk === undefined ? undefined : keurVelden([['kvk', kvk]]).get('kvk')?.tekst;
  return woord === undefined ? {} : { woord };
}
