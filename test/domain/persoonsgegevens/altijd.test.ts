/** Properties of the guard for personal data that hold for any text: found, gone, stable and quick. */
import fc from 'fast-check';
import { controleer, maakVrijeTekst, maskeer } from '../../../domain/persoonsgegevens';

const isElf = (cijfers: string): boolean => {
  const som = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((totaal, gewicht, i) => totaal + gewicht * Number(cijfers[i]), 0);
  return som > 0 && som % 11 === 0 && !cijfers.startsWith('00');
};

/** A valid BSN: eight digits, and the ninth that makes the sum right. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((cijfers) => {
    const som = cijfers.reduce((totaal, cijfer, i) => totaal + cijfer * (9 - i), 0);
    return cijfers.join('') + String(som % 11);
  })
  .filter((cijfers) => cijfers.length === 9 && isElf(cijfers) && !/^\d\d\d\d(?:19|20)\d\d/.test(cijfers));

const scheiding = fc.constantFrom('', ' ', '.', '-', '/', '\u00a0', '\n', '\r\n', '\u200b', '\u2009', '–', ' - ', '  ');
const cijferset = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce);
const omringend = fc.constantFrom(
  '',
  'bsn ',
  'Het gaat om ',
  ' is het nummer',
  '\n',
  'x',
  '(',
  ')',
  '😀',
  ' van 4 jaar',
  'é',
);

const geschreven = fc
  .record({ bsn, nul: cijferset, scheidingen: fc.array(scheiding, { minLength: 8, maxLength: 8 }) })
  .map(({ bsn: cijfers, nul, scheidingen }) =>
    [...cijfers].map((cijfer, i) => String.fromCodePoint(nul + Number(cijfer)) + (scheidingen[i] ?? '')).join(''),
  );

test('elk BSN wordt gevonden, hoe het ook is opgeschreven', () => {
  fc.assert(
    fc.property(omringend, geschreven, omringend, (voor, nummer, na) => {
      const tekst = `${voor}${nummer}${na}`;
      expect(controleer(tekst).some((bevinding) => bevinding.soort === 'bsn')).toBe(true);
      const weg = maskeer(tekst);
      expect(weg).toContain('[BSN weggehaald]');
      expect(weg).not.toContain(nummer.trim());
    }),
    { numRuns: 1000 },
  );
});

test('een BSN over twee berichten wordt gevonden, waar het ook breekt', () => {
  fc.assert(
    fc.property(bsn, fc.integer({ min: 1, max: 8 }), omringend, (cijfers, knip, voor) => {
      const vorige = `${voor}${cijfers.slice(0, knip)}`;
      const tekst = `${cijfers.slice(knip)} dus`;
      expect(controleer(tekst, { vorige }).some((bevinding) => bevinding.soort === 'bsn')).toBe(true);
      expect(controleer(maskeer(tekst, { vorige }), { vorige }).filter((bevinding) => bevinding.hard)).toEqual([]);
    }),
  );
});

const stukje = fc.constantFrom(
  ...['Sem', 'Lotte', '(9)', 'van 14 jaar', 'mijn zoon', 'cliënt', 'woont', 'Dorpsstraat 12', '5911 AB', 'geboren op'],
  ...[
    '12-03-2015',
    '111222333',
    '111',
    '222',
    '333',
    '€',
    '06',
    '-',
    '.',
    ', ',
    '\n',
    'BSN',
    'bsn 06',
    'euro',
    'school De Berg',
  ],
  ...['[BSN weggehaald]', '[naam van een kind weggehaald]', 'M-2026-0012', 'uit Venlo', 'De Vries', 'X. ', 'dossiernr'],
);
const rommel = fc
  .array(fc.oneof(stukje, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 25 })
  .map((delen) => delen.join(' '));

test('gemaskeerde tekst bevat niets meer en verandert niet nog eens', () => {
  fc.assert(
    fc.property(rommel, (tekst) => {
      const weg = maskeer(tekst);
      expect(controleer(weg).filter((bevinding) => bevinding.hard)).toEqual([]);
      expect(maskeer(weg)).toBe(weg);
      expect(maakVrijeTekst(weg).ok).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('de bevindingen staan op volgorde, overlappen niet en liggen in de tekst', () => {
  fc.assert(
    fc.property(rommel, (tekst) => {
      let vanaf = 0;
      for (const { start, eind } of controleer(tekst)) {
        expect(start).toBeGreaterThanOrEqual(vanaf);
        expect(eind).toBeGreaterThan(start);
        vanaf = eind;
      }
      expect(vanaf).toBeLessThanOrEqual(tekst.length);
    }),
  );
});

test.each([
  ['letters', 'a'],
  ['hoofdletters', 'A'],
  ['cijfers', '1'],
  ['losse cijfers', '1 '],
  ['namen', 'Sem '],
  ['namen met leeftijd', 'Sem (9) '],
  ['kinderen', 'mijn zoon Sem '],
  ['straten', 'Dorpsstraat 12 '],
  ['initialen', 'S.'],
  ['labels', 'bsn 12 '],
  ['spaties', ' '],
  ['scheidingen', '1.-/'],
  ['datums', 'geboren op 12-03-2015 '],
  ['woord zonder eind', 'straatstraat'],
  ['accenten', 'e\u0308'],
  ['letters buiten het basisvlak', '𝒜ℬ𐐀𐐁 (9) '],
  ['Deseret', '\u{10400}\u{10428} van 9 jaar '],
  ['tussenvoegsels', 'Van de Van der '],
  ['telwoorden', 'een twee '],
  ['gelijkende letters', 'lO'],
  ['gelijkende letters met cijfers', 'O1 '],
  ['strepen', '|'],
  ['haken', '1['],
  ['ouders', 'de moeder van Emma '],
  ['namen met een streep', 'Emma - '],
  ['namen op school', 'Emma zit op '],
  ['lidwoorden', 'Emma, een '],
  ['hoofdletterwoorden', 'EMMA IS MIJN '],
])('50.000 tekens gaan vlot: %s', (_naam, deel) => {
  const tekst = deel.repeat(Math.ceil(50_000 / deel.length)).slice(0, 50_000);
  const begin = process.cpuUsage();
  controleer(tekst);
  // Our own computing time: what else the machine does is not ours.
  expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(1500);
});
