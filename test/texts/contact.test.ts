/** A human to call, with hours, in every refusal and dead end; never a number that nobody gave. */
import { belZin, stelContactIn } from '../../texts/contact';
import { foutZin, uitweg } from '../../texts/fouten';
import type { Fout } from '../../domain/fout';

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

/** Every fault, with more than any of them needs. */
const alle = (Object.keys(uitweg) as readonly Fout['soort'][]).map((soort) => {
  const woorden = {
    door: 'Persoon',
    op: '2026-03-02T10:00:00.000Z',
    versie: 1,
    nu: 2,
    status: 'concept',
    stap: 'wijzigen',
  };
  const rest = { veld: 'Datum', uitleg: 'verplicht', wat: 'iets', namen: ['een', 'twee'], nummer: 'C-2026-0001' };
  return {
    soort,
    ...woorden,
    ...rest,
    aantal: 2,
    zinnen: [],
    hindernissen: [],
    redenen: ['Er mist een feit. Zet het terug.'],
  } as unknown as Fout;
});

it.each(alle.map((fout) => [fout.soort, fout] as const))(
  '%s noemt een mens met tijden wanneer men zelf niet verder kan, en anders niet',
  (soort, fout) => {
    stelContactIn({ telefoon: '070 123 45 67', uren: 'op werkdagen van 8.30 tot 17.00 uur' });
    const zin = foutZin(fout);
    expect(zin.split(belZin())).toHaveLength(uitweg[soort] === 'bellen' ? 2 : 1);
    // The same words at the same place, whatever exists: the line says nothing of what was asked for.
    expect(zin.endsWith(belZin())).toBe(uitweg[soort] === 'bellen');
  },
);

it('noemt bij elke weigering en elk dood spoor iemand om te bellen', () => {
  const zelf = alle.filter(({ soort }) => uitweg[soort] === 'zelf').map(foutZin);
  // Whoever is not given somebody to call, reads what he himself can do now.
  for (const zin of zelf) expect(zin).toMatch(/opnieuw|Welke|Schrijf|Vul|Leg|Ga daarin|Maak|Zet|Zoek|nodig|niets meer/);
});
