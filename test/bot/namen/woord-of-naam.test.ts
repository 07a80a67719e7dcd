/** Ordinary words against names of organisations that no register knows, half of both held out of what the mechanism was made with. */
import { maakRegister } from '../../../bot/begrip/register';
import { leesBericht } from '../../../bot/bericht-lezen';
import { isGewoonWoord } from '../../../bot/namen/gewoon-woord';
import { onbekendeNaamIn } from '../../../bot/namen/onbekende-naam';
import { achtergehouden, afstellen, gewoneZinnen, namenInZinnen } from './woord-of-naam';

const lezer = { register: maakRegister({ aanbieders: [], gemeenten: [], regios: [] }), vandaag: '2026-03-12' };
const naamIn = (zin: string): string | null => onbekendeNaamIn(leesBericht(lezer, zin));

/** What is said back as a name where nobody named anything, and what was named and not heard. */
const alsNaam = (zinnen: readonly string[]): readonly string[] => zinnen.filter((zin) => naamIn(zin) !== null);
const gemist = (zinnen: readonly string[]): readonly string[] =>
  zinnen.filter((zin) => {
    const [tekst = '', naam] = zin.split('|');
    return naamIn(tekst) !== naam;
  });

const helften = { afstellen, achtergehouden } as const;

/** Without the mechanism 32 and 35 of 64 ordinary sentences held a name, and 2 and 3 of 37 names were missed. */
it.each([
  ['afstellen', { woorden: 3, namen: 2 }],
  ['achtergehouden', { woorden: 12, namen: 3 }],
] as const)('tells words from names: %s', (helft, hoogstens) => {
  const [woorden, namen] = [helften[helft](gewoneZinnen), helften[helft](namenInZinnen)];
  expect(woorden.length).toBeGreaterThanOrEqual(60);
  expect(namen.length).toBeGreaterThanOrEqual(35);
  expect(alsNaam(woorden).length).toBeLessThanOrEqual(hoogstens.woorden);
  expect(gemist(namen).length).toBeLessThanOrEqual(hoogstens.namen);
});

it.each(['rolverdeling', 'doorlooptijd', 'nabellen', 'rondgestuurd', 'sjabloon', 'accounthouder', 'langst'])(
  'is a word: %s',
  (woord) => {
    expect(isGewoonWoord(woord)).toBe(true);
  },
);

it.each(['wilgenkade', 'zonnelied', 'kanteling', 'opstap', 'kantelpunt', 'rotonde', 'zeemeeuw', 'jeugdsaam'])(
  'may be a name: %s',
  (woord) => {
    expect(isGewoonWoord(woord)).toBe(false);
  },
);
