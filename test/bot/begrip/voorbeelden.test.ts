/** The examples and fixed words in the intent tables are tests, in any case. */
import { ZEKER } from '../../../bot/begrip/begrepen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { intentRegels } from '../../../bot/begrip/intents';
import { NU } from './meten';
import { register } from './register-voorbeeld';

describe.each(intentRegels.map((regel) => [regel.intent, regel] as const))('%s', (intent, regel) => {
  const bekend = regel.voorbeelden.map((voorbeeld) => [voorbeeld]);

  it.each(bekend)('understands: %s', (tekst) => {
    expect(begrijp(tekst, register, NU).intent).toBe(intent);
  });

  it.each(bekend)('understands in capitals: %s', (tekst) => {
    expect(begrijp(tekst.toUpperCase(), register, NU).intent).toBe(intent);
  });

  it('is certain of its fixed words, in any case', () => {
    for (const woord of regel.woorden) {
      for (const tekst of [woord, woord.toUpperCase(), ` ${woord} `, `${woord}.`]) {
        expect({ tekst, ...begrijp(tekst, register, NU) }).toMatchObject({ tekst, intent, zekerheid: 1 });
      }
    }
  });
});

describe('words a user may type', () => {
  it.each([
    ['trede Noorderlicht', 'trede.opvragen'],
    ['trede Onbekende Instelling', 'trede.opvragen'],
    ['treden Twente', 'trede.overzicht'],
    ['trede Zeeland', 'trede.overzicht'],
    ['casus 3', 'casus.tonen'],
    ['casus Noorderlicht', 'casus.tonen'],
    ['update de bank wil niet meer betalen en wij stoppen', 'casus.bijwerken'],
    ['koppel C-2026-0003', 'casus.koppelen'],
    ['feiten casus 3', 'feiten.tonen'],
    ['raadsinformatiebrief casus 3', 'brief.raadsinformatiebrief'],
    ['persbericht Noorderlicht', 'brief.persbericht'],
    ['aanbiedingsbrief C-2026-0003', 'brief.aanbiedingsbrief'],
    ['regio Weert', 'register.opvragen'],
    ['regio Noorderlicht', 'register.opvragen'],
  ])('%s', (tekst, intent) => {
    const begrepen = begrijp(tekst, register, NU);
    expect(begrepen.intent).toBe(intent);
    expect(begrepen.zekerheid).toBeGreaterThanOrEqual(ZEKER);
  });

  it('lets danger go before a fixed word', () => {
    expect(begrijp('update een meisje dreigt nu van het dak te springen', register, NU).slots.naar).toBe('112');
  });
});

describe('begrijp', () => {
  it('gives at most three guesses, the chosen one first', () => {
    const { intent, kandidatenIntents } = begrijp('casus Noorderlicht feiten brief', register, NU);
    expect(kandidatenIntents.length).toBeLessThanOrEqual(3);
    expect(kandidatenIntents[0]?.intent).toBe(intent);
  });

  it.each([
    '',
    '   ',
    '?',
    '!!!',
    '👍',
    '0',
    '@aanbieder',
    '${x}',
    '\u0000',
    'a'.repeat(20_000),
    '12345 '.repeat(3000),
    'van de '.repeat(5000),
  ])('survives odd text %#', (tekst) => {
    const { zekerheid } = begrijp(tekst, register, NU);
    expect(zekerheid).toBeGreaterThanOrEqual(0);
    expect(zekerheid).toBeLessThanOrEqual(1);
  });

  it('is pure: the same text gives the same answer', () => {
    const tekst = 'Noorderlicht kan volgende maand de salarissen niet meer betalen';
    expect(begrijp(tekst, register, NU)).toEqual(begrijp(tekst, register, NU));
  });
});
