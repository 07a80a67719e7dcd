/** Eén organisatie die in geen register staat, hoe iemand haar naam ook typt. */
import { gevouwenNaam, lijktOpNaam, typwijze } from '../../domain/over-naam';

it.each([
  ['Stichting Zonnehoek', 'zonnehoek'],
  ['Zonnehoek B.V.', 'Zonnehoek bv'],
  ['Zorgcoöperatie Zonnehoek U.A.', 'zorgcooperatie zonnehoek'],
  ["Jeugdhulp 't Hof", 'jeugdhulp t hof'],
  ['Zonne-Hoek', 'Zonnehoek'],
])('%s en %s zijn dezelfde', (een, ander) => {
  expect(gevouwenNaam(een)).toBe(gevouwenNaam(ander));
});

it.each([
  ['Zonnehoek', 'Zonnehof'],
  ['Bvlgari Zorg', 'lgari zorg'],
  ['Stichting', 'Vereniging Anders'],
])('%s en %s niet', (een, ander) => {
  expect(gevouwenNaam(een)).not.toBe(gevouwenNaam(ander));
});

it.each([
  ['Zonnehoek', 'Zonehoek', true],
  ['Zonnehoek', 'Znonehoek', true],
  ['Stichting Zonnehoek', 'Zonnehoek B.V.', true],
  ['Gezinshuizen Zonneweide', 'Gezinshuisen Zoneweide', true],
  ['Zonnehoek', 'Zonnehof', false],
  ['Boei', 'Boer', false],
  ['Gezinshuis 12 Venlo', 'Gezinshuis 13 Venlo', false],
  ['Stichting', 'Vereniging', false],
])('lijkt %s op %s: %s', (een, ander, ja) => {
  expect(lijktOpNaam(gevouwenNaam(een), gevouwenNaam(ander))).toBe(ja);
  expect(lijktOpNaam(gevouwenNaam(ander), gevouwenNaam(een))).toBe(ja);
});

it('een organisatie uit het register heeft een id en geen typwijze; een naam zonder woorden telt niet', () => {
  expect(typwijze({ over: { partijId: 'AB-1', naam: 'Alfa' }, nummers: null })).toEqual({ naam: null, kvk: null });
  expect(typwijze({ over: { partijId: null, naam: 'Stichting' }, nummers: { kvk: '12345678', agb: null } })).toEqual({
    naam: null,
    kvk: '12345678',
  });
});
