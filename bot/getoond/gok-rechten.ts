/** Which guesses somebody is offered: no step that the matrix keeps from him. On what stands before him it is asked of that casus or letter, and else whether he may anywhere. */
import { briefZaak } from '../../app/brief-zaak';
import { casusInzien } from '../../app/casus-inzien';
import type { Briefvraag } from '../../domain/briefvraag';
import type { Casusvraag } from '../../domain/casusvraag';
import type { Paginavraag } from '../../domain/paginavraag';
import { alleenAccounthouder } from '../../domain/casus';
import { celVan, mag } from '../../domain/policy';
import type { Handeling, Zaak } from '../../domain/policy';
import type { Begrepen, Intent } from '../begrip/begrepen';
import type { Beurt } from '../beurt';
import { onderwerpVan } from './onderwerp';

/** The handeling that each takes; null for what everybody may. */
const voorIntent: Readonly<Record<Intent, Handeling | null>> = {
  // A melding is offered to everybody: who cannot do one himself reads who can.
  'melding.starten': null,
  'melding.status': 'mijn-meldingen.inzien',
  'melding.aanvullen': 'melding.aanvullen',
  'melding.intrekken': 'melding.intrekken',
  'accountgesprek.vastleggen': 'accountgesprek.vastleggen',
  'accountgesprek.overzicht': 'accountgesprek.inzien',
  'trede.opvragen': 'trede.opvragen',
  'trede.overzicht': 'trede.opvragen',
  'trede.vaststellen': 'tredebepaling.voorleggen',
  'casus.tonen': 'casus.inzien',
  'casus.bijwerken': 'casus.bijwerken',
  'casus.koppelen': 'casus.koppelen',
  'casus.bijpraten': 'tijdlijn.inzien',
  'taken.tonen': 'taken.inzien',
  'feiten.tonen': 'feiten.inzien',
  'brief.raadsinformatiebrief': 'brief.opstellen',
  'brief.persbericht': 'brief.opstellen',
  'brief.aanbiedingsbrief': 'brief.opstellen',
  'register.opvragen': 'register.opvragen',
  verwijzing: null,
  hulp: null,
  stoppen: null,
  onbekend: null,
};

const voorCasusvraag: Readonly<Record<Casusvraag, Handeling>> = {
  besluit: 'trede.opvragen',
  waarom: 'trede.opvragen',
  trede: 'trede.opvragen',
  'volgende-stap': 'trede.opvragen',
  rollen: 'casus.inzien',
  tijdlijn: 'tijdlijn.inzien',
  bijpraten: 'tijdlijn.inzien',
  taken: 'taken.inzien',
  plan: 'trede.opvragen',
  feiten: 'feiten.inzien',
  brieven: 'brief.inzien',
  // Who may not read the register is told who can.
  geinformeerd: 'casus.inzien',
  // Whoever has no message to be read before him gets where all messages went.
  gelezen: 'bezorging.inzien',
  ritme: 'casus.bijwerken',
  update: 'casus.bijwerken',
  'wie-ziet': 'casus.inzien',
  overdragen: 'casusrol.toewijzen',
  tredebepaling: 'tredebepaling.voorleggen',
  sluiten: 'casus.sluiten',
  meldingen: 'meldingen.inzien',
  gebied: 'casus.inzien',
  gesprekken: 'accountgesprek.inzien',
};

const voorBriefvraag: Readonly<Record<Briefvraag, Handeling>> = {
  aanpassen: 'brief.terugbrengen',
  terugbrengen: 'brief.terugbrengen',
  'wie-stelt-vast': 'brief.inzien',
  'wie-tekent': 'brief.inzien',
  verloop: 'brief.inzien',
  vrijgave: 'brief.inzien',
  voorleggen: 'brief.voorleggen',
  nakijken: 'brief.nakijken',
  vaststellen: 'brief.vaststellen',
  opmerkingen: 'brief.inzien',
  intrekken: 'brief.intrekken',
  inzien: 'brief.inzien',
  feit: 'brief.inzien',
  opnieuw: 'brief.opstellen',
  fout: 'brief.inzien',
  lengte: 'brief.inzien',
  embargo: 'brief.inzien',
  // Who may not read the register is told who can.
  'wie-kreeg': 'brief.inzien',
  verschil: 'brief.nakijken',
  veranderd: 'brief.inzien',
  terugdraaien: 'brief.terugbrengen',
  publicatie: 'brief.inzien',
  volgorde: 'brief.inzien',
  afwijken: 'brief.inzien',
  'gemeente-akkoord': 'brief.opmerken',
};

/** Null where everybody may open it. */
const voorPagina: Readonly<Record<Paginavraag, Handeling | null>> = {
  besluit: 'trede.opvragen',
  'besluit-verbeteren': 'tredebepaling.voorleggen',
  standpunten: 'trede.opvragen',
  waarom: 'trede.opvragen',
  'eigen-trede': 'trede.opvragen',
  'trede-anders': 'trede.opvragen',
  'taken-bevestigd': 'taken.inzien',
  gelezen: 'bezorging.inzien',
  bezorgd: 'bezorging.inzien',
  'bericht-intrekken': 'casus.bijwerken',
  'bericht-verbeteren': 'casus.bijwerken',
  ritme: 'casus.bijwerken',
  'taak-toevoegen': 'taak.toevoegen',
  'rol-geven': 'casusrol.toewijzen',
  'rol-krijgt': 'casusrol.toewijzen',
  overnemen: 'casus.inzien',
  geinformeerd: 'casus.inzien',
  'volgende-stap': 'trede.opvragen',
  'wie-leidt': 'casus.inzien',
  'wie-ziet': 'casus.inzien',
  brieven: 'brief.inzien',
  'verschil-brieven': 'brief.inzien',
  'wie-weet-dit': 'casus.inzien',
  afronden: 'casus.sluiten',
  'plan-vaststellen': 'plan.wijzigen',
  rechtzetting: 'brief.opstellen',
  'ook-bij-ons': 'trede.opvragen',
  doorvertellen: 'casus.inzien',
  kernpunten: 'tijdlijn.inzien',
  'wie-vervangt': 'casus.inzien',
  'wie-doet-mee': 'casus.inzien',
  'in-eigen-regio': 'casus.inzien',
  'te-beslissen': 'casus.inzien',
  'zonder-regie': 'casus.inzien',
  'bij-termijn': 'casus.inzien',
  'niet-bijgewerkt': 'casus.inzien',
  waarneming: 'casus.inzien',
  'op-trede': 'trede.opvragen',
  'tekst-toevoegen': 'formulering.wijzigen',
  'zinnen-gewijzigd': 'formulering.wijzigen',
  'zin-wijzigen': 'formulering.wijzigen',
  'zin-zoeken': 'formulering.wijzigen',
  'tekst-wijzigen': 'formulering.wijzigen',
  briefsoorten: 'brief.inzien',
  'draaiboek-gewijzigd': 'draaiboek.wijzigen',
  'wie-doet-wat': 'taken.inzien',
  'toegang-regelen': 'gebruikers.inzien',
  'vrije-dag': 'taken.inzien',
  'termijn-meldpunt': 'meldpuntgegeven.wijzigen',
  'ritme-instellen': 'ritme.instellen',
  'wat-ligt-er': 'melding.beoordelen',
  'welke-meldingen': 'melding.beoordelen',
  'wat-is-er-nieuw': 'melding.beoordelen',
  oppakken: 'melding.beoordelen',
  'met-een-melding': 'melding.beoordelen',
  'op-de-server': 'gebruikers.inzien',
  'gesprek-aan-de-beurt': 'accountgesprek.plannen',
  collega: 'casus.inzien',
  'document-weg': null,
  'uitleg-treden': null,
  'waarom-niet': null,
  'taken-erbij': 'taken.inzien',
  'berichten-instellen': null,
};

/** What is done with one casus, and so with the one before him; the others ask for a list, or for any organisation. */
const OP_DE_CASUS: ReadonlySet<Intent> = new Set<Intent>([
  'trede.vaststellen',
  'casus.bijwerken',
  'casus.koppelen',
  'casus.bijpraten',
  'feiten.tonen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
]);

export type Kan<Soort> = (soort: Soort) => boolean;

async function magErgensMee({ eenheid, actor, vandaag }: Beurt): Promise<(handeling: Handeling) => boolean> {
  const eigen = await eenheid.casus.eigenRollen(actor.persoonId, vandaag);
  return (handeling) => [...actor.rollen, ...eigen].some((rol) => celVan(handeling, rol) !== 'nee');
}

/** `over`: the casus that is before him; of any other it is asked whether he may anywhere. */
export async function paginasVoor(beurt: Beurt, over: string | undefined): Promise<Kan<Paginavraag>> {
  const zaak = over === undefined ? null : await casusInzien.zaak(beurt, { casus: over });
  const ergens = await magErgensMee(beurt);
  return (pagina) => {
    const handeling = voorPagina[pagina];
    // A role is given by whose casus it is: no other region that is involved.
    const eigen = zaak !== null && handeling === 'casusrol.toewijzen' ? alleenAccounthouder(zaak) : zaak;
    return handeling === null || (ergens(handeling) && (eigen === null || mag(beurt.actor, handeling, eigen)));
  };
}

/** `genoemd`: an organisation or a casus is named. Of that one nothing may show, not even that it is there: then it is asked whether he may anywhere. */
export async function intentsVoor(beurt: Beurt, genoemd: boolean): Promise<Kan<Intent>> {
  const { casus } = onderwerpVan(beurt);
  const zaak = casus === undefined || genoemd ? null : await casusInzien.zaak(beurt, { casus });
  const ergens = await magErgensMee(beurt);
  return (intent) => {
    const handeling = voorIntent[intent];
    if (handeling === null) return true;
    return zaak !== null && OP_DE_CASUS.has(intent) ? mag(beurt.actor, handeling, zaak) : ergens(handeling);
  };
}

export const kanVan = (beurt: Beurt, { slots }: Begrepen): Promise<Kan<Intent>> =>
  intentsVoor(beurt, (slots.aanbieder ?? slots.kandidaten ?? slots.casusnummer) !== undefined);

/** None of a casus that is not to be known of. */
export async function casusvragenVoor(beurt: Beurt, casus: string): Promise<Kan<Casusvraag>> {
  const zaak = await casusInzien.zaak(beurt, { casus });
  const kan = opZaak(beurt, voorCasusvraag, zaak);
  // A role is given by whose casus it is: no other region that is involved.
  const draagtOver = opZaak(beurt, voorCasusvraag, zaak && alleenAccounthouder(zaak));
  return (vraag) => (vraag === 'overdragen' ? draagtOver(vraag) : kan(vraag));
}

export async function briefvragenVoor(beurt: Beurt, brief: string): Promise<Kan<Briefvraag>> {
  return opZaak(beurt, voorBriefvraag, await briefZaak(beurt, brief));
}

const opZaak =
  <Soort extends string>(beurt: Beurt, tabel: Readonly<Record<Soort, Handeling>>, zaak: Zaak | null): Kan<Soort> =>
  (soort) =>
    zaak !== null && mag(beurt.actor, tabel[soort], zaak);
