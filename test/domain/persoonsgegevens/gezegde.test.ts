/** What is told of one child goes with its name; what is told of the organisation stays. Half of the sentences was held out while the rules were made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controleer, maskeer } from '../../../domain/persoonsgegevens';

interface Zin {
  readonly tekst: string;
  readonly half: 'geoefend' | 'achtergehouden';
  readonly weg: readonly string[];
  readonly blijft: readonly string[];
}
const lees = <T>(bestand: string): readonly T[] =>
  readFileSync(join(__dirname, bestand), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as T);
const zinnen = lees<Zin>('gezegden.jsonl');
const gewoon = lees<Pick<Zin, 'tekst'>>('gezegden-gewoon.jsonl').map(({ tekst }) => tekst);

const half = ({ tekst, weg }: Zin): readonly string[] => weg.filter((woorden) => maskeer(tekst).includes(woorden));
/** A child that is not found at all is another matter: nothing is masked there by halves. */
const gevonden = ({ tekst }: Zin): boolean => controleer(tekst).some(({ hard, soort }) => hard && soort !== 'naam');

it.each(['geoefend', 'achtergehouden'] as const)('leaves no situation of one child half masked: %s', (welke) => {
  const deel = zinnen.filter((zin) => zin.half === welke);
  expect(deel.length).toBe(20);
  expect(deel.filter(gevonden).length).toBeGreaterThanOrEqual(15);
  expect(deel.filter(gevonden).filter((zin) => half(zin).length > 0)).toEqual([]);
});

it('keeps what is said of the organisation', () => {
  const kwijt = zinnen.filter(({ tekst, blijft }) => blijft.some((woorden) => !maskeer(tekst).includes(woorden)));
  expect(kwijt.map(({ tekst }) => tekst)).toEqual([]);
});

it.each(gewoon)('is of an organisation, of staff or of many: %s', (tekst) => {
  expect(maskeer(tekst)).toBe(tekst);
});

it.each(zinnen.map(({ tekst }) => tekst))('masks once: %s', (tekst) => {
  const schoon = maskeer(tekst);
  expect(maskeer(schoon)).toBe(schoon);
});
