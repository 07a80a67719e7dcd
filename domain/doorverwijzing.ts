/** Where a message that is not a melding belongs: the referral table, with only what a source gave us. */

export const naren = [
  '112',
  'Veilig Thuis',
  'LMZ',
  'IGJ',
  'NZa',
  'OZJ',
  'Geschillencommissie',
  'subsidie',
  'Huis voor Klokkenluiders',
  'datalek',
  'woordvoerder',
] as const;

export type Naar = (typeof naren)[number];

export interface Doorverwijzing {
  readonly naar: Naar;
  /** Id of the sentence in `texts/` that tells the user where to go. */
  readonly zin: `doorverwijzing.${string}`;
  /** When this place is the right one, in the words of the house. */
  readonly signaal: string;
  /** Null where no source gave a number: a number is never guessed. */
  readonly telefoon: string | null;
  readonly bereikbaar: string | null;
  readonly kosteloos: boolean | null;
  readonly url: string | null;
  /** True: nothing of the text is kept and no melding starts. False: "toch melden" stays possible. */
  readonly stopt: boolean;
  /** What someone should have tried first, or who may not go there; null when nothing is known. */
  readonly voorwaarde: string | null;
  /** ISO dates, `tot` exclusive; null = no bound known. */
  readonly geldigVan: string | null;
  readonly geldigTot: string | null;
  readonly bron: string;
}

const basis = {
  telefoon: null,
  bereikbaar: null,
  kosteloos: null,
  url: null,
  stopt: false,
  voorwaarde: null,
  geldigVan: null,
  geldigTot: null,
} as const;

/** In order of urgency: the first row that fits is the one that is said first. A beheerder edits copies of these rows. */
export const doorverwijzingen: readonly Doorverwijzing[] = [
  {
    ...basis,
    naar: '112',
    zin: 'doorverwijzing.112',
    signaal: 'levensgevaar of acuut gevaar voor een mens',
    telefoon: '112',
    bereikbaar: 'dag en nacht',
    stopt: true,
    bron: 'scherpenzeel.nl/mishandeling-of-huiselijk-geweld',
  },
  {
    ...basis,
    naar: 'Veilig Thuis',
    zin: 'doorverwijzing.veilig-thuis',
    signaal: '(vermoeden van) kindermishandeling of huiselijk geweld',
    telefoon: '0800-2000',
    bereikbaar: 'dag en nacht, zeven dagen per week',
    kosteloos: true,
    stopt: true,
    bron: 'scherpenzeel.nl/mishandeling-of-huiselijk-geweld; kindermishandeling.hetklokhuis.nl',
  },
  {
    ...basis,
    naar: 'LMZ',
    zin: 'doorverwijzing.lmz',
    signaal: 'de zorg voor één kind of gezin',
    stopt: true,
    voorwaarde: 'eerst in gesprek met de aanbieder zelf',
    bron: 'jeugdautoriteit.nl/wat-doet-de-jeugdautoriteit/meldpunt',
  },
  {
    ...basis,
    naar: 'IGJ',
    zin: 'doorverwijzing.igj',
    signaal: 'kwaliteit of veiligheid van zorg in het algemeen, of een calamiteit',
    bron: 'brochure Gemeenten en de continuïteit van jeugdhulp (Jeugdautoriteit)',
  },
  {
    ...basis,
    naar: 'NZa',
    zin: 'doorverwijzing.nza',
    signaal: 'fraude met declaraties, of een klacht over zorg die bij het meldpunt van de NZa hoort',
    bron: 'jeugdautoriteit.nl/wat-doet-de-jeugdautoriteit/meldpunt; voor fraude: algemene kennis, niet nagetrokken',
  },
  {
    ...basis,
    naar: 'OZJ',
    zin: 'doorverwijzing.ozj',
    signaal: 'alleen de relatie tussen partijen moet beter',
    url: 'https://voordejeugd.nl/ondersteuningsteam',
    bron: 'voordejeugd.nl/ondersteuningsteam',
  },
  {
    ...basis,
    naar: 'Geschillencommissie',
    zin: 'doorverwijzing.geschillencommissie',
    signaal: 'geschil over inkoop, contract, tarief of woonplaatsbeginsel',
    url: 'https://degeschillencommissiezorg.nl/informatiepagina-sociaal-domein',
    voorwaarde: 'partijen hebben eerst zelf een oplossing geprobeerd; niet voor inwoners',
    geldigVan: '2023-04-01',
    bron: 'degeschillencommissiezorg.nl/informatiepagina-sociaal-domein',
  },
  {
    ...basis,
    naar: 'subsidie',
    zin: 'doorverwijzing.subsidie',
    signaal: 'vraag om subsidie of financiering',
    voorwaarde: 'eigen regio of gemeente',
    bron: 'brochure Gemeenten en de continuïteit van jeugdhulp (Jeugdautoriteit)',
  },
  {
    ...basis,
    naar: 'Huis voor Klokkenluiders',
    zin: 'doorverwijzing.huis-voor-klokkenluiders',
    signaal: 'misstand, integriteit of klokkenluiden',
    voorwaarde: 'eerst binnen de eigen organisatie, als dat kan',
    bron: 'algemene kennis, niet nagetrokken',
  },
  {
    ...basis,
    naar: 'datalek',
    zin: 'doorverwijzing.datalek',
    signaal: 'persoonsgegevens zijn gelekt of verkeerd verstuurd',
    voorwaarde: 'eigen privacyfunctionaris, daarna zo nodig de Autoriteit Persoonsgegevens',
    bron: 'algemene kennis, niet nagetrokken',
  },
  {
    ...basis,
    naar: 'woordvoerder',
    zin: 'doorverwijzing.woordvoerder',
    signaal: 'vraag van een journalist, krant of omroep',
    voorwaarde: 'eigen woordvoerder of communicatieafdeling',
    bron: 'algemene kennis, niet nagetrokken',
  },
];

/** Places in somebody's own organisation; of any other one people want a number or a page. */
const dichtbij: ReadonlySet<Naar> = new Set<Naar>(['subsidie', 'datalek', 'woordvoerder']);

/** No source gave us how to reach it, and nobody filled it in: that is said, with whom to ask. */
export const mistAdres = ({ naar, telefoon, url }: Doorverwijzing): boolean =>
  !dichtbij.has(naar) && telefoon === null && url === null;

const geldtOp = (rij: Doorverwijzing, datum: string): boolean =>
  (rij.geldigVan === null || rij.geldigVan <= datum) && (rij.geldigTot === null || datum < rij.geldigTot);

/** What an operator may say anew of a place, for a time; which place it is and whether the text stops there stays ours. */
export type Verwijsgegevens = Pick<Doorverwijzing, 'naar' | 'bron'> &
  Partial<Pick<Doorverwijzing, 'telefoon' | 'bereikbaar' | 'kosteloos' | 'url' | 'geldigVan' | 'geldigTot'>>;

/** His rows go before ours; outside their term ours hold again. */
export const metVerwijsgegevens = (rijen: readonly Verwijsgegevens[]): readonly Doorverwijzing[] => [
  ...rijen.flatMap((rij) =>
    doorverwijzingen
      .filter(({ naar }) => naar === rij.naar)
      .map((onze) => ({ ...onze, geldigVan: null, geldigTot: null, ...rij })),
  ),
  ...doorverwijzingen,
];

let ingesteld: readonly Doorverwijzing[] = doorverwijzingen;

/** At the start of the process, before anybody is answered. */
export function stelVerwijsgegevensIn(rijen: readonly Verwijsgegevens[]): void {
  ingesteld = metVerwijsgegevens(rijen);
}

/** The row that holds on that ISO date, or null: before April 2023 there was no Geschillencommissie to send people to. */
export const doorverwijzingOp = (
  naar: Naar,
  datum: string,
  rijen: readonly Doorverwijzing[] = ingesteld,
): Doorverwijzing | null => rijen.find((rij) => rij.naar === naar && geldtOp(rij, datum)) ?? null;

/** For every place what holds on that day, and the rows of other days that are known. */
export const doorverwijzingenOp = (
  datum: string,
  rijen: readonly Doorverwijzing[] = ingesteld,
): readonly Doorverwijzing[] =>
  naren.flatMap((naar) => {
    const nu = doorverwijzingOp(naar, datum, rijen);
    const anders = rijen.filter((rij) => rij.naar === naar && rij !== nu && !geldtOp(rij, datum));
    return [...(nu === null ? [] : [nu]), ...anders];
  });

/** Danger to a person or the care of one child: nothing of the text may be kept. */
export const magNietBewaardWorden = (naar: Naar): boolean =>
  doorverwijzingen.some((rij) => rij.naar === naar && rij.stopt);
