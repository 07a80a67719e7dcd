/** "Herstelplan kan eraf", "laat dat bureau maar weg" with a letter before somebody that writes of it: a remark at that paragraph, or the fact that is missing there, to be withheld. Nothing is kept before its own button. */
import { briefVerantwoorden } from '../../app/brief-verantwoorden';
import type { Verantwoord } from '../../app/brief-verantwoorden';
import { voerUit } from '../../app/use-case';
import type { FeitId } from '../../domain/document';
import { onderwerpenBij } from '../../domain/onderwerpen';
import { feitgangTekst } from '../../texts/feitgang';
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { eenVan } from '../invoer/zinnen';
import { feitenMetNaam } from '../regie/feitnaam';
import { kaleZin } from './kale-zin';
import { plaatsOpmerking } from './opmerking-zin';
import { inhoud } from './zin-in-brief';

const VORM = eenVan(
  '^(?<wat>[a-z][a-z -]{2,60}?) (?:kan|kunnen|mag|mogen|moet|moeten)(?: (?:er|nu|wel|ook|toch|wat mij betreft|hier|maar))* (?:eraf|eruit|af|uit|weg|geschrapt|geschrapt worden|uit de brief|uit de tekst)$',
  '^(?:laat|haal|gooi|schrap|streep) (?<weg>[a-z][a-z -]{2,60}?)(?: (?:er|nu|ook|toch|maar|gewoon|even))* (?:weg|eruit|eraf|uit|door|achterwege)$',
  '^(?:schrap|streep|verwijder) (?:maar |ook |even )?(?<schrap>[a-z][a-z -]{2,40})$',
);
/** These are set, planned or taken back, and stand in no sentence. */
const VAN_DE_BRIEF =
  /(?<![a-z])(?:embargo|brief|persbericht|versie|concept|bijlage|logo|kenmerk|handtekening|opmerking|hij|ie|die|dit|dat|het|alinea|zin|stuk|passage|kop)$/;
/** What is longer tells something else besides. */
const MEESTE = 3;

export async function kanEraf(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  const { wat: stuk, weg, schrap } = (brief === undefined ? null : VORM.exec(kaleZin(gelezen.klein)))?.groups ?? {};
  const wat = stuk ?? weg ?? schrap;
  if (brief === undefined || wat === undefined || tekst.includes('?')) return null;
  const woorden = inhoud(wat);
  const { aanbieder, kandidaten } = gelezen.begrepen.slots;
  const isNaam = (aanbieder ?? kandidaten) !== undefined || gelezen.lezing.gemeenten.length > 0;
  if (isNaam || VAN_DE_BRIEF.test(wat) || woorden.length === 0 || woorden.length > MEESTE) return null;
  if (!magBlijven(beurt, tekst)) return null;
  const over = woorden.flatMap(onderwerpenBij);
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden, over });
  if (!gevonden.ok) return null;
  const gat = gatIn(gevonden.value, wat);
  if (gat !== null)
    return openFeit(beurt, gevonden.value.casusId, gat, { grond: 'zwijgen', meldingen: [feitgangTekst.nietNoemen] });
  if (gevonden.value.zinnen.length === 0) return null;
  const plek = { deel: 'alinea', nummer: null, over: wat } as const;
  return plaatsOpmerking(beurt, brief, { opmerking: tekst.trim(), plek, terug: false, genoemd: true });
}

/** What nobody knows yet is not written of, but asked for: leaving it out is withholding that fact. Null where it may be more than one. */
function gatIn({ feiten, magWijzigen }: Verantwoord, wat: string): FeitId | null {
  const open = new Set(feiten.filter(({ feit }) => feit?.status === 'onbekend').map(({ id }) => id));
  const [enige, tweede] = magWijzigen ? feitenMetNaam(wat).filter(({ id }) => open.has(id)) : [];
  return tweede === undefined ? (enige?.id ?? null) : null;
}
