/** Terms of the meldpunt: werkdagen over weekends and holidays, at the same time of day, and never a source that is not there. */
import { leesFeestdagen } from '../../db/register/feestdagen';
import {
  contactgegevens,
  meldpuntFout,
  meldpuntTermijnen,
  naWerkdagen,
  stelMeldpuntIn,
  werkvragen,
} from '../../domain/meldpunt';
import { bronZin } from '../../texts/meldpunt-termijn';

const feestdagen = new Set(leesFeestdagen().map(({ datum }) => datum));

it.each([
  ['een gewone week', '2026-03-02', 5, '2026-03-09'],
  ['over Pasen', '2026-04-01', 3, '2026-04-08'],
  ['op vrijdag gemeld', '2026-03-06', 2, '2026-03-10'],
  ['terug over het weekeinde', '2026-03-10', -2, '2026-03-06'],
])('%s', (_, vandaag, aantal, dag) => {
  expect(naWerkdagen({ nu: `${vandaag}T09:30:00.000Z`, vandaag }, aantal, feestdagen)).toBe(`${dag}T09:30:00.000Z`);
});

it('wie op vrijdag meldt, staat op maandag nog niet bij ‘niet opgepakt’, en op woensdag wel', () => {
  const gemeldOp = '2026-03-06T15:00:00.000Z';
  const voor = (vandaag: string) => {
    const grens = naWerkdagen(
      { nu: `${vandaag}T16:00:00.000Z`, vandaag },
      -meldpuntTermijnen.nietOpgepakt.werkdagen,
      feestdagen,
    );
    return werkvragen['niet-opgepakt']('p1', grens).gemeldVoor ?? '';
  };
  expect([gemeldOp < voor('2026-03-09'), gemeldOp < voor('2026-03-11')]).toEqual([false, true]);
});

it('een termijn zonder bron heet een voorbeeld; met een bron wordt die genoemd', () => {
  for (const rij of Object.values(meldpuntTermijnen)) expect(bronZin(rij)).toMatch(/voorbeeld en niet officieel/);
  expect(bronZin({ wat: 'x', werkdagen: 1, bron: 'Besluit 12' })).toBe('Bron: Besluit 12.');
});

describe('wat een beheerder instelt', () => {
  afterEach(() => stelMeldpuntIn({}));

  it('geldt vanaf dan, met zijn bron; null geeft de termijn van het programma terug', () => {
    stelMeldpuntIn({ oppakken: { waarde: '3', bron: 'Besluit 12' }, telefoon: { waarde: '070 1234567', bron: null } });
    expect(meldpuntTermijnen.oppakken).toMatchObject({ werkdagen: 3, bron: 'Besluit 12' });
    expect(contactgegevens()).toEqual({ telefoon: '070 1234567', uren: null });
    stelMeldpuntIn({ oppakken: { waarde: null, bron: null } });
    expect(meldpuntTermijnen.oppakken).toMatchObject({ werkdagen: 5, bron: null });
  });

  it.each([
    ['oppakken', '3', null],
    ['oppakken', '', 'verplicht'],
    ['oppakken', '0', 'geen-aantal'],
    ['oppakken', '61', 'geen-aantal'],
    ['oppakken', '1e3', 'geen-aantal'],
    ['oppakken', '2', 'andere-termijn'],
    ['nietOpgepakt', '5', 'andere-termijn'],
    ['herinnering', '10', 'andere-termijn'],
    ['reactie', '5', 'andere-termijn'],
    ['telefoon', '070 123 45 67', null],
    ['telefoon', '+31 (0)70-1234567', null],
    ['telefoon', '112', null],
    ['telefoon', 'bel maar', 'geen-telefoonnummer'],
    ['telefoon', '070 123 45 67 <script>', 'geen-telefoonnummer'],
    ['uren', 'op werkdagen', null],
    ['uren', '', 'verplicht'],
  ] as const)('%s op ‘%s’: %s', (sleutel, waarde, fout) => {
    expect(meldpuntFout(sleutel, waarde)).toBe(fout);
  });
});
