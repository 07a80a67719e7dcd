/** Sentences about a form that somebody changes by saying so, before it is sent. */
import { opsomming } from './lijst';

export const formulierTekst = {
  ingevuld: (velden: readonly (readonly [label: string, waarde: string])[], zonderUur: boolean): string =>
    `Ingevuld zoals u zei. ${velden.map(([label, waarde]) => `${label.replace(/ \(.*\)$|[?:]$/, '')}: ${waarde}.`).join(' ')}${zonderUur ? ' Een uur kan op dit formulier niet worden ingevuld.' : ''} Er is nog niets vastgelegd. Had u op de vorige kaart zelf al iets getypt? Neem dat dan over.`,
  welkVeld: (labels: readonly string[]): string =>
    `Op dit formulier staan meer datums: ${opsomming(labels.map((label) => `‘${label}’`))}. Zeg erbij welke u bedoelt, of wijzig het op de kaart.`,
} as const;
