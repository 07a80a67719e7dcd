/** The texts of one form together: a BSN may be split over any two of them. */
import { isSchoon, keurVelden } from '../../../domain/persoonsgegevens/velden';

const bsn = '123456782';

describe('een BSN over twee velden van een formulier', () => {
  const namen = ['feit', 'beleving', 'duiding', 'afspraken'];
  const paren = namen.flatMap((een) => namen.filter((ander) => ander !== een).map((ander) => [een, ander] as const));

  it.each(paren)('begonnen in %s en afgemaakt in %s', (een, ander) => {
    for (let knip = 1; knip < 9; knip += 1) {
      const velden = Object.fromEntries(namen.map((naam) => [naam, 'Het verzuim loopt op.']));
      const getypt = { ...velden, [een]: `het is ${bsn.slice(0, knip)}`, [ander]: `${bsn.slice(knip)} dus` };
      const uit = keurVelden(Object.entries(getypt));
      expect(uit.get(een)).toEqual({ tekst: 'het is [BSN weggehaald]', gevonden: ['bsn'] });
      expect(uit.get(ander)).toEqual({ tekst: '[BSN weggehaald] dus', gevonden: ['bsn'] });
      expect([...uit.values()].filter(({ gevonden }) => gevonden.length > 0)).toHaveLength(2);
    }
  });

  it('ook als er een gewoon veld tussen staat, en naast een BSN dat heel is', () => {
    const uit = keurVelden(Object.entries({ a: `12345`, b: `BSN ${bsn}`, c: '6782' }));
    expect([...uit.values()].map(({ tekst }) => tekst)).toEqual([
      '[BSN weggehaald]',
      'BSN [BSN weggehaald]',
      '[BSN weggehaald]',
    ]);
  });
});

it.each([
  ['een datum en een aantal', 'Gesproken op 12-03-2026', '4 jeugdigen wachten'],
  ['een bedrag en een aantal', 'Het tekort is € 250.000', '300 jeugdigen'],
  ['een aantal en een bedrag', 'Er zijn 123 plekken', '456.782 euro tekort'],
  ['een telefoonnummer en een aantal', 'Bel 06-12345678', '1 keer per week'],
  ['een meldingsnummer en een aantal', 'Zie M-2026-0012', '8 keer'],
])('%s zijn geen BSN', (_, een, ander) => {
  expect(isSchoon(keurVelden(Object.entries({ een, ander })))).toBe(true);
});

it('elk soort gegeven wordt per veld genoemd', () => {
  const getypt = { wat: `Mijn dochter Kim van 8 jaar, BSN ${bsn}`, waarom: 'Het verzuim loopt op.' };
  const uit = keurVelden(Object.entries(getypt));
  expect(uit.get('waarom')).toEqual({ tekst: 'Het verzuim loopt op.', gevonden: [] });
  expect(uit.get('wat')?.gevonden).toContain('bsn');
  expect(uit.get('wat')?.tekst).not.toMatch(/Kim|123456782/);
  expect(isSchoon(uit)).toBe(false);
});
