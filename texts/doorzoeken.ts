/** Sentences around what was looked for in a casus. */
import { opsomming } from './lijst';

const tussenHaken = (woorden: readonly string[]): string => opsomming(woorden.map((woord) => `‘${woord}’`));

export const doorzoekTekst = {
  kop: (woorden: readonly string[], nummer: string): string => `Over ${tussenHaken(woorden)} bij casus ${nummer}`,
  kopZonder: (woorden: readonly string[], naam: string): string => `Over ${tussenHaken(woorden)} bij ${naam}`,
  gevonden: (aanbieder: string): string =>
    `${aanbieder}. Dit is vastgelegd en kunt u lezen. Ik zoek op woorden: lees zelf of uw antwoord erin staat.`,
  meer: (aantal: number): string =>
    aantal === 1
      ? 'Er is nog 1 oudere plek; die staat in de tijdlijn.'
      : `Er zijn nog ${aantal} oudere plekken; die staan in de tijdlijn.`,
  niets: (woorden: readonly string[], aanbieder: string): string =>
    `Over ${tussenHaken(woorden)} is bij ${aanbieder} niets vastgelegd dat u kunt lezen. Dat zegt niet dat het er niet is.`,
  feit: (omschrijving: string, stand: string): string => `${omschrijving}: ${stand}`,
  uitGesprek: (nummer: string, datum: string): string => `Uit accountgesprek ${nummer} van ${datum}.`,
  uitMelding: (nummer: string, moment: string): string => `Uit melding ${nummer} van ${moment}.`,
  kopMelding: (woorden: readonly string[], nummer: string): string =>
    `Over ${tussenHaken(woorden)} in melding ${nummer}`,
  inMelding: 'Dit staat in de melding. Ik zoek op woorden: lees zelf of uw antwoord erin staat.',
  nietsInMelding: (woorden: readonly string[], nummer: string): string =>
    `Over ${tussenHaken(woorden)} staat niets in melding ${nummer}. Ik zoek op woorden; in andere woorden kan het er toch staan.`,
  bron: 'Uit de feiten van deze casus.',
  knop: {
    feit: 'Feit openen',
    tijdlijn: 'Tijdlijn',
    feiten: 'Feiten',
    melding: 'Melding lezen',
    vragen: 'Vraag aan de melder',
  },
} as const;
