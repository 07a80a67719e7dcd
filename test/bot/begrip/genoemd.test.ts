/** Of two organisations in one sentence: who told it, who it is not, and who it is about. */
import { begrijp } from '../../../bot/begrip/begrijp';
import { NU } from './meten';
import { register } from './register-voorbeeld';

const slots = (tekst: string) => begrijp(tekst, register, NU).slots;
const noorderlicht = 'Stichting Het Noorderlicht';
const horizon = 'De Horizon Jeugdzorg';
it.each([
  ['volgens Horizon gaat Noorderlicht failliet', noorderlicht],
  ['Noorderlicht stopt aldus de Horizon', noorderlicht],
  ['van Horizon gehoord dat Noorderlicht failliet gaat', noorderlicht],
  ['wij hoorden via stichting Noorderlicht dat Horizon sluit', horizon],
  ['nee niet noorderlicht, ik bedoel horizon, die hebben geldproblemen', horizon],
  ['het gaat niet om Noorderlicht maar om Horizon', horizon],
  ['volgens Noorderlicht is het geld bij Noorderlicht op', noorderlicht],
])('wie het vertelde en wie het niet is, is niet over wie het gaat: %s', (tekst, naam) => {
  expect(slots(tekst)).toMatchObject({ aanbieder: naam });
});
it.each([
  'niet alleen Noorderlicht maar ook Horizon gaat failliet',
  'Noorderlicht zegt dat Horizon failliet gaat',
  'Horizon neemt niemand over van Noorderlicht maar heeft geen geld',
  'Horizon stopt bij Noorderlicht',
])('vraagt welke: %s', (tekst) => {
  expect(slots(tekst).kandidaten).toHaveLength(2);
});
