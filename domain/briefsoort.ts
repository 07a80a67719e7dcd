/** The kinds of letter by name. From here the compiler asks for everything else that a kind needs. */

export const briefsoortNamen = [
  'raadsinformatiebrief',
  'persbericht',
  'aanbiedingsbrief',
  'vervolgbrief',
  'afsluitingsbrief',
  'rechtzettingsbrief',
  'persrechtzetting',
  'medewerkersbrief',
  'clientenbrief',
  'vragen-en-antwoorden',
  'verklaring',
] as const;
export type BriefsoortNaam = (typeof briefsoortNamen)[number];

export const isBriefsoort = (ruw: string): ruw is BriefsoortNaam =>
  (briefsoortNamen as readonly string[]).includes(ruw);
