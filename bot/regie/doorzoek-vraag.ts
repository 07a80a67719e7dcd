/** "Wat zegt de bank ervan", "is er al een curator": which words of a question no page of ours is about. They are looked for in what was written. */
import { zelfdeWoord, onderwerpenVan } from '../../domain/onderwerpen';
import type { Onderwerp } from '../../domain/onderwerpen';
import type { Casusvraag } from '../../domain/casusvraag';
import type { Meldingwens } from '../../domain/meldingwens';
import type { Paginavraag } from '../../domain/paginavraag';
import { kentWoord } from '../begrip/spelling';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import type { Vervolglezer } from '../begrip/vervolg/lezer';
import { leesMeldingwens } from '../begrip/vervolg/melding';
import { leesPaginavraag } from '../begrip/vervolg/pagina';
import type { Bericht } from '../bericht-lezen';

export interface Gezocht {
  readonly woord: string;
  readonly onderwerpen: readonly Onderwerp[];
}

/** Who asks briefly asks for one or two things. */
const [meesteWoorden, langsteVraag] = [3, 16];
/** Shorter ones that no list has are mostly slips. */
const KORTSTE_VREEMDE = 6;
/** Their answer is the whole of what is known: who asks for one thing of it is helped with the places where that stands. */
const ALGEMEEN: ReadonlySet<string> = new Set<Casusvraag | Paginavraag>([
  ...(['feiten', 'tijdlijn', 'trede', 'volgende-stap', 'bijpraten', 'kernpunten'] as const),
]);
/** The melding itself answers the one with all it says. */
const VAN_HET_GEHEEL: ReadonlySet<string> = new Set<Meldingwens | typeof ANDERS>(['inhoud', ANDERS]);
/** Surer than this it is that, whatever else is named in it. */
const ZEKER = 0.9;
/** No Dutch word that somebody looks for is longer, and it stands in the head of a card. */
const LETTERS = /^[a-z]{1,40}$/;
const AANLOOP = '^(?:(?:en|maar|nou|ok|oke|dus|o|oh),? )*';
const vooraan = (woorden: string): RegExp => new RegExp(`${AANLOOP}${woorden}`);
/** "Wat zegt de bank", "bij wie ligt dat". */
const VRAAGWOORD = vooraan(
  '(?:(?:bij|van|met|voor|over|op|in) )?(?:wat|wie|waar|wanneer|waarom|hoe|hoeveel|welke?)(?![a-z])',
);
/** "Is er al een curator", "heeft de inspectie iets gezegd": a verb and who it is about. Without that it tells something in a telegram. */
const WERKWOORD = vooraan(
  '(?:is|zijn|was|waren|heeft|hebben|had|hadden|komt|komen|gaat|gaan|ging|gingen|staat|staan|wordt|worden|weet|weten|zegt|zeggen|doet|speelt|noemt|noemen|schrijft|schrijven|vertelt|vertellen|geeft|geven|loopt|lopen|ligt|liggen|zit|zitten|valt|vallen|werkt|werken|moet|moeten|blijft|blijven) (?:de|het|een|er|daar|ze|zij|hij|die|dat|dit|hun|haar|deze|ons|onze|mijn|we|wij|u|je|jullie|iemand|iets|al|nog|alle|@[a-z]+)(?![a-z])',
);
const STAAT_DAAR = /(?<![a-z])(?:noemt|noemen|schrijft|vertelt|zegt|zei|staat|staan|geeft|meldt)(?![a-z])/;
/** Half a sentence that goes on asking. */
const EN_OVER = /^(?:(?:en|maar|of),? )+(?:wat )?over (?=[a-z])/;
/** Who asks whether something may be done wants that, and looks for nothing. */
const VERZOEK = vooraan('(?:mag|kan|kun|kunt|kunnen|zou|zouden|wil|wilt)(?![a-z])');

/** By its words, and not only by the mark behind it. */
export const vraagtVooraan = ({ klein, lezing }: Pick<Bericht, 'klein' | 'lezing'>): boolean =>
  VRAAGWOORD.test(klein) || WERKWOORD.test(klein) || WERKWOORD.test(lezing.woorden.join(' '));

export const isVraagzin = (gelezen: Pick<Bericht, 'klein' | 'lezing'>): boolean =>
  !VERZOEK.test(gelezen.klein) &&
  (vraagtVooraan(gelezen) || EN_OVER.test(gelezen.klein) || gelezen.klein.trimEnd().endsWith('?'));

/** What we keep ourselves has a page, whatever else is named beside it. */
const VAN_ONS =
  /(?<![a-z])(?:trede[ns]?|plan|plannen|taken|taak|besluit(?:en)?|besloten|vastgesteld|brie(?:f|ven)|raadsbrief|persbericht(?:en)?|update|rol(?:len)?|regievoerder|termijn(?:en)?|deadline|stap(?:pen)?|melding(?:en)?|gemeld|standpunt(?:en)?|akkoord|gelezen|geinformeerd|ingelicht)(?![a-z])/;

const NAAR_DE_MELDING =
  '(?<![a-z])(?:(?:in|uit|volgens) )?(?:de|deze|die|dit|dat|een|mijn|onze) (?:melding(?:en)?|melders?)(?![a-z])';
/** It asks what a melding or its melder says. */
export const vraagtWatDaarStaat = (gelezen: Bericht): boolean =>
  vraagtVooraan(gelezen) &&
  new RegExp(NAAR_DE_MELDING).test(gelezen.klein) &&
  gaatDoor(gelezen) &&
  alleOnderwerpenIn(gelezen).length > 0;

/** "Staat er in de melding iets over loon": where it may stand is not what is asked. */
const WAAR_HET_STAAT = new RegExp(NAAR_DE_MELDING, 'g');

/** Empty where what it asks has a page of its own. */
export function gezochtIn(gelezen: Bericht): readonly Gezocht[] {
  if (gaatDoor(gelezen)) return alleOnderwerpenIn(gelezen);
  const pagina = zekersteVan(gelezen.lezing);
  if (VAN_ONS.test(gelezen.klein.replace(WAAR_HET_STAAT, ' ')) || (pagina !== null && pagina.kans >= ZEKER)) return [];
  return zoek(gelezen, (woord, voor) =>
    onderwerpenVan(woord).length > 0 ? pagina?.kent(woord) !== true : pagina === null && isVreemdDing(woord, voor),
  );
}

/** "En over de wachtlijst?", "noemt de melder een bedrag": it says itself that it asks what stands there, whatever page has the word. */
const gaatDoor = ({ klein }: Bericht): boolean => {
  const rest = klein.replace(WAAR_HET_STAAT, ' ');
  return (EN_OVER.test(klein) || (rest !== klein && STAAT_DAAR.test(rest))) && !VAN_ONS.test(rest);
};
export const alleOnderwerpenIn = (gelezen: Bericht): readonly Gezocht[] =>
  zoek(gelezen, (woord) => onderwerpenVan(woord).length > 0);

/** Of the melding before him: what no question about a melding accounts for. */
export function gezochtInMelding(gelezen: Bericht): readonly Gezocht[] {
  if (gaatDoor(gelezen)) return alleOnderwerpenIn(gelezen);
  const [beste] = leesMeldingwens(gelezen.lezing);
  const soort = beste === undefined || beste.kans < GENOEG || VAN_HET_GEHEEL.has(beste.soort) ? null : beste.soort;
  return zoek(gelezen, (woord, voor) =>
    onderwerpenVan(woord).length > 0
      ? soort === null || !leesMeldingwens.kent(woord, soort)
      : soort === null && isVreemdDing(woord, voor) && !leesMeldingwens.zag(woord),
  );
}

/** Of what was not understood at all: everything in it that can be looked for. */
export const teZoekenIn = (gelezen: Bericht): readonly Gezocht[] =>
  zoek(gelezen, (woord, voor) => onderwerpenVan(woord).length > 0 || isVreemdDing(woord, voor));

function zoek(gelezen: Bericht, telt: (woord: string, voor: string) => boolean): readonly Gezocht[] {
  const {
    klein,
    lezing: { woorden },
  } = gelezen;
  if (!isVraagzin(gelezen) || woorden.length > langsteVraag) return [];
  return (
    woorden
      .map((woord, plek) => ({ woord, voor: woorden[plek - 1] ?? '' }))
      // A slip was put right in what is read: what is looked for is what was typed.
      .filter(({ woord }, plek) => LETTERS.test(woord) && klein.includes(woord) && woorden.indexOf(woord) === plek)
      .filter(({ woord, voor }) => telt(woord, voor))
      .map(({ woord }) => ({ woord, onderwerpen: [...onderwerpenVan(woord), zelfdeWoord(woord)] }))
      .slice(0, meesteWoorden)
  );
}

/** Of a thing one says which: a verb that no list has says nothing of what is looked for. */
const VOOR_EEN_DING = new Set("een de het die dat deze dit hun haar geen onze ons mijn zo'n welke welk".split(' '));
const isVreemdDing = (woord: string, voor: string): boolean =>
  woord.length >= KORTSTE_VREEMDE &&
  VOOR_EEN_DING.has(voor) &&
  !kentWoord(woord) &&
  !leesCasusvraag.zag(woord) &&
  !leesPaginavraag.zag(woord);

interface Zekerste {
  readonly kans: number;
  /** Whether this word speaks for it. */
  readonly kent: (woord: string) => boolean;
}

/** The page or question about a casus that it most likely asks for; null when that is none, or the whole of what is known. */
function zekersteVan(lezing: Bericht['lezing']): Zekerste | null {
  const van = <S extends string>(lezer: Vervolglezer<S>): readonly Zekerste[] => {
    const [beste] = lezer(lezing);
    if (beste === undefined || beste.soort === ANDERS || beste.kans < GENOEG || ALGEMEEN.has(beste.soort)) return [];
    return [{ kans: beste.kans, kent: (woord) => lezer.kent(woord, beste.soort) }];
  };
  const [eerste] = [...van(leesCasusvraag), ...van(leesPaginavraag)].sort((a, b) => b.kans - a.kans);
  return eerste ?? null;
}
