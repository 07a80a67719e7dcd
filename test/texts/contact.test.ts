/** A human to call, with hours, in every refusal and dead end; never a number that nobody gave. */
import { belZin, stelContactIn } from '../../texts/contact';
import { foutZin } from '../../texts/fouten';

afterEach(() => stelContactIn({ telefoon: null, uren: null }));

it('noemt zonder instelling geen nummer, en zegt dat de tijden een voorbeeld zijn', () => {
  expect(belZin()).toContain('(voorbeeld)');
  expect(belZin()).not.toMatch(/\d{3}/);
});

it('noemt wat de beheerder heeft ingesteld, ook in een weigering', () => {
  stelContactIn({ telefoon: '070 123 45 67', uren: 'op werkdagen van 8.30 tot 17.00 uur' });
  expect(foutZin({ soort: 'geen-toegang' })).toContain('070 123 45 67, op werkdagen van 8.30 tot 17.00 uur');
  expect(foutZin({ soort: 'niet-gevonden', wat: 'partij' })).toContain('070 123 45 67');
});
