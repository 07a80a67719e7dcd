/** Who else knows: typed, ticked, or nobody. */
import { wetenden } from '../../domain/melding';
import type { Wetende } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { wetendeNaam } from '../../texts/melding';
import type { Lezing } from '../dialogue';
import { keuzesVan } from './keuze-vraag';

export const wetendeKeuzes = keuzesVan(wetendeNaam);

/** Only who says so, or leaves every box empty, says that nobody knows. */
const NIEMAND = /(?<![a-z])(?:niemand|geen van (?:allen|die|de|deze)|no ?body|no ?one|none)(?![a-z])/i;
/** In a longer sentence these are about something else: "o nee, Roermond hoort er niet bij". */
const KORT_NEE =
  /^(?:nee+|nog niet|niet bekend|no|(?:zij|ze|dat) (?:weten|weet) (?:het|niemand) nog niet)(?:[ ,.!]+(?:hoor|nee|nog|niet|bij mijn weten|voor zover ik weet|dacht ik|denk ik))*[.!]?$/i;

export function leesWetenden(tekst: VrijeTekst): Lezing<readonly Wetende[]> {
  const waarde = wetenden.filter((wie) => delen(tekst).some((deel) => noemt(deel, wie)));
  if (waarde.length > 0 || tekst.trim() === '' || NIEMAND.test(tekst) || KORT_NEE.test(tekst.trim()))
    return { ok: true, waarde };
  return { ok: false, zin: dialoogTekst.kiesWie };
}

/** "De aanbieder weet het, de IGJ nog niet": each part speaks for itself. */
const delen = (tekst: string): readonly string[] =>
  tekst.split(/[,;.]|(?<![a-z])maar(?![a-z])/i).filter((deel) => !ONTKENT.test(deel.trim()));
const ONTKENT = /(?<![a-z])(?:niet|niets|niks|geen|nergens|nooit|zonder|noch)(?![a-z])|(?<![a-z])(?:nee|no)$/i;

/** From a card the values come with commas between them; typed, the words of the choices are looked for. */
const noemt = (tekst: string, wie: (typeof wetenden)[number]): boolean => {
  const woorden = {
    aanbieder: /aanbieder/,
    'accounthoudende-regio': /regio|accounthouder/,
    igj: /igj|inspectie/,
  } as const;
  return tekst === wie || woorden[wie].test(tekst.toLowerCase().replace('accounthoudende-regio', 'regio'));
};
