/** "Herstelplan kan eraf", "de inspectie mag eruit" with a letter before somebody that writes of it: a remark at that paragraph, filled in and not placed. What is in the casus stays what it is. */
import { briefVerantwoorden } from '../../app/brief-verantwoorden';
import { voerUit } from '../../app/use-case';
import { onderwerpenVan, zelfdeWoord } from '../../domain/onderwerpen';
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { kaleZin } from './kale-zin';
import { plaatsOpmerking } from './opmerking-zin';
import { inhoud } from './zin-in-brief';

const VORM = eenVan(
  '^(?<wat>[a-z][a-z -]{2,60}?) (?:kan|kunnen|mag|mogen|moet|moeten)(?: (?:er|nu|wel|ook|toch|wat mij betreft|hier|maar))* (?:eraf|eruit|af|uit|weg|geschrapt|geschrapt worden|uit de brief|uit de tekst)$',
);
/** These are set, planned or taken back, and stand in no sentence. */
const VAN_DE_BRIEF =
  /(?<![a-z])(?:embargo|brief|persbericht|versie|concept|bijlage|logo|kenmerk|handtekening|opmerking|hij|ie|die|dit|dat|het|alinea|zin|stuk|passage|kop)$/;
/** What is longer tells something else besides. */
const MEESTE = 3;

export async function kanEraf(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  const wat = brief === undefined ? undefined : VORM.exec(kaleZin(gelezen.klein))?.groups?.['wat'];
  if (brief === undefined || wat === undefined || tekst.includes('?')) return null;
  const woorden = inhoud(wat);
  const { aanbieder, kandidaten } = gelezen.begrepen.slots;
  const isNaam = (aanbieder ?? kandidaten) !== undefined || gelezen.lezing.gemeenten.length > 0;
  if (isNaam || VAN_DE_BRIEF.test(wat) || woorden.length === 0 || woorden.length > MEESTE) return null;
  if (!magBlijven(beurt, tekst)) return null;
  const over = woorden.flatMap((woord) => [...onderwerpenVan(woord), zelfdeWoord(woord)]);
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden, over });
  if (!gevonden.ok || gevonden.value.zinnen.length === 0) return null;
  const plek = { deel: 'alinea', nummer: null, over: wat } as const;
  return plaatsOpmerking(beurt, brief, { opmerking: tekst.trim(), plek, terug: false, genoemd: true });
}
