/** What a letter says somewhere, and where that comes from. */
import { datumVoluit } from './datum';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';

export const briefzinTekst = {
  kop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: waar dit vandaan komt`,
  onderkop: 'Dit staat in de brief, met de feiten waarop de zin rust.',
  /** Somebody said that it is not right, or no longer. */
  kanAnders:
    'Klopt het niet (meer)? Wijzig dan het feit: elke brief die erop rust, wordt nagekeken. Zijn alleen de woorden niet goed, pas dan de tekst aan of plaats een opmerking.',
  nietGewijzigd: 'Er is nog niets gewijzigd.',
  verzonden: 'Deze brief is al verzonden en verandert niet meer. Een gewijzigd feit komt in een volgende brief.',
  feit: (omschrijving: string, waarde: string): string => `${hoofdletter(omschrijving)}: ${waarde}`,
  herkomst: (bron: string, datum: string | undefined, door: string | undefined): string =>
    `Bron: ${bron}${datum === undefined ? '' : `, ${/^\d{4}-\d{2}-\d{2}$/.test(datum) ? datumVoluit(datum) : datum}`}.${door === undefined ? '' : ` Bevestigd door ${door}.`}`,
  ongecontroleerd: 'Dit is niet gecontroleerd.',
  /** The letter prints how many names a list holds. */
  ookGeteld: (lijsten: readonly string[]): string =>
    `Deze brief telt zelf: ${opsomming(lijsten)}. Klopt dat aantal in de brief niet, wijzig dan die lijst bij de feiten.`,
  geenFeit: 'Deze zin rust op geen feit.',
  zonderFeiten: 'De feiten zelf mag u niet lezen.',
  meerFeiten: (aantal: number): string => `En nog ${String(aantal)} ${aantal === 1 ? 'feit' : 'feiten'}.`,
  genoemdKop: (wat: string, nummer: string, versie: number): string =>
    `‘${wat}’ in ${nummer}, versie ${String(versie)}`,
  genoemd: 'Deze zinnen zeggen er iets over, met de feiten waarop ze rusten.',
  nietGenoemd: (wat: string, nummer: string): string =>
    `Over ‘${wat}’ staat in ${nummer} niets. Ik zoek op woorden; in andere woorden kan het er toch staan.`,
  staatErNiet: (wat: string, nummer: string): string => `In ${nummer} staat “${wat}” niet.`,
  samenvatting: (nummer: string): string => `Waar een zin van ${nummer} vandaan komt.`,
  knop: { wijzig: (omschrijving: string): string => `Wijzig: ${omschrijving}` },
} as const;
