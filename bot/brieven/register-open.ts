/** What is said while the register of who was told stands before somebody: "Nederweert toch niet", "en de ouders?", "bewijs: …", "wie heeft dat ingevuld". Nothing is recorded here. */
import { informerenInzien, sleutelVan } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { voerUit } from '../../app/use-case';
import type { InformerenInvoer } from '../../cards/informeren';
import { manieren } from '../../domain/informeren';
import type { Geinformeerd, TeInformeren } from '../../domain/informeren';
import { maskeer } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { datumVoluit } from '../../texts/datum';
import { informerenTekst } from '../../texts/feitgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { momentVoluit } from '../../texts/moment';
import { manierNaam } from '../../texts/vrijgave';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan } from '../getoond/open-formulier';
import { register } from '../handlers/vrijgave';
import { nietBereiktIn, zegtMislukt } from './niet-bereikt';
import { rijenIn } from './register-rijen';
import { terugneming } from './register-terug';

interface Register {
  readonly beurt: Beurt;
  readonly overzicht: Informeeroverzicht;
  readonly bericht: Bericht;
  /** Lower case, without marks. */
  readonly plat: string;
  /** What stands filled in on its form; null where another card is before him. */
  readonly ingevuld: InformerenInvoer | null;
}
type Lezer = (wat: Register) => BeurtAntwoord | null | Promise<BeurtAntwoord | null>;

const LANGSTE = 140;

/** Null for anything else, and for who may not read the register. */
export async function opRegister(
  beurt: Beurt,
  over: string,
  bericht: Bericht,
  open: boolean,
): Promise<BeurtAntwoord | null> {
  const plat = bericht.klein
    .replace(/[?!.;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (
    plat.length > LANGSTE ||
    !(open || zegtMislukt(plat) || [VERTELT, WIE_LEGDE_VAST, BEWIJS].some((patroon) => patroon.test(plat)))
  )
    return null;
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'informeren.inzien', casus)) return null;
  const gevonden = await voerUit(beurt, informerenInzien, { casus: over });
  if (!gevonden.ok) return null;
  const wat = { beurt, overzicht: gevonden.value, bericht, plat, ingevuld: open ? ingevuldIn(beurt) : null };
  for (const lees of [wieLegdeVast, bewijs, stand, nietBereiktIn, terugneming, verbetering]) {
    const antwoord = await lees(wat);
    if (antwoord !== null) return antwoord;
  }
  return null;
}

function ingevuldIn(beurt: Beurt): InformerenInvoer {
  const velden = veldenVan(beurt.huis.getoond.formulier(beurt.inbound, beurt.nu)?.inhoud);
  const waarde = (id: string): string => velden.find((veld) => veld.id === id)?.waarde ?? '';
  const hoe = manieren.find((een) => een === waarde('hoe')) ?? '';
  const wie = waarde('wie')
    .split(',')
    .filter((een) => een !== '');
  const niet = waarde('bereikt') === 'nee' ? ({ waarom: waarde('waarom'), nietBereikt: true } as const) : {};
  return { wie, hoe, wanneer: waarde('wanneer'), bewijs: waarde('bewijs'), ...niet };
}

const namen = (rijen: readonly TeInformeren[]): readonly string[] => rijen.map(({ wie }) => wie);
const laatste = ({ gedaan }: Informeeroverzicht, { groep, wie }: TeInformeren): Geinformeerd | undefined =>
  gedaan.filter((een) => een.groep === groep && een.wie === wie).at(-1);

const standZin = ({ wie, hoe, wanneer }: Geinformeerd): string =>
  informerenTekst.al(wie, manierNaam(hoe), datumVoluit(wanneer));

/** "Wie heeft dat van Venray ingevuld en wanneer." */
const WIE_LEGDE_VAST =
  /^(?:en |maar )*(?:(?:door )?wie (?:heeft|hebben|is|zijn) .*|wanneer (?:is|zijn|heeft) .*|van wie (?:is|komt) .*)(?<![a-z])(?:ingevuld|vastgelegd|afgevinkt|aangevinkt|genoteerd|ingevoerd|geregistreerd|vinkje|vastlegging|erin gezet)(?![a-z])/;
/** More than these is not read above a card. */
const meesteRegels = 6;

const wieLegdeVast: Lezer = async ({ beurt, overzicht, plat, ingevuld }) => {
  if (!WIE_LEGDE_VAST.test(plat)) return null;
  const { rijen } = rijenIn(overzicht, plat);
  // Without the register before him it may be about anything that people fill in.
  if (ingevuld === null && rijen.length === 0) return null;
  const gevraagd =
    rijen.length > 0 ? rijen.map((rij) => laatste(overzicht, rij) ?? rij) : overzicht.gedaan.slice(-meesteRegels);
  const regels: string[] = [];
  for (const een of gevraagd.slice(0, meesteRegels)) regels.push(await regelVan(beurt, een));
  return register(beurt, overzicht, regels.length > 0 ? regels : [informerenTekst.niemandVastgelegd]);
};

async function regelVan({ eenheid }: Beurt, rij: Geinformeerd | TeInformeren): Promise<string> {
  if (!('persoonId' in rij)) return informerenTekst.nogNiet(rij.wie);
  const wie = (await eenheid.persoon.vind(rij.persoonId))?.naam;
  return [standZin(rij), ...(wie === undefined ? [] : [informerenTekst.door(wie, momentVoluit(rij.op))])].join(' ');
}

const BEWIJS =
  /^(?:(?:en|als|het|zet|noteer|voeg|dit is|een|met) )*bewijs(?: (?:van|voor|bij) (?<wie>[^:]{2,60}?))?(?: (?:is|erbij|toe))*(?: ?: ?| is | (?=de |een |mail|e-mail|brief|ontvangst))(?<tekst>\S.{2,300}?)(?:[,.] ?(?:en )?(?:hoe|waar) .*)?$/;
const BEWIJS_VRAAG =
  /(?:^|[ ,])(?:hoe|waar|kan|mag|moet|wil)(?![a-z]).*(?<![a-z])(?:bewijs|bewijsje|bewijsstuk|ontvangstbevestiging|bevestiging)(?![a-z])/;

const bewijs: Lezer = ({ beurt, overzicht, bericht, plat, ingevuld }) => {
  const gezegd = BEWIJS.exec(plat)?.groups;
  if (gezegd?.['tekst'] === undefined)
    return ingevuld !== null && BEWIJS_VRAAG.test(plat)
      ? register(beurt, overzicht, [informerenTekst.bewijsHoe], ingevuld)
      : null;
  if (!overzicht.magNoteren) return register(beurt, overzicht, [informerenTekst.nietVastgelegd]);
  const genoemd = gezegd['wie'] === undefined ? [] : rijenIn(overzicht, gezegd['wie']).rijen;
  const nieuw = genoemd.filter((rij) => overzicht.ontbreekt.includes(rij));
  const al = genoemd.filter((rij) => !overzicht.ontbreekt.includes(rij));
  if (nieuw.length === 0 && al.length > 0) return register(beurt, overzicht, [informerenTekst.bewijsAl(namen(al))]);
  if (ingevuld === null && nieuw.length === 0) return null;
  const wie = nieuw.length > 0 ? nieuw.map(sleutelVan) : (ingevuld?.wie ?? []);
  const tekst = hoofdletter(maskeer(zoalsGetypt(bericht.tekst, gezegd['tekst'])));
  const { bewijsKlaar, bewijsKiesWie } = informerenTekst;
  const meldingen = [bewijsKlaar, ...(wie.length === 0 ? [bewijsKiesWie] : [])];
  return register(beurt, overzicht, meldingen, { ...ingevuld, wie, bewijs: tekst });
};

/** The same stretch with its capitals, where the spelling did not change its length. */
function zoalsGetypt(tekst: string, klein: string): string {
  const begin = tekst.toLowerCase().indexOf(klein);
  return begin < 0 ? klein : tekst.slice(begin, begin + klein.length);
}

const VERTELT =
  /(?<![a-z])(?:geinformeerd|ingelicht|op de hoogte|gemaild|gebeld|bericht|iets gehoord|het al|verwittigd|aangeschreven)(?![a-z])/;
const VRAAGT_STAND =
  /^(?:en |maar )*(?:weet|weten|is|zijn|heeft|hebben|hoe zit het met|hoe staat het met|wat is de stand (?:van|bij))(?![a-z])/;
const KORT = /^(?:en|maar) /;
/** Round a name, where only its state is asked. */
const ROND_STAND = new Set(
  'en maar weet weten is zijn heeft hebben hoe zit staat het met wat stand van bij dan al nog niet ook wel iets bericht gehoord gehad gekregen geinformeerd ingelicht op hoogte gemaild gebeld verwittigd aangeschreven de dit over er ergens nu eigenlijk'.split(
    ' ',
  ),
);

/** "En de ouders?", "weet Venlo het al?" */
const stand: Lezer = ({ beurt, overzicht, bericht: { klein, lezing }, plat, ingevuld }) => {
  const vraagt = klein.trim().endsWith('?') || VRAAGT_STAND.test(plat);
  const kort = ingevuld !== null && KORT.test(plat) && klein.trim().endsWith('?');
  if (!kort && !(vraagt && VRAAGT_STAND.test(plat) && (ingevuld !== null || VERTELT.test(plat)))) return null;
  const { rijen, hoortBijNaam } = rijenIn(overzicht, plat);
  const rest = lezing.woorden.filter((woord) => /^[a-z]/.test(woord) && !ROND_STAND.has(woord) && !hoortBijNaam(woord));
  if (rijen.length === 0 || rest.length > 0) return null;
  const regels = rijen.slice(0, meesteRegels).map((rij) => {
    const gedaan = laatste(overzicht, rij);
    return gedaan === undefined ? informerenTekst.nogNiet(rij.wie) : standZin(gedaan);
  });
  return register(beurt, overzicht, regels, ingevuld ?? {});
};

const ERAF =
  /(?<![a-z])(?:niet|geen|eruit|eraf|er uit|er af|haal|verwijder|schrap|streep|uitvinken|uit|weg|zonder|behalve|onbestelbaar)(?![a-z])/;
const ERBIJ = /(?<![a-z])(?:ook|erbij|er bij|toevoegen|voeg|plus|wel|aan|af)(?![a-z])/;
const ALLEEN = /^(?:nee,? |toch |het is |dat is )*alleen (?!.* niet)/;
const ROND_VERBETERING = new Set(
  'oh o nee ja toch niet geen thuis bereikt bereikbaar nam op gehoor opgenomen gaf contact gelukt reageerde reageert wel maar en ook alleen haal verwijder schrap streep vink uit aan af eruit eraf erbij er bij voeg toe toevoegen weg zonder behalve plus moet moeten mag mogen kan hoort horen is zijn was waren het de dat die nog door zet maar sorry oeps graag uitvinken van weer dan nu toch eigenlijk'.split(
    ' ',
  ),
);

interface Deel {
  readonly rijen: readonly TeInformeren[];
  readonly soort: 'eraf' | 'erbij' | 'alleen' | null;
}

/** "Nederweert toch niet, die was onbestelbaar", "niet Weert maar Venray", "Leudal ook": of what stands ready on the form. */
const verbetering: Lezer = ({ beurt, overzicht, bericht, ingevuld }) => {
  if (ingevuld === null || bericht.klein.includes('?')) return null;
  const delen = delenVan(overzicht, bericht.klein);
  if (delen === null) return null;
  const nog = new Set(overzicht.ontbreekt.map(sleutelVan));
  const al = delen.flatMap(({ rijen }) => rijen).filter((rij) => !nog.has(sleutelVan(rij)));
  if (al.length > 0) return register(beurt, overzicht, [informerenTekst.stondAl(namen(al))], ingevuld);
  const was = ingevuld.wie ?? [];
  const wie = delen.reduce<readonly string[]>(na, was);
  const klaar = overzicht.moeten.filter((rij) => wie.includes(sleutelVan(rij)));
  const eraf = overzicht.moeten.filter((rij) => was.includes(sleutelVan(rij)) && !wie.includes(sleutelVan(rij)));
  const erbij = klaar.filter((rij) => !was.includes(sleutelVan(rij)));
  const meldingen = [
    ...(eraf.length > 0 ? [informerenTekst.eruit(namen(eraf))] : []),
    ...(erbij.length > 0 ? [informerenTekst.erbij(namen(erbij))] : []),
    klaar.length > 0 ? informerenTekst.klaar(namen(klaar)) : informerenTekst.niemandKlaar,
  ];
  return register(beurt, overzicht, meldingen, { ...ingevuld, wie });
};

function na(wie: readonly string[], { rijen, soort }: Deel): readonly string[] {
  const sleutels = rijen.map(sleutelVan);
  if (soort === 'alleen') return sleutels;
  const zonder = wie.filter((een) => !sleutels.includes(een));
  return soort === 'eraf' ? zonder : [...zonder, ...sleutels];
}

/** Part by part up to the first that says why; null where one says something else, or nobody is named. */
function delenVan(overzicht: Informeeroverzicht, klein: string): readonly Deel[] | null {
  const delen: Deel[] = [];
  for (const stuk of klein.split(/[,;.!]+| maar | want | omdat /u).map((een) => een.trim())) {
    if (stuk === '' || stuk === 'nee' || stuk === 'sorry') continue;
    const deel = deelIn(overzicht, stuk, delen.at(-1)?.soort ?? null);
    if (deel === null) break;
    delen.push(deel);
  }
  return delen.some(({ soort }) => soort !== null) ? delen : null;
}

function deelIn(overzicht: Informeeroverzicht, stuk: string, vorig: Deel['soort']): Deel | null {
  const { rijen, niet, hoortBijNaam } = rijenIn(overzicht, stuk);
  const genoemd = [...rijen, ...niet];
  const vreemd = stuk
    .split(/[^a-z]+/)
    .some((woord) => woord !== '' && !ROND_VERBETERING.has(woord) && !hoortBijNaam(woord));
  if (genoemd.length === 0 || vreemd) return null;
  if (ALLEEN.test(stuk)) return { rijen: genoemd, soort: 'alleen' };
  if (ERAF.test(stuk)) return { rijen: genoemd, soort: 'eraf' };
  // "Niet Weert maar Venray".
  return ERBIJ.test(stuk) || vorig === 'eraf' ? { rijen: genoemd, soort: 'erbij' } : null;
}
