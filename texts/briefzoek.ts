/** Where something stands in the letters of a casus. */
import { meervoud } from './formaat';

export const briefzoekTekst = {
  kop: (casus: string): string => `Waar dit staat in de brieven van ${casus}`,
  gezochtWoorden: (woorden: string): string => `Gezocht op: “${woorden}”.`,
  gezochtFeiten: (feiten: readonly string[]): string => `Zinnen die rusten op: ${feiten.join('; ')}.`,
  /** He may not look into any casus, or did not say of which. */
  welkeCasus:
    'Bij welke casus? Noem de aanbieder of het nummer erbij. Voorbeeld: “waar staat oktober 2023 in de brieven van C-2026-0001”.',
  niets: 'Dit staat in geen van de brieven die u mag lezen.',
  geenBrieven: 'Er zijn bij deze casus nog geen brieven die u mag lezen.',
  meerZinnen: (over: number): string => `En nog ${String(over)} ${meervoud(over, 'zin', 'zinnen')} in deze brief.`,
  meerBrieven: (over: number): string =>
    `En nog ${String(over)} ${meervoud(over, 'brief', 'brieven')}. Typ ‘brieven’ voor alle brieven.`,
  welkFeit:
    'Welk feit bedoelt u? Typ het zoals het in de lijst van feiten heet. Typ ‘feiten’ voor die lijst. Voorbeeld: “welke zinnen raakt de datum waarop de regio meldde”.',
} as const;
