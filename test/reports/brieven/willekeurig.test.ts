/** Whatever a dossier holds, a letter never prints a hole, a stray bracket or a word of the machine. */
import fc from 'fast-check';
import { parseDossier, tabelregels } from '../../../domain/dossier';
import type { TabelRegel } from '../../../domain/dossier';
import { alleBrieven, brief } from './ondersteuning';
import { gebreken } from './gebreken';

const woord = fc.constantFrom(
  'Vlierhof',
  'Regio Oost',
  "'s-Gravenhage",
  'Súdwest-Fryslân',
  'B.V.',
  'Jeugd (Noord)',
  'A & B',
  '<b>',
);
const naam = fc.array(woord, { minLength: 1, maxLength: 3 }).map((delen) => delen.join(' '));

const waarden: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  tekst: naam,
  getal: fc.integer({ min: 1, max: 400 }),
  trede: fc.integer({ min: 1, max: 5 }),
  vlag: fc.boolean(),
  datum: fc.constantFrom('2023', '2023-02', '2025-12-31', '2026-03-04'),
  dag: fc.constantFrom('2023-11-07', '2025-12-31', '2026-01-01'),
  tijdstip: fc.constant('2026-01-01T09:30'),
  lijst: fc.array(naam, { minLength: 1, maxLength: 4 }),
};

/** A choice is drawn from what the row itself says it expects. */
function waarde({ rij: { soort } }: TabelRegel): fc.Arbitrary<unknown> {
  const eigen = waarden[soort.naam];
  if (eigen !== undefined) return eigen;
  const opties = soort.verwacht.replace(/^.*: /, '').split(', ');
  return soort.naam === 'keuze' ? fc.constantFrom(...opties) : fc.subarray(opties, { minLength: 1 });
}

function feit(regel: TabelRegel): fc.Arbitrary<unknown> {
  const afwezig = ['onbekend', ...(regel.rij.weglaatbaar === true ? ['niet-openbaar', 'geen'] : [])];
  return fc.oneof(
    { weight: 6, arbitrary: waarde(regel) },
    { weight: 1, arbitrary: fc.constantFrom(...afwezig).map((reden) => ({ afwezig: reden })) },
    { weight: 1, arbitrary: fc.constant({ afwezig: 'weggelakt', wooGrond: '5.1.2e' }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const dossiers = fc.tuple(...tabelregels.map((regel) => feit(regel))).map((waardenlijst) => {
  const ruw: Record<string, Record<string, unknown>> = {};
  tabelregels.forEach(({ groep, sleutel }, plaats) => {
    ruw[groep] = { ...ruw[groep], [sleutel]: waardenlijst[plaats] };
  });
  return ruw;
});

it.each(alleBrieven)('%s voor %s blijft heel bij ieder dossier', (soort, publiek) => {
  fc.assert(
    fc.property(dossiers, fc.constantFrom(null, '2023-11-07', '2026-02-03'), (ruw, datum) => {
      const gelezen = parseDossier(ruw);
      if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
      const document = brief(soort, publiek, gelezen.value, datum);
      expect(gebreken(document)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
