/** Thousands of names that look like those of the sector, and the ways people type them; the same every time. */
import { loterij } from '../../../bot/begrip/ervaring/leren';

export interface Vraag {
  readonly tekst: string;
  readonly naam: string;
}

const EERSTE =
  'Zonne Wilgen Linden Sterren Ruiter Molen Beuken Water Veld Heide Duin Berken Esdoorn Vlinder Zilver Goud Regenboog Toren Poort Spiegel Amber Kastanje Meander Morgen Avond Linge Vecht Maas Ijssel Reest Eems Schelde'.split(
    ' ',
  );
const TWEEDE =
  'hof burg weide stein haven horst beek dal rode gaard kamp brink hoeve laan wende veste sprong akker waard borg'.split(
    ' ',
  );
const VORMEN = [
  'Stichting {}',
  'Stichting De {}',
  '{} Jeugdzorg',
  '{} Jeugdhulp',
  '{} B.V.',
  'Zorggroep {}',
  '{} Jeugd-GGZ',
  'GGZ {}',
  'Stg. {}',
  'Gezinshuis {}',
  '{} Jeugd & Gezin',
  'Coöperatie {} U.A.',
  'Jeugdhulp {}',
  'Behandelcentrum {}',
];
const STEDEN = 'Groningen Twente Arnhem Breda Tilburg Zeeland Limburg Utrecht Drenthe Almere Zwolle Leiden'.split(' ');

const kies = <T>(lijst: readonly T[], r: () => number): T => {
  const keuze = lijst[Math.floor(r() * lijst.length)];
  if (keuze === undefined) throw new Error('lege lijst');
  return keuze;
};

/** `aantal` different names: a core of its own, often with a legal form, "GGZ" or a city. */
export const namenlijst = (aantal: number, zaad = 1): readonly string[] => {
  const r = loterij(zaad);
  const namen = new Set<string>();
  while (namen.size < aantal) {
    const tussen = r() < 0.7 ? kies(['', 'en', 'er', 'ing', 's'], r) : '';
    const kern = `${kies(EERSTE, r)}${tussen}${kies(TWEEDE, r)}`;
    const stad = r() < 0.35 ? ` ${kies(STEDEN, r)}` : '';
    namen.add(kies(VORMEN, r).replace('{}', `${kern}${stad}`));
  }
  return [...namen];
};

const typefout = (naam: string, r: () => number): string => {
  const plek = 2 + Math.floor(r() * (naam.length - 3));
  const soort = r();
  if (soort < 0.33) return naam.slice(0, plek) + naam.slice(plek + 1);
  if (soort < 0.66) return naam.slice(0, plek) + naam.charAt(plek) + naam.slice(plek);
  return naam.slice(0, plek) + naam.charAt(plek + 1) + naam.charAt(plek) + naam.slice(plek + 2);
};

const omgedraaid = (naam: string): string => naam.split(' ').reverse().join(' ');

/** A quarter exact, a half with one error, a quarter re-ordered with an error. */
export const vragen = (namen: readonly string[], aantal: number, zaad = 2): readonly Vraag[] => {
  const r = loterij(zaad);
  return Array.from({ length: aantal }, (_leeg, i) => {
    const naam = kies(namen, r);
    const tekst = i % 4 === 0 ? naam : i % 4 === 3 ? typefout(omgedraaid(naam), r) : typefout(naam, r);
    return { tekst, naam };
  });
};
