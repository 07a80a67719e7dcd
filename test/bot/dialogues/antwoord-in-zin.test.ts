/** What a sentence says of the questions of a melding, in the field where it belongs; and what it does not say. */
import { leesBericht } from '../../../bot/bericht-lezen';
import { meldingLezers } from '../../../bot/dialogues/melding-lezers';
import { isAlleenNaamwens } from '../../../bot/dialogues/naam-wens';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (veld: keyof typeof meldingLezers, zin: string): string | null =>
  meldingLezers[veld](leesBericht(lezer, zin), {});

type Rij = readonly [zin: string, waarde: string | null];

it.each<Rij>([
  ['ze stoppen met crisispleegzorg', 'crisispleegzorg'],
  ['crisispleegzorg en ambulant', 'ambulante hulp, crisispleegzorg'],
  ['crisis en pleegzorg', 'crisisopvang, pleegzorg'],
  ['de netwerkpleegzorg en weekendpleegzorg', 'netwerkpleegzorg, deeltijdpleegzorg'],
  ['dagbesteding voor tien jongeren', 'dagbesteding'],
  ['dagbehandeling', 'dagbehandeling'],
  ['residential care', 'wonen'],
  ['foster families and outpatient care', 'ambulante hulp, pleegzorg'],
  ['two foster children', null],
])('which help: %s', (zin, waarde) => {
  expect(lees('jeugdhulpvormen', zin)).toBe(waarde);
});

it.each<Rij>([
  ['077-3591234, beleidsadviseur jeugd', 'beleidsadviseur jeugd'],
  ['inkoper, j.jansen@venlo.nl', 'inkoper'],
  ['bestuurder', 'bestuurder'],
  ["I'm a policy officer, reachable at 06-12345678", 'policy officer'],
  [
    'Lindewal stopt per 1 mei met ambulant in Weert en Venlo.\n\nMet vriendelijke groet,\nBilal\nBeleidsadviseur Jeugd\nGemeente Venlo',
    'Beleidsadviseur Jeugd',
  ],
  ['accountmanager van de regio weet het', null],
  ['directeur, controller en de boekhouder', null],
  ['077-3591234, de directeur is weg', null],
  ['van: Jan\naan: Bilal\nLindewal stopt met ambulante hulp in Weert.\nMet vriendelijke groet,\nJan\nInkoper', null],
])('what he is: %s', (zin, waarde) => {
  expect(lees('functie', zin)).toBe(waarde);
});

it.each<Rij>([
  ['My alderman knows', 'ja'],
  ['our board is aware', 'ja'],
  ['my manager does not know yet', 'nee'],
  ['the alderman knows', null],
])('his own board: %s', (zin, waarde) => {
  expect(lees('bestuurWeet', zin)).toBe(waarde);
});

it.each<Rij>([
  ['the inspectorate knows', 'igj'],
  ['the inspectorate does not know', null],
  ['the provider is aware and the region knows about it', 'aanbieder,accounthoudende-regio'],
  ['nobody knows how the inspectorate works', null],
])('who knows: %s', (zin, waarde) => {
  expect(lees('bekendBij', zin)).toBe(waarde);
});

it.each<Rij>([
  ["please don't share my name", 'nee'],
  ['you may use my name', 'ja'],
  ['the name of the provider is Lindewal', null],
])('his name: %s', (zin, waarde) => {
  expect(lees('melderNoemen', zin)).toBe(waarde);
});

it.each<Rij>([
  ['wacht nee toch 1 april, niet 1 maart', '1 april'],
  ['geen 1 juni maar per 1 juli', 'per 1 juli'],
  ['niet per 1 maart', 'per 1 maart'],
])('when: %s', (zin, waarde) => {
  expect(lees('sinds', zin)).toBe(waarde);
});

it.each<Rij>([
  ['We have already spoken with the board twice', 'We have already spoken with the board twice'],
  ['gesprek gevoerd met rvt, levert niks op', 'gesprek gevoerd met rvt, levert niks op'],
  ['they have already closed a group', null],
])('what was done: %s', (zin, waarde) => {
  expect(lees('ondernomen', zin)).toBe(waarde);
});

it.each([
  ['hij wil niet dat zijn naam genoemd wordt', true],
  ['mijn naam liever niet noemen bij de aanbieder', true],
  ['hij wil niet dat mama zijn naam noemt', false],
  ['hij wil niet meer leven', false],
  ['zij mag haar naam niet zeggen van haar vader', false],
  ['hij noemt haar naam niet meer en slaat haar', false],
])('nothing but a wish about a name: %s', (zin, alleen) => {
  expect(isAlleenNaamwens(zin)).toBe(alleen);
});
