/** From one trede to another without that word, and what goes from four to three besides. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

it.each([
  ['Noorderlicht moet van 3 naar 4 want de bank heeft het krediet opgezegd', 'trede.vaststellen', 4],
  ['Mutsaers mag van 3 naar 2', 'trede.vaststellen', 2],
  ['Noorderlicht moet van 4 naar 3 groepen want er is geen personeel', 'melding.starten', undefined],
])('%s', (tekst, intent, trede) => {
  const begrepen = begrijp(tekst, register, NU);
  expect([begrepen.intent, begrepen.slots.trede]).toEqual([intent, trede]);
});
