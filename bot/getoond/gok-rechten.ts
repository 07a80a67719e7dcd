/** Which guesses somebody is offered: no step that the matrix keeps from him. On what stands before him it is asked of that casus or letter, and else whether he may anywhere. */
import { briefZaak } from '../../app/brief-zaak';
import { casusInzien } from '../../app/casus-inzien';
import type { Briefvraag } from '../../domain/briefvraag';
import type { Casusvraag } from '../../domain/casusvraag';
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

/** `genoemd`: an organisation or a casus is named. Of that one nothing may show, not even that it is there: then it is asked whether he may anywhere. */
export async function intentsVoor(beurt: Beurt, genoemd: boolean): Promise<Kan<Intent>> {
  const { casus } = onderwerpVan(beurt);
  const zaak = casus === undefined || genoemd ? null : await casusInzien.zaak(beurt, { casus });
  const eigen = await beurt.eenheid.casus.eigenRollen(beurt.actor.persoonId, beurt.vandaag);
  const ergens = (handeling: Handeling): boolean =>
    [...beurt.actor.rollen, ...eigen].some((rol) => celVan(handeling, rol) !== 'nee');
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
