/** Which page a message opens, and about which casus: the one it names, or the one the conversation is about. */
import { zoekZichtbaar } from '../../app/casus-inzien';
import type { Paginavraag } from '../../domain/paginavraag';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import { bedoeldeCasus } from '../regie/bedoelde-casus';
import { vulsel } from '../begrip/lexicon/vulsel';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import { leesPaginavraag, paginavraagIn } from '../begrip/vervolg/pagina';
import { wintBegrip } from '../begrip/vervolg/voorrang';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { paginasOver } from '../regie/casuspaginas';
import { draaiboekUitZin } from '../regie/draaiboek-zin';
import { aanbiederId, eigenAanbieder } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { wilPlannen } from '../gesprek/plan-zin';
import { kiesUur } from '../handlers/instelling';
import { kandidatenVraag, naamVraag, vluchtig } from '../namen/kandidaten';
import { onbekendeNaamIn } from '../namen/onbekende-naam';
import { overzichtUurIn } from '../invoer/overzicht-uur';
import type { Antwoord, Pagina, PaginaOver } from './pagina';
import { paginas } from '.';
import { vraagCasus } from '../regie/welke-casus';

const CASUSWOORD = new Set(['casus', 'zaak', 'dossier']);
/** Longer than any question for a page. */
const LANGSTE = 120;

/** "En de woordvoerder?" asks the same as without the first word. */
const AANLOOP = new Set(['en', 'maar', 'oke', 'ok', 'dus']);
const zonderAanloop = (woorden: readonly string[]): readonly string[] =>
  AANLOOP.has(woorden[0] ?? '') ? woorden.slice(1) : woorden;

/** What was typed without names and numbers: as it is, without small words, and without "casus" as well. */
const lezingen = (woorden: readonly string[]): readonly string[] => {
  const eigen = zonderAanloop(woorden.filter((woord) => !woord.startsWith('@')));
  const kern = eigen.filter((woord) => !vulsel.has(woord));
  return [eigen, kern, kern.filter((woord) => !CASUSWOORD.has(woord))].map((rij) => rij.join(' '));
};

type Genoemde = Pick<Pagina, 'woorden' | 'gevraagd' | 'voor'> & Pick<PaginaOver, 'begint'>;
type Hoort = (pagina: Genoemde) => boolean;

/** Which pages have these words: looked up for every text, so made once. */
let opWoorden: ReadonlyMap<string, readonly Genoemde[]> | null = null;
const paginasMet = (woorden: string): readonly Genoemde[] => (opWoorden ??= alleNamen()).get(woorden) ?? [];

function alleNamen(): ReadonlyMap<string, readonly Genoemde[]> {
  const uit = new Map<string, Genoemde[]>();
  for (const pagina of [...paginas, ...paginasOver])
    for (const woorden of pagina.woorden) uit.set(woorden, [...(uit.get(woorden) ?? []), pagina]);
  return uit;
}

/** "Mag ik nog iets toevoegen": to a melding he filed, and no question what waits for him. */
const wilAanvullen = ({ intent, zekerheid }: Bericht['begrepen']): boolean =>
  intent === 'melding.aanvullen' && zekerheid >= ZEKER_VAN_AANVULLEN;
const ZEKER_VAN_AANVULLEN = 0.9;

/** A decision that he surely wants put forward is no question how decisions are made; "update …" tells, whatever words follow. */
const isOpdracht = ({ intent, zekerheid }: Bericht['begrepen']): boolean =>
  (intent === 'trede.vaststellen' && zekerheid >= ZEKER_VAN_OPDRACHT) ||
  (intent === 'casus.bijwerken' && zekerheid === 1);
const ZEKER_VAN_OPDRACHT = 0.95;

/** So much surer is the table of the casus before him than the one of pages, unless he says "de casus". */
const VEEL_ZEKERDER = 0.25;

/** "Ik neem deze van haar over": with a casus before him it is about that, and no melding that somebody takes up. */
function isVanDeCasus(beurt: Beurt, lezing: Bericht['lezing']): boolean {
  if (onderwerpVan(beurt).casus === undefined) return false;
  const [casus] = leesCasusvraag(lezing);
  const [pagina] = leesPaginavraag(lezing);
  const zeker = casus !== undefined && casus.soort !== ANDERS && casus.kans >= GENOEG;
  const meer = lezing.woorden.some((woord) => CASUSWOORD.has(woord)) ? 0 : VEEL_ZEKERDER;
  return zeker && casus.kans >= (pagina?.kans ?? 0) + meer;
}

/** With a letter before him its own table goes before the one of pages, where it is as sure: "kan ik die in word krijgen" takes nothing over. */
function isVanDeBrief(beurt: Beurt, lezing: Bericht['lezing']): boolean {
  if (onderwerpVan(beurt).brief === undefined) return false;
  const [brief] = leesBriefvraag(lezing);
  const [pagina] = leesPaginavraag(lezing);
  return brief !== undefined && brief.soort !== ANDERS && brief.kans >= HALF && brief.kans >= (pagina?.kans ?? 0);
}
const HALF = 0.5;

const hoortElders = (begrepen: Bericht['begrepen'], pagina: Paginagok | undefined): boolean =>
  pagina !== undefined && pagina.soort !== ANDERS && wintBegrip(begrepen, pagina.kans, pagina.soort);
type Paginagok = ReturnType<typeof leesPaginavraag>[number];

/** Whether somebody asks for a page: by its own words, and by what he means. */
function hoortBij(
  beurt: Beurt,
  { begrepen, lezing, klein }: Bericht,
): { readonly genoemd: Hoort; readonly bedoeld: Hoort } {
  const metDezeNaam = new Set(lezingen(lezing.woorden).flatMap(paginasMet));
  const vanIetsAnders =
    wilAanvullen(begrepen) || isOpdracht(begrepen) || isVanDeCasus(beurt, lezing) || isVanDeBrief(beurt, lezing);
  const [pagina] = leesPaginavraag(lezing);
  const vraag = vanIetsAnders || hoortElders(begrepen, pagina) ? null : paginavraagIn(lezing);
  const begintMet = (begin: string): boolean => klein.startsWith(begin) && !/^[a-z]/.test(klein.slice(begin.length));
  return {
    genoemd: (pagina) => metDezeNaam.has(pagina) || (pagina.begint ?? []).some(begintMet),
    bedoeld: ({ gevraagd, voor }) =>
      vraag !== null && gevraagd === vraag && (voor === undefined || mag(beurt.actor, voor, geenZaak)),
  };
}

/** Null when the text opens no page: then it means something else. Only whole messages are meant, never a word in a story. */
export function paginaIn(beurt: Beurt, tekst: string): Antwoord | null {
  const draaiboek = draaiboekUitZin(beurt, tekst);
  if (draaiboek !== null || tekst.length > LANGSTE) return draaiboek;
  const uur = overzichtUurIn(tekst);
  if (uur !== null) return kiesUur(beurt, uur);
  const bericht = leesBericht(beurt, tekst);
  // "Plan Lindewal in voor 2 april" orders a talk, whatever a plan is besides.
  if (wilPlannen(bericht.klein)) return null;
  const { genoemd, bedoeld } = hoortBij(beurt, bericht);
  // A trede is no name: "wat doet de regio in trede 4" is about every casus. Nor is Goede Vrijdag, in a sentence.
  const merken = bericht.lezing.woorden.filter((woord) => woord.startsWith('@') && !woord.startsWith('@trede'));
  const overIemand = merken.some((merk) => merk !== '@datum');
  const bekend = (hoort: Hoort) =>
    paginasOver.find((een) => hoort(een) && isBekend(beurt, een, tekst) && !isSignaal(een, bericht));
  // The name of one page goes before what the words may mean.
  const [eigen, vanCasus] = [merken.length === 0 ? paginas.find(genoemd) : undefined, bekend(genoemd)];
  const vanDeze = onderwerpVan(beurt).casus === undefined ? undefined : vanCasus;
  const pagina = eigen ?? (overIemand || vanDeze !== undefined ? undefined : paginas.find(bedoeld));
  if (pagina) return pagina.doe(beurt, tekst);
  const over = vanCasus ?? bekend(bedoeld);
  // Of a melding that is before him it is no question of a casus he did not name.
  const { casus, melding } = onderwerpVan(beurt);
  if (vanCasus === undefined && !overIemand && over?.over === 'casus' && casus === undefined && melding !== undefined)
    return null;
  return over ? metWie(beurt, over, tekst) : null;
}

/** Nothing but the words of a page, and whom it is about. */
export const isPaginawoord = ({ lezing }: Bericht): boolean =>
  lezingen(lezing.woorden).some((een) => paginasMet(een).length > 0);

/** Nothing but the words of a page of one casus, with a casus before him: that page of that casus, whatever else such words may mean. */
export function paginaBijWoord(beurt: Beurt, tekst: string): Antwoord | null {
  const { casus, geweigerd, brief } = onderwerpVan(beurt);
  if (casus === undefined || geweigerd === true || tekst.length > LANGSTE) return null;
  // "En over het herstelplan?" asks what the letter says of it.
  if (brief !== undefined && /\?|^(?:en |maar )?over /i.test(tekst)) return null;
  const bericht = leesBericht(beurt, tekst);
  if (bericht.lezing.woorden.some((woord) => woord.startsWith('@'))) return null;
  const genoemd = lezingen(bericht.lezing.woorden).flatMap(paginasMet);
  const pagina = paginasOver.find((een) => een.over === 'casus' && genoemd.includes(een));
  const ookVanAlles = pagina?.volgt !== undefined && paginas.some((een) => genoemd.includes(een));
  return pagina === undefined || ookVanAlles ? null : pagina.doe(beurt, casus, tekst);
}

/** The page that was chosen from guesses; of the casus that is named, or the one that was before him when it was guessed. */
export async function openPagina(
  beurt: Beurt,
  gekozen: Paginavraag,
  tekst: string,
  casus?: string,
): Promise<BeurtAntwoord> {
  const isDeze: Hoort = ({ gevraagd }) => gevraagd === gekozen;
  const pagina = paginas.find(isDeze);
  if (pagina !== undefined) return pagina.doe(beurt, tekst);
  const over = paginasOver.find(isDeze);
  if (over === undefined) return beurt.volg('hulp', tekst);
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten) !== undefined;
  return casus === undefined || genoemd || over.over !== 'casus'
    ? metWie(beurt, over, tekst)
    : over.doe(beurt, casus, tekst);
}

/** Whether there is something that a question without a name can be about; a channel is asked later. */
function isBekend(beurt: Beurt, { volgt }: PaginaOver, tekst: string): boolean {
  if (volgt === undefined) return true;
  const { casusnummer, aanbieder } = leesBericht(beurt, tekst).begrepen.slots;
  if (volgt === 'nummer') return casusnummer !== undefined;
  if (volgt === 'naam') return (casusnummer ?? aanbieder) !== undefined;
  const gezien = onderwerpVan(beurt)[volgt] !== undefined;
  if (volgt === 'gebeurtenis' || gezien) return gezien;
  return (
    (casusnummer ?? aanbieder) !== undefined || beurt.inbound.plek === 'kanaal' || eigenAanbieder(beurt) !== undefined
  );
}

/** What somebody tells of an aanbieder is never taken for an order about its casus. */
function isSignaal({ signaal, woorden }: PaginaOver, { klein, begrepen }: Bericht): boolean {
  const { intent, slots } = begrepen;
  if (signaal === undefined || intent !== 'melding.starten' || slots.casusnummer !== undefined) return false;
  const isBevel = woorden.some((woord) => klein.startsWith(`${woord} `));
  return slots.aanbieder !== undefined && !isBevel && !/(?<![a-z])(?:casus|dossier|zaak)(?![a-z])/.test(klein);
}

async function metWie(beurt: Beurt, pagina: PaginaOver, tekst: string): Promise<BeurtAntwoord> {
  const { slots } = leesBericht(beurt, tekst).begrepen;
  const { casusnummer, kandidaten } = slots;
  const partij = aanbiederId(beurt.register, slots);
  const genoemd = pagina.over === 'casus' ? (casusnummer ?? partij) : (partij ?? casusnummer);
  if (genoemd === undefined && kandidaten) return kandidatenVraag(beurt, 'casus.tonen', kandidaten, tekst);
  const vreemd = genoemd === undefined && noemtIemandAnders(beurt, pagina, tekst);
  const onbekend = vreemd ? naamVraag(beurt, 'casus.tonen', tekst) : null;
  if (onbekend) return vluchtig(onbekend);
  const over = genoemd ?? (pagina.over === 'casus' ? await bedoeldeCasus(beurt, 'casus.tonen') : null);
  if (over !== null) return pagina.doe(beurt, pagina.over === 'casus' ? await casusId(beurt, over) : over, tekst);
  const zin = pagina.over === 'casus' ? hulpTekst.welkeCasus : hulpTekst.welkeAanbieder;
  return vraagCasus(beurt, 'casus.tonen', tekst, zin);
}

const NAAM_AAN_HET_EIND = /(?<![a-z])(?:van|bij) (?:de |het |stichting )?([a-z][\w' -]{2,40})$/;
/** Within a sentence only capitals tell where a name ends. */
const NAAM_MET_HOOFDLETTER =
  /(?<!\p{L})(?:van|bij|over|rond|staat|zit) (?:de |het |'t )?(\p{Lu}[\p{L}\d'-]+(?: \p{Lu}[\p{L}\d'-]+)*)/u;

/** Behind "van" or "bij" stands a name that is not in the register: not of the casus the conversation is about. */
function noemtIemandAnders(beurt: Beurt, { gevraagd }: PaginaOver, tekst: string): boolean {
  const { klein, lezing } = leesBericht(beurt, tekst);
  if (gevraagd === undefined || gevraagd !== paginavraagIn(lezing)) return false;
  const na = NAAM_AAN_HET_EIND.exec(klein)?.[1] ?? NAAM_MET_HOOFDLETTER.exec(tekst)?.[1];
  return na !== undefined && onbekendeNaamIn(leesBericht(beurt, na)) !== null;
}

/** Whether somebody may see it is judged by the page; of a casus that is not there the page says the same as of one he may not see. */
const casusId = async (beurt: Beurt, over: string): Promise<string> => (await zoekZichtbaar(beurt, over))?.id ?? over;
