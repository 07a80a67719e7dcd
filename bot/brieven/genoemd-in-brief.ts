/** "Staat de wachtlijst erin", "wordt Weert nog genoemd", "waarom staat er niks over personeel in": what the letter before somebody says of it, or that it says nothing. */
import { briefVerantwoorden } from '../../app/brief-verantwoorden';
import { voerUit } from '../../app/use-case';
import { briefzinKaart } from '../../cards/briefzin';
import { onderwerpenBij, onderwerpenVan } from '../../domain/onderwerpen';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { briefzinTekst } from '../../texts/briefzin';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { toon } from '../prive';
import { inhoud } from './zin-in-brief';

const WAT = '(\\S.{1,60}?)';
const ERIN = '(?:er ?in|hierin|daarin|in (?:de|deze|die|dit|het) (?:brief|persbericht|tekst|stuk)|in)';
const LOS = '(?:(?:nog|ook|al|wel|dan|nou|eigenlijk|er|hier|nu|ergens|wel eens) )*';
const NA = '(?: (?:nog|ook|al|wel|dan|nou|eigenlijk|toch))*';
const GENOEMD = '(?:genoemd|vermeld|benoemd|aangehaald|besproken|gemeld)';
const IETS = '(?:iets|wat|niets|niks|geen woord|helemaal niets|helemaal niks)';
const BEGIN = '^(?:(?:en|maar|nou|ok|oke|dus),? )*';

/** Over the text in lower case, without its question mark. */
const VORMEN: readonly RegExp[] = [
  `${BEGIN}(?:waarom )?(?:staat|staan) er ${LOS}${IETS} ${LOS}over ${WAT}(?: ${ERIN})?${NA}$`,
  `${BEGIN}(?:staat|staan|zit|zitten) ${WAT} ${LOS}${ERIN}${NA}$`,
  `${BEGIN}(?:wordt|worden|is|zijn) ${WAT} ${LOS}${GENOEMD}(?: ${ERIN})?${NA}$`,
  `${BEGIN}(?:wordt|is) er ${LOS}(?:${IETS} )?(?:gezegd|geschreven|verteld|gemeld) (?:over|dat) ${WAT}${NA}$`,
  `${BEGIN}(?:komt|komen) (?:het woord |de naam |het |de )?${WAT} ${LOS}${ERIN} ${LOS}voor${NA}$`,
  `${BEGIN}(?:noem|noemen|noemt|vermeld|vermelden|vermeldt) (?:je|jij|u|we|wij|hij|ze|de brief) ${LOS}${WAT}(?: ${ERIN})?${NA}$`,
  `${BEGIN}wat (?:staat|schrijven we|schrijf je|zeggen we|zeg je|zegt hij|zegt de brief)(?: er| hier)? ${LOS}over ${WAT}(?: ${ERIN})?${NA}$`,
].map((patroon) => eenVan(patroon));

/** After one such question people go on in half a sentence: "en over het herstelplan?", "en de wachtlijst dan". */
const OVER_NOG_IETS = eenVan(`^(?:(?:en|maar|of),? )+(?:wat )?over ${WAT}${NA}$`);
const EN_NOG_IETS = eenVan(`^(?:(?:en|maar|of),? )+(?:de|het|een|die|dat|hun|haar|onze) ${WAT}${NA}$`);

const LANGSTE = 120;
/** More than a name and its kind is a whole sentence: that is quoted, and read elsewhere. */
const MEESTE = 4;

/** Null without a letter before him, and where nothing of the kind is asked. */
export async function genoemdInBrief(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief } = onderwerpVan(beurt);
  const zin = leesBericht(beurt, tekst)
    .klein.trim()
    .replace(/[\s?.!]+$/u, '');
  if (brief === undefined || zin.length > LANGSTE || !maakVrijeTekst(tekst).ok) return null;
  const wat =
    VORMEN.map((vorm) => vorm.exec(zin)?.[1]).find((een) => een !== undefined) ?? nogIetsIn(beurt, tekst, zin);
  const gezocht = wat === undefined ? [] : inhoud(wat).filter((woord) => !BIJ_EEN_BRIEF.has(woord));
  if (gezocht.length === 0 || gezocht.length > MEESTE) return null;
  const onderwerpen = gezocht.flatMap(onderwerpenBij);
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden: gezocht, over: onderwerpen });
  if (!gevonden.ok) return null;
  const over = gezocht.join(' ');
  return gevonden.value.zinnen.length > 0
    ? toon(beurt, briefzinKaart(gevonden.value, { over }))
    : zeg(briefzinTekst.nietGenoemd(over, gevonden.value.nummer));
}

/** Half a sentence names what it is about and nothing else: of a thing that no question about letters knows it is asked whether it stands there. */
function nogIetsIn(beurt: Beurt, tekst: string, zin: string): string | undefined {
  const over = OVER_NOG_IETS.exec(zin)?.[1];
  const ding = EN_NOG_IETS.exec(zin)?.[1];
  if (over !== undefined || ding === undefined || !/\?\s*$| dan$/.test(tekst.trim())) return over;
  const [beste] = leesBriefvraag(leesBericht(beurt, tekst).lezing);
  const kent = (woord: string): boolean =>
    beste !== undefined && beste.soort !== ANDERS && beste.kans >= GENOEG && leesBriefvraag.kent(woord, beste.soort);
  return inhoud(ding).some((woord) => onderwerpenVan(woord).length > 0 && !kent(woord)) ? ding : undefined;
}

/** Asked of the letter itself and not of what it says: other questions answer those. */
const BIJ_EEN_BRIEF = new Set(
  'fout fouten foutje datum dag kenmerk onderwerp afzender ondertekenaar handtekening logo bijlage bijlagen opmerking opmerkingen embargo akkoord klaar versie gat gaten tegenspraak namen'.split(
    ' ',
  ),
);
