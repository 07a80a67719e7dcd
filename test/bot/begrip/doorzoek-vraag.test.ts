/** Which words of a question are looked for in a casus, and that questions with a page of their own are left to it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kaal, effen } from '../../../bot/begrip/normaliseer';
import { gezochtIn, gezochtInMelding } from '../../../bot/regie/doorzoek-vraag';
import type { Bericht } from '../../../bot/bericht-lezen';
import { lezingVan } from './vervolg';

const gezocht = (tekst: string): readonly string[] =>
  gezochtIn({ tekst, klein: kaal(effen(tekst)), lezing: lezingVan(tekst) } as Bericht).map(({ woord }) => woord);

it.each([
  ['wat zegt de bank er eigenlijk van', ['bank']],
  ['hebben ze eigenlijk nog wel een bedrijfsarts', ['bedrijfsarts']],
  ['staan er nog kinderen op de wachtlijst', ['kinderen', 'wachtlijst']],
  ['wie is hun accountant', ['accountant']],
  ['moeten wij als Venlo bijbetalen', ['bijbetalen']],
])('%s', (tekst, woorden) => {
  expect(gezocht(tekst)).toEqual(woorden);
});

it.each([
  'de bank heeft het krediet opgezegd',
  'zet erbij dat de accountant belt',
  'wie heeft dat eigenlijk bepaald',
  'zijn de ouders al ingelicht',
  'wat is de volgende stap',
])('niets: %s', (tekst) => {
  expect(gezocht(tekst)).toEqual([]);
});

interface Voorbeeld {
  readonly tekst: string;
  readonly soort: string;
}
const achtergehouden = (naam: string): readonly Voorbeeld[] =>
  readFileSync(path.join(__dirname, '..', 'understand', `vervolg-${naam}-achtergehouden.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as Voorbeeld);

it.each(['casus', 'pagina', 'taak'])(
  'van vragen die iets anders beantwoordt (%s) hoogstens één op de dertig',
  (naam) => {
    const eigen = achtergehouden(naam).filter(({ soort }) => soort !== 'anders' && soort !== 'feiten');
    const gekaapt = eigen.filter(({ tekst }) => gezocht(tekst).length > 0);
    expect(gekaapt.length * 30).toBeLessThanOrEqual(eigen.length);
  },
);

it('van wat iemand met een melding wil, wordt hoogstens één op de dertig in die melding opgezocht', () => {
  const eigen = achtergehouden('melding').filter(({ soort }) => soort !== 'anders' && soort !== 'inhoud');
  const gekaapt = eigen.filter(
    ({ tekst }) =>
      gezochtInMelding({ tekst, klein: kaal(effen(tekst)), lezing: lezingVan(tekst) } as Bericht).length > 0,
  );
  expect(gekaapt.length * 30).toBeLessThanOrEqual(eigen.length);
});
