/** The sentence of a letter that a changed fact touches; a letter that was silent about it has none to show. */
export const geraakteZin = (zin: string): string =>
  zin === '' ? 'Deze versie zegt daar nog niets over.' : `Zin: “${zin}”`;
