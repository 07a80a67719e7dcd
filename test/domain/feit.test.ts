/** A sentence takes facts and nothing else; each kind of absence reads in its own way. */
import { bekend, geen, leesTekst, nietOpenbaar, onbekend, toon, weggelakt } from '../../domain/feit';
import type { OptioneelFeit, Tekst } from '../../domain/feit';
import { als, bijVlag, kies, zin } from '../../domain/zin';
import type { Keuze, Zinsdeel } from '../../domain/zin';

const naam = { id: 'plan.bureau', omschrijving: 'naam begeleidend bureau' };

function tekst(waarde: string): Tekst {
  const gelezen = leesTekst(waarde);
  if (gelezen === undefined) throw new Error(`${waarde} is geen tekst`);
  return gelezen;
}

const bureau = bekend(naam, tekst('De Kring'), { bron: 'proef' });
const lees = (deel: Keuze): string =>
  deel === null
    ? ''
    : deel.delen.map((stuk) => ('tekst' in stuk && typeof stuk.tekst === 'string' ? stuk.tekst : '')).join('');
const door = (feit: OptioneelFeit<Tekst>): Zinsdeel =>
  als(
    feit,
    (bekende) => zin`Begeleid door ${bekende}.`,
    zin`Zonder begeleiding.`,
    zin`Begeleid door een extern bureau.`,
  );

describe('vijf manieren waarop een feit er kan zijn', () => {
  it.each([
    [bureau, 'Begeleid door De Kring.'],
    [onbekend(naam, 'regievoerder'), 'Begeleid door [ONTBREEKT: naam begeleidend bureau — vragen aan: regievoerder].'],
    [weggelakt(naam, '5.1.1c'), 'Begeleid door [weggelakt].'],
    [nietOpenbaar(naam), 'Begeleid door een extern bureau.'],
    [geen(naam), 'Zonder begeleiding.'],
  ])('%#', (feit, verwacht) => {
    expect(lees(door(feit))).toBe(verwacht);
  });

  it('een naam met een eigen punt sluit de zin zelf af', () => {
    const bv = (waarde: string) => bekend(naam, tekst(waarde), { bron: 'proef' });
    expect(lees(door(bv('De Kring B.V.')))).toBe('Begeleid door De Kring B.V.');
    expect(lees(zin`Door ${bv('De Kring B.V.')}. Daarna ${bv('De Kring')}.`)).toBe(
      'Door De Kring B.V. Daarna De Kring.',
    );
  });

  it('onthoudt ook op welk feit een zin zonder dat feit rust', () => {
    expect(door(nietOpenbaar(naam)).rustOp).toEqual(['plan.bureau']);
    expect(door(geen(naam)).rustOp).toEqual(['plan.bureau']);
  });
});

it('een weggelaten feit in een gewone zin is een fout van de bouwer, geen leeg gat', () => {
  // @ts-expect-error a fact that may be withheld has to pass `als`
  expect(() => zin`Begeleid door ${nietOpenbaar(naam)}.`).toThrow('vraagt om een andere zin');
});

it('een losse tekst past niet in een zin', () => {
  // @ts-expect-error only facts and other sentences
  const los = (): Zinsdeel => zin`Begeleid door ${'De Kring'}.`;
  expect(los).toThrow();
  // @ts-expect-error a date has to be shown in words first
  const datum = (): Zinsdeel => zin`Op ${bekend(naam, '2023-11-07', { bron: 'proef' })}.`;
  expect(lees(datum())).toBe('Op 2023-11-07.');
});

it('een feit dat als leeg wordt getoond is een fout', () => {
  expect(() => zin`Begeleid door ${toon(bureau, () => ' ')}.`).toThrow('leeg gat');
});

it('kiezen op een onbekend feit geeft het gat, en anders rust de zin op het feit', () => {
  const soort = { id: 'plan.soort', omschrijving: 'soort plan' };
  const zinnen = { a: zin`Eerste.`, b: null };
  expect(lees(kies(bekend(soort, 'a' as const, { bron: 'proef' }), zinnen))).toBe('Eerste.');
  expect(kies(bekend(soort, 'a' as const, { bron: 'proef' }), zinnen)?.rustOp).toEqual(['plan.soort']);
  expect(kies(bekend(soort, 'b' as const, { bron: 'proef' }), zinnen)).toBeNull();
  expect(lees(bijVlag(onbekend(soort, 'meldpunt'), zin`Ja.`))).toBe('[ONTBREEKT: soort plan — vragen aan: meldpunt]');
});

describe('tekst van buiten', () => {
  it.each(['', '   ', '\u200b', 'De Kring)', '(De Kring', '[x(y])', 12, null, undefined])('weigert %p', (ruw) => {
    expect(leesTekst(ruw)).toBeUndefined();
  });

  it.each([
    ['  De \n Kring ', 'De Kring'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['su\u0301d', 'súd'],
    ["'s-Gravenhage (Zuid)", "'s-Gravenhage (Zuid)"],
  ])('leest %p als %p', (ruw, verwacht) => {
    expect(leesTekst(ruw)).toBe(verwacht);
  });
});
