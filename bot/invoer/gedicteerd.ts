/**
 * Marks that a phone wrote out because somebody said them: "de directeur is weg komma en er is geen opvolger punt". Put back before anything is read or kept (ADR
 * 0247). "Komma", "vraagteken" and the like are said for nothing else; "punt" and "nieuwe regel" are ordinary words too, and only a mark where no word in front
 * makes a thing of them.
 */

/** Something that one speaks of: "een lastig punt", "dit punt", "de nieuwe regel". */
const EEN_DING =
  /(?:^|[^\p{L}])(?:een|het|de|dit|dat|die|deze|elk|elke|ieder|geen|welk|welke|mijn|ons|onze|uw|hun|zijn|haar|op|aan|per|ander|volgend|laatste|eerste|tweede|derde|eén|één|\p{L}{3,}(?:ste|de|ig|lijk|s|nd))$/iu;
const GETAL_ERNA = /^ ?\d/;

const LOS: readonly (readonly [RegExp, string])[] = [
  [/ ?(?<!\p{L})dubbele ?punt(?!\p{L})/giu, ':'],
  [/ ?(?<!\p{L})punt ?komma(?!\p{L})/giu, ';'],
  [/(?<=\d) (?:komma) (?=\d)/giu, ','],
  [/(?<=\d{3}) punt (?=\d{3})/giu, '.'],
  [/ ?(?<!\p{L})komma(?!\p{L})/giu, ','],
  [/ ?(?<!\p{L})vraagteken(?!\p{L})/giu, '?'],
  [/ ?(?<!\p{L})uitroepteken(?!\p{L})/giu, '!'],
  [/(?<!\p{L})(?:open haakje|haakje openen?) ?/giu, '('],
  [/ ?(?<!\p{L})(?:sluit haakje|haakje sluiten?)(?!\p{L})/giu, ')'],
];
const PUNT = / punt(?= |$|[)\n])/giu;
const NIEUWE_REGEL = /(?:^| |(?<=[.?!,;:]))(?:nieuwe (?:regel|alinea)) ?/giu;
/** Who asks what such a word is, or writes of it, says few of them. */
const NOEMT = /(?<!\p{L})(?:een|de|het|geen|zonder|met) (?:komma|vraagteken|uitroepteken|dubbele punt|puntkomma)/iu;
const ZEGT_TEKEN =
  /(?<!\p{L})(?:punt|komma|vraagteken|uitroepteken|puntkomma|nieuwe (?:regel|alinea)|(?:open|sluit) haakje|haakje (?:open|sluit)\p{L}*)(?!\p{L})/iu;

const isDing = (voor: string): boolean => EEN_DING.test(voor.trimEnd());

/** The same text where nobody dictated. */
export function zonderGedicteerd(tekst: string): string {
  if (!ZEGT_TEKEN.test(tekst) || NOEMT.test(tekst)) return tekst;
  const los = LOS.reduce((uit, [patroon, teken]) => uit.replace(patroon, teken), tekst);
  const metPunt = los.replace(PUNT, (woord: string, plek: number) => {
    const [voor, na] = [los.slice(0, plek), los.slice(plek + woord.length)];
    return isDing(voor) && na.trim() !== '' ? woord : puntOf(woord, voor, na);
  });
  const regels = metPunt.replace(NIEUWE_REGEL, (woord: string, plek: number) =>
    isDing(metPunt.slice(0, plek)) ? woord : '\n',
  );
  const netjes = regels.replace(/^[\s,.;:]+/, '').trim();
  return /[\p{L}\p{N}]/u.test(netjes) ? netjes : tekst;
}

/** At the end it closes a sentence of more than one word, unless it is what that sentence speaks of. */
const LIDWOORD = /(?:^|[^\p{L}])(?:een|het|dit|dat|elk|ieder|geen|welk|goed|belangrijk|lastig|moeilijk)$/iu;
function puntOf(woord: string, voor: string, na: string): string {
  if (LIDWOORD.test(voor.trimEnd()) || GETAL_ERNA.test(na) || voor.trim() === '') return woord;
  return '.';
}
