/** Which words in small letters are words of the sentence and no name: by their shape, by what they are made of, or because people at work write them all the time. */
import { kantoorwoorden } from '../begrip/lexicon/kantoor';
import { kentWoord } from '../begrip/spelling';
import geleerd from './gewone-woorden.json';

/** "afgesloten", "betrokken", "lopende", "casuskaart". */
const VORM =
  /^(?:(?:aan|af|bij|door|in|mee|om|op|over|toe|uit|vast)?ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}(?:d|t|en)|[a-z]{3,}ende?|(?:casus|trede|taken|taak|dossier|melding|gesprek|brief|feiten)[a-z]+)$/;

/** What a word says of another or of itself by its ending: "definitief", "tijdelijke", "landelijk", "escaleren", "overgang". */
const SOORTWOORD =
  /(?:[a-z]{2}(?:lijke?|ische?|ie[fv]e?|ba(?:ar|re)|lo(?:os|ze)|za(?:am|me)|achtige?|matige?|waardige?|tallige?|jarige?)|[a-z]{3}(?:eren|eert|eerden?|heid|heden|teit|aties?|schap))$/;

/** What is at the end of a long word says what it is: "rolverdeling", "doorlooptijd". An organisation is called after a place, a plant or an animal. */
const KERN = [
  'aanpak aanvraag aanvragen actie acties advies adviezen afbakening afspraak afspraken akkoord analyse antwoord antwoorden artikel',
  'bedrag bedragen beleid bericht berichten beroep besluit besluiten bestand bestanden bestuur betaling betalingen bezetting bezoek bezoeken bezwaar bijeenkomst boodschap budget',
  'bevoegdheid brief brieven bureau capaciteit cijfer cijfers commissie contract contracten controle controles datum data deskundige dienst diensten directeur document documenten doel doelen dossier dossiers',
  'evaluatie fase fases feit feiten fonds formatie formulier formulieren fout fouten functie functies functionaris gesprek gesprekken gegevens gever gevers grens grenzen',
  'houder houders indeling inschatting instelling kader kaders kaart kanaal kandidaat keuze keuzes klacht klachten kosten krediet kwestie ladder lasten leider leiding lening leden lijst lijsten',
  'maatregel maatregelen machtiging manager mandaat medewerker medewerkers meester melding meldingen meting middelen moment momenten nemer nemers niveau nota notitie nummer nummers onderzoek ontwikkeling oordeel oorzaak opdracht',
  'opgave optie opties overdracht overeenkomst overeenkomsten overleg overzicht overzichten partij partijen partner partners patroon percentage periode periodes personeel plaatsing plaatsingen plan plannen plek plekken plicht positie probleem problemen procedure proces processen prognose',
  'raad raden rapport rapportage rapporten recht rechten rechter regel regels regeling rekening relatie relaties reserve reserves resultaat resultaten risico risicos rol rollen ronde rondes',
  'scenario schaal schade schema schuld schulden signaal signalen situatie situaties stap stappen status strategie structuur stuk stukken systeem',
  'taak taken tabel team teams tekort tekorten tekst teksten tempo termijn termijnen tijd tijden titel toets toestand toestemming toezicht traject trajecten uitslag uitspraak',
  'vacature vacatures verband verbruik verdeling vereiste vergadering vergaderingen vergoeding verhouding verklaring verlies verloop verschil verslag verslagen versie versies vervanger vervanging verzoek verzoeken verzuim voerder voerders voering voorstel voorstellen voorwaarde voorwaarden voorziening voorzitter vraag vragen',
  'weergave werker werkers werking wet wetten wijziging wijzigingen wisseling wisselingen zaak zaken zitter zitting',
]
  .join(' ')
  .split(' ');

/** Before the last part stands a word too, or what is left of one. */
const MIN_VOORAAN = 3;
const kernen: ReadonlySet<string> = new Set(KERN);
const langsteKern = Math.max(...KERN.map(({ length }) => length));

function isSamenstelling(woord: string): boolean {
  const begin = Math.max(MIN_VOORAAN, woord.length - langsteKern);
  for (let plek = begin; plek < woord.length - 2; plek += 1) if (kernen.has(woord.slice(plek))) return true;
  return false;
}

/** "Nabellen", "rondgestuurd": what is done, with where to before it. */
const GEDAAN =
  /^(?:aan|achter|af|bij|door|in|klaar|langs|los|mee|na|neer|om|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|voort|weg)(?<rest>ge[a-z]{2,}(?:d|t|en)|[a-z]{4,}en)$/;

const geleerdeWoorden: ReadonlySet<string> = new Set([...geleerd, ...kantoorwoorden]);
const kent = (woord: string): boolean => geleerdeWoorden.has(woord) || kentWoord(woord);

function isGedaan(woord: string): boolean {
  const rest = GEDAAN.exec(woord)?.groups?.['rest'];
  return rest !== undefined && (rest.startsWith('ge') || kent(rest));
}

/** `woord`: a token, in small letters and without diacritics. */
export const isGewoonWoord = (woord: string): boolean =>
  VORM.test(woord) || SOORTWOORD.test(woord) || geleerdeWoorden.has(woord) || isSamenstelling(woord) || isGedaan(woord);
