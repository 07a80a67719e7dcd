/** Sentences around somebody's own words beside what the facts say now. */

const omlijsting = { eigen: 'In de brief staat: ', nieuw: 'Uit de feiten volgt nu: ' };

const eigenZin = (tekst: string): string =>
  omlijsting.eigen + (tekst === '' ? 'niets, iemand haalde deze alinea weg.' : `“${tekst}”`);
const nieuweZin = (tekst: string): string => omlijsting.nieuw + (tekst === '' ? 'deze alinea vervalt.' : `“${tekst}”`);

export const voorstelTekst = {
  sectie: 'Hier schreef iemand zelf een tekst, en zeggen de feiten nu iets anders',
  voorstel: (eigen: string, nieuw: string): string => `${eigenZin(eigen)} ${nieuweZin(nieuw)}`,
  kop: (nummer: string): string => `${nummer}: eigen teksten en de feiten`,
  uitleg:
    'Bij elke alinea kiest u wat er in de brief komt. Dat geeft een nieuwe versie; was de brief voorgelegd of vastgesteld, dan is hij weer concept. Wilt u iets anders schrijven? Bewerk dan het Word-bestand en stuur het terug.',
  geen: 'Geen enkele eigen tekst zegt nu iets anders dan de feiten.',
  alinea: (plek: number): string => `Alinea ${String(plek)}`,
  eigen: eigenZin,
  nieuw: nieuweZin,
  omlijst: {
    eigen: { voor: `${omlijsting.eigen}“`, na: '”' },
    nieuw: { voor: `${omlijsting.nieuw}“`, na: '”' },
  },
  meer: (aantal: number): string =>
    aantal === 1 ? 'Hierna volgt nog 1 alinea.' : `Hierna volgen nog ${String(aantal)} alinea’s.`,
  knop: {
    tonen: 'Eigen teksten vergelijken',
    feiten: 'Tekst uit de feiten nemen',
    eigen: 'Eigen tekst houden',
  },
};
