/** Terms over Easter, Christmas, both clock changes and the turn of the year, with the holidays the product begins with. */
import fc from 'fast-check';
import { feestdagenVanJaar, leesFeestdagen } from '../../db/register/feestdagen';
import {
  dagenLater,
  eersteWerkdag,
  isBestaandeDag,
  isWerkdag,
  laatsteWerkdag,
  wekenLater,
  werkdagenLater,
  werkdagenTussen,
} from '../../domain/termijn';
import { grondVan, metFeitdatum, termijnUit } from '../../domain/taak-termijn';
import { dagInNederland } from '../../klok';

const feestdagen = new Set(leesFeestdagen().map(({ datum }) => datum));

it.each([
  ['gewone week', '2026-03-02', 5, '2026-03-09'],
  ['over Pasen, met Goede Vrijdag en tweede paasdag', '2026-04-01', 3, '2026-04-08'],
  ['over Koningsdag en 5 mei', '2026-04-24', 6, '2026-05-06'],
  ['over Hemelvaart en Pinksteren', '2026-05-13', 8, '2026-05-27'],
  ['over Kerst en de jaarwisseling', '2026-12-23', 6, '2027-01-04'],
  ['over de klok in maart', '2026-03-27', 1, '2026-03-30'],
  ['over de klok in oktober', '2026-10-23', 1, '2026-10-26'],
  ['vanaf een zaterdag', '2026-03-07', 1, '2026-03-09'],
  ['nul dagen op een feestdag is de eerste werkdag erna', '2026-04-03', 0, '2026-04-07'],
  ['een schrikkeldag', '2028-02-28', 1, '2028-02-29'],
])('%s: %s plus %i werkdagen is %s', (_, vanaf, aantal, verwacht) => {
  expect(werkdagenLater(vanaf, aantal, feestdagen)).toBe(verwacht);
});

it('een termijn die op een feestdag of in het weekend eindigt, schuift naar de eerste werkdag', () => {
  expect(eersteWerkdag('2026-04-06', feestdagen)).toBe('2026-04-07');
  expect(eersteWerkdag('2026-12-25', feestdagen)).toBe('2026-12-28');
  expect(eersteWerkdag('2026-03-11', feestdagen)).toBe('2026-03-11');
});

it.each([
  ['een werkdag zelf', '2026-03-11', '2026-03-11'],
  ['van een zaterdag', '2026-03-14', '2026-03-13'],
  ['van een zondag', '2026-03-15', '2026-03-13'],
  ['van tweede paasdag, over Goede Vrijdag heen', '2026-04-06', '2026-04-02'],
])('de laatste werkdag tot en met: %s', (_, vanaf, verwacht) => {
  expect(laatsteWerkdag(vanaf, feestdagen)).toBe(verwacht);
});

it.each([
  ['dezelfde dag', '2026-03-11', '2026-03-11', 0],
  ['tot en met een feestdag, die niet telt', '2026-04-02', '2026-04-06', 0],
  ['vanaf een feestdag', '2026-04-06', '2026-04-07', 1],
  ['terug over een feestdag', '2026-04-07', '2026-04-02', -1],
])('werkdagen tussen twee dagen: %s', (_, van, tot, verwacht) => {
  expect(werkdagenTussen(van, tot, feestdagen)).toBe(verwacht);
});

it('weken zijn kalenderweken, ook over beide klokwisselingen', () => {
  expect(wekenLater('2026-02-23', 6)).toBe('2026-04-06');
  expect(wekenLater('2026-10-12', 6)).toBe('2026-11-23');
});

it('een ogenblik rond middernacht valt in Nederland op de goede dag, in zomer- en wintertijd', () => {
  expect(dagInNederland('2026-03-28T23:30:00.000Z')).toBe('2026-03-29');
  expect(dagInNederland('2026-03-29T22:30:00.000Z')).toBe('2026-03-30');
  expect(dagInNederland('2026-10-24T22:30:00.000Z')).toBe('2026-10-25');
  expect(dagInNederland('2026-10-25T22:30:00.000Z')).toBe('2026-10-25');
});

const dag = fc.integer({ min: 0, max: 4_000 }).map((over) => dagenLater('2022-01-01', over));

it('een termijn eindigt altijd op een werkdag, en terugtellen geeft hetzelfde aantal', () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 60 }), (vanaf, aantal) => {
      const tot = werkdagenLater(vanaf, aantal, feestdagen);
      expect(isWerkdag(tot, feestdagen)).toBe(true);
      expect(werkdagenTussen(vanaf, tot, feestdagen)).toBe(aantal);
      expect(werkdagenTussen(tot, vanaf, feestdagen)).toBe(-aantal);
    }),
    { numRuns: 200 },
  );
});

it('alleen dagen van de kalender bestaan', () => {
  expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isBestaandeDag)).toEqual([true, true, true]);
  const vreemd = ['2026-02-29', '2026-02-31', '0000-00-00', '2026-13-01', '2026-04-00', '9999-01-01', '2026-3-1', ''];
  expect(vreemd.map(isBestaandeDag)).toEqual(vreemd.map(() => false));
});

it('de feestdagen in het bestand zijn die van de bibliotheek, en 5 mei en Goede Vrijdag horen erbij', async () => {
  const bestand = leesFeestdagen();
  for (const jaar of [2020, 2025, 2026, 2035]) {
    const uitBestand = bestand.filter(({ datum }) => datum.startsWith(String(jaar)));
    expect(await feestdagenVanJaar(jaar)).toEqual(uitBestand);
    expect(uitBestand).toHaveLength(11);
  }
  const namen = bestand.filter(({ datum }) => datum.startsWith('2025')).map(({ datum, naam }) => `${datum} ${naam}`);
  // The 27th is a Sunday in 2025.
  expect(namen).toContain('2025-04-26 Koningsdag');
  expect(namen).toContain('2025-04-18 Goede Vrijdag');
  expect(namen).toContain('2025-05-05 Bevrijdingsdag');
});

it('een afgeleide termijn volgt het feit, en zonder datum is er geen termijn', () => {
  const termijn = { soort: 'na-feit', feit: 'igj.bezoekOp', aantal: 6, eenheid: 'weken' } as const;
  const zonder = grondVan(termijn, '2026-02-20', {});
  expect(termijnUit(zonder, feestdagen)).toBeNull();
  // Six weeks after 23 February is Easter Monday.
  const met = metFeitdatum(zonder, { 'igj.bezoekOp': '2026-02-23' });
  expect(met && termijnUit(met, feestdagen)).toBe('2026-04-07');
  expect(met && metFeitdatum(met, { 'igj.bezoekOp': '2026-02-23' })).toBeNull();
  expect(metFeitdatum({ soort: 'afgesproken' }, { 'igj.bezoekOp': '2026-02-23' })).toBeNull();
});

it.each([
  [6, 'weken', '2026-02-23', '2026-04-07', 'Tweede paasdag telt niet: de dag erna'],
  [10, 'dagen', '2026-03-10', '2026-03-20', 'kalenderdagen'],
  [3, 'werkdagen', '2026-04-02', '2026-04-09', 'Goede Vrijdag en Pasen tellen niet'],
  [-5, 'werkdagen', '2026-04-09', '2026-03-31', 'terug over Pasen heen'],
  [-1, 'weken', '2026-04-13', '2026-04-02', 'ervoor is ervoor: niet op tweede paasdag, maar de werkdag daarvoor'],
  [0, 'dagen', '2026-04-09', '2026-04-09', 'de dag zelf'],
  [0, 'werkdagen', '2026-04-06', '2026-04-07', 'de dag zelf, als dat een werkdag is'],
] as const)('%i %s vanaf %s is %s: %s', (aantal, eenheid, feitdatum, verwacht, _) => {
  const grond = { soort: 'na-feit', feit: 'igj.bezoekOp', aantal, eenheid, feitdatum } as const;
  expect(termijnUit(grond, feestdagen)).toBe(verwacht);
});

it('van een feit waarvan alleen de maand bekend is, komt geen termijn', () => {
  const grond = { soort: 'na-feit', feit: 'rvb.sinds', aantal: 2, eenheid: 'weken', feitdatum: '2026-03' } as const;
  expect(termijnUit(grond, feestdagen)).toBeNull();
  expect(metFeitdatum(grond, { 'rvb.sinds': '2026-03' })).toBeNull();
});
