/** What people read of the lessons of all closed casussen together. */
export const lessenTekst = {
  kop: 'Wat er is geleerd van gesloten casussen',
  uitleg: (totaal: number, getoond: number): string =>
    totaal === 0
      ? 'Er is nog geen evaluatie vastgelegd.'
      : `${getoond === totaal ? 'De nieuwste evaluatie staat bovenaan.' : `De nieuwste ${String(getoond)} van ${String(totaal)} evaluaties.`} Alle evaluaties als bestand haalt uw beheerder op.`,
} as const;
