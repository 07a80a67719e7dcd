/** Help and welcome: what somebody can do here, with examples that fit his role. */
import type { OrganisatieRol } from '../domain/actor';
import { opsomming } from './lijst';

interface Voorbeeld {
  readonly titel: string;
  readonly zin: string;
}

export const meldingVoorbeeld: Voorbeeld = {
  titel: 'Een melding doen',
  zin: 'Noorderlicht kan volgende maand de salarissen niet meer betalen',
};
const mijn: Voorbeeld = { titel: 'Uw meldingen bekijken', zin: 'mijn meldingen' };
const trede: Voorbeeld = { titel: 'De trede van een aanbieder opvragen', zin: 'trede Mutsaersstichting' };
const regio: Voorbeeld = { titel: 'Zien bij welke regio een gemeente of aanbieder hoort', zin: 'regio Venlo' };
const gesprek: Voorbeeld = { titel: 'Een accountgesprek vastleggen', zin: 'accountgesprek' };
const gesprekken: Voorbeeld = { titel: 'Gesprekken teruglezen en zien wie aan de beurt is', zin: 'accountgesprekken' };
const casussen: Voorbeeld = { titel: 'Uw casussen bekijken', zin: 'mijn casussen' };
const feiten: Voorbeeld = { titel: 'Zien welke feiten nog ontbreken', zin: 'feiten Mutsaersstichting' };
const brief: Voorbeeld = {
  titel: 'Een raadsinformatiebrief laten opstellen',
  zin: 'raadsinformatiebrief Mutsaersstichting',
};
const pers: Voorbeeld = { titel: 'Een persbericht laten opstellen', zin: 'persbericht Mutsaersstichting' };
const brieven: Voorbeeld = { titel: 'Brieven terugvinden, en zien wie aan zet is', zin: 'brieven' };

const taken: Voorbeeld = { titel: 'Uw taken en termijnen bekijken', zin: 'mijn taken' };
const werkvoorraad: Voorbeeld = { titel: 'Zien welke casussen aandacht vragen', zin: 'werkvoorraad' };
const gebruikers: Voorbeeld = { titel: 'Zien wie toegang heeft en rechten wijzigen', zin: 'gebruikers' };
const draaiboek: Voorbeeld = { titel: 'Het draaiboek bekijken en wijzigen', zin: 'draaiboek' };
const feestdagen: Voorbeeld = { titel: 'De feestdagen bekijken en wijzigen', zin: 'feestdagen' };
const termijnen: Voorbeeld = { titel: 'Termijnen van het meldpunt bekijken en wijzigen', zin: 'termijnen' };
const formuleringen: Voorbeeld = { titel: 'Zinnen in de brieven anders formuleren', zin: 'formuleringen' };

const waarneming: Voorbeeld = { titel: 'Vervanging regelen als u er niet bent', zin: 'waarneming' };
const bewaren: Voorbeeld = { titel: 'Zien wat wordt bewaard, en hoe lang', zin: 'bewaartermijnen' };
const planning: Voorbeeld = { titel: 'Geplande accountgesprekken bekijken', zin: 'planning' };
const tijdlijn: Voorbeeld = { titel: 'Bijgepraat worden over een casus', zin: 'praat me bij over Mutsaersstichting' };

const werklijst: Voorbeeld = { titel: 'De werklijst van het meldpunt bekijken', zin: 'werklijst' };

/** One table: which examples each role gets. */
const perRol: Readonly<Record<OrganisatieRol, readonly Voorbeeld[]>> = {
  melder: [meldingVoorbeeld, mijn, trede, regio],
  meldpuntmedewerker: [werklijst, meldingVoorbeeld, trede, casussen, regio],
  accountmanager: [gesprek, gesprekken, planning, trede, casussen, meldingVoorbeeld],
  adviseur: [trede, taken, casussen, feiten, brief, pers],
  regiomedewerker: [trede, taken, werkvoorraad, casussen, meldingVoorbeeld, regio],
  bestuurder: [trede, tijdlijn, casussen, brieven, taken, meldingVoorbeeld],
  communicatiemedewerker: [brief, pers, brieven, feiten, casussen],
  beheerder: [gebruikers, draaiboek, feestdagen, formuleringen, termijnen, waarneming],
  privacybeheerder: [gebruikers, bewaren, feestdagen, waarneming, regio],
};

/** An aanbieder sees its own trede and its own meldingen, and no casussen of others. */
const vanAanbieder = (eigen: string): readonly Voorbeeld[] => [
  meldingVoorbeeld,
  mijn,
  { titel: 'De trede van uw eigen organisatie bekijken', zin: `trede ${eigen}` },
  { titel: 'Zien welke regio accounthouder is', zin: `regio ${eigen}` },
  taken,
];

/** `eigen`: the name of the aanbieder somebody works for. */
export const voorbeeldenVoor = (rollen: readonly string[], eigen?: string): readonly Voorbeeld[] => {
  if (eigen !== undefined) return vanAanbieder(eigen);
  const alle = rollen.flatMap((rol) => (rol in perRol ? perRol[rol as OrganisatieRol] : []));
  return [...new Set(alle)].slice(0, 6);
};

/** What the house is for, for each role: the sentence after the first one of the welcome. */
const hierVoor: Readonly<Record<OrganisatieRol, string>> = {
  melder: 'Hier meldt u zorgen over een aanbieder, gemeente of regio. Daarna volgt u hier wat ermee gebeurt.',
  meldpuntmedewerker: 'Hier beoordeelt u meldingen, en schrijft u op wat iemand u aan de telefoon meldt.',
  accountmanager: 'Hier legt u accountgesprekken vast en ziet u welke gesprekken eraan komen.',
  adviseur: 'Hier werkt u aan casussen: u ziet treden, taken en feiten, en u laat brieven opstellen.',
  regiomedewerker: 'Hier volgt u de casussen van uw regio. Maakt u zich zorgen, dan meldt u dat ook hier.',
  bestuurder:
    'Hier leest u hoe een casus ervoor staat en wat er is besloten, en stelt u brieven van uw organisatie vast.',
  communicatiemedewerker: 'Hier laat u brieven en persberichten opstellen uit de feiten van een casus.',
  beheerder: 'Hier regelt u wie toegang heeft, en beheert u het draaiboek en de zinnen van de brieven.',
  privacybeheerder: 'Hier ziet u wie toegang heeft, wat wordt bewaard en hoe lang.',
};

/** Whoever has many roles reads about the first two. */
export const hierVoorRollen = (rollen: readonly string[], eigen?: string): readonly string[] =>
  eigen === undefined ? vanDeRollen(rollen) : [hierVoorAanbieder];

const hierVoorAanbieder =
  'Hier meldt u zorgen over uw eigen organisatie of over een andere. Ook ziet u hier de trede van uw eigen organisatie, als die er is.';

const vanDeRollen = (rollen: readonly string[]): readonly string[] =>
  rollen.flatMap((rol) => (rol in hierVoor ? [hierVoor[rol as OrganisatieRol]] : [])).slice(0, 2);

export const hulpTekst = {
  welkNummer: 'Van wat is dat het nummer?',
  nummerVan: {
    C: (nummer: string): string => `Casus ${nummer}`,
    M: (nummer: string): string => `Melding ${nummer}`,
  },
  vreemdNummerKop: (nummer: string): string => `Het nummer ${nummer} ken ik niet`,
  vreemdNummer:
    'Een casus heeft hier een nummer dat begint met C, een melding met M, een brief met B en een accountgesprek met G. Typ zo’n nummer, of de naam van de aanbieder. Bedoelt u een van deze?',
  waaromNiet: {
    kop: 'Waarom u iets niet ziet of niet mag',
    alineas: [
      'Wat u ziet en mag, hangt af van de organisatie waar u werkt en van uw rol. Een casus ziet u als uw organisatie erbij betrokken is en uw rol dat toelaat, of als u er zelf een rol op heeft.',
      'Ik zeg niet of er iets is dat u niet mag zien. Is er niets, dan krijgt u hetzelfde antwoord.',
      'Klopt uw rol of uw organisatie niet? Uw beheerder kan dat nakijken en wijzigen. Wilt u iets weten over een aanbieder? Vraag het uw regio. Maakt u zich zorgen, dan kunt u altijd een melding doen.',
    ],
  },
  opDeServer: {
    kop: 'Dit gebeurt op de server',
    alineas: [
      'Het logboek en de reservekopieën staan niet in deze chat. Het logboek laat zien wie wat deed en wie wat inzag, met nummers en zonder namen.',
      'Vraag het aan wie de server beheert. Voor het logboek is dat de opdracht ‘logboek’ of ‘spoor’, voor een reservekopie de opdracht ‘backup’.',
    ],
  },
  doorBeheerder: {
    kop: 'Dit doet uw beheerder',
    alineas: [
      'De zinnen en de vaste teksten van de brieven wijzigt een beheerder. Vraag het uw beheerder, en zeg erbij welke zin anders moet en waarom.',
      'Maakt u zelf brieven? Dan kunt u één brief ook in Word bewerken en het bestand hier terugsturen. Typ er ‘brief terug’ bij.',
    ],
  },
  welkomKop: (naam: string): string => `Welkom, ${naam}`,
  welkom: 'Ik ben Tredewijzer. Ik help bij zorgen over de continuïteit van jeugdhulp.',
  ditKunt: 'Schrijf gewoon wat u bedoelt. Met ‘stop’ stopt u, met ‘hulp’ ziet u meer. Dit kunt u doen:',
  gevaar: 'Is iemand nu in gevaar? Bel 112. Noem hier geen namen van kinderen.',
  inGesprek:
    'In een kanaal of groep noemt u mij met een @. Wat niet voor iedereen daar is, stuur ik u hier. Een kanaal hoort bij een casus na ‘koppel’ met de naam of het nummer. Met ‘update’ en uw tekst plaatst u daar een bericht.',
  kop: 'Dit kan ik voor u doen',
  zo: (zin: string): string => `Typ bijvoorbeeld: ${zin}`,
  altijd: 'U mag gewoon schrijven wat u bedoelt. Met ‘stop’ stopt u, met ‘terug’ gaat u een vraag terug.',
  opDeKaart:
    'Wilt u iets anders invullen? Wijzig het op de kaart hierboven en druk daar op de knop. Er is nog niets vastgelegd.',
  nietsTeVersturen:
    'Er staat nu niets klaar om te versturen. Wilt u een bericht schrijven? Typ ‘update’ met de naam van de aanbieder en wat er is gebeurd.',
  werkOfMelding:
    'Hoort dit bij het werk dat u voor u heeft, of wilt u er een melding van doen? Kies hieronder. Tot dan leg ik niets vast.',
  casusOfMelding: (nummer: string, aanbieder: string): string =>
    `Casus ${nummer} gaat over ${aanbieder}. Hoort dit bij die casus, of wilt u er een melding van doen? Kies hieronder. Tot dan leg ik niets vast.`,
  drukOpDeKaart: 'Dat doet u met de knop op de kaart hierboven. Er is nog niets vastgelegd.',
  nietVastgelegd: 'Goed. Van wat op de kaart hierboven staat is niets vastgelegd. U hoeft niets te doen.',
  nietBegrepenKop: 'Ik weet niet zeker wat u bedoelt',
  nietBegrepen: 'Bedoelt u een van deze dingen? Zo niet, schrijf het dan in andere woorden.',
  nogNiet: 'Dit kan ik nog niet in deze versie. Typ ‘hulp’ om te zien wat wel kan.',
  welkeAanbieder: 'Ik herken in uw bericht geen aanbieder uit het register. Typ de naam nog eens, of een deel ervan.',
  geenCasusMetWoord: 'Ik vond geen casus met dat woord die u kunt zien. Hieronder staat wat u wel kunt zien.',
  geenKvk: (kvk: string): string =>
    `Het KvK-nummer ${kvk} staat bij geen aanbieder in het register. Controleer het nummer, of typ de naam. Staat de organisatie er nog niet in? Vraag het uw beheerder.`,
  ofKies: 'Bedoelt u iets anders? Dan kunt u hieronder kiezen.',
  welkeNaam: 'Ik herken in uw bericht geen gemeente, regio of aanbieder. Typ de naam nog eens, of een deel ervan.',
  welkeCasus:
    'Ik herken in uw bericht geen casus. Zet het nummer of de naam van de aanbieder erbij. Met ‘mijn casussen’ ziet u welke u kunt openen.',
  provincie: (naam: string, regios: readonly string[]): string =>
    `${naam.startsWith('provincie') ? `De ${naam}` : naam} is geen jeugdregio. Daar liggen deze jeugdregio’s: ${opsomming(regios)}. Typ ‘regio’ met een van deze namen, of met een gemeente.`,
  nergensCasus:
    'Er is nu geen casus waarbij u dit kunt doen. Vraag het de regievoerder van de casus of uw beheerder. Wilt u iets melden over een organisatie? Typ dan ‘melding’.',
  alleenTrede: 'Van deze casus kan ik u de trede laten zien. De rest is voor wie eraan meewerkt.',
  gesprekOfMeldingKop: 'Is dit een verslag of een melding?',
  gesprekOfMelding:
    'Ik neem over wat u schreef. Een verslag is voor uw accountgesprekken; een melding gaat naar het meldpunt. U ziet alles nog voor het wordt bewaard of verstuurd.',
  ofMeldenKop: 'Is het een signaal voor het meldpunt?',
  ofMelden: 'Kies ‘Melding doen’, dan neem ik over wat u schreef. U ziet alles nog voor het verstuurd wordt.',
  welkeCasusKop: 'Om welke casus gaat het?',
  welkeCasusUitleg: (meer: boolean): string =>
    meer
      ? 'Kies er een, of zet het nummer of de naam van de aanbieder in uw bericht. Met ‘mijn casussen’ ziet u ze allemaal.'
      : 'Kies er een, of zet het nummer of de naam van de aanbieder in uw bericht.',
  casusKnop: (nummer: string, naam: string): string => `${nummer}, ${naam}`,
  nietHierKop: (naam: string): string => `‘${naam}’ ken ik niet`,
  naamNietHier: (naam: string): string =>
    `Een organisatie met de naam ‘${naam}’ staat niet in het register. Controleer de schrijfwijze, of typ een deel van de naam.`,
  casusNietHier: (naam: string): string =>
    `Een casus over ‘${naam}’ is hier niet bekend, of u kunt die niet zien. Hieronder staat wat u wel kunt zien.`,
  bedoeltU: 'Bedoelt u een van deze?',
  geenNaam: 'Was dat geen naam? Dan kunt u hieronder kiezen.',
  groep:
    'Ik ben Tredewijzer. Ik help bij zorgen over de continuïteit van jeugdhulp. Noem mij met een @ en stel uw vraag. Wat niet iedereen hier mag lezen, antwoord ik u in onze persoonlijke chat. Is iemand nu in gevaar? Bel 112. Noem hier geen namen van kinderen.',
} as const;

/** What each understood intent is called on a button. */
export const voorstelNaam: Readonly<Record<string, string>> = {
  'melding.starten': 'Een melding doen',
  'melding.status': 'Mijn meldingen bekijken',
  'melding.aanvullen': 'Een melding aanvullen',
  'melding.intrekken': 'Een melding intrekken',
  'accountgesprek.vastleggen': 'Een accountgesprek vastleggen',
  'accountgesprek.overzicht': 'Accountgesprekken bekijken',
  'trede.opvragen': 'De trede van een aanbieder opvragen',
  'trede.overzicht': 'Een overzicht van treden bekijken',
  'trede.vaststellen': 'Een tredebepaling voorleggen',
  'casus.tonen': 'Een casus bekijken',
  'taken.tonen': 'Mijn taken bekijken',
  'feiten.tonen': 'De feiten van een casus bekijken',
  'brief.raadsinformatiebrief': 'Een raadsinformatiebrief opstellen',
  'brief.persbericht': 'Een persbericht opstellen',
  'brief.aanbiedingsbrief': 'Een aanbiedingsbrief opstellen',
  'register.opvragen': 'Een regio opzoeken',
  hulp: 'Zien wat ik kan',
};
