/** Every action and what it does. The type asks for each of them: a button without a handler does not compile. */
import type { Action } from '../cards/actions';
import type { Beurt, BeurtAntwoord } from './beurt';
import type { Handler, Handlers } from './handler';
import type { Toegelaten } from './getoond/knoppen';
import { metEigenSleutel } from './invoer/kaartsleutel';
import { afwijkingHandlers } from './handlers/afwijking';
import { accountgesprekHandlers } from './handlers/accountgesprek';
import { afspraakHandlers } from './handlers/gesprek-afspraak';
import { briefHandlers } from './handlers/brief';
import { briefreeksHandlers } from './handlers/briefreeks';
import { briefreeksLijstHandlers } from './handlers/briefreeks-lijst';
import { briefreeksRondeHandlers } from './handlers/briefreeks-ronde';
import { brievenHandlers } from './handlers/brieven';
import { briefgangHandlers } from './handlers/briefgang';
import { briefversieHandlers } from './handlers/briefversies';
import { briefvraagHandlers } from './handlers/briefvraag';
import { briefrechtzetHandlers } from './handlers/brief-rechtzetten';
import { briefvoorstelHandlers } from './handlers/brief-voorstel';
import { casusHandlers } from './handlers/casus';
import { casusOnderwerpHandlers } from './handlers/casus-onderwerp';
import { casusOpenenHandlers } from './handlers/casus-openen';
import { casusRegieHandlers } from './handlers/casus-regie';
import { casusRollenHandlers } from './handlers/casus-rollen';
import { conceptHandlers } from './handlers/concept';
import { dialoogHandlers } from './handlers/dialoog';
import { dialoogFormulierHandlers } from './handlers/dialoog-formulier';
import { feitHandlers } from './handlers/feit';
import { berichtvoorstelHandlers } from './handlers/berichtvoorstel';
import { casusberichtHandlers } from './handlers/casusbericht';
import { herinneringHandlers } from './handlers/herinnering';
import { gebiedenHandlers } from './handlers/gebieden';
import { gemeentegegevensHandlers } from './handlers/gemeentegegevens';
import { gemeenteInvullenHandlers } from './handlers/gemeente-invullen';
import { informeerlijstHandlers } from './handlers/informeerlijst';
import { instellingHandlers } from './handlers/instelling';
import { kanaalHandlers } from './handlers/kanaal';
import { meldingHandlers } from './handlers/melding';
import { meldingDaarnaHandlers } from './handlers/melding-daarna';
import { meldingWerkHandlers } from './handlers/melding-werk';
import { meldingwensHandlers } from './handlers/meldingwens';
import { draaiboekHandlers } from './handlers/draaiboek';
import { formuleringZoekHandlers } from './handlers/formulering-zoeken';
import { eigenPassageHandlers } from './handlers/eigen-passage';
import { formuleringHandlers } from './handlers/formulering';
import { regelHandlers } from './handlers/regel';
import { taakHandlers } from './handlers/taak';
import { takenVanHandlers } from './handlers/taken-van';
import { taakDoenHandlers } from './handlers/taak-doen';
import { taakfeitHandlers } from './handlers/taakfeit';
import { taakGevenHandlers } from './handlers/taak-geven';
import { tijdlijnHandlers } from './handlers/tijdlijn';
import { meldingBijlageHandlers } from './handlers/melding-bijlage';
import { meldingNamensHandlers } from './handlers/melding-namens';
import { werkvoorraadHandlers } from './handlers/werkvoorraad';
import { gebruikerHandlers } from './handlers/gebruikers';
import { toegangHandlers } from './handlers/toegang';
import { tredeHandlers } from './handlers/trede';
import { meldpuntgegevensHandlers } from './handlers/meldpuntgegevens';
import { ritmeHandlers } from './handlers/ritme';
import { ritmeInstelHandlers } from './handlers/ritme-instellen';
import { planHandlers } from './handlers/plan';
import { tredebepalingHandlers } from './handlers/tredebepaling';
import { namensHandlers } from './handlers/tredebepaling-namens';
import { vrijgaveHandlers } from './handlers/vrijgave';
import { waarnemingHandlers } from './handlers/waarneming';
import { wegwijsHandlers } from './handlers/wegwijs';

export const handlers: Handlers = {
  ...wegwijsHandlers,
  ...dialoogHandlers,
  ...dialoogFormulierHandlers,
  ...meldingHandlers,
  ...meldingDaarnaHandlers,
  ...meldingWerkHandlers,
  ...meldingwensHandlers,
  ...meldingBijlageHandlers,
  ...meldingNamensHandlers,
  ...accountgesprekHandlers,
  ...afspraakHandlers,
  ...tredeHandlers,
  ...tredebepalingHandlers,
  ...namensHandlers,
  ...planHandlers,
  ...meldpuntgegevensHandlers,
  ...ritmeHandlers,
  ...ritmeInstelHandlers,
  ...casusHandlers,
  ...casusOpenenHandlers,
  ...casusRegieHandlers,
  ...casusRollenHandlers,
  ...casusOnderwerpHandlers,
  ...waarnemingHandlers,
  ...berichtvoorstelHandlers,
  ...casusberichtHandlers,
  ...conceptHandlers,
  ...herinneringHandlers,
  ...instellingHandlers,
  ...kanaalHandlers,
  ...tijdlijnHandlers,
  ...briefHandlers,
  ...brievenHandlers,
  ...draaiboekHandlers,
  ...eigenPassageHandlers,
  ...formuleringHandlers,
  ...formuleringZoekHandlers,
  ...regelHandlers,
  ...taakHandlers,
  ...takenVanHandlers,
  ...werkvoorraadHandlers,
  ...taakDoenHandlers,
  ...taakfeitHandlers,
  ...taakGevenHandlers,
  ...briefgangHandlers,
  ...briefversieHandlers,
  ...briefvraagHandlers,
  ...briefrechtzetHandlers,
  ...briefvoorstelHandlers,
  ...briefreeksHandlers,
  ...briefreeksRondeHandlers,
  ...briefreeksLijstHandlers,
  ...gemeentegegevensHandlers,
  ...gemeenteInvullenHandlers,
  ...gebiedenHandlers,
  ...afwijkingHandlers,
  ...vrijgaveHandlers,
  ...informeerlijstHandlers,
  ...feitHandlers,
  ...toegangHandlers,
  ...gebruikerHandlers,
};

/** The table's type pairs each name with its own payload; a union of all of them needs this one widening. */
export function roepAan(beurt: Beurt, knop: Toegelaten): Promise<BeurtAntwoord> {
  const { action, payload } = knop;
  beurt.huis.getoond.gedrukt(beurt.inbound, knop);
  return (handlers[action] as Handler<Action>)(beurt, metEigenSleutel(beurt.huis, payload));
}
