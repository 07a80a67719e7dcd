/** The few words that a renderer adds of its own: page numbers, marks and the names of links. */

export const woorden = {
  concept: 'CONCEPT',
  conceptZin: 'Concept. Deze tekst is nog niet vastgesteld.',
  kenmerk: 'Kenmerk',
  versie: (versie: number): string => `versie ${versie}`,
  controlegetal: (getal: string): string => `controlegetal ${getal}`,
  pagina: (nummer: number, totaal: number): string => `pagina ${nummer} van ${totaal}`,
  noten: 'Noten',
  naarVoetnoot: (nummer: number): string => `Ga naar voetnoot ${nummer}`,
  naarTekst: (nummer: number): string => `Terug naar de tekst bij voetnoot ${nummer}`,
  naarAdres: (tekst: string, url: string): string => (tekst === url ? `Open ${url}` : `Open ${tekst}: ${url}`),
  weggelakt: (grond: string): string => `[${/woo/i.test(grond) ? grond : `Woo ${grond}`}]`,
} as const;
