/** Words a user may always type: certain when they are the whole message, or stand in front of a name or number. */
import type { Intent } from './begrepen';
import { intentRegels } from './intents';
import { kentWoord } from './spelling';
import type { Lezing } from './lezing';

interface Vast {
  readonly woorden: readonly string[];
  readonly intent: Intent;
}

/** Longest first: "mijn meldingen" before "melding". */
const vaste: readonly Vast[] = intentRegels
  .flatMap(({ intent, woorden }) => woorden.map((tekst) => ({ woorden: tekst.split(' '), intent })))
  .sort((a, b) => b.woorden.length - a.woorden.length);

const heel: ReadonlyMap<string, Intent> = new Map(
  [...vaste].reverse().map(({ woorden, intent }) => [woorden.join(' '), intent] as const),
);

/** These take an argument; after `update` anything may follow, the rest want a name or a number. */
const MET_ARGUMENT: ReadonlySet<Intent> = new Set([
  'trede.opvragen',
  'trede.overzicht',
  'casus.tonen',
  'casus.koppelen',
  'casus.bijpraten',
  'feiten.tonen',
  'taken.tonen',
  'register.opvragen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
  'melding.aanvullen',
  'melding.intrekken',
  'accountgesprek.vastleggen',
  'taken.tonen',
  'melding.status',
  'melding.starten',
]);

const MERKEN: ReadonlySet<string> = new Set(['@aanbieder', '@gemeente', '@regio', '@casusnummer', '@meldingsnummer']);

/** When such words are the whole message, or all that stands in front of one name or number that we know. */
export const alleenGereserveerd = ({ woorden }: Lezing): Intent | null => {
  const laatste = woorden.at(-1) ?? '';
  if (!MERKEN.has(laatste)) return heel.get(woorden.join(' ')) ?? null;
  const intent = heel.get(woorden.slice(0, -1).join(' '));
  if (intent === undefined || !MET_ARGUMENT.has(intent)) return null;
  return intent === 'melding.starten' && laatste === '@meldingsnummer' ? null : intent;
};

const VULWOORDEN = new Set(
  'de het een van voor in bij met over casus regio gemeente nummer nr aan @aanbieder @gemeente @regio @casusnummer @meldingsnummer @trede graag aub svp even maar nu'.split(
    ' ',
  ),
);

/** Who reads a letter, after its kind: "raadsinformatiebrief Mutsaers voor andere regio's" asks for no other kind. */
const LEZERS = new Set("andere buiten eigen onze raad raden gemeenteraad gemeenteraden regio's regios".split(' '));
const isVulling = (intent: Intent, woord: string): boolean =>
  VULWOORDEN.has(woord) || (intent.startsWith('brief.') && LEZERS.has(woord));

const begintMet = (woorden: readonly string[], begin: readonly string[]): boolean =>
  begin.every((woord, i) => woorden[i] === woord);

/** "trede Vogelvrij": a name we do not know after the word; more than three such words are a sentence. */
const MAX_ONBEKEND = 3;
/** "update me" and "update van mijn melding" ask something else. */
const ANDERS_NA_UPDATE: ReadonlySet<string> = new Set(['me', 'mij', 'mijn', 'over', 'van', 'on', 'my']);
/** "Regio wordt opgesplitst" tells something of it, and asks for none. */
const isZin = (intent: Intent, [werkwoord = '']: readonly string[]): boolean =>
  intent === 'register.opvragen' &&
  /^(?:wordt|worden|valt|gaat|stopt|stapt|splitst|heeft|krijgt|kan|wil)$/.test(werkwoord);
/** "Melding weg fout": words that say something of a melding, and no name stands among them. */
const zonderNaam = (intent: Intent, rest: readonly string[]): boolean =>
  intent === 'melding.starten' &&
  rest.every((woord) => woord.startsWith('@') || VULWOORDEN.has(woord) || kentWoord(woord));
/** Then the words themselves may say something else more surely: "casus sluiten". */
const LOS = 0.8;

export interface Reservering {
  readonly intent: Intent;
  readonly zekerheid: number;
}

export const gereserveerd = (lezing: Lezing): Reservering | null => {
  const woorden = lezing.woorden.filter((woord) => woord !== '!' && (woord !== '?' || lezing.woorden.length === 1));
  for (const vast of vaste) {
    if (!begintMet(woorden, vast.woorden)) continue;
    const rest = woorden.slice(vast.woorden.length);
    const zeker = { intent: vast.intent, zekerheid: 1 };
    if (rest.length === 0) return zeker;
    if (vast.intent === 'casus.bijwerken' && vast.woorden[0] === 'update' && !ANDERS_NA_UPDATE.has(rest[0] ?? ''))
      return zeker;
    if (rest.every((woord) => ['aub', 'svp', 'graag', 'maar', 'even', 'alsjeblieft', 'alstublieft'].includes(woord)))
      return zeker;
    if (!MET_ARGUMENT.has(vast.intent)) continue;
    if (vast.intent === 'melding.starten' && rest.includes('@meldingsnummer')) continue;
    if (rest.every((woord) => isVulling(vast.intent, woord))) return zeker;
    if (rest.length <= MAX_ONBEKEND && !isZin(vast.intent, rest) && !zonderNaam(vast.intent, rest))
      return { intent: vast.intent, zekerheid: LOS };
  }
  return null;
};
