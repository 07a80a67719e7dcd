/** Sentences around what the meldingen behind a casus name of places and kinds of jeugdhulp. */
export const onderwerpMeldingTekst = {
  knop: 'Neem over uit de melding',
  kop: 'In de melding',
  regel: (nummers: string): string =>
    `Bij deze casus hoort ${nummers}. Daarin staat meer over waar het speelt. Er gaat niets vanzelf op de casus: u ziet het eerst op het formulier.`,
  ingevuldKop: 'Ingevuld uit de melding',
  ingevuld: (nummers: string, onbekend: readonly string[]): readonly string[] => [
    `Wat ${nummers} noemt, staat hieronder al ingevuld. Haal weg wat niet klopt. Er is nog niets vastgelegd.`,
    ...onbekend.map(
      (tekst) => `Hierin staat geen gemeente of regio uit het register: ${tekst}. Vraag de melder welke hij bedoelt.`,
    ),
  ],
} as const;
