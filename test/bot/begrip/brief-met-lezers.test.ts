/** The kind of letter stands in front; who reads it, behind that, makes it no other kind. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

it.each([
  ["raadsinformatiebrief Noorderlicht voor andere regio's", 'brief.raadsinformatiebrief'],
  ['rib Noorderlicht voor de raden buiten onze regio', 'brief.raadsinformatiebrief'],
  ['raadsinformatiebrief Noorderlicht aan de eigen gemeenteraden', 'brief.raadsinformatiebrief'],
  ["aanbiedingsbrief Noorderlicht voor andere regio's", 'brief.aanbiedingsbrief'],
])('%s', (zin, intent) => {
  const gelezen = begrijp(zin, register, NU);
  expect([gelezen.intent, gelezen.zekerheid]).toEqual([intent, 1]);
});
