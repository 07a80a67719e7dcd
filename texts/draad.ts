/** How a question is asked again about another. */
export const draadTekst = {
  /** A question that named nobody, with a name behind it. */
  over: (vraag: string, naam: string): string => `${vraag.trim().replace(/[?.!\s]+$/, '')} van ${naam}`,
  eigenCasussen: 'mijn casussen',
} as const;
