/** Sentences around what the meldingen behind a casus, and its facts, name of places and kinds of jeugdhulp. */
export const onderwerpMeldingTekst = {
  knop: 'Neem over uit de melding',
  kop: 'In de melding',
  inFeiten: 'Werkgebied in de feiten, zoals brieven het vertellen',
  regel: (nummers: string): string =>
    `Bij deze casus hoort ${nummers}. Daarin staat meer over waar het speelt. Er gaat niets vanzelf op de casus: u ziet het eerst op het formulier.`,
  aanbodKop: (nummer: string): string => `Waar casus ${nummer} over gaat`,
  vanAdviseur: (nummers: string, adviseurs: string | null): string =>
    `In ${nummers} staat meer over waar het speelt. Een adviseur van de autoriteit legt het vast. ${adviseurs === null ? 'Op deze casus is nog geen adviseur aangewezen.' : `Op deze casus is dat ${adviseurs}.`}`,
  ingevuldKop: 'Ingevuld uit de melding',
  ingevuld: (nummers: string, onbekend: readonly string[]): readonly string[] => [
    `Wat ${nummers} noemt, is op dit formulier al ingevuld. Haal weg wat niet klopt. Er is nog niets vastgelegd.`,
    ...onbekend.map(
      (tekst) => `Hierin staat geen gemeente of regio uit het register: ${tekst}. Vraag de melder welke hij bedoelt.`,
    ),
  ],
} as const;
