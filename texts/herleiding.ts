/** Words of the side table that tells on which facts a letter rests. */

export const herleidingTekst = {
  titel: (brief: string): string => `Zinnen en feiten bij: ${brief}`,
  uitleg:
    'Deze lijst hoort bij de brief en is alleen voor wie de brief maakt of vaststelt. Eerst staat bij iedere zin op welke feiten hij rust. Daarna staat van ieder feit wat bekend is en waar dat vandaan komt.',
  zinnen: { bijschrift: 'Zinnen en hun feiten', kop: ['Zin', 'Rust op'] },
  feiten: { bijschrift: 'De feiten, op alfabet', kop: ['Feit', 'Waarde', 'Bron'] },
  /** The letter still says what it said when this version was made. */
  gewijzigd: (toen: string): string => `sindsdien gewijzigd: in deze versie geldt nog ${toen}`,
  vragenAan: (wie: string): string => `nog te vragen aan: ${wie}`,
  bevestigd: (door: string): string => `bevestigd door ${door}`,
} as const;
