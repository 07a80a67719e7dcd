/** Places in a sentence, with every name the register knows them by. */
import { lees } from '../../../bot/begrip/lezing';
import { maakRegister } from '../../../bot/begrip/register';
import { namenUitBestanden, verdeelNamen } from '../../../db/register/namen-lezen';

const register = maakRegister(verdeelNamen(namenUitBestanden()));
const gemeenten = (tekst: string): readonly (string | undefined)[] =>
  lees(tekst, register, '2026-03-12').gemeenten.map(({ ids }) => register.gemeenten[ids[0] ?? -1]?.naam);
const regios = (tekst: string): readonly (string | undefined)[] =>
  lees(tekst, register, '2026-03-12').regios.map(({ ids }) => register.regios[ids[0] ?? -1]?.naam);

it('two gemeenten beside each other are no misspelt regio', () => {
  expect(gemeenten('utrecht, zeist en ik dacht ook nieuwegein')).toEqual(['Utrecht', 'Zeist', 'Nieuwegein']);
  expect(gemeenten('utrecht, zeist')).toEqual(['Utrecht', 'Zeist']);
});

it('the longer name still wins where both are written well, and an error is still forgiven', () => {
  expect(regios('in utrecht west')).toEqual(['Utrecht West']);
  expect(regios('regio zuidoost utrecht')).toEqual(['Zuidoost Utrecht']);
  expect(gemeenten('in utrechtse heuvelrug')).toEqual(['Utrechtse Heuvelrug']);
});
