/** Abbreviations people type in the facts of a casus, and what a letter writes at first use. Names that change by law have their own rows elsewhere. */
import { hoofdletter } from './hoofdletter';

/** Bron: the laws and organisations themselves; only what has one meaning in these letters. */
const voluit: Readonly<Record<string, string>> = {
  MGR: 'modulaire gemeenschappelijke regeling',
  GR: 'gemeenschappelijke regeling',
  Wmo: 'Wet maatschappelijke ondersteuning',
  WMO: 'Wet maatschappelijke ondersteuning',
  Wlz: 'Wet langdurige zorg',
  Zvw: 'Zorgverzekeringswet',
  Wgr: 'Wet gemeenschappelijke regelingen',
  VNG: 'Vereniging van Nederlandse Gemeenten',
  OZJ: 'Ondersteuningsteam Zorg voor de Jeugd',
  VWS: 'Volksgezondheid, Welzijn en Sport',
  IGJ: 'Inspectie Gezondheidszorg en Jeugd',
  NZa: 'Nederlandse Zorgautoriteit',
  RvB: 'Raad van Bestuur',
  RvT: 'Raad van Toezicht',
  OR: 'ondernemingsraad',
  ggz: 'geestelijke gezondheidszorg',
  GGZ: 'geestelijke gezondheidszorg',
  lvb: 'licht verstandelijke beperking',
  LVB: 'licht verstandelijke beperking',
};

/** A law is spoken of with its article, which people leave out before the abbreviation: `jeugdhulp en Wmo`. */
const wet = /^Wet |wet$/u;

const vooraan = /(?<![\p{L}\d(-])/u.source;
const achteraan = /(?![\p{L}\d)-])/u.source;
const patroon = new RegExp(`${vooraan}(${Object.keys(voluit).join('|')})${achteraan}`, 'gu');

/** The typed text with each abbreviation written out where it stands first; `uitgelegd` grows. `voor`: what the sentence says before it. */
export function metUitleg(tekst: string, uitgelegd: Set<string>, voor: string): string {
  for (const kort of Object.keys(voluit)) if (tekst.includes(`(${kort})`)) uitgelegd.add(kort);
  return tekst.replace(patroon, (kort: string, _groep: string, plaats: number) => {
    if (uitgelegd.has(kort)) return kort;
    uitgelegd.add(kort);
    const naam = metLidwoord(voluit[kort] ?? kort, voor + tekst.slice(0, plaats));
    return `${(voor + tekst.slice(0, plaats)).trim() === '' ? hoofdletter(naam) : naam} (${kort})`;
  });
}

const metLidwoord = (naam: string, voor: string): string =>
  !wet.test(naam) || /(?<!\p{L})(de|deze|die|onze|uw)\s$/iu.test(voor) ? naam : `de ${naam}`;

/** The abbreviations in this text that it does not write out itself, each once. */
export const afkortingenIn = (tekst: string): readonly string[] =>
  [...new Set(Array.from(tekst.matchAll(patroon), ([kort]) => kort))].filter((kort) => !tekst.includes(`(${kort})`));

/** What a note below the page says of them. */
export const uitlegVan = (afkortingen: readonly string[]): string =>
  afkortingen.map((kort) => `De afkorting ${kort} staat voor ${voluit[kort] ?? kort}.`).join(' ');
