/** A CSV that people open in a spreadsheet runs nothing, and loses nothing. */
import { evaluatiesAlsCsv } from '../../db/export-evaluaties';
import { csvTekst } from '../../domain/csv-schrijven';
import type { Evaluatie } from '../../domain/casus';
import { tekst } from '../support/proefregister';

it.each(['=1+1', '+31', '-2', '@som', '\t=1', '\r=1'])('I44 neutralises a cell that begins with %j', (cel) => {
  expect(csvTekst([[cel]])).toBe(`\ufeff"'${cel}"\r\n`);
});

it('keeps semicolons, quotes and line ends inside their cell', () => {
  expect(csvTekst([['a;b', 'zei "nee"', 'een\ntwee']])).toBe('\ufeff"a;b";"zei ""nee""";"een\ntwee"\r\n');
});

it('gives each evaluatie a row under a head of its own', () => {
  const evaluatie: Evaluatie = {
    ...{ id: 'e', casusId: 'c', casusNummer: 'C-2026-0001', aanbiederNaam: 'Aanbieder', datum: '2026-06-01' },
    ...{ goed: tekst('=goed'), beter: tekst('beter'), lessen: tekst('lessen') },
    ...{ persoonId: 'p', doorNaam: 'Persoon p', op: '2026-06-01T10:00:00.000Z' },
  };
  const [kop, rij] = evaluatiesAlsCsv([evaluatie]).split('\r\n');
  expect(kop?.split(';')).toHaveLength(8);
  expect(rij).toBe(
    '"C-2026-0001";"Aanbieder";"2026-06-01";"\'=goed";"beter";"lessen";"Persoon p";"2026-06-01T10:00:00.000Z"',
  );
});
