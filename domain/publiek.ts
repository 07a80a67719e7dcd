/** Who reads a letter. Every row of the fact table names the audiences that may see that fact. */

export const publieken = [
  'raad-eigen-regio',
  'raad-andere-regio',
  'ontvangende-regio',
  'pers',
  'medewerkers',
  'clienten',
] as const;

export type Publiek = (typeof publieken)[number];

export const isPubliek = (waarde: unknown): waarde is Publiek => publieken.some((publiek) => publiek === waarde);

/** Groups as the fact table uses them; the widest is what may stand in a newspaper. */
export const iedereen = publieken;
export const raden = ['raad-eigen-regio', 'raad-andere-regio'] as const;
export const eigenRaad = ['raad-eigen-regio'] as const;
export const bestuur = ['raad-eigen-regio', 'raad-andere-regio', 'ontvangende-regio'] as const;
export const ontvangendeRegio = ['ontvangende-regio'] as const;
export const radenEnPers = ['raad-eigen-regio', 'raad-andere-regio', 'pers'] as const;
export const alleenPers = ['pers'] as const;
export const medewerkers = ['medewerkers'] as const;
export const clienten = ['clienten'] as const;
