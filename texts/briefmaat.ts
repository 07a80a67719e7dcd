/** What is said of the size of a letter and of the embargo of its casus. */
import { meervoud } from './getal';
import { momentVoluit } from './moment';

/** What a page in the letter of this house holds, headings and head block counted in. */
const WOORDEN_PER_BLADZIJDE = 350;

const bladzijden = (woorden: number): string => {
  const aantal = Math.ceil(woorden / WOORDEN_PER_BLADZIJDE);
  return `${String(aantal)} ${meervoud(aantal, 'bladzijde', 'bladzijden')}`;
};

export const briefmaatTekst = {
  lengte: (versie: number, woorden: number): string =>
    `Versie ${String(versie)} van deze brief telt ${String(woorden)} ${meervoud(woorden, 'woord', 'woorden')}. Dat is ongeveer ${bladzijden(woorden)}. Hoeveel het er precies zijn, ziet u in het PDF-bestand.`,
  embargo: (tot: string | null, voorbij: boolean): string => {
    if (tot === null) return 'Voor het persbericht van deze casus is geen embargo vastgelegd.';
    return voorbij
      ? `Ja, het embargo is voorbij. Het gold tot ${momentVoluit(tot)}.`
      : `Nee, het embargo geldt nog, tot ${momentVoluit(tot)}.`;
  },
} as const;
