/** Around the ticks of delicate sentences, where one card does not hold them all. */
const zinnenTel = (aantal: number): string => (aantal === 1 ? '1 gevoelige zin' : `${String(aantal)} gevoelige zinnen`);

export const vinkTekst = {
  verder: 'Verder met de volgende zinnen',
  bladen(hier: number, hierna: number, al: number): string {
    const eerder = al === 0 ? [] : [`U zette al bij ${zinnenTel(al)} een vinkje.`];
    const later = hierna === 0 ? [] : [`Daarna ${hierna === 1 ? 'komt' : 'komen'} er nog ${zinnenTel(hierna)}.`];
    return [...eerder, `Hieronder ${hier === 1 ? 'staat' : 'staan'} ${zinnenTel(hier)}.`, ...later].join(' ');
  },
} as const;
