/** Where a message belongs that is not a melding: what to do, in one or two sentences per place. */
import type { Doorverwijzing, Naar } from '../domain/doorverwijzing';
import { datumVoluit } from './datum';

const zinnen: Readonly<Record<Naar, string>> = {
  '112': 'Is iemand nu in gevaar? Bel direct 112.',
  'Veilig Thuis':
    'Bij (een vermoeden van) kindermishandeling of huiselijk geweld belt u Veilig Thuis. Is er nu gevaar? Bel dan 112.',
  LMZ: 'Dit gaat over de zorg voor één kind of gezin. Bespreek dit eerst met de aanbieder. Komt u er niet uit, ga dan naar het Landelijk Meldpunt Zorg (LMZ).',
  IGJ: 'De kwaliteit en veiligheid van zorg is een zaak voor de Inspectie Gezondheidszorg en Jeugd (IGJ).',
  NZa: 'Hiervoor kunt u terecht bij het meldpunt van de Nederlandse Zorgautoriteit (NZa).',
  OZJ: 'Gaat het alleen om de samenwerking tussen partijen, dan kan het Ondersteuningsteam Zorg voor de Jeugd (OZJ) helpen.',
  Geschillencommissie:
    'Bij een geschil over inkoop, contract, tarief of woonplaats kunt u naar de Geschillencommissie Sociaal Domein.',
  subsidie: 'Het meldpunt geeft geen subsidie of geld. Ga hiervoor naar uw eigen regio of gemeente.',
  'Huis voor Klokkenluiders':
    'Een misstand bespreekt u als dat kan eerst binnen uw organisatie. U kunt ook advies vragen aan het Huis voor Klokkenluiders.',
  datalek:
    'Een datalek meldt u direct bij de privacyfunctionaris van uw organisatie. Die beslist over een melding bij de Autoriteit Persoonsgegevens. Staat het in een bericht op een tijdlijn? Wie het schreef, kan dat bericht intrekken: open de casus en kies ‘Tijdlijn’.',
  woordvoerder:
    'Een vraag van de pers geeft u door aan de woordvoerder of de communicatieafdeling van uw organisatie. Is er een casus met een woordvoerder, dan staat die op de kaart van de casus.',
};

/** Where the key itself is no name that everybody knows. */
const koppen: Partial<Readonly<Record<Naar, string>>> = {
  '112': 'Bel 112',
  LMZ: 'Landelijk Meldpunt Zorg (LMZ)',
  IGJ: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
  NZa: 'Nederlandse Zorgautoriteit (NZa)',
  OZJ: 'Ondersteuningsteam Zorg voor de Jeugd (OZJ)',
  subsidie: 'Hier bent u voor iets anders',
  datalek: 'Hier bent u voor iets anders',
  woordvoerder: 'Een vraag van de pers',
};

/** What each place is called in a list. */
const namen: Partial<Readonly<Record<Naar, string>>> = {
  '112': '112',
  subsidie: 'Vraag om subsidie of geld: eigen regio of gemeente',
  datalek: 'Datalek: eigen privacyfunctionaris',
  woordvoerder: 'Pers: eigen woordvoerder',
};

export const verwijzingTekst = {
  naam: (naar: Naar): string => namen[naar] ?? koppen[naar] ?? naar,
  kop: (naar: Naar): string => koppen[naar] ?? naar,
  zin: (naar: Naar): string => zinnen[naar],
  telefoon: (telefoon: string, { bereikbaar, kosteloos }: Doorverwijzing): string =>
    `Telefoon: ${telefoon}${bereikbaar ? `, ${bereikbaar}` : ''}${kosteloos ? ', gratis' : ''}.`,
  /** What else is known of the place; what no source gave is left out. */
  gegevens: ({ url, voorwaarde, geldigVan, geldigTot }: Doorverwijzing) => [
    ...(url ? [{ label: 'Website', waarde: url.replace(/^https:\/\//, '') }] : []),
    ...(voorwaarde ? [{ label: 'Let op', waarde: voorwaarde }] : []),
    ...(geldigVan ? [{ label: 'Sinds', waarde: datumVoluit(geldigVan) }] : []),
    ...(geldigTot ? [{ label: 'Tot', waarde: datumVoluit(geldigTot) }] : []),
  ],
  geenAdresKop: 'Dit hoort op een andere plek',
  geenAdres: 'Ik heb hiervoor geen adres dat vandaag geldt.',
  ookBsn: 'In uw bericht staat ook een burgerservicenummer (BSN). Dat bewaar ik nergens.',
  nietOpgeslagen: 'Wat u schreef is niet opgeslagen.',
  nietBewaard:
    'Wat u schreef is niet opgeslagen. In deze chat staat het nog wel. Verwijder het daar als het over een persoon gaat.',
  opnieuwMelden:
    'Speelt er iets bij de organisatie zelf? Dat kunt u hier wel melden. Schrijf het dan opnieuw op, zonder gegevens over een kind of gezin.',
  tochMelden: 'Denkt u dat de jeugdhulp zelf in gevaar komt? Dan kunt u toch melden.',
  openPagina: 'Pagina openen',
  /** Danger that may be meant beside what is answered. */
  vermoeden: (telefoons: { readonly nood: string; readonly thuis: string | null }): string =>
    [
      `Is iemand nu in gevaar? Bel ${telefoons.nood}.`,
      telefoons.thuis && `Is een kind thuis niet veilig? Bel Veilig Thuis: ${telefoons.thuis}.`,
    ]
      .filter(Boolean)
      .join(' '),
} as const;
