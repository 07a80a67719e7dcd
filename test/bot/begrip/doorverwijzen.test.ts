/** Danger is never missed, and an ordinary melding is never turned away. */
import { ZEKER } from '../../../bot/begrip/begrepen';
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

it.each([
  ['een jongen staat op het dak en wil springen', '112'],
  ['ze heeft een mes', '112'],
  ['een meisje van 14 heeft pillen geslikt', '112'],
  ['er is brand op de groep', '112'],
  ['mijn zoon wil dood', '112'],
  ['Noorderlicht gaat sluiten en een meisje dreigt zelfmoord te plegen', '112'],
  ['een kind wordt thuis mishandeld', 'Veilig Thuis'],
  ['vader slaat de kinderen', 'Veilig Thuis'],
  ['KINDERMISHANDELING', 'Veilig Thuis'],
  ['ik denk aan huiselijk geweld bij de buren', 'Veilig Thuis'],
  ['een begeleider heeft een kind misbruikt en de groep sluit', 'Veilig Thuis'],
])('refers with certainty: %s', (tekst, naar) => {
  const begrepen = begrijp(tekst, register, NU);
  expect(begrepen).toMatchObject({ intent: 'verwijzing', slots: { naar } });
  expect(begrepen.zekerheid).toBeGreaterThanOrEqual(ZEKER);
});

it.each([
  'de aanbieder dreigt om te vallen',
  'een crisisgroep sluit',
  'Noorderlicht bloedt leeg',
  'de gemeente zet Noorderlicht het mes op de keel met een terugvordering',
  'Noorderlicht kreeg een brandbrief van de bank en kan niet betalen',
  'de behandelgroep voor mishandelde kinderen van Noorderlicht stopt',
  'aanbieder van hulp na huiselijk geweld kan de salarissen niet betalen',
  'acuut gevaar voor de continuïteit bij Noorderlicht, faillissement dreigt',
  'Noorderlicht stopt met de afdeling voor suïcidale jongeren',
])('keeps the melding: %s', (tekst) => {
  expect(begrijp(tekst, register, NU).intent).toBe('melding.starten');
});
