/** Questions that answer nothing, and answers that look like one. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { isLosseVraag } from '../../../bot/dialoog/losse-vraag';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const isVraag = (tekst: string, verhaal = false): boolean => isLosseVraag(leesBericht(lezer, tekst), verhaal);

it.each([
  'wat gebeurt er als jullie dit lezen?',
  'moet ik dat precies weten?',
  'Hebben jullie mijn mail gekregen',
  'en wie is daar dan verantwoordelijk voor?',
  'kan iemand mij helpen',
  'hoe werkt dit eigenlijk?',
])('asks: %s', (tekst) => {
  expect([isVraag(tekst), isVraag(tekst, true)]).toEqual([true, true]);
});

it.each([
  '40?',
  'Utrecht?',
  'sinds maart toch?',
  'hoe lang precies weet ik niet',
  'weet ik niet precies, de accountmanager van Utrecht denk ik',
  'nee weet ik eigenlijk niet, vraag het de gemeente',
  'Hebben jullie gehoord dat Noorderlicht failliet dreigt te gaan?',
  'is Noorderlicht al bekend bij jullie?',
  'wachtlijsten lopen op en het team is vertrokken',
  'wonen en ambulant',
])('answers, or tells: %s', (tekst) => {
  expect(isVraag(tekst)).toBe(false);
});

it('is part of the story when more is told with it', () => {
  expect(isVraag('Kan het zijn dat zij het contract opzeggen en dat de groepen daardoor dichtgaan', true)).toBe(false);
});
