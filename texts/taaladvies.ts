/** Hints for plain Dutch: what is hard about it, and what a writer can do. */

const maxWoorden = 25;

export const taaladvies = {
  maxWoorden,
  lang: (aantal: number): string =>
    `Deze zin heeft ${String(aantal)} woorden. Maak er twee van: tot ${String(maxWoorden)} woorden leest een zin gemakkelijk.`,
  moeilijk: (beter: string): string => `Schrijf liever: ${beter}.`,
  afkorting: (kort: string): string =>
    `Niet iedere lezer kent ${kort}. Schrijf de naam de eerste keer voluit, met de afkorting tussen haakjes erachter.`,
  stem: 'In deze brief is het college aan het woord. Controleer of ‘wij’ in deze vaste tekst dan nog klopt.',
  lijdend: 'Zeg liever wie dit doet, of zet er ‘door’ en de naam achter.',
} as const;
