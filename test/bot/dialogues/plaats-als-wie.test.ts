/** A gemeente or regio that does something itself is offered as whom it is about; one where it happens, or that reports, is not. */
import { leesBericht, overHetGesprek } from '../../../bot/bericht-lezen';
import { plaatsAlsWie } from '../../../bot/dialogues/plaats-als-wie';
import { register } from '../begrip/register-voorbeeld';

const lees = (zin: string) => plaatsAlsWie(leesBericht({ register, vandaag: '2026-03-12' }, zin));

it.each([
  ['gemeente Weert betaalt de facturen van aanbieders niet, die vallen om', 'gemeente Weert'],
  ['Venlo laat aanbieders wachten op hun geld', 'gemeente Venlo'],
  ['de regio Midden-Limburg Oost verlaagt de tarieven', 'jeugdregio Midden-Limburg Oost'],
])('%s', (zin, wie) => {
  expect(lees(zin)?.keuzes.map(({ waarde }) => waarde)).toEqual([wie]);
});

it('who calls it a gemeente and tells on meant that one; a bare name is asked', () => {
  expect(lees('gemeente Weert betaalt de facturen niet')?.bijDoorgaan).toEqual({ partijId: 'GM0988', naam: 'Weert' });
  expect(lees('Venlo laat aanbieders wachten op hun geld')?.bijDoorgaan).toBeUndefined();
});

it.each([
  'gemeente Weert meldt dat aanbieders omvallen',
  'in Venlo stopt een aanbieder',
  'Noorderlicht stopt in Venlo',
  'Venlo betaalt Noorderlicht niet',
  'Venlo en Roermond betalen niet',
])('nobody is offered: %s', (zin) => {
  expect(lees(zin)).toBeNull();
});

it.each(['foutje ik bedoelde de andere', 'nee, ik bedoel de eerste', 'sorry ik bedoelde die andere'])(
  'says nothing of what goes on: %s',
  (zin) => {
    expect(overHetGesprek(zin)).toBe(true);
  },
);
it('tells something when it says what', () => {
  expect(overHetGesprek('ik bedoelde dat de huur is opgezegd')).toBe(false);
});
