/** House rules for what people read, as data: what may stand in no sentence, and how long one may be. */

export interface Taalregel {
  readonly wat: string;
  readonly fout: RegExp;
}

/** What stands in ‘quotes’ is somebody's own sentence or a word to type. */
export const zonderCitaat = (tekst: string): string => tekst.replace(/‘[^’]*’|“[^”]*”/gu, '‘…’');

const heel = (woorden: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${woorden})(?![\\p{L}])`, 'iu');

export const taalregels: readonly Taalregel[] = [
  { wat: 'je of jij', fout: heel("je|jij|jou|jouw|jullie|jezelf|m'n|z'n") },
  { wat: 'uitroepteken', fout: /!/u },
  { wat: 'emoji', fout: /(?![©®™])\p{Extended_Pictographic}/u },
  { wat: 'dubbele spatie', fout: /\S {2,}\S/u },
  { wat: 'spatie voor een leesteken', fout: /\p{L} [.,;:?](?:\s|$)/u },
  {
    wat: 'afkorting',
    fout: /(?<![\p{L}.])(?:d\.m\.v|m\.b\.t|i\.v\.m|o\.a|t\.a\.v|bijv|etc|evt|incl|excl|nl|m\.u\.v)\./iu,
  },
  { wat: 'klik hier', fout: /\bklik hier\b/iu },
  { wat: '‘u kan’', fout: /\bu (?:kan|wil|zal)\b/iu },
  {
    wat: 'ambtelijk',
    fout: heel(
      'gelieve|dient te|dienen te|teneinde|alsmede|middels|derhalve|hieromtrent|dienaangaande|conform|inzake|desgewenst|onderhavige?|voornoemde?|zulks',
    ),
  },
  {
    wat: 'uit het Engels vertaald',
    fout: heel(
      'succesvol|submit|checken|error|update|delete|opgeslagen met succes|invalide|default|dashboard|item|items|oeps|sorry|oops|ongeldige invoer|probeer het later opnieuw aub|in lijn met|adresseren|uitdaging|commitment|feedback|alignen|issues?|support|upload|uploaden|downloaden',
    ),
  },
];

export const MAX_WOORDEN = 30;

const MAXIMAAL = new RegExp(`(?<=[.?:;\\n])\\s+`, 'u');

export const langeZinnen = (tekst: string): readonly string[] =>
  tekst
    .split(MAXIMAAL)
    .filter((zin) => zin.split(/\s+/).filter((woord) => /[\p{L}…]/u.test(woord)).length > MAX_WOORDEN);
