/** Names of letters and audiences, and the sentences around a drawn-up letter. */
import type { Bestandsformaat } from '../domain/bestandsformaat';
import type { Briefgat } from '../domain/briefcontrole';
import type { BriefsoortNaam } from '../domain/briefsoort';
import type { Publiek } from '../domain/publiek';
import { gevraagdAan } from './navraag';

const soorten: Readonly<Record<string, string>> = {
  raadsinformatiebrief: 'Raadsinformatiebrief',
  persbericht: 'Persbericht',
  aanbiedingsbrief: 'Aanbiedingsbrief',
  vervolgbrief: 'Vervolgbrief',
  afsluitingsbrief: 'Afsluitende brief',
  rechtzettingsbrief: 'Rechtzettingsbrief',
  persrechtzetting: 'Rechtzetting voor de pers',
  medewerkersbrief: 'Brief aan medewerkers',
  clientenbrief: 'Brief aan cliënten en ouders',
  'vragen-en-antwoorden': 'Vragen en antwoorden',
  verklaring: 'Eerste verklaring',
} satisfies Record<BriefsoortNaam, string>;

const publieken: Readonly<Record<string, string>> = {
  'raad-eigen-regio': 'gemeenteraden in de eigen regio',
  'raad-andere-regio': 'gemeenteraden buiten de eigen regio',
  'ontvangende-regio': 'de ontvangende regio',
  pers: 'de pers',
  medewerkers: 'medewerkers van de aanbieder',
  clienten: 'cliënten van de aanbieder',
} satisfies Record<Publiek, string>;

/** Only where one kind of letter is written for more than one audience. */
const kort: Readonly<Record<string, string>> = {
  'raad-eigen-regio': ' eigen regio',
  'raad-andere-regio': ' andere regio',
};

const statussen: Readonly<Record<string, string>> = {
  concept: 'CONCEPT',
  voorgelegd: 'voorgelegd',
  vastgesteld: 'vastgesteld',
  vrijgegeven: 'vrijgegeven',
  verzonden: 'verzonden',
  ingetrokken: 'ingetrokken',
};

export const briefNaam = (soort: string): string => soorten[soort] ?? soort;
export const publiekNaam = (publiek: string): string => publieken[publiek] ?? publiek;
export const briefStatus = (status: string): string => statussen[status] ?? status;
export const briefKnop = (soort: string, publiek: string): string => `${briefNaam(soort)}${kort[publiek] ?? ''}`;

interface BriefAanduiding {
  readonly soort: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
}

/** Once somebody asked, that says more than whom to ask. */
const bijWie = ({ vragenAan, navraag }: Briefgat): string => {
  if (navraag !== undefined) return gevraagdAan(navraag);
  return vragenAan === '' ? '' : `vragen aan: ${vragenAan}`;
};

const metStreep = (tekst: string): string => (tekst === '' ? '' : ` — ${tekst}`);

const gatenZin = (aantal: number): string => {
  if (aantal === 0) return 'Er ontbreekt niets.';
  return aantal === 1 ? 'Er ontbreekt 1 gegeven.' : `Er ontbreken ${String(aantal)} gegevens.`;
};

export const briefTekst = {
  kop: (soort: string, nummer: string): string => `${briefNaam(soort)} ${nummer}`,
  label: {
    nummer: 'Kenmerk en versie',
    status: 'Status',
    publiek: 'Voor wie',
    casus: 'Casus',
    gemaakt: 'Opgesteld op',
  },
  versie: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}`,
  sectie: { gaten: 'Dit ontbreekt nog' },
  gat: (gat: Briefgat): string => `Ontbreekt: ${gat.omschrijving}${metStreep(bijWie(gat))}`,
  meerGaten: (aantal: number): string =>
    `En nog ${String(aantal)} andere gegevens. Ze staan met een markering in de brief.`,
  geenGaten: 'Alle gegevens voor deze brief zijn bekend.',
  geenBegin: 'Deze brief heeft nog geen lopende tekst.',
  concept:
    'Dit is een concept. Lees de brief na voordat u hem gebruikt. Een ander dan de opsteller stelt de brief vast.',
  ongewijzigd: 'De feiten zijn niet gewijzigd. Dit is dezelfde versie als de vorige keer.',
  wieZietDit:
    'Wie kan dit zien? De adviseurs van de autoriteit en de communicatiemedewerkers van betrokken regio’s en gemeenten. Ook de bestuurders van de organisatie die de brief opstelde, en wie op deze casus een rol heeft voor regie, advies of communicatie.',
  aanpassen: {
    kop: 'De tekst van deze brief aanpassen',
    alineas: [
      'Wijzig de brief in Word en stuur het bestand terug in deze chat. Uw alinea’s blijven dan staan, ook als later een feit verandert.',
      'Een brief van mij bestaat uit tekst. Een plaatje, een grafiek of een schema neem ik niet over uit Word. Na het terugsturen leest u onder ‘Niet overgenomen’ wat dat is en waar het stond.',
      'Klopt een gegeven niet? Verander dan het feit bij de casus. De zin verandert mee, in alle brieven.',
      'Wilt u dat een ander iets aanpast? Zet een opmerking bij de alinea.',
    ],
  },
  knop: { pdf: 'PDF', docx: 'Word', bestanden: 'Meer bestanden', brief: 'Brief tonen' },
  samenvatting: (brief: BriefAanduiding, gaten: number): string =>
    `${briefNaam(brief.soort)} ${brief.nummer}, versie ${String(brief.versie)}, ${briefStatus(brief.status).toLowerCase()}. ${gatenZin(gaten)}`,
} as const;

export const formaatNaam: Readonly<Record<Bestandsformaat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'Webpagina',
  zinnen: 'Zinnen en feiten',
  json: 'Zinnen en feiten (JSON)',
};
