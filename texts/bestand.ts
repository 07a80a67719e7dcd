/** The sentences around handing over a file: the card, the consent of Teams, and the download page. */
import { zonderAccenten } from '../domain/accenten';
import type { Bestandsformaat, Briefformaat } from '../domain/bestandsformaat';
import { formaatNaam } from './brief';
import { opsomming } from './formaat';

export const bestandTekst = {
  kop: 'Bestand klaar om op te halen',
  klaar: 'De link staat in het bericht hieronder. Hij is 15 minuten geldig en werkt één keer.',
  uitleg: (tot: string): string => `De link werkt één keer en is geldig tot ${tot}. Deel hem met niemand.`,
  label: 'Bestand',
  ophalen: (formaat: Bestandsformaat): string => `${formaatNaam[formaat]} ophalen`,
  samenvatting: (naam: string): string => `Het bestand ${naam} staat klaar om op te halen.`,
  aanbod: (formaat: Bestandsformaat): string => `U kunt ${watErIs[formaat]} in uw eigen OneDrive laten plaatsen.`,
  geweigerd: 'Het bestand is niet geplaatst. U kunt het later opnieuw opvragen bij de brief.',
  uploadMislukt:
    'Het bestand kon niet in uw OneDrive worden geplaatst. Vraag bij de brief een link om het op te halen.',
  bestanden: {
    kop: (nummer: string, versie: number): string => `${nummer}, versie ${String(versie)}: meer bestanden`,
    controlegetal: 'Controlegetal',
    uitlegControlegetal:
      'Het controlegetal staat onder aan iedere bladzijde van deze versie, in de PDF, in Word en op de webpagina. Staat er een ander getal, dan is het een andere tekst.',
    website: 'Voor de website',
    uitlegWebsite: (status: string): string =>
      ['concept', 'voorgelegd'].includes(status)
        ? 'De brief als toegankelijke webpagina, in één bestand zonder scripts. Er staat nog ‘concept’ op. Publiceer de brief pas als hij is vastgesteld.'
        : 'De brief als toegankelijke webpagina, in één bestand zonder scripts. U kunt hem zo op een website plaatsen.',
    zinnen: 'Zinnen en feiten',
    uitlegZinnen:
      'Op welke feiten iedere zin rust, met waarde, bron, datum en wie het bevestigde: als Word-bestand om te lezen en als JSON voor een programma. Deze lijst is voor wie de brief maakt of vaststelt. Stuur hem niet met de brief mee.',
    publicatie: 'Versie voor publicatie',
    uitlegPublicatie:
      'De brief zonder wat volgens de Wet open overheid (Woo) weggelakt moet worden, als PDF, Word en webpagina.',
    knop: { html: 'Webpagina', zinnen: 'Zinnen en feiten', json: 'Zinnen en feiten (JSON)' },
  },
  lak: {
    kop: (nummer: string): string => `${nummer}: versie voor publicatie`,
    aantal: (aantal: number): string =>
      aantal === 0
        ? 'Geen enkel feit in deze brief heeft een grond uit de Wet open overheid (Woo). Er is niets weggelakt.'
        : `Op ${aantal === 1 ? '1 plaats is' : `${String(aantal)} plaatsen is`} iets weggelakt. Daar staat het artikel uit de Wet open overheid (Woo).`,
    uitleg:
      'Wat is weggelakt, staat ook niet in de eigenschappen van het bestand. Lees de versie na voordat u haar publiceert. Grond toevoegen of wijzigen doet u bij het feit.',
    aanbod: (formaat: Briefformaat): string =>
      `U kunt de versie voor publicatie ook als ${formaatNaam[formaat]} in uw eigen OneDrive laten plaatsen.`,
    tot: (tot: string): string => `Iedere link werkt één keer, tot ${tot}. Deel hem met niemand.`,
  },
  nietGetekend: {
    kop: 'Het bestand is niet gemaakt',
    uitleg: (tekens: readonly string[]): string =>
      tekens.length === 0
        ? 'Het maken van het bestand ging mis of duurde te lang. Aan de casus en de brief is niets veranderd. Probeer het opnieuw. Lukt het weer niet? Vraag het uw beheerder.'
        : `In deze brief staat iets wat een PDF niet kan tonen: ${opsomming(tekens.map((een) => `“${een}”`))}. Schrijf daar woorden voor, bij het feit of in de alinea waar het staat, en maak de brief opnieuw. Aan de casus en de brief is niets veranderd.`,
    link: 'Uw link is niet verbruikt.',
    knop: (formaat: Bestandsformaat): string => `${formaatNaam[formaat]} opnieuw maken`,
  },
  pagina: {
    titel: 'Bestand ophalen',
    voor: (naam: string): string => `Dit bestand is klaargezet voor ${naam}. Bent u dat niet, sluit dan deze pagina.`,
    eenKeer: 'U kunt het bestand één keer ophalen. Het ophalen wordt vastgelegd in het logboek.',
    knop: (formaat: Bestandsformaat): string => `${formaatNaam[formaat]} ophalen`,
    verlopenTitel: 'Deze link werkt niet meer',
  },
} as const;

const watErIs: Readonly<Record<Bestandsformaat, string>> = {
  pdf: 'de brief ook als PDF',
  docx: 'de brief ook als Word',
  html: 'de brief ook als webpagina',
  zinnen: 'de zinnen en feiten bij deze brief ook als Word',
  json: 'de zinnen en feiten bij deze brief ook als JSON',
};

const einde: Readonly<Record<Bestandsformaat, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  html: '.html',
  zinnen: '-zinnen-en-feiten.docx',
  json: '-zinnen-en-feiten.json',
};

/** A file name says which letter and version, never about whom. */
export const bestandsnaam = (
  brief: { readonly nummer: string; readonly versie: number; readonly soort: string },
  formaat: Bestandsformaat,
): string => `${brief.nummer}-versie-${String(brief.versie)}-${brief.soort}${einde[formaat]}`.replace(/[^\w.-]/g, '');

/** Among the letters to many councils: whose it is comes first, as whoever sends them looks for it. */
export const reeksbestandsnaam = (gemeente: string, ...brief: Parameters<typeof bestandsnaam>): string =>
  `${zonderAccenten(gemeente)
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')}-${bestandsnaam(...brief)}`;

/** By the casus: several of them may stand side by side in somebody's downloads. */
export const zipnaam = (casus: string): string => `brieven-aan-de-raden-${casus}.zip`.replace(/[^\w.-]/g, '');

/** The version for publication is another file than the letter itself. */
export const lakNaam = (naam: string): string => naam.replace(/(\.\w+)$/, '-weggelakt$1');
