/** Tasks in words: one that is done, one that gets another date, and a new one. Nothing changes before a button is pressed. */
import { casustakenInzien } from '../../app/taak-inzien';
import { magErgens } from '../../app/casussen-inzien';
import { taakmensenInzien } from '../../app/taakmensen';
import type { Taakmens } from '../../app/taakmensen';
import { takenZoeken } from '../../app/taak-zoeken';
import { voerUit } from '../../app/use-case';
import { eigenaarVeld } from '../../cards/taak-formulier';
import { taakToevoegenKaart } from '../../cards/taak-toevoegen';
import { takenKaart } from '../../cards/taken';
import type { TaakEigenaar } from '../../domain/draaiboek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hulpTekst } from '../../texts/hulp';
import { uitstelTekst } from '../../texts/taak-uitstel';
import { inkorten } from '../../texts/inkorten';
import { hoofdletter } from '../../texts/lijst';
import { taakTekst } from '../../texts/taak';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { genoemdeCasus } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { korteVerbetering, netVan, welkeTaak } from '../getoond/korte-verbetering';
import { komendeDag } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import { leesKeuze } from '../invoer/keuze';
import { laterIn } from '../regie/later';
import { nieuweTaakIn, voorFeestdag, zonderZelf } from '../regie/nieuwe-taak';
import { stapLater } from '../regie/stap-later';
import { openTaak, zonderReden } from '../regie/taak-open';
import { genoemdeMensen } from '../regie/waarneming-invoer';
import { dagInWerkdagen, zonderWerkdagen } from '../regie/werkdagen-zin';
import { toon, weiger } from '../prive';
import { takenAntwoord } from './taak';
import { GEEN_NAAM, eigenNaam } from './taken-van';
import { weigerStap } from './casus-weigering';

const KLAAR =
  /(?<![a-z])(?:gereed|klaar|gedaan|afgerond|afgevinkt|geregeld|afvinken|afmelden|afronden|geweest|plaatsgevonden|af(?=$|[ .,]))(?![a-z])/;
const SCHUIF =
  /^(?:graag |wil je |kun je )*(?:verschuif|verzet|schuif|verplaats|stel)(?![a-z])|^(?:graag |wil je |kun je )*zet (?:de |het )?(?:termijn|deadline|datum|einddatum|uiterste datum)(?![a-z]) .{3,80} (?:op|naar)(?![a-z])|(?<![a-z])(?:verschuiven|verzetten|uitstellen|later zetten)(?![a-z])|(?<![a-z])(?:schuift|verschuift|verhuist|is verzet|wordt verzet|is verplaatst|wordt verplaatst|is verschoven|wordt verschoven|gaat)(?: door| op)? naar (?!de |het |een )|^(?:graag |wil je |kun je )*(?:geef|gun) .{2,80} (?:uitstel|meer tijd|langer)(?![a-z])/;
/** Says how much later, and not what. */
const VAN_LATER = new Set(
  'later worden wordt komt komen moet loopt krijgt nodig extra dagje weekje maand maanden werkdag werkdagen eerder vroeger achteren voren vooruit vertraging vertraagd opgeschoven opschuiven doorgeschoven doorschuiven uitgesteld uitloop langer verlaat verder stuk alles'.split(
    ' ',
  ),
);
/** A talk is moved in its own way. */
const GEEN_TAAK =
  /(?<![a-z])(?:gesprek|accountgesprek|melding|brief|persbericht|concept|casus|casussen|herinnering|ritme)(?![a-z])/;
const TAAKWOORD = /(?<![a-z])(?:taak|taken|actie|mijlpaal|actiepunt)(?![a-z])/;
const LANGSTE = 120;
const kortste = 4;

/** Words that say what happens to a task, and not which. */
const OMHEEN = new Set(
  'taak taken actie actiepunt mijlpaal gereed klaar gedaan afgerond afgevinkt geregeld afvinken afmelden afronden verschuif verzet schuif verplaats verschuiven verzetten uitstellen stel naar graag deze die voor vandaag gisteren morgen week volgende komende maandag dinsdag woensdag donderdag vrijdag heeft hebben hebt zijn werd wordt mijn onze inmiddels zojuist later datum termijn deadline einddatum uiterste werkdag werkdagen binnen vink even maar geweest plaatsgevonden uitstel langer schuift verschuift verhuist verplaatst verschoven geef gaat dagen weken tijd meer'.split(
    ' ',
  ),
);

export const zoekwoorden = ({ lezing }: Bericht): readonly string[] =>
  lezing.woorden.filter((woord) => !woord.startsWith('@') && woord.length >= kortste && !OMHEEN.has(woord));

/** Null when the words are about no task of this person: then they mean something else. */
export async function taakUitZin(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const verbeterd = await korteVerbetering(beurt, bericht);
  if (verbeterd !== null) return verbeterd;
  const { klein, begrepen, lezing } = bericht;
  const later = laterIn(klein);
  const [klaar, schuif] = [KLAAR.test(klein), SCHUIF.test(klein) || later !== null];
  if (klein.length > LANGSTE || (!klaar && !schuif) || GEEN_TAAK.test(klein) || lezing.kenmerken.has('@vraagzin'))
    return null;
  const woorden = zoekwoorden(zonderReden(beurt, bericht)).filter((woord) => later === null || !VAN_LATER.has(woord));
  const casus = genoemdeCasus(beurt.register, begrepen.slots);
  // With a casus in it the task before him need not be of that one.
  const zonderWoorden = woorden.length === 0 && casus === undefined ? (onderwerpVan(beurt).taak ?? null) : null;
  const opTaak = async (id: string): Promise<BeurtAntwoord> => openTaak(beurt, id, bericht, schuif);
  if (zonderWoorden !== null) return opTaak(zonderWoorden);
  if (woorden.length === 0) return casus === undefined && netVan(beurt)?.soort === 'taken' ? welkeTaak(beurt) : null;
  const gevonden = await voerUit(beurt, takenZoeken, { woorden, casus: casus ?? null });
  if (!gevonden.ok) return null;
  const { taken: genoemd, feestdagen } = gevonden.value;
  const taken = inBeeldEerst(beurt, genoemd);
  const [enige, tweede] = taken;
  if (enige === undefined && later !== null) return stapLater(beurt, { bericht, woorden, later, casus });
  if (enige === undefined)
    return TAAKWOORD.test(klein) ? metZin(taakTekst.nietGevonden, await takenAntwoord(beurt)) : null;
  if (tweede === undefined) return opTaak(enige.taak.id);
  const items = taken.map(({ taak, magAfronden }) => ({ taak, sleutel: magAfronden ? beurt.nieuweSleutel() : null }));
  const lijst = { lijst: 'mijn' as const, vandaag: beurt.vandaag, vanaf: 0, totaal: items.length, feestdagen };
  return toon(beurt, takenKaart({ ...lijst, kop: taakTekst.welkeTaak, leeg: '', items, knoppen: [] }));
}

/** How much later something gets, before any page about it: "het overleg komt twee dagen later". */
export const taakLaterUitZin = (beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null => {
  const bericht = leesBericht(beurt, tekst);
  return laterIn(bericht.klein) === null ? null : taakUitZin(beurt, bericht);
};

/** "Dat overleg": of several that the words fit, the one that stands before him. */
function inBeeldEerst<T extends { readonly taak: { readonly id: string; readonly casusId: string } }>(
  beurt: Beurt,
  taken: readonly T[],
): readonly T[] {
  const { taak: id, casus } = onderwerpVan(beurt);
  const inBeeld = taken.filter(({ taak }) => taak.id === id);
  const vanCasus = taken.filter(({ taak }) => taak.casusId === casus);
  return inBeeld.length === 1 ? inBeeld : vanCasus.length === 1 ? vanCasus : taken;
}

const VOOR_TAAK = /^.{0,80}?(?:taak|taken|actie|mijlpaal)(?: (?:toe|toevoegen|erbij|maken|aanmaken))?/i;
/** Of these something else is made. */
const GEEN_NIEUWE_TAAK = /(?<![a-z])(?:meld\w*|gemeld|brief|persbericht|trede)(?![a-z])/;

/** "Nieuwe taak voor Lotte: …": the casus is the one that is named, or the one before him. */
export async function taakMakenUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const gezegd = nieuweTaakIn(tekst);
  if (gezegd === null || GEEN_NIEUWE_TAAK.test(leesBericht(beurt, gezegd.wat).klein)) return null;
  const { slots } = leesBericht(beurt, tekst).begrepen;
  const casus = genoemdeCasus(beurt.register, slots) ?? onderwerpVan(beurt).casus;
  if (casus === undefined) return vraagtIemand(beurt, tekst, gezegd.voor);
  const naam = gezegd.zelf ? beurt.actor.naam : persoonIn(beurt, gezegd.voor);
  return taakMetNaam(beurt, casus, { zin: tekst, wat: gezegd.wat, voor: gezegd.voor, naam });
}

/** "Vraag Esther om …" gives work to a person, whatever stands in it: where no casus is meant that is asked. */
async function vraagtIemand(beurt: Beurt, tekst: string, voor: string): Promise<BeurtAntwoord | null> {
  if (!/^\s*(?:en |graag )*(?:vraag|verzoek) /i.test(tekst) || persoonIn(beurt, voor) === null) return null;
  return (await magErgens(beurt, 'taak.toevoegen')) ? zeg(hulpTekst.welkeCasus) : null;
}

export async function taakMetNaam(beurt: Beurt, casus: string, woorden: Woorden): Promise<BeurtAntwoord> {
  const antwoord = await taakMetWoorden(beurt, casus, woorden);
  const { naam } = woorden;
  if (naam === null || antwoord.geweigerd) return antwoord;
  const kan = naam === beurt.actor.naam || (await mensOp(beurt, casus, naam)) !== undefined;
  return metZin(kan ? uitstelTekst.geefDaarna(naam) : uitstelTekst.nietOpNaam(naam), antwoord);
}

/** Null where it is for an organisation, a role or nobody. */
function persoonIn(beurt: Beurt, voor: string): string | null {
  const naam = voor.split(/ (?:bij|van|op|over|in) /)[0] ?? '';
  if (naam === '' || GEEN_NAAM.test(naam)) return null;
  const { aanbieder, kandidaten, casusnummer, gemeente, regio } = leesBericht(beurt, naam).begrepen.slots;
  return (aanbieder ?? kandidaten ?? casusnummer ?? gemeente ?? regio) === undefined ? eigenNaam(naam) : null;
}
const DAG_ACHTER =
  /[, ]*(?:uiterlijk|voor|vóór|op|per|tegen|deadline)(?: op)? (?:\S+ ){0,3}\S+\s*$|,\s*(?:(?:komende|volgende|aanstaande|deze) )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|morgen|overmorgen|\d{1,2} [a-z]{3,9}(?: \d{4})?)\s*$/i;

const VOOR_ZICHZELF = /(?<!\p{L})voor (?:mij|mij ?zelf|me ?zelf)(?!\p{L})/iu;

/** "Extra taak Wilgenhoeve: bank bellen voor 20 maart": the form with what and when. */
export function nieuweTaakUitZin(beurt: Beurt, casus: string, zin: string): Promise<BeurtAntwoord> {
  const { wat, zelf: erachter } = zonderZelf(/:\s*(\S.*)$/s.exec(zin.replace(VOOR_TAAK, ''))?.[1] ?? '');
  const zelf = erachter || VOOR_ZICHZELF.test(zin);
  return taakMetNaam(beurt, casus, { zin, wat, voor: '', naam: zelf ? beurt.actor.naam : null });
}

interface Woorden {
  readonly zin: string;
  readonly wat: string;
  readonly voor: string;
  readonly naam: string | null;
}

async function taakMetWoorden(beurt: Beurt, casus: string, { zin, wat, voor, naam }: Woorden): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, casustakenInzien, { casus, welke: 'open', vanaf: 0 });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  if (!gelezen.value.vervolg.includes('taak.toevoegen')) return weigerStap(beurt, casus);
  const { termijn, rest } = await termijnIn(beurt, zin, wat);
  const keuring = maakVrijeTekst(inkorten(hoofdletter(rest).trim(), langsteTaak));
  const eigenaar =
    (voor === '' ? undefined : leesKeuze(voor, eigenaarkeuzes)?.waarde) ??
    (naam === null ? undefined : await eigenaarVoor(beurt, gelezen.value.casus.id, naam));
  const ingevuld = {
    ...(keuring.ok ? { wat: keuring.tekst } : {}),
    ...(termijn === undefined ? {} : { termijn }),
    ...(/mijlpaal/i.test(zin) ? { soort: 'mijlpaal' as const } : {}),
    ...(eigenaar === undefined ? {} : { eigenaar: eigenaar as TaakEigenaar }),
    ...(naam === null ? {} : { naam }),
  };
  return toon(beurt, taakToevoegenKaart(gelezen.value.casus, beurt.nieuweSleutel(), ingevuld));
}
/** The owner that the person of this name works for; undefined where nobody of that name is meant. */
const eigenaarVoor = async (beurt: Beurt, casusId: string, naam: string): Promise<TaakEigenaar | undefined> =>
  (await mensOp(beurt, casusId, naam))?.eigenaar ?? undefined;

/** Of those who can get a task there. */
async function mensOp(beurt: Beurt, over: string, naam: string): Promise<Taakmens | undefined> {
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  const gelezen = casus === null ? null : await voerUit(beurt, taakmensenInzien, { casusId: casus.id });
  const mensen = gelezen?.ok === true ? gelezen.value : [];
  const [wie] = genoemdeMensen(naam, mensen);
  return mensen.find(({ id }) => id === wie?.id);
}
const langsteTaak = 400;
const eigenaarkeuzes = eigenaarVeld.opties.map(({ waarde, naam }) => ({ waarde, titel: naam }));

/** By when, and what is left of the words without it. */
async function termijnIn(beurt: Beurt, zin: string, wat: string) {
  const feest = await voorFeestdag(beurt, wat);
  if (feest !== null) return { termijn: feest.dag, rest: feest.wat };
  const gezegd = leesBericht(beurt, zin);
  const inWerkdagen = await dagInWerkdagen(beurt, gezegd.klein);
  const datum = inWerkdagen ?? komendeDag(gezegd, beurt.vandaag);
  const rest = inWerkdagen === undefined ? wat.replace(DAG_ACHTER, '') : zonderWerkdagen(wat);
  if (datum === undefined) return { termijn: undefined, rest: wat };
  return { termijn: datum >= beurt.vandaag ? datum : undefined, rest };
}
