/** What the dated facts are called in a term: `6 weken na …`, `… is nog niet vastgelegd`. */
import type { NaFeit, TermijnEenheid } from '../domain/draaiboek';
import type { TermijnFeit } from '../domain/termijnfeit';

export const feiten: Readonly<Record<TermijnFeit, string>> = {
  'melding.regioOp': 'de melding door de regio',
  'melding.aanbiederOp': 'de melding door de aanbieder',
  'onderzoek.op': 'het begin van het verdiepend onderzoek',
  'trede.vastgesteldOp': 'de tredebepaling',
  'plan.opgesteldOp': 'het opstellen van het plan',
  'organisatie.volgendeStapVoor': 'de volgende stap in de casus',
  'rvb.sinds': 'het begin van de nieuwe Raad van Bestuur',
  'igj.bezoekOp': 'het bezoek van de IGJ',
  'igj.rapportOp': 'het rapport van de IGJ',
  'vervolg.volgendOverleg': 'het volgende bestuurlijke overleg',
  'vervolg.vorigeOp': 'de vorige brief aan de raden',
  'vervolg.volgendeBrief': 'de volgende brief aan de raden',
  'rib.datum': 'de raadsinformatiebrief',
  'vervolgbrief.datum': 'de vervolgbrief',
  'afsluitingsbrief.datum': 'de afsluitende brief',
  'rechtzettingsbrief.datum': 'de rechtzettingsbrief',
  'aanbiedingsbrief.datum': 'de aanbiedingsbrief',
  'medewerkersbrief.datum': 'de brief aan medewerkers',
  'clientenbrief.datum': 'de brief aan cliënten en ouders',
  'persrechtzetting.datum': 'de rechtzetting voor de pers',
  'persrechtzetting.vanOp': 'het persbericht met de fout',
  'persbericht.datum': 'het persbericht',
  'persbericht.embargo': 'het einde van het embargo',
  'vragen.datum': 'de vragen en antwoorden',
  'verklaring.datum': 'de eerste verklaring',
  'verklaring.volgendBericht': 'het volgende bericht aan de pers',
  'hulp.stoptOp': 'de eerste dag zonder hulp van deze aanbieder',
  'personeel.bijeenkomstOp': 'de bijeenkomst voor medewerkers',
  'afsluiting.op': 'de afsluiting van de casus',
  'afsluiting.evaluatieOp': 'de evaluatie',
  'accounthouder.gecontroleerdOp': 'het nakijken van de tekst over de regio',
  'autoriteit.sinds': 'de start van de landelijke autoriteit',
};
export const feitNaam = (feit: TermijnFeit): string => feiten[feit];
/** A name out of the history; a fact that the table no longer has is still said. */
export const feitNaamUit = (id: string): string => (feiten as Readonly<Record<string, string>>)[id] ?? 'een feit';

const eenheden: Readonly<Record<TermijnEenheid, readonly [een: string, meer: string]>> = {
  dagen: ['dag', 'dagen'],
  werkdagen: ['werkdag', 'werkdagen'],
  weken: ['week', 'weken'],
};

/** `6 weken na het bezoek van de IGJ`, `5 werkdagen voor de evaluatie`, `op de dag van de evaluatie`. */
export function naFeitNaam({ feit, aantal, eenheid }: Omit<NaFeit, 'soort'>): string {
  if (aantal === 0) return `op de dag van ${feiten[feit]}`;
  const [een, meer] = eenheden[eenheid];
  const hoeveel = Math.abs(aantal);
  return `${String(hoeveel)} ${hoeveel === 1 ? een : meer} ${aantal < 0 ? 'voor' : 'na'} ${feiten[feit]}`;
}
