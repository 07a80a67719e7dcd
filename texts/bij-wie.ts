/** Who can be asked for what is missing: the people behind the roles that the gaps name. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import { casusRolNaam } from './casus';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';

const wieDan = ({ namen, anders }: Aanspreekpunt): string => {
  if (namen.length > 0) return opsomming(namen);
  if (anders === null) return 'nog niemand; vraag de autoriteit wie dit wordt';
  return `nog niemand; vraag het ${anders.naam}, ${casusRolNaam(anders.rol).toLowerCase()}`;
};

export const bijWieTekst = {
  /** Below the gaps, a line for each role they name. */
  regels: (punten: readonly Aanspreekpunt[]): readonly string[] =>
    punten.map((punt) => `${hoofdletter(punt.vragenAan)} op deze casus: ${wieDan(punt)}.`),
  /** Behind the role itself. */
  rol: (vragenAan: string, punten: readonly Aanspreekpunt[]): string => {
    const punt = punten.find((een) => een.vragenAan === vragenAan);
    return punt === undefined ? vragenAan : `${vragenAan} (${wieDan(punt)})`;
  },
} as const;
