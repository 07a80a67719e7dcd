/** Everything said around an accountgesprek: themes, statuses, the form, its mistakes and the report. */
import { themadelen } from '../domain/accountgesprek';
import type { Gesprekkeuze, GesprekSoort, Gespreksthema, Themadeel, ThemaStatus } from '../domain/accountgesprek';
import type { VeldUitleg } from '../domain/fout';
import type { BevindingSoort } from '../domain/persoonsgegevens';
import { belZin } from './contact';
import { datumVoluit } from './datum';
import { veldZin } from './fouten';
import { opsomming } from './lijst';

const themas: Readonly<Record<Gespreksthema, string>> = {
  financien: 'Financiële situatie',
  omzetzekerheid: 'Zekerheid over omzet',
  governance: 'Bestuur en toezicht',
  administratie: 'Administratie en betaling',
  personeel: 'Personeel',
  contractering: 'Contracten en tarieven',
  wachttijden: 'Passende en tijdige zorg',
  voornemens: 'Voornemens',
  samenwerking: 'Samenwerking met opdrachtgevers',
  zorglandschap: 'Alternatieven in de regio',
};

const statussen: Readonly<Record<ThemaStatus, string>> = {
  'niet-besproken': 'Niet besproken',
  'geen-zorgen': 'Geen zorgen',
  aandacht: 'Aandacht',
  zorg: 'Zorg',
};

const soorten: Readonly<Record<GesprekSoort, string>> = {
  aanbieder: 'Met een aanbieder',
  regio: 'Met een regio',
  gemeente: 'Met een gemeente',
};

export const themaNaam = (thema: Gespreksthema): string => themas[thema];
export const themaStatusNaam = (status: ThemaStatus): string => statussen[status];
/** Of a theme that was talked about. */
export const themaOordeelNaam = (status: ThemaStatus): string =>
  status === 'niet-besproken' ? 'zonder oordeel' : statussen[status];
export const gesprekSoortNaam = (soort: GesprekSoort): string => soorten[soort];

export const themaDelen = themadelen;
export type ThemaDeel = Themadeel;

const delen: Readonly<Record<ThemaDeel, string>> = {
  feit: 'feit (wat is vastgesteld)',
  beleving: 'beleving (hoe ervaart men het)',
  duiding: 'duiding (wat betekent het)',
};
export const themaDeelLabel = (thema: Gespreksthema, deel: ThemaDeel): string => `${themas[thema]}: ${delen[deel]}`;
export const themaDeelRegel = (deel: ThemaDeel, tekst: string): string =>
  `${deel.charAt(0).toUpperCase()}${deel.slice(1)}: ${tekst}`;

export const gesprekVelden = {
  datum: 'Datum van het gesprek',
  soort: 'Soort gesprek',
  partijId: 'Organisatie',
  organisatie: 'Staat de organisatie niet in de lijst? Schrijf hier de naam',
  deelnemers: 'Deelnemers (functies, geen namen)',
  aanleiding: 'Aanleiding',
  risicoDiscontinuiteit: 'Is er een daadwerkelijk risico dat de jeugdhulp stopt?',
  aanbodInGevaar: 'Is het aanbod van jeugdhulp in gevaar?',
  afspraken: 'Wat verder is afgesproken',
  volgendGesprek: 'Datum van het volgende gesprek',
  vertrouwelijk: 'Dit verslag is vertrouwelijk',
} as const;
export type GesprekVeld = keyof typeof gesprekVelden;

export const gesprekTekst = {
  nietMetUwRol: (): string =>
    `Met uw rol kunt u geen accountgesprekken plannen of vastleggen. Dat doen de accountmanagers en adviseurs van de autoriteit. Wilt u melden wat u in een gesprek hoorde? Typ dan ‘melding’. Klopt uw rol niet? Vraag het uw beheerder. ${belZin()}`,
  formulierKop: 'Accountgesprek vastleggen',
  formulierUitleg:
    'Vul in wat is besproken. Een thema dat u niet opent, blijft op ‘Niet besproken’ staan. Schrijf geen gegevens van kinderen op.',
  themasKop: 'Thema’s',
  oordeel: (thema: Gespreksthema): string => `${themas[thema]}: oordeel`,
  toelichting: (thema: Gespreksthema): string => `Toelichting bij ${themas[thema].toLowerCase()}`,
  vragenKop: 'De twee hoofdvragen',
  slotKop: 'Afspraken en vervolg',
  slotUitleg:
    'Een afspraak met wie het doet en een datum wordt een taak: op de casus, als die loopt en u daar taken mag maken, en anders in uw eigen lijst. Typ daarvoor ‘mijn taken’.',
  meerAfspraken: 'Nog een afspraak',
  keuzeFout: 'Kies een van de mogelijkheden.',
  datumFout: 'Vul een bestaande datum in.',
  tekstFout: (max: number): string => `Gebruik hier ten hoogste ${String(max)} tekens.`,
  ja: 'Ja',
  knop: {
    opslaan: 'Vastleggen',
    inDelen: 'Verslag in delen',
    lijst: 'Accountgesprekken',
    nieuw: 'Nieuw accountgesprek',
    tonen: 'Verslag tonen',
    alle: 'Alle gesprekken',
    melding: 'Melding starten',
  },
  foutenKop: 'Dit moet nog anders',
  gevondenKop: 'Ik heb gegevens weggehaald die niet bewaard mogen worden',
  gevonden: (veld: string, wat: readonly string[]): string =>
    `${veld}: ${opsomming(wat)}. Lees de tekst na en leg het verslag daarna opnieuw vast.`,
  nietsOpgeslagen: 'Er is nog niets vastgelegd. Wat u heeft ingevuld, staat hieronder.',
  zieBovenaan: 'Nog niet vastgelegd. Zie bovenaan.',
  formulierSamenvatting: 'Formulier om een accountgesprek vast te leggen.',
  foutenSamenvatting: (aantal: number): string =>
    `Het accountgesprek is nog niet vastgelegd: ${aantal === 1 ? '1 veld moet' : `${String(aantal)} velden moeten`} nog anders.`,
  kop: (nummer: string): string => `Accountgesprek ${nummer}`,
  vastgelegd: 'Het verslag is vastgelegd.',
  vastgelegdOp: 'Vastgelegd op',
  bewaardOp: 'Bewaard op',
  afsprakenKop: 'Afspraken',
  nietBesproken: 'Niet besproken',
  zonderOordeel: 'Aangekruist, zonder oordeel',
  oordeelKiezen:
    'Wilt u hier nog een oordeel bij geven? Kies dan ‘Nog iets wijzigen’. Zonder oordeel vastleggen mag ook.',
  geenToelichting: 'Geen toelichting vastgelegd.',
  vertrouwelijk: 'Vertrouwelijk',
  welVertrouwelijk: 'Ja, dit verslag is vertrouwelijk',
  nietVertrouwelijk: 'Nee',
  zorgKop: 'Vervolg',
  zorg: (namen: readonly string[]): string =>
    `U noteerde een zorg bij: ${opsomming(namen)}. Een zorg kan een reden zijn voor een melding. U bepaalt zelf of u een melding doet.`,
  wieZietDit: 'Wie kan dit zien? De accountmanagers en adviseurs van de autoriteit.',
  wieZietVertrouwelijk: 'Wie kan dit zien? Alleen u en de adviseurs van de autoriteit: dit verslag is vertrouwelijk.',
  wieZiet: [
    'Wat u vastlegt, zien de accountmanagers en adviseurs van de autoriteit. Een concept ziet u alleen zelf.',
    'Is het verslag vertrouwelijk? Dan zien alleen u en de adviseurs het.',
    'De organisatie met wie u sprak, ziet het niet.',
  ],
  samenvatting: (nummer: string): string => `Verslag van accountgesprek ${nummer}.`,
  lijstKop: 'Accountgesprekken',
  lijstLeeg: 'Er zijn nog geen accountgesprekken vastgelegd die u kunt zien.',
  lijstLeegMet: 'Met deze organisatie zijn nog geen accountgesprekken vastgelegd die u kunt zien.',
  lijstKeuze: ({ van, tot, zorg }: Gesprekkeuze, totaal: number, getoond: number): readonly string[] => {
    if (van === null && tot === null && !zorg) return [];
    const dagen = [
      van === null ? [] : [`vanaf ${datumVoluit(van)}`],
      tot === null ? [] : [`tot en met ${datumVoluit(tot)}`],
    ];
    const welke = [...dagen.flat(), ...(zorg ? ['met een zorg'] : [])].join(' ');
    if (totaal === 0) return [`Verslagen ${welke}: er zijn er geen die u kunt zien.`];
    const rest = getoond < totaal ? ` U ziet de nieuwste ${String(getoond)}.` : '';
    return [`Verslagen ${welke}: ${String(totaal)}.${rest}`];
  },
  lijstRegel: (nummer: string, datum: string): string => `${nummer}, ${datum}`,
  lijstZorg: (namen: readonly string[]): string => `Zorg: ${opsomming(namen)}`,
  lijstSamenvatting: (aantal: number): string => `Lijst met ${String(aantal)} accountgesprekken.`,
} as const;

const gevondenSoort: Readonly<Record<BevindingSoort, string>> = {
  bsn: 'een BSN',
  kind: 'gegevens van een kind',
  naam: 'de naam van een kind',
  geboortedatum: 'een geboortedatum',
  clientnummer: 'een nummer van een kind',
  adres: 'een adres',
  school: 'een school',
};
export const bevindingNaam = (soort: BevindingSoort): string => gevondenSoort[soort];

export type GesprekFoutSoort = VeldUitleg | 'toekomst' | 'oordeel-ontbreekt' | 'geen-organisatie' | 'meer-organisaties';

const eigenFouten: Readonly<Record<Exclude<GesprekFoutSoort, VeldUitleg>, string>> = {
  toekomst: 'Deze datum ligt in de toekomst. Vul de dag in waarop u elkaar sprak.',
  'oordeel-ontbreekt': 'U schreef hier een toelichting. Kies ook een oordeel bij dit thema.',
  'geen-organisatie': 'Kies een organisatie uit de lijst of schrijf de naam zoals die in het register staat.',
  'meer-organisaties': 'Er zijn meer organisaties met deze naam. Schrijf de naam voluit.',
};

export const gesprekFoutZin = (veld: string, soort: GesprekFoutSoort): string =>
  `${veld}: ${soort in eigenFouten ? eigenFouten[soort as keyof typeof eigenFouten] : veldZin(soort as VeldUitleg)}`;
