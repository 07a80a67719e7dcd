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
  /** Null where no source gave a number: a number is never guessed. A place outside one's own organisation has a number or a page. */
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
    telefoon: '088-120 50 20',
    bereikbaar: 'op werkdagen van 9.00 tot 17.00 uur',
    url: 'https://www.igj.nl/onderwerpen/klacht-of-vraag-over-de-zorg',
    stopt: true,
    voorwaarde: 'eerst in gesprek met de aanbieder zelf',
    bron: 'jeugdautoriteit.nl/wat-doet-de-jeugdautoriteit/meldpunt; igj.nl/onderwerpen/klacht-of-vraag-over-de-zorg',
  },
  {
    ...basis,
    naar: 'IGJ',
    zin: 'doorverwijzing.igj',
    signaal: 'kwaliteit of veiligheid van zorg in het algemeen, of een calamiteit',
    telefoon: '088-120 50 00',
    url: 'https://www.igj.nl/zorgsectoren/jeugd/melden-jeugdhulpverleners',
    bron:
      'brochure Gemeenten en de continuïteit van jeugdhulp (Jeugdautoriteit); ' +
      'igj.nl/zorgsectoren/jeugd/meldingen/melden-voor-instellingen (nummer uit 2018)',
  },
  {
    ...basis,
    naar: 'NZa',
    zin: 'doorverwijzing.nza',
    signaal: 'fraude met declaraties, of een klacht over zorg die bij het meldpunt van de NZa hoort',
    telefoon: '088-770 87 70',
    bereikbaar: 'op werkdagen van 9.00 tot 17.00 uur',
    url: 'https://www.nza.nl/contact/meldpunt',
    voorwaarde:
      'een gemeente kan een vermoeden van zorgfraude ook melden bij het Informatie Knooppunt Zorgfraude; ' +
      'het formulier staat bij VNG Naleving',
    bron:
      'jeugdautoriteit.nl/wat-doet-de-jeugdautoriteit/meldpunt; nza.nl/contact/meldpunt; ' +
      'nza.nl/contact/informatie-voor-patient-en-verzekerde (tijden)',
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
    telefoon: '088-133 10 00',
    url: 'https://www.huisvoorklokkenluiders.nl/onderzoek-door-het-huis',
    voorwaarde: 'eerst binnen de eigen organisatie, als dat kan',
    bron: 'huisvoorklokkenluiders.nl/onderzoek-door-het-huis; eerst intern: algemene kennis, niet nagetrokken',
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
