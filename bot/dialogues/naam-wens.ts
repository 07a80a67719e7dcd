/** Whether the organisation may hear who melds, in ordinary wording: what is said of the name, and which way. Part by part, by the words in it. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));

/** Whoever uses these says all of it. */
const ALTIJD_NIET = lijst('anoniem anonymous anonymously naamloos incognito');
/** What becomes known. */
const NAAM = lijst('naam namen name identiteit');
const IK = lijst('ik mij me mijn mn mijzelf mezelf onze ons wij we haar hem zijn my');
/** What is done with a name. */
const DELEN = lijst(
  'noemen genoemd noem noemt vermelden vermeld vermeldt doorgeven doorgegeven geven geef gegeven delen gedeeld deel gebruiken gebruikt gebruik vertellen verteld bekend bekendmaken bekendgemaakt kenbaar zeggen gezegd weten weet horen hoort zien ziet hebben onthullen prijsgeven laten vallen openbaar bij erbij erin delen share use mention give genoteerd zichtbaar worden bekendmaakt weggeven weggegeven krijgen krijgt',
);
const NIET = lijst(
  'niet nooit geen zonder liever nee neen no not dont don doesn never weg weglaten buiten erbuiten geheim verzwijgen verzwegen eruit achterwege afgeschermd out nergens eraf',
);
const WEL = lijst(
  'mag mogen may can fine happy mogelijk best gerust prima okee oke ok ja wel akkoord natuurlijk uiteraard goed vind open',
);
/** "Geen bezwaar", "maakt niet uit": these turn a no round. */
const GEEN_BEZWAAR =
  /(?<![a-z])(?:geen (?:enkel )?(?:bezwaar|probleem|punt|moeite|geheim)|maakt (?:me |mij |mijn |ons )?niet(?:s)? uit|niet(?:s)? op tegen|niet erg|vind ik niet erg)(?![a-z])/;
const WENS = lijst(
  'wil willen wilt wou liever mag mogen hoeft hoeven moet moeten graag laat laten zorg alsjeblieft alstublieft aub svp bij zonder houd hou noem vermeld geef please keep',
);
/** "Ik wil niet dat Zuidervuur weet dat ik het was". */
const WIE_HET_WAS =
  /(?<![a-z])(?:dat ik (?:het|dit|degene|de melder)|dat (?:het|dit|de melding) van (?:mij|ons|onze)|wie (?:ik ben|er? ?(?:heeft )?gemeld|dit (?:meldt|heeft gemeld|meldde)|het (?:was|gemeld|heeft gemeld)|de melder|gemeld)|van wie (?:het|dit|de melding)|dat ik (?:heb )?(?:gemeld|meld)|waar (?:het|dit) vandaan komt|dat wij (?:het|dit))(?![a-z])/;
const ERBUITEN =
  /(?<![a-z])(?:hou|houd|laat) (?:mij|me|mijn persoon|ons) (?:er ?)?(?:graag |aub |liever |maar )*(?:buiten|erbuiten|eruit)(?![a-z])/;
const VRAAGT =
  /^(?:(?:en|maar|oh?|sorry)[, ]+)*(?:mag|may|can|will|do|does|mogen|kan|kunnen|moet|wordt|worden|blijft|hoort|horen|krijgt|ziet|weet|komt|is|noem(?:en)? jullie|gaat|wie|hoe|wat)(?![a-z])/;

type Wens = 'ja' | 'nee';

/** Null when it tells nothing of it, or only asks how it is. */
export function naamwens(klein: string): Wens | null {
  const delen = klein
    .split(/(?<=[?!])|[,;.\n]+(?:\s|$)| (?:en|maar|want|dus) (?=(?:mijn|ik|de|het|we|wij|hun|mn|dat) )/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  const gelezen = delen.map((deel, plek) => inDeel(deel, delen[plek + 1]));
  return gelezen.findLast((wens) => wens !== null) ?? null;
}

function inDeel(deel: string, volgend: string | undefined): Wens | null {
  const woorden = deel.match(/[a-z]+/g) ?? [];
  if (isVraag(deel)) return overNaam(woorden) && volgend !== undefined ? kortAntwoord(volgend) : null;
  if (woorden.some((woord) => ALTIJD_NIET.has(woord)))
    return /(?<![a-z])(?:niet|hoeft|geen) (?:[a-z]+ ){0,2}anoniem/.test(deel) ? 'ja' : 'nee';
  if (ERBUITEN.test(deel)) return 'nee';
  if (WIE_HET_WAS.test(deel)) return zegtWieHetWas(deel, woorden);
  return overNaam(woorden) ? overDeNaam(deel, woorden) : null;
}

/** Without a mark too the order of the words asks: "blijf ik anoniem". One word with a mark behind it asks how that is. */
const OMGEKEERD = /^(?:blijf|ben|word|kan|mag|hoor) ik(?![a-z])/;
const isVraag = (deel: string): boolean =>
  OMGEKEERD.test(deel) || (deel.endsWith('?') && (VRAAGT.test(deel) || /^[a-z]+ ?\?$/.test(deel)));

/** A fact is no wish: "de aanbieder weet niet dat ik dit meld". */
function zegtWieHetWas(deel: string, woorden: readonly string[]): Wens | null {
  if (!heeft(woorden, WENS)) return null;
  if (GEEN_BEZWAAR.test(deel)) return 'ja';
  return heeft(woorden, NIET) ? 'nee' : 'ja';
}

function overDeNaam(deel: string, woorden: readonly string[]): Wens | null {
  if (GEEN_BEZWAAR.test(deel)) return 'ja';
  if (!heeft(woorden, DELEN) && !heeft(woorden, WENS)) return null;
  if (heeft(woorden, NIET)) return 'nee';
  return heeft(woorden, DELEN) && heeft(woorden, WEL) ? 'ja' : null;
}

/** His own name, and not that of the organisation; in a few words the only one that can be meant. */
const overNaam = (woorden: readonly string[]): boolean =>
  woorden.some(
    (woord, plek) =>
      NAAM.has(woord) &&
      (IK.has(woorden[plek - 1] ?? '') ||
        (woorden[plek - 1] === 'eigen' && IK.has(woorden[plek - 2] ?? '')) ||
        (woorden[plek + 1] === 'van' && IK.has(woorden[plek + 2] ?? '')) ||
        (plek === 0 && woorden.length <= kort)),
  );
const kort = 5;

/** "Mag mijn naam genoemd? liever niet". */
function kortAntwoord(deel: string): Wens | null {
  const woorden = deel.match(/[a-z]+/g) ?? [];
  if (woorden.length > 4) return null;
  if (heeft(woorden, NIET)) return 'nee';
  return heeft(woorden, WEL) ? 'ja' : null;
}

const heeft = (woorden: readonly string[], uit: ReadonlySet<string>): boolean =>
  woorden.some((woord) => uit.has(woord));

/** Who speaks, and to whom it is told: with the words above all that a wish about a name is made of. */
const ROND = lijst(
  'hij ze zij die men iemand dat dit de het een er aan van voor door in op over bij met als u je jullie is was zou wordt aanbieder organisatie meldpunt beller melder anderen ander iemands hun the of it be anyone provider they he she',
);
const WOORDEN = [ALTIJD_NIET, NAAM, IK, DELEN, NIET, WEL, WENS, ROND];

/** Nothing else is said: a sentence that also names a child, a parent or what is done to anybody has a word more. */
export const isAlleenNaamwens = (klein: string): boolean =>
  naamwens(klein) !== null &&
  (klein.match(/[a-z]+/g) ?? []).every((woord) => WOORDEN.some((lijst) => lijst.has(woord)));
