/** One sentence for each Fout: what happened, then what one can do. The compiler finds a missing one. */
import { formuleringTekst } from './formulering';
import type { Fout, Redenstap, VeldUitleg } from '../domain/fout';
import { geraakteZin } from './geraakte-zin';
import { hindernisZin } from './vrijgave';
import { inkorten } from './inkorten';
import { belZin } from './contact';
import { momentVoluit } from './moment';
import { opsomming } from './lijst';

const veldUitleg: Readonly<Record<VeldUitleg, string>> = {
  verplicht: 'Dit veld is nodig.',
  'te-lang': 'Deze tekst is te lang. Maak hem korter en probeer het opnieuw.',
  'geen-datum': 'Dit is geen bestaande datum. Schrijf de datum zo: 14 maart 2026.',
  'geen-aantal': 'Dit is geen aantal. Schrijf een heel getal, bijvoorbeeld 40.',
  'heeft-rol-al': 'Deze persoon heeft deze rol al. Kies een ander.',
  'niet-in-de-lijst': 'Deze keuze staat niet in de lijst. Kies een van de mogelijkheden.',
  'alleen-besluit':
    'Dit volgt uit een besluit over de trede. Leg een nieuwe tredebepaling voor; een correctie verandert het niet.',
  ongewijzigd: 'Dit is al zo. Er is niets veranderd.',
  'past-niet': 'Deze waarde past niet bij dit feit. Kijk bij het veld hoe u het schrijft.',
  'andere-termijn':
    'Deze termijn past niet bij een andere. Een herinnering komt vóór het einde, en een melding valt op voordat de beoordeling moet beginnen.',
  'geen-telefoonnummer': 'Dit is geen telefoonnummer. Schrijf cijfers, met een streepje of spaties ertussen.',
  'niet-weglaatbaar':
    'Geen enkele brief heeft een zin zonder dit feit. Kies weglakken met een grond, of laat het feit staan.',
  'ligt-in-de-toekomst': 'Deze dag is nog niet geweest. Kies vandaag of een dag daarvoor.',
  'ligt-in-het-verleden': 'Dit moment is al voorbij. Kies een later moment.',
  'geen-periode':
    'Deze periode kan niet. De laatste dag ligt na de eerste, niet in het verleden en niet verder dan een half jaar weg.',
  'alleen-autoriteit': 'Een van deze rollen is alleen voor medewerkers van de autoriteit. Kies een andere rol.',
  'geen-persoon':
    'Dit lijkt op de naam, het adres of het nummer van een persoon. Noem de organisatie; wie daar wordt gebeld, hoeft hier niet te staan.',
  'niet-voor-aanbieder':
    'De aanbieder leest waarom zijn taak dan klaar moet zijn, en dit feit krijgt hij niet te zien. Kies een ander feit, of maak voor de aanbieder een eigen taak met een datum.',
  'staat-er-al': 'Deze organisatie staat al op de lijst.',
  'lijst-vol': 'De lijst van deze casus is vol. Haal eerst weg wat er niet meer op hoort.',
  persoonsgegevens: 'In deze tekst staan gegevens van een kind of een BSN. Haal die weg en probeer het opnieuw.',
};

const redenvragen: Readonly<Record<Redenstap, string>> = {
  corrigeren: 'Schrijf eerst waarom u dit corrigeert.',
  'opnieuw openen': 'Schrijf eerst waarom de casus weer opengaat.',
  'niet eens': 'Schrijf eerst waarom u het niet eens bent.',
  'niet eens namens': 'Schrijf eerst waarom deze organisatie het niet eens is.',
  wijzigen: 'Schrijf eerst waarom u dit wijzigt.',
  intrekken: 'Schrijf eerst waarom u dit intrekt.',
  sluiten: 'Schrijf eerst de evaluatie: wat ging goed, wat kan beter en wat is er geleerd.',
  overnemen: 'Schrijf eerst waarom u dit overneemt.',
  aanpassen: 'Schrijf eerst waarom u dit aanpast.',
  'plan wijzigen': 'Schrijf eerst waarom het plan verandert.',
  'laten vervallen': 'Schrijf eerst waarom dit vervalt.',
  uitstellen: 'Schrijf eerst waarom u dit uitstelt.',
};

type Zinnen = { readonly [S in Fout['soort']]: (fout: Extract<Fout, { soort: S }>) => string };

const zinnen: Zinnen = {
  'geen-toegang': () => 'Hierover kan ik u niets laten zien. Denkt u dat dit niet klopt? Vraag het uw beheerder.',
  'al-gedaan': ({ door, op }) => `Dit is al gedaan door ${door}, op ${momentVoluit(op)}. U hoeft niets meer te doen.`,
  'kaart-gebruikt': ({ op }) =>
    `Met deze kaart legde u al iets vast, op ${momentVoluit(op)}. Wat u nu invulde, is niet bewaard. Wilt u iets wijzigen? Open het dan opnieuw.`,
  verouderd: () => 'Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer het daarna opnieuw.',
  'kan-niet-in-deze-status': ({ status, stap }) =>
    `Dit kan nu niet (${stap}): de status is ‘${status}’. Bekijk eerst de actuele stand.`,
  'veld-ongeldig': ({ veld, uitleg }) => veldFout(veld, uitleg),
  'niet-gevonden': ({ wat }) => `Ik kan dit niet vinden (${wat}). Controleer de schrijfwijze en probeer het opnieuw.`,
  'meer-dan-een': ({ namen }) => `Er zijn meer mogelijkheden: ${opsomming(namen, 'of')}. Welke bedoelt u?`,
  'zelfde-persoon': ({ stap }) =>
    `U heeft dit zelf voorgelegd of eraan geschreven. Een tweede persoon moet dit doen (${stap}).`,
  'stuk-van-de-regie': () =>
    'Dit stuk spreekt namens allen. Leg de vraag bij de autoriteit, de accounthoudende regio of wie een rol heeft op de casus. Een raadsinformatiebrief of persbericht van uw eigen organisatie kunt u hier wel laten maken.',
  'kanaal-al-gekoppeld': () =>
    'Dit kanaal hoort al bij een casus. Maak het eerst los, of koppel een ander kanaal. Lukt dat niet? Vraag het de regievoerder.',
  'publiek-gewijzigd': () =>
    'Intussen lezen andere mensen mee dan het voorbeeld liet zien. Er is niets verstuurd. Bekijk het voorbeeld opnieuw.',
  'grond-ontbreekt': () =>
    'Schrijf eerst op welke grond dit besluit rust. Zonder grond kan het niet worden voorgelegd.',
  'laatste-beheerder': () =>
    'Dit is de laatste beheerder. Maak eerst iemand anders beheerder; daarna kan deze rol of toegang eindigen.',
  'laatste-eigenaar': () =>
    'Dit is de laatste die verantwoordelijk is voor deze casus. Wijs eerst een opvolger aan; daarna kan deze rol eindigen.',
  'eigen-plaatsvervanger': () =>
    'Wie regievoerder is, kan niet ook de eigen plaatsvervanger zijn. Zoek daarvoor iemand anders.',
  'teruggeven-te-laat': ({ dagen }) =>
    `Teruggeven kan in de eerste ${String(dagen)} dagen. Daarna is een opvolger nodig: draag de rol over bij de casus, onder ‘Wie doet wat’.`,
  'casus-loopt-al': ({ nummer }) => `Voor deze aanbieder loopt al een casus: ${nummer}. Ga daarin verder.`,
  'eerst-afmaken': ({ wat }) => `Maak eerst dit af: ${wat}.`,
  'reden-ontbreekt': ({ stap }) => `${redenvragen[stap]} Zonder uitleg kan ik dit niet vastleggen.`,
  'brief-heeft-gaten': ({ aantal }) =>
    `In deze brief ${aantal === 1 ? 'ontbreekt nog één gegeven' : `ontbreken nog ${String(aantal)} gegevens`}. Vul die eerst aan.`,
  'brief-spreekt-zich-tegen': ({ aantal }) =>
    `De brief spreekt zichzelf of het dossier tegen (${String(aantal)} keer). Zoek uit wat klopt en leg dat vast.`,
  'brief-vraagt-bevestiging': ({ aantal }) =>
    `${aantal === 1 ? 'Eén gevoelige zin vraagt' : `${String(aantal)} gevoelige zinnen vragen`} om een aparte bevestiging. Zet bij elke gevoelige zin een vinkje.`,
  'brief-gewijzigd-na-akkoord': () => 'De brief is gewijzigd na het akkoord. Leg de nieuwe versie opnieuw voor.',
  'enige-versie': () =>
    'Deze brief heeft nog maar één versie, dus er is nog niets om te vergelijken. Een tweede versie komt er als iemand de tekst in Word aanpast en terugstuurt, of als de brief na een ander feit opnieuw wordt gemaakt.',
  'feit-gewijzigd': ({ zinnen: geraakt }) =>
    `Een feit onder deze brief is gewijzigd na het akkoord. ${geraakt
      .slice(0, 5)
      .map(({ zin, feit }) => `Feit: ${feit}. ${geraakteZin(inkorten(zin, 200))}`)
      .join(' ')} Maak een nieuwe versie en leg die voor.`,
  'vrijgave-te-vroeg': ({ hindernissen }) =>
    `Deze brief is nog niet aan de beurt. ${hindernissen.map(hindernisZin).join(' ')} Wacht, of vraag een afwijking met een reden.`,
  'formulering-past-niet': ({ redenen }) => formuleringTekst.fouten(redenen),
  'niet-gelukt': () =>
    'Dit is door een fout in Tredewijzer niet gelukt. Er is niets gewijzigd. Probeer het opnieuw. Gaat het weer mis, meld het dan aan uw beheerder.',
  'document-weg': () =>
    'Ik heb dit document niet meer. Misschien is het al toegevoegd of weggegooid, of na een dag verwijderd. Stuur het opnieuw als het er nog bij moet.',
  'document-al-weg': ({ nummer }) =>
    `Dit document zit niet meer bij ${nummer}. Het is al weggehaald, u hoeft niets meer te doen.`,
  'bestand-verlopen': () => 'Deze link is verlopen of al gebruikt. Vraag in de chat een nieuwe link.',
};

/**
 * Can who reads it go on by himself, or is it a refusal or a dead end? Then the sentence names a person to call, with hours:
 * always the same one, whatever exists or not.
 */
export const uitweg: Readonly<Record<Fout['soort'], 'zelf' | 'bellen'>> = {
  'geen-toegang': 'bellen',
  'al-gedaan': 'zelf',
  'kaart-gebruikt': 'zelf',
  verouderd: 'zelf',
  'kan-niet-in-deze-status': 'bellen',
  'veld-ongeldig': 'zelf',
  'niet-gevonden': 'bellen',
  'meer-dan-een': 'zelf',
  'zelfde-persoon': 'bellen',
  'stuk-van-de-regie': 'zelf',
  'kanaal-al-gekoppeld': 'bellen',
  'publiek-gewijzigd': 'zelf',
  'grond-ontbreekt': 'zelf',
  'laatste-beheerder': 'bellen',
  'laatste-eigenaar': 'bellen',
  'eigen-plaatsvervanger': 'zelf',
  'teruggeven-te-laat': 'zelf',
  'casus-loopt-al': 'zelf',
  'eerst-afmaken': 'zelf',
  'reden-ontbreekt': 'zelf',
  'brief-heeft-gaten': 'zelf',
  'brief-spreekt-zich-tegen': 'zelf',
  'brief-vraagt-bevestiging': 'zelf',
  'brief-gewijzigd-na-akkoord': 'zelf',
  'enige-versie': 'zelf',
  'feit-gewijzigd': 'zelf',
  'vrijgave-te-vroeg': 'bellen',
  'formulering-past-niet': 'zelf',
  'niet-gelukt': 'bellen',
  'bestand-verlopen': 'bellen',
  'document-weg': 'zelf',
  'document-al-weg': 'zelf',
};

export function foutZin(fout: Fout): string {
  const zin = (zinnen[fout.soort] as (fout: Fout) => string)(fout);
  return uitweg[fout.soort] === 'bellen' ? `${zin} ${belZin()}` : zin;
}
export const geenTijd = 'Kies een tijd, bijvoorbeeld 14.30 uur.';

export const veldZin = (uitleg: VeldUitleg): string => veldUitleg[uitleg];
/** A label may be a question. */
const bijLabel = (label: string): string => (label.endsWith('?') ? label : `${label}:`);
export const veldFout = (label: string, uitleg: VeldUitleg): string => `${bijLabel(label)} ${veldUitleg[uitleg]}`;
/** With how much fits: the form comes back with the beginning. */
export const teLangZin = (label: string, max: number): string =>
  `${bijLabel(label)} Deze tekst is te lang. Er passen ${max.toLocaleString('nl-NL')} tekens; daarvan staat nu alleen het begin hier.`;
/** What was taken out of a field before anything was kept. */
export const gevondenZin = (label: string, wat: readonly string[]): string =>
  `${bijLabel(label)} hierin stond ${opsomming(wat)}. Dat is weggehaald en niet bewaard. Lees de tekst na en verstuur hem opnieuw.`;
