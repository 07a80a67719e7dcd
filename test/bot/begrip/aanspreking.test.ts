/** Who a message in company is meant for. */
import { isVoorCollega } from '../../../bot/begrip/aanspreking';
import { register } from './register-voorbeeld';

const BILAL = ['Bilal Amrani'];

it.each([
  'Bilal Amrani, kun jij dit oppakken?',
  'Bilal Amrani kun jij met een melding doen over Noorderlicht?',
  'hoi Bilal Amrani, wil je de trede van Noorderlicht nakijken',
  'Kun jij dit oppakken, Bilal Amrani?',
  'Bilal Amrani graag jouw blik hierop',
  'Bilal Amrani',
  'Bilal Amrani kunt u vrijdag?',
  'Bilal Amrani ter info',
])('leaves "%s" to the colleague who was mentioned', (tekst) => {
  expect(isVoorCollega(tekst, BILAL, register)).toBe(true);
});

it('leaves a message for two colleagues to both', () => {
  expect(
    isVoorCollega('Bilal Amrani en Femke Dijkstra, kunnen jullie dit lezen?', [...BILAL, 'Femke Dijkstra'], register),
  ).toBe(true);
});

it.each([
  'wat is de trede van Noorderlicht? Bilal Amrani wil het weten',
  'Bilal Amrani vraagt wat de trede van Noorderlicht is',
  'kun je een taak maken voor Bilal Amrani',
  'waarneming door Bilal Amrani',
  'update overleg gehad met Bilal Amrani',
])('answers "%s", in which a colleague is only named', (tekst) => {
  expect(isVoorCollega(tekst, BILAL, register)).toBe(false);
});

it.each([
  ['Bilal, kun jij dit oppakken?', true],
  ['Marieke, heb jij de notulen nog', true],
  ['Samira: wil je dit even lezen', true],
  ['Noorderlicht, kun je zeggen op welke trede die staat', false],
  ['Venlo, kan jij zien welke regio dat is', false],
  ['Tredewijzer, kun jij mijn taken laten zien', false],
  ['Goedemorgen, kun je mij de treden geven', false],
  ['Kun je mijn taken laten zien', false],
  ['Vraag, weet jij de trede van Xonar', false],
  ['', false],
])('%j without a mention: %s', (tekst, voorCollega) => {
  expect(isVoorCollega(tekst, [], register)).toBe(voorCollega);
});

it.each(['Jan kun jij dit oppakken?', 'Tom, wil jij de gemeente bellen', 'hoi Eva kun je hiernaar kijken'])(
  'leaves "%s" to who is called, though the name is a word as well',
  (tekst) => {
    expect(isVoorCollega(tekst, [], register)).toBe(true);
  },
);
it.each(['Jan 2026: wat is de trede van Noorderlicht', 'Max 20 jeugdigen', 'Jan'])('answers "%s"', (tekst) => {
  expect(isVoorCollega(tekst, [], register)).toBe(false);
});
