/** What was pasted out of a sheet. */
export const tabelTekst = {
  rij: (cellen: string): string => `Uit een tabel: ${cellen}`,
  alleenKop:
    'Dit lees ik als de kop van een tabel. Er staat nog niet bij om wie het gaat en wat er speelt. Plak ook de rij eronder, of schrijf het in een paar woorden. Ik heb nog niets opgeschreven.',
} as const;
