/** What a person without any right to the card does get an answer to: work of his own, and what is the same for everybody. */
import type { Action } from '../../../cards/actions';
import type { Indringersoort } from './indringers';

export interface EigenWerk {
  readonly waarom: string;
  /** Tables with what is his own. */
  readonly schrijft?: readonly string[];
  readonly wie: readonly Indringersoort[];
}

const bekend = ['gast', 'buitenstaander', 'aanbieder'] as const;
const metNaam = ['zonder-rol', ...bekend] as const;

const concept: EigenWerk = {
  waarom: 'over zijn eigen concept, en anders is de kaart verouderd',
  schrijft: ['concept'],
  wie: metNaam,
};
const lijst: EigenWerk = { waarom: 'een lijst van wat hij zelf mag zien, hier dus leeg', wie: bekend };
const openbaar: EigenWerk = { waarom: 'wat voor alle deelnemers hetzelfde is', wie: bekend };

const voorstel: EigenWerk = {
  waarom: 'een voorstel is van wie het bestand stuurde; hetzelfde antwoord als bij een verzonnen id',
  wie: metNaam,
};

const wachtend: EigenWerk = {
  waarom: 'een document dat wacht is van wie het stuurde; hetzelfde antwoord als bij een verzonnen id',
  wie: metNaam,
};

const tabel: { readonly [A in Action]?: EigenWerk } = {
  'melding.starten': { waarom: 'wie mag melden begint zijn eigen melding', schrijft: ['concept'], wie: bekend },
  'melding.toch': { waarom: 'wie mag melden begint zijn eigen melding', schrijft: ['concept'], wie: bekend },
  'dialoog.ernaast': { waarom: 'wie mag melden begint zijn eigen melding', schrijft: ['concept'], wie: bekend },
  'dialoog.antwoord': concept,
  'dialoog.gemaskeerd': concept,
  'dialoog.terug': concept,
  'dialoog.overslaan': concept,
  'dialoog.stoppen': concept,
  'dialoog.wissen': concept,
  'dialoog.weggooien': concept,
  'dialoog.verder': concept,
  'dialoog.wijzigen': concept,
  'dialoog.versturen': concept,
  'dialoog.formulier': concept,
  'dialoog.formulier-opslaan': concept,
  'melding.registreren': concept,
  'concept.verwerken': { waarom: 'over zijn eigen formulier, en anders staat het er niet meer', wie: metNaam },
  'melding.document-weg': wachtend,
  'voorstel.kiezen': {
    waarom: 'wie iets zegt dat niemand begrijpt, kiest hier hulp: die krijgt iedereen',
    wie: metNaam,
  },
  'mijn-meldingen.inzien': lijst,
  'werkvoorraad.inzien': lijst,
  'taken.inzien': lijst,
  'taken.van': lijst,
  'casussen.inzien': lijst,
  'register.opvragen': openbaar,
  'draaiboek.inzien': openbaar,
  'feestdagen.inzien': openbaar,
  'instelling.kiezen': { waarom: 'zijn eigen instelling', schrijft: ['instelling'], wie: bekend },
  'instelling.uur': { waarom: 'zijn eigen instelling', schrijft: ['instelling'], wie: bekend },
  'waarneming.inzien': { waarom: 'zijn eigen waarneming', wie: bekend },
  'waarneming.instellen': { waarom: 'zijn eigen waarneming, en de persoon van de kaart is geen collega', wie: bekend },
  'bericht.overnemen': { waarom: 'werkt alleen in het menu bij een bericht, en dat weigert', wie: metNaam },
  'gemeentegegevens.overnemen': voorstel,
  'gebieden.overnemen': voorstel,
  'toegang.vragen': {
    waarom: 'wie niet bekend is kan alleen om toegang vragen',
    schrijft: ['toegangsverzoek', 'outbox'],
    wie: ['onbekend', 'dubbelganger'],
  },
};

export const eigenWerkNamen = Object.keys(tabel) as readonly Action[];

export function eigenWerk(action: Action, soort: Indringersoort): EigenWerk | undefined {
  const regel = tabel[action];
  return regel?.wie.includes(soort) ? regel : undefined;
}
