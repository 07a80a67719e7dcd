/** Sentences about documents with a melding. */
import { bijlageGrenzen } from '../domain/bijlage';
import type { Bijlage, BijlageFout, BijlageSoort } from '../domain/bijlage';
import type { Aanvulling } from '../domain/melding';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const mb = String(bijlageGrenzen.bytes / 1024 / 1024);
const aantal = String(bijlageGrenzen.aantal);

const fouten: Readonly<Record<BijlageFout, string>> = {
  soort: 'dit soort bestand bewaar ik niet. PDF, Word, Excel, PowerPoint en OpenDocument kunnen wel.',
  foto: 'foto’s en beelden bewaar ik niet: daar staan gemakkelijk gegevens van kinderen op. Typ wat erop staat en voor uw melding telt, of stuur het document zelf als PDF.',
  programma:
    'dit is een programma of een webpagina. Zoiets bewaar en open ik nooit. Stuur het document zelf, bijvoorbeeld als PDF.',
  archief: 'in een ingepakt bestand kan ik niet kijken. Pak het uit en stuur elk document als eigen bestand.',
  mail: 'een mailbericht bewaar ik niet als bestand. Typ wat erin staat en voor uw melding telt, of sla het op als PDF zonder namen van kinderen.',
  'oude-vorm':
    'in deze vorm bewaar ik het niet. Sla het op als PDF, of als gewoon Word- of Excel-bestand (.docx of .xlsx), en stuur het opnieuw.',
  inhoud: 'de inhoud past niet bij de naam van het bestand. Sla het opnieuw op en stuur het nog een keer.',
  macro: 'er zitten macro’s in. Sla het op zonder macro’s, of als PDF.',
  'te-groot': `het is groter dan ${mb} MB. Stuur een kleiner bestand.`,
  leeg: 'het bestand is leeg.',
  'te-veel': `bij één melding bewaar ik ten hoogste ${aantal} documenten.`,
  naam: 'in de naam van het bestand staan persoonsgegevens, of de naam is te lang. Geef het een andere naam en stuur het opnieuw. Verwijder uw bericht ook in Teams.',
  'niet-opgehaald': 'ik kon het niet ophalen. Sleep het document opnieuw in de chat en probeer het nog een keer.',
  'wachten-al':
    'er wachten nog documenten waarvan ik niet weet bij welke melding ze horen. Kies dat eerst op de kaarten hierboven, of kies daar ‘Niet bewaren’. Stuur dit document daarna opnieuw.',
  'vreemde-plek':
    'het staat op een plek waar ik niets ophaal. Download het naar uw computer en stuur het daarvandaan als bestand in deze chat.',
  'niet-bewaard':
    'ik kan nu geen documenten bewaren. Probeer het over een paar minuten opnieuw, of verstuur uw melding zonder het document.',
  'geen-melding':
    'ik bewaar een document alleen bij een melding, en u heeft er geen waar nu iets bij kan. Begint u een melding? Typ ‘melding’ en stuur het document daarna opnieuw.',
  'alleen-persoonlijk': 'documenten bij een melding stuurt u in onze persoonlijke chat.',
};

const soortNaam: Readonly<Record<BijlageSoort, string>> = {
  pdf: 'PDF',
  docx: 'Word-document',
  xlsx: 'Excel-bestand',
  pptx: 'PowerPoint-bestand',
  odt: 'tekstdocument',
  ods: 'rekenblad',
};

type Genoemd = Pick<Bijlage, 'naam'>;
const namen = (bijlagen: readonly Genoemd[]): string => opsomming(bijlagen.map(({ naam }) => naam));
const isOfZijn = ({ length }: readonly Genoemd[]): string => (length === 1 ? 'is' : 'zijn');
const documenten = (bijlagen: readonly Genoemd[]): string =>
  `${bijlagen.length === 1 ? 'Document' : 'Documenten'}: ${namen(bijlagen)}`;

export const bijlageTekst = {
  uitleg: `Stuur ze als bestand in deze chat: ten hoogste ${aantal} documenten van een organisatie (PDF, Word, Excel, PowerPoint), elk tot ${mb} MB. Er mogen geen gegevens van kinderen in staan. Wij controleren documenten niet op virussen.`,
  geenInSamenvatting: 'Geen',
  alsBestand: 'Stuur een document als bestand mee in deze chat.',
  stuurAlsBestand:
    'Stuur het document als bestand in deze chat; dan hoort het bij uw melding. Wat u nu schreef, heb ik niet als antwoord bewaard.',
  hoeftNiet: 'Dat is goed: documenten hoeven er niet bij.',
  geenAntwoord:
    'Ik lees zelf geen documenten. Wat u bij het document schreef, heb ik niet als antwoord bewaard. Hoort het wel bij uw melding? Typ het dan in een nieuw bericht.',
  toegevoegdKop: (n: number): string => (n === 1 ? 'Document toegevoegd' : `${String(n)} documenten toegevoegd`),
  hadIkAlKop: 'Dit document zit er al bij',
  hadIkAl: (naam: string, eerder: string): string =>
    naam === eerder
      ? `${naam} had u al meegestuurd.`
      : `${naam} heeft precies dezelfde inhoud als ${eerder}. Ik bewaar het daarom niet nog een keer.`,
  erbij: (namen: readonly string[]): string =>
    namen.length === 0
      ? 'Er zitten nu geen documenten bij. U kunt er nog sturen, als bestand in deze chat.'
      : `Bij uw melding ${namen.length === 1 ? 'zit nu dit document' : `zitten nu deze ${String(namen.length)} documenten`}: ${opsomming(namen)}.`,
  naamKan: (namen: readonly string[]): string =>
    `Let op: in ‘${opsomming(namen)}’ lijkt een naam van een persoon te staan. Is dat een kind? Typ dan ‘verwijder ${namen[0] ?? ''}’ en stuur het document opnieuw onder een andere naam.`,
  welkWeg: (namen: readonly string[]): string =>
    `Welk document moet eruit: ${opsomming(namen, 'of')}? Typ de naam, of bijvoorbeeld ‘de eerste’. Alles weghalen kan ook: typ ‘allemaal’.`,
  waarin: (wat: string): string => `Dit hoort nu bij ${wat}.`,
  toegevoegd:
    'Controleer zelf dat er geen gegevens van kinderen in staan. Het meldpunt opent een document pas na uw melding. Wij controleren documenten niet op virussen.',
  geweigerdKop: 'Dit document is niet bewaard',
  fout: (naam: string, fout: BijlageFout): string => (naam === '' ? fouten[fout] : `${naam}: ${fouten[fout]}`),
  nuOpnieuw: 'Uw melding is nu begonnen. Stuur het document daarom nog een keer in deze chat; dan hoort het erbij.',
  naamloos: 'Het bestand',
  documenten,
  /** What was added, in one line. */
  aanvulling: ({ tekst, bijlagen }: Pick<Aanvulling, 'tekst' | 'bijlagen'>): string =>
    tekst ?? (bijlagen.length === 0 ? 'Document, later weggehaald' : documenten(bijlagen)),
  losKop: (n: number): string =>
    n === 1 ? 'Bij welke melding hoort dit document?' : 'Bij welke melding horen deze documenten?',
  losEnigeKop: (n: number, nummer: string): string =>
    n === 1 ? `Hoort dit document bij ${nummer}?` : `Horen deze documenten bij ${nummer}?`,
  ookErbij: 'Een document erbij? Stuur het als bestand in deze chat.',
  losOver: (naam: string): string => `Deze melding gaat over ${naam}.`,
  losUitleg: (n: number): string =>
    `Controleer zelf dat er geen gegevens van kinderen in staan. Voegt u ${n === 1 ? 'het' : 'ze'} toe, dan krijgt het meldpunt bericht en kan het ${n === 1 ? 'dit document' : 'deze documenten'} openen. Kiest u niets, dan verwijder ik ${n === 1 ? 'het' : 'ze'} na een dag.`,
  hierBij: (nummer: string): string => `Hoort bij ${nummer}`,
  voegToeAan: (nummer: string): string => `Voeg toe aan ${nummer}`,
  gooiWeg: 'Niet bewaren',
  weggegooid: 'Goed, ik heb het niet bewaard.',
  toegevoegdAan: (erbij: readonly Genoemd[], nummer: string): string =>
    `${namen(erbij)} ${isOfZijn(erbij)} toegevoegd aan ${nummer}. Het meldpunt krijgt hiervan bericht.`,
  zaten: (dubbel: readonly Genoemd[]): string => `${namen(dubbel)} ${dubbel.length === 1 ? 'zat' : 'zaten'} er al bij.`,
  pasteNiet: (teVeel: readonly Genoemd[]): string =>
    `${namen(teVeel)} ${isOfZijn(teVeel)} niet toegevoegd: bij één melding bewaar ik ten hoogste ${String(bijlageGrenzen.totaal)} documenten. Overleg met het meldpunt hoe u de rest deelt.`,
  /** What is left of one that was taken out: never its name. */
  spoor: (soort: BijlageSoort, op: string): string => `Het ging om een ${soortNaam[soort]} van ${momentVoluit(op)}.`,
  verwijderOok: 'Heeft u dit document opgehaald? Verwijder het dan ook op die plek.',
  weghalenKop: (nummer: string): string => `Document weghalen uit ${nummer}`,
  weghalenUitleg:
    'Daarna kan niemand het document meer openen of ophalen. U kunt dit niet terugdraaien. Het meldpunt krijgt bericht dat u een document heeft weggehaald, zonder de naam. Wie het al had opgehaald, heeft het nog. Het bestand zelf wis ik binnen twee uur; in reservekopieën staat het tot die vervallen. Verwijder uw bericht met het document ook in Teams.',
  weghalenUitlegAnder:
    'Daarna kan niemand het document meer openen of ophalen. U kunt dit niet terugdraaien. Wie het stuurde, krijgt bericht dat het meldpunt het heeft weggehaald, zonder de naam van het document. Wie het al had opgehaald, heeft het nog. Het bestand zelf wis ik binnen twee uur; in reservekopieën staat het tot die vervallen.',
  weghalenWelk: 'Welk document haalt u weg?',
  weghalenFout: 'Kies het document dat u wilt weghalen.',
  weghalenJa: 'Ja, haal weg',
  weghalenNee: 'Nee, laat staan',
  weggehaald: (nummer: string): string =>
    `Het document is weggehaald uit ${nummer}. Het meldpunt krijgt hiervan bericht.`,
  weggehaaldVanAnder: (nummer: string): string =>
    `Het document is weggehaald uit ${nummer}. Wie het stuurde, krijgt hiervan bericht.`,
  weghalenBijWelke: 'Uit welke melding wilt u een document weghalen?',
  geenOmWegTeHalen:
    'Ik vind geen document dat u kunt weghalen. Zat het bij een melding? Zet dan het nummer van de melding erbij. Verwijder uw bericht met het document in elk geval in Teams.',
  nietsWegTeHalen: (nummer: string): string =>
    `Bij ${nummer} zit geen document van u dat u kunt weghalen. Een document van iemand anders kan alleen die persoon weghalen, of het meldpunt.`,
  ophalen: (naam: string): string => `Ophalen: ${naam}`,
  klaarKop: 'Document klaar om op te halen',
  klaar: (tot: string): string =>
    `De link werkt één keer en is geldig tot ${tot}. Deel hem met niemand. Het document is niet op virussen gecontroleerd: open het alleen als u de melder vertrouwt.`,
  knop: 'Document ophalen',
  eenKeer:
    'U kunt het document één keer ophalen. Het ophalen wordt vastgelegd in het logboek. Het is niet op virussen gecontroleerd.',
} as const;
