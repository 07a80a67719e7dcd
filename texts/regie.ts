/** What people read and fill in when they guard a casus: roles, steps, organisations, evaluation, stand-ins. */
import type { CasusRol } from '../domain/actor';
import type { Openingsvraag, CasusStap, Rolperiode, Vacature } from '../domain/casus';
import type { Waarneming } from '../domain/waarneming';
import { casusRolNaam } from './casus';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const stappen: Readonly<Record<CasusStap, string>> = {
  behandelen: 'In behandeling nemen',
  afronden: 'Naar de afronding',
  sluiten: 'Sluiten met een evaluatie',
  heropenen: 'Opnieuw openen',
};
const stapUitleg: Readonly<Record<CasusStap, string>> = {
  behandelen: 'De casus wordt (weer) actief behandeld.',
  afronden: 'De casus gaat naar de laatste fase. Terug kan altijd.',
  sluiten: 'Sluiten kan alleen met een evaluatie: wat ging goed, wat kan beter, wat is er geleerd.',
  heropenen: 'De casus was gesloten. Schrijf op waarom hij weer opengaat.',
};
export const stapNaam = (stap: CasusStap): string => stappen[stap];
export const stapUitlegZin = (stap: CasusStap): string => stapUitleg[stap];

export const regieTekst = {
  wieWeetHet: (wie: string | null): string =>
    `Wie al is geïnformeerd, houdt ${wie ?? 'de accounthoudende regio'} bij voor deze casus. Vraag het daar.`,
  menuKop: (nummer: string): string => `Wat wilt u doen met casus ${nummer}?`,
  menu: {
    bericht: { titel: 'Bericht schrijven', uitleg: 'Vertel hoe het staat. Voor het weggaat, ziet u wie het leest.' },
    bijpraten: { titel: 'Bijpraten', uitleg: 'Hoe de casus ervoor staat, in hoogstens vijf regels.' },
    tijdlijn: { titel: 'Tijdlijn', uitleg: 'Wat er met deze casus is gebeurd, van nieuw naar oud.' },
    rollen: { titel: 'Wie doet wat', uitleg: 'Rollen toewijzen, overdragen en zien wie ze eerder had.' },
    onderwerp: {
      titel: 'Waar de casus over gaat',
      uitleg: 'Het concern, de deelnemingen, waar zij werken en wie betrokken is.',
    },
    trede: { titel: 'Tredebepaling', uitleg: 'Een besluit over de trede voorleggen of vaststellen.' },
    wie: { titel: 'Wie kan dit zien?', uitleg: 'Welke mensen en organisaties deze casus en de trede kunnen lezen.' },
    waarneming: { titel: 'Waarneming', uitleg: 'Regel wie uw rollen heeft als u er niet bent.' },
    brieven: { titel: 'Brieven', uitleg: 'Een brief of persbericht laten opstellen.' },
  },
  gedaan: 'Gedaan',
  nietGelukt: 'Dit is niet gedaan',
  stapGedaan: (status: string): string => `De status van de casus is nu: ${status}.`,
  nietNu: {
    kop: 'Dit kan nu nog niet',
    sluiten: (status: string): string =>
      `De status van de casus is: ${status}. Sluiten kan als de casus in de afronding is.`,
    heropenen: (status: string): string =>
      `De status van de casus is: ${status}. Alleen een gesloten casus kan weer open.`,
    alGesloten: 'De casus is al gesloten.',
  },
  knop: {
    meer: 'Meer doen',
    wie: 'Wie kan dit zien?',
    openen: 'Openen',
    terug: 'Terug naar de casus',
    toewijzen: 'Rol toewijzen of overdragen',
    vastleggen: 'Vastleggen',
    beeindigen: (rol: string, naam: string): string => `${rol} ${naam} stopt`,
    gelezen: (rol: CasusRol | null): string =>
      rol === null ? 'Gelezen en akkoord' : `Gelezen en akkoord: ${casusRolNaam(rol).toLowerCase()}`,
    andereRol: 'Een andere rol beëindigen',
    aanpassen: 'Aanpassen',
    sluiten: 'Casus sluiten',
    heropenen: 'Casus opnieuw openen',
    waarneming: 'Waarneming regelen',
    stoppen: 'Waarneming stoppen',
    teruggeven: (naam: string): string => `Ik neem niet meer waar voor ${naam}`,
  },
  rollen: {
    kop: (nummer: string): string => `Wie doet wat op casus ${nummer}`,
    nu: 'Nu',
    eerder: 'Geschiedenis',
    toegewezen: 'De rol is vastgelegd. De nieuwe persoon krijgt bericht.',
    gevraagd: (naam: string): string =>
      `Ik vraag ${naam} te bevestigen dat de overdracht is gelezen. Bij ‘Wie doet wat’ ziet u of dat is gedaan.`,
    bevestigd: (naam: string, op: string | null): string =>
      op === null
        ? `Gelezen en akkoord: ${naam} heeft dat nog niet bevestigd.`
        : `Gelezen en akkoord: ${naam} bevestigde dat op ${momentVoluit(op)}.`,
    beeindigd: 'De rol is beëindigd.',
    geenPlaatsvervanger: (naam: string): string =>
      `${naam} was plaatsvervanger en is dat niet meer: niemand is de eigen plaatsvervanger. Wijs een ander aan.`,
    overgenomen: 'U bent nu regievoerder van deze casus.',
    nietOvernemen: 'U kunt de regie van deze casus niet zelf overnemen. Hier staat wie welke rol heeft.',
    samenvatting: 'Rollen op deze casus, nu en eerder.',
  },
  rolFormulier: {
    kop: 'Rol toewijzen of overdragen',
    uitleg: 'Wie de rol nu heeft, wordt vandaag opgevolgd. De geschiedenis blijft staan.',
    rol: 'Rol',
    persoon: 'Wie krijgt deze rol?',
    notitie: 'Wat moet de opvolger weten?',
    samenvatting: 'Formulier om een rol op deze casus toe te wijzen.',
  },
  onderwerp: {
    kop: (nummer: string): string => `Waar casus ${nummer} over gaat`,
    werktIn: (namen: string): string => `Werkt in: ${namen}`,
    segmenten: (segmenten: string): string => `Segmenten: ${segmenten}`,
    werkgebied: 'Organisatie en werkgebied',
    nietVastgelegd: 'Hier zijn nog geen gemeenten of regio’s gekozen; vraag het de accounthoudende regio',
    geenSegmenten: 'Organisatie en werkgebied (segmenten nog niet vastgelegd)',
    betrokken: 'Betrokken regio’s en gemeenten',
    bijgewerkt: 'De wijziging is vastgelegd.',
    samenvatting: 'Organisaties van deze casus en hun werkgebied.',
  },
  onderwerpFormulier: {
    kop: 'Organisaties en werkgebied',
    uitleg:
      'Schrijf namen van gemeenten en regio’s zoals ze in het register staan, met een komma ertussen. Wie betrokken is, kan de casus zien vanaf trede 3.',
    organisaties: 'Welke organisaties horen bij deze casus?',
    werktIn: (naam: string): string => `In welke gemeenten of regio’s werkt ${naam}?`,
    segmenten: (naam: string): string => `Segmenten van ${naam}`,
    betrokken: 'Welke regio’s en gemeenten zijn betrokken?',
    onbekend: (label: string, namen: string): string =>
      `${label} Deze namen staan niet in het register: ${namen}. Controleer de schrijfwijze.`,
    samenvatting: 'Formulier voor de organisaties en het werkgebied van deze casus.',
  },
  openFormulier: {
    kop: 'Casus openen uit een eigen signaal',
    uitleg:
      'Open een casus als mensen samen de continuïteit van deze aanbieder gaan bewaken. Er hoort nog geen trede bij: die besluit u later samen.',
    knop: 'Casus openen',
    datum: 'Geopend op',
    eigenaar: 'Wie van de autoriteit is verantwoordelijk?',
    geopend: (nummer: string): string => `Casus ${nummer} is geopend.`,
    vraag: {
      'opening-later': 'De datum van openen ligt na vandaag. Controleer of dat zo is bedoeld.',
      'opening-voor-autoriteit':
        'De datum van openen ligt voor de dag waarop de autoriteit begon. Controleer of dat zo is bedoeld.',
    } satisfies Record<Openingsvraag, string>,
    samenvatting: 'Formulier om een casus te openen.',
  },
  sluitFormulier: {
    kop: 'Evaluatie bij het sluiten',
    uitleg: 'Zonder evaluatie sluit een casus niet. Noem geen namen van kinderen.',
    datum: 'Datum van de evaluatie',
    goed: 'Wat ging goed?',
    beter: 'Wat ging niet goed of kan beter?',
    lessen: 'Wat is er geleerd voor een volgende keer?',
    samenvatting: 'Formulier voor de evaluatie van deze casus.',
  },
  heropenFormulier: { kop: 'Casus opnieuw openen', reden: 'Waarom gaat de casus weer open?' },
  evaluatie: (datum: string): string => `Evaluatie van ${datumVoluit(datum)}`,
  lessen: {
    kop: (nummer: string): string => `Wat er is geleerd van casus ${nummer}`,
    nogNiet: 'Over deze casus is nog geen evaluatie vastgelegd. Die wordt geschreven bij het sluiten van de casus.',
    geen: 'Over deze casus is geen evaluatie vastgelegd.',
    wieZietDit:
      'Wie kan dit zien? Het meldpunt, de accountmanagers en de adviseurs van de autoriteit, en op deze casus de regievoerder, de plaatsvervanger, de adviseur en de accounthouder.',
  },
  bestand: {
    casus: 'De hele casus als bestand kan alleen uw beheerder opvragen.',
    brieven: 'Van elke brief hieronder haalt u zelf een PDF of een Word-bestand op.',
  },
  waarneming: {
    kop: 'Waarneming',
    uitleg:
      'Bent u er een tijd niet? Een collega van uw organisatie krijgt dan uw rollen op casussen, alleen in die dagen. Het stopt vanzelf.',
    lijst: 'Wat is vastgelegd',
    geen: 'Er is geen waarneming vastgelegd.',
    gelezenKop: 'Ingevuld met wat u schreef',
    gelezen: (mist: readonly string[]): string =>
      mist.length === 0
        ? 'Klopt het? Kies dan ‘Vastleggen’. Er is nog niets vastgelegd.'
        : `Er ontbreekt nog: ${opsomming(mist)}. Vul dat in en kies ‘Vastleggen’. Er is nog niets vastgelegd.`,
    geenNaam:
      'In uw bericht vond ik geen naam van precies één collega van uw organisatie. Kies zelf wie waarneemt, uit de lijst.',
    wie: 'Wie is er niet?',
    waarnemer: 'Wie neemt waar?',
    van: 'Van',
    tot: 'Tot en met',
    rol: 'Welke rol?',
    alleRollen: 'Alle rollen op casussen',
    vastgelegd: 'De waarneming is vastgelegd. Wie waarneemt, krijgt bericht.',
    gestopt: 'De waarneming is gestopt. Wie waarnam, krijgt bericht.',
    teruggegeven: (naam: string): string =>
      `U neemt niet meer waar voor ${naam}. ${naam} krijgt bericht, en wie intussen de regie op de casussen heeft ook.`,
    geenCollega: 'In uw organisatie is niemand anders die kan waarnemen. Draag de rol over of vraag de beheerder.',
    samenvatting: 'Waarneming: wie vervangt wie, en wanneer.',
  },
  foutenKop: 'Nog niet vastgelegd',
  gevondenKop: 'Weggehaald omdat het niet bewaard mag worden',
  bericht: {
    gekregenKop: 'U heeft een rol op een casus',
    gekregen: 'Aan u is een rol gegeven op een casus. Bekijk wat er speelt en wat uw voorganger u meegaf.',
    bevestig:
      'Kies ‘Gelezen en akkoord’ als u dit heeft gelezen en de rol op u neemt. Wie u de rol gaf, kan dat dan zien.',
    nogNietBevestigd:
      'Herinnering: u heeft dit nog niet bevestigd. Kies ‘Gelezen en akkoord’ als u dit heeft gelezen en de rol op u neemt. Wie u de rol gaf, kan dat dan zien.',
    overgenomenKop: 'Iemand anders heeft nu uw rol op een casus',
    overgenomen: 'Weet u nog iets wat uw opvolger moet weten? Vertel het dan.',
    heeftNu: (rol: CasusRol): string => `${casusRolNaam(rol)} is nu`,
    vacantKop: 'Op een casus ontbreekt iemand',
    vacant:
      'Op deze casus is een rol niet vervuld die bij deze trede nodig is. Wijs iemand aan, of vraag het een collega. Vanaf trede 3 is dat de regievoerder. Welke rollen er vanaf trede 4 nodig zijn, is een voorbeeld, niet officieel.',
    vacantRollen: 'Niet vervuld',
    vacature: (vacature: Vacature): string =>
      vacature === 'eigenaar' ? 'niemand is verantwoordelijk voor de casus' : casusRolNaam(vacature).toLowerCase(),
    over: 'Aanbieder',
    rol: 'Uw rol',
    notitie: 'Van uw voorganger',
    knopRollen: 'Wie doet wat',
  },
} as const;

export const rolperiodeRegel = ({ rol, naam, van, tot, doorNaam }: Rolperiode): string => {
  const sinds = tot === van ? 'op' : 'vanaf';
  const einde = tot === null || tot === van ? '' : ` tot ${datumVoluit(tot)}`;
  const door = doorNaam === null ? '' : `, toegewezen door ${doorNaam}`;
  return `${casusRolNaam(rol)}: ${naam}, ${sinds} ${datumVoluit(van)}${einde}${door}`;
};
export const notitieRegel = (notitie: string): string => `Meegegeven aan de opvolger: ${notitie}`;

export const waarnemingRegel = (een: Waarneming): string => {
  const rol = een.rol === null ? 'alle rollen' : casusRolNaam(een.rol);
  const door = een.beeindigdDoorNaam === null ? '' : ` door ${een.beeindigdDoorNaam}`;
  const eind = een.beeindigdOp === null ? '' : ` (eerder gestopt${door})`;
  return `${een.waarnemerNaam} neemt waar voor ${een.naam}, van ${datumVoluit(een.van)} tot en met ${datumVoluit(een.tot)}, ${rol}${eind}`;
};

export const wieTekst = {
  kop: (nummer: string): string => `Wie kan casus ${nummer} zien?`,
  sectie: {
    casus: 'De casus: status, rollen, volgende stap',
    trede: 'De trede',
    grond: 'Grond, standpunten en geschiedenis van de trede',
    feiten: 'Feiten en brieven',
    kernteam: 'Berichten voor het kernteam, en de stap die daarin staat',
    niet: 'Niemand anders',
  },
  altijd: (rollen: string): string => `Medewerkers van de autoriteit: ${rollen}. Altijd.`,
  rolhouders: (namen: string): string => `Wie een rol heeft op deze casus: ${namen}.`,
  geenRolhouders: 'Wie een rol heeft op deze casus. Nu heeft niemand er een.',
  accounthouder: (naam: string): string => `De accounthoudende regio: ${naam}. Altijd.`,
  gemeenten: (aantal: number): string => `${String(aantal)} gemeenten`,
  alleNamen: 'Betrokken regio’s en gemeenten',
  knopNamen: 'Alle namen tonen',
  betrokken: (namen: string, rollen: string): string => `Vanaf trede 3: ${namen} (${rollen}).`,
  nuOnder3: 'De trede die nu geldt is lager dan 3, of er is nog geen trede. Zij zien de casus nu niet.',
  onderwerp: (namen: string): string => `${namen}: alleen de eigen trede, zonder grond, standpunten en geschiedenis.`,
  nietOnderwerp: (namen: string): string =>
    `${namen} ziet de casus, de meldingen en de melders niet. Uitzondering: een tredebepaling die aan hen is voorgelegd.`,
  niet: 'Wie hier niet staat, krijgt hetzelfde antwoord als bij een casus die niet bestaat. Elke keer dat iemand kijkt, wordt vastgelegd.',
  samenvatting: 'Overzicht van wie deze casus en de trede kan zien.',
} as const;

export const rolMet = (rol: CasusRol, naam: string): string => `${naam} (${casusRolNaam(rol).toLowerCase()})`;
