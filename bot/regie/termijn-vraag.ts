/** "Wanneer moeten de bevindingen er zijn", "waarom is die termijn dan", "wie heeft die termijn gezet": the task, with what its term hangs on said above it. */
import { casustakenInzien, taakInzien } from '../../app/taak-inzien';
import { takenZoeken } from '../../app/taak-zoeken';
import { takenVerschoven } from '../../app/taken-verschoven';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Taakregel } from '../../domain/taak';
import { inkorten } from '../../texts/inkorten';
import { herkomstZin, verschuivingZin } from '../../texts/taak-herkomst';
import { taakTekst } from '../../texts/taak';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { genoemdeCasus } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { casustakenAntwoord, taakAntwoord } from '../handlers/taak';
import { zoekwoorden } from '../handlers/taak-zin';
import { netVan, welkeTaak } from '../getoond/korte-verbetering';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { werkdagenVraag } from './werkdagen-zin';
import { eenVan } from '../invoer/zinnen';

const LANGSTE = 120;
const meesteTaken = 6;
const DAG = '(?:termijn|deadline|datum|einddatum|uiterste datum)';

/** Over the text in lower case. */
const WANNEER = eenVan(
  '^(?:en )?(?:(?:tegen|voor|uiterlijk|per) )?wanneer (?:moet|moeten|hoort|horen|is|zijn|komt|komen) .{3,80}$',
  `^(?:en )?(?:wat|welke) is de ${DAG}(?: (?:van|voor) .{3,80})?$`,
);
/** "Wanneer is het volgende overleg van de Wilgenhoeve". */
const VOLGENDE =
  /^(?:en )?(?:wanneer|hoe laat|op welke dag) (?:is|staat|hebben we|komt) (?:het|de|ons|onze) (?:eerst)?volgende (?:[a-z]+ )?(?:overleg|stap|bijeenkomst|vergadering|afspraak)(?![a-z]).{0,60}$/;
/** Right behind a task these are about that one. */
const WAAROM = eenVan(
  `^(?:en |maar )?(?:waarom|hoezo) (?:is |staat |valt |loopt |geldt )?(?:die|deze|de|dat) ${DAG}(?: .{2,60})?$`,
  '^(?:en |maar )?(?:waarom|hoezo) (?:dan|op die dag|die dag|zo vroeg|zo laat|toen)$',
  `^(?:en )?(?:wie|door wie|wanneer) (?:heeft|had|is|werd) (?:die|deze|de|dat) ${DAG} .{0,50}(?:gezet|bepaald|vastgesteld|afgesproken|vastgelegd|verzonnen|gekozen|bedacht)$`,
  `^(?:en )?(?:wie|door wie|wanneer|waarom) (?:heeft|had|is|werd) (?:die|deze|de|dat|het)(?: ${DAG})?(?: .{0,40})? (?:verschoven|verplaatst|verzet|opgeschoven|uitgesteld|aangepast|gewijzigd|veranderd)$`,
  `^(?:en )?waar komt (?:die|deze|de|dat) ${DAG} (?:.{3,50} )?vandaan$`,
  `^(?:en )?waar (?:volgt|hangt) (?:die|deze|de) ${DAG}(?: .{0,50})? (?:uit|van af|vanaf|aan)$`,
);
/** Asked of a term that is another one than it was. */
const VERSCHOVEN =
  /(?<![a-z])(?:verschoven|verschuift|verplaatst|verzet|opgeschoven|veranderd|gewijzigd|aangepast|anders)(?![a-z])/;
/** Asked in one breath: the answer says all of it. */
const EN_WAAROM = /(?:,? en (?:waarom|wanneer|waardoor|hoezo|door wie|wie|om welke reden))+(?: dan| eigenlijk)?$/;
/** Terms and days of these are asked for in their own way. */
const IETS_ANDERS =
  /(?<![a-z])(?:update|bericht|casussen|melding|meldpunt|gesprek|accountgesprek|brief|persbericht|trede|evaluatie|feestdag|terug|antwoord)(?![a-z])/;
/** What is asked of a task, and not which. */
const VRAAGWOORDEN = new Set(
  'waarom hoezo wanneer door datum tegen uiterlijk moet moeten hoort horen komt komen zijn termijn deadline einddatum uiterste gezet bepaald vastgesteld afgesproken vastgelegd verzonnen gekozen bedacht vandaan volgt hangt binnen gehouden gepubliceerd opgeleverd ingeleverd aangeleverd staat valt loopt geldt vroeg laat verschoven verschuift verplaatst verzet opgeschoven veranderd gewijzigd aangepast anders geworden ineens opeens'.split(
    ' ',
  ),
);

/** Null when no open task this person sees is meant. */
export async function termijnVraag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const werkdagen = await werkdagenVraag(beurt, tekst);
  if (werkdagen !== null) return werkdagen;
  const kaal = bericht.klein
    .trim()
    .replace(/[\s?.!]+$/, '')
    .replace(EN_WAAROM, '');
  const stap = VOLGENDE.test(kaal) ? casusIn(beurt, bericht) : null;
  if (stap !== null) return overVolgende(beurt, stap);
  const verwijst = WAAROM.test(kaal);
  if (kaal.length > LANGSTE || IETS_ANDERS.test(kaal) || !(verwijst || WANNEER.test(kaal))) return null;
  const woorden = zoekwoorden(bericht).filter((woord) => !VRAAGWOORDEN.has(woord));
  const verschoven = verwijst && VERSCHOVEN.test(kaal);
  if (woorden.length === 0 && verschoven) return overVerschoven(beurt, casusIn(beurt, bericht));
  if (woorden.length === 0) return verwijst ? overDezeTaak(beurt) : null;
  const gevonden = await voerUit(beurt, takenZoeken, { woorden, casus: casusIn(beurt, bericht) });
  const taken = gevonden.ok ? gevonden.value.taken.map(({ taak }) => taak) : [];
  const [enige, tweede] = taken;
  if (enige === undefined && woorden.length > 0) {
    const naFeit = await taakNaFeit(beurt);
    if (naFeit !== null) return naFeit;
  }
  if (enige === undefined) return verwijst ? overDezeTaak(beurt, verschoven) : null;
  if (tweede === undefined) return herkomst(beurt, enige.id, verschoven);
  return kiesTaak(beurt, taken);
}

/** The step that is agreed, and not a task that is over time. */
async function overVolgende(beurt: Beurt, over: string): Promise<BeurtAntwoord | null> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  return beurt.overCasus('volgende-stap', casus?.id ?? over);
}

/** "Wanneer komt het rapport dan", with a dated fact before him: what waits for that fact, whatever it is called. */
async function taakNaFeit(beurt: Beurt): Promise<BeurtAntwoord | null> {
  const net = netVan(beurt);
  if (net?.soort !== 'feit' || net.casus === null) return null;
  const gelezen = await voerUit(beurt, casustakenInzien, { casus: net.casus, welke: 'open', vanaf: 0 });
  if (!gelezen.ok) return null;
  const taken = gelezen.value.taken
    .map(({ taak }) => taak)
    .filter(({ grond }) => grond.soort === 'na-feit' && grond.feit === net.id);
  const [enige, tweede] = taken;
  if (enige === undefined) return null;
  return tweede === undefined ? herkomst(beurt, enige.id) : kiesTaak(beurt, taken);
}

export function kiesTaak(beurt: Beurt, taken: readonly Taakregel[]): BeurtAntwoord {
  const knoppen = taken
    .slice(0, meesteTaken)
    .map(({ id, wat, casusNummer }) => button(`${casusNummer}: ${inkorten(wat, 60)}`, 'taak.inzien', { taak: id }));
  return toon(beurt, berichtKaart({ kop: taakTekst.welkeTaak, knoppen }));
}

/** The task before him; otherwise what moved on the casus the conversation is about. */
async function overVerschoven(beurt: Beurt, casus: string | null): Promise<BeurtAntwoord | null> {
  const net = netVan(beurt);
  if (net?.soort === 'taak') return herkomst(beurt, net.id, true);
  const gelezen = casus === null ? null : await voerUit(beurt, takenVerschoven, { casus });
  if (gelezen?.ok !== true) return overDezeTaak(beurt);
  const { taken, casus: gevonden } = gelezen.value;
  const [enige, tweede] = taken;
  if (enige !== undefined) return tweede === undefined ? herkomst(beurt, enige.id, true) : kiesTaak(beurt, taken);
  return metZin(taakTekst.nietVerschoven(gevonden.nummer), await casustakenAntwoord(beurt, { casus: gevonden.id }));
}

/** The casus that is named, or the one the conversation is about. */
const casusIn = (beurt: Beurt, { begrepen: { slots } }: Bericht): string | null =>
  genoemdeCasus(beurt.register, slots) ?? onderwerpVan(beurt).casus ?? null;

async function overDezeTaak(beurt: Beurt, verschoven = false): Promise<BeurtAntwoord | null> {
  const net = netVan(beurt);
  if (net?.soort === 'taken') return welkeTaak(beurt);
  const taak = net?.soort === 'taak' ? net.id : onderwerpVan(beurt).taak;
  return taak === undefined ? null : herkomst(beurt, taak, verschoven);
}

async function herkomst(beurt: Beurt, taakId: string, verschoven = false): Promise<BeurtAntwoord | null> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok) return null;
  const zin = verschoven ? verschuivingZin : herkomstZin;
  return metZin(zin({ ...gelezen.value, vandaag: beurt.vandaag }), await taakAntwoord(beurt, taakId));
}
