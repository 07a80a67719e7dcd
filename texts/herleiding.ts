/** Words of the side table that tells on which facts a letter rests. */

export const herleidingTekst = {
  titel: (brief: string): string => `Zinnen en feiten bij: ${brief}`,
  uitleg:
    'Deze lijst hoort bij de brief en is alleen voor wie de brief maakt of vaststelt. Hieronder staat bij iedere zin op welke feiten hij rust, en waar die vandaan komen.',
  bijschrift: 'Zinnen en hun feiten',
  kolommen: ['Zin', 'Feit', 'Waarde', 'Bron'],
  /** The letter still says what it said when this version was made. */
  gewijzigd: (toen: string): string => `sindsdien gewijzigd: in deze versie geldt nog ${toen}`,
  bevestigd: (door: string): string => `bevestigd door ${door}`,
} as const;
