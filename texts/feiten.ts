/** How facts are shown: a value in Dutch words, its source, and what is missing with whom to ask. */
import type { Dossier } from '../domain/dossier';
import type { Navraag } from '../domain/feit';
import { datumVoluit, tijdstipVoluit } from './datum';
import { hoofdletter } from './hoofdletter';
import { opsomming } from './lijst';
import { gevraagdAan } from './navraag';

const groepen: Readonly<Record<keyof Dossier, string>> = {
  aanbieder: 'Aanbieder',
  deelnemingen: 'Deelnemingen',
  werkgebied: 'Werkgebied',
  accounthouder: 'Accounthoudende regio',
  ontvanger: 'Ontvangende regio',
  gevolgen: 'Gevolgen',
  kernteam: 'Kernteam',
  autoriteit: 'Landelijke autoriteit',
  voorgeschiedenis: 'Voorgeschiedenis',
  melding: 'Melding',
  rvb: 'Raad van bestuur',
  onderzoek: 'Onderzoek',
  trede: 'Trede',
  plan: 'Plan',
  organisatie: 'Organisatie van het vervolg',
  igj: 'Inspectie',
  verwant: 'Verwante casus',
  vervolg: 'Sinds de vorige brief',
  hulp: 'Hulp aan jeugdigen',
  personeel: 'Medewerkers',
  loket: 'Vragen van cliënten en ouders',
  afsluiting: 'Afsluiting',
  rib: 'Raadsinformatiebrief',
  persbericht: 'Persbericht',
  aanbiedingsbrief: 'Aanbiedingsbrief',
  vervolgbrief: 'Vervolgbrief',
  afsluitingsbrief: 'Afsluitende brief',
  rechtzettingsbrief: 'Rechtzettingsbrief',
  persrechtzetting: 'Rechtzetting voor de pers',
  medewerkersbrief: 'Brief aan medewerkers',
  clientenbrief: 'Brief aan cliënten en ouders',
  vragen: 'Vragen en antwoorden',
  verklaring: 'Eerste verklaring',
};

const isGroep = (ruw: string): ruw is keyof Dossier => Object.hasOwn(groepen, ruw);

/** A file may name a group that is not there: it is said as it was written. */
export const groepNaam = (groep: string): string =>
  isGroep(groep) ? groepen[groep] : `${groep.charAt(0).toUpperCase()}${groep.slice(1)}`;

/** How many facts can be read, are kept from readers (with or without a mark), and are missed. */
export interface Stand {
  readonly bekend: number;
  readonly achtergehouden: number;
  readonly gaten: number;
}

export const feitenTekst = {
  kop: (nummer: string): string => `Feiten van casus ${nummer}`,
  stand: ({ bekend, achtergehouden, gaten }: Stand): string =>
    `${String(bekend)} ${bekend === 1 ? 'feit is' : 'feiten zijn'} bekend. ${achtergehouden === 0 ? '' : `${String(achtergehouden)} ${achtergehouden === 1 ? 'feit is' : 'feiten zijn'} achtergehouden. `}${gaten === 0 ? 'Er ontbreekt niets.' : `${String(gaten)} ${gaten === 1 ? 'feit ontbreekt' : 'feiten ontbreken'}.`}`,
  gatenKop: 'Dit ontbreekt nog',
  gat: (vragenAan: string, omschrijvingen: readonly string[]): string =>
    `Vragen aan ${vragenAan}: ${omschrijvingen.join('; ')}.`,
  gevraagdKop: 'Gevraagd, nog geen antwoord',
  gevraagdBij: (navraag: Navraag): string => hoofdletter(gevraagdAan(navraag)),
  gevraagd: (bij: string, omschrijvingen: readonly string[]): string => `${bij}: ${omschrijvingen.join('; ')}.`,
  groepenKop: 'Wat er bekend is',
  groep: (naam: string, { bekend, achtergehouden, gaten }: Stand): string =>
    `${naam}: ${String(bekend)} bekend${achtergehouden === 0 ? '' : `, ${String(achtergehouden)} achtergehouden`}${gaten === 0 ? '' : `, ${String(gaten)} ${gaten === 1 ? 'ontbreekt' : 'ontbreken'}`}`,
  kiesGroep: 'Welke feiten wilt u lezen?',
  groepKop: (naam: string, plek: number, totaal: number): string =>
    `${naam}, onderdeel ${String(plek)} van ${String(totaal)}.`,
  groepSamenvatting: (nummer: string, naam: string): string => `Feiten van casus ${nummer}: ${naam}.`,
  knop: {
    groep: 'Deze feiten lezen',
    volgende: (naam: string): string => `Volgende: ${naam}`,
    vorige: (naam: string): string => `Vorige: ${naam}`,
    overzicht: 'Alle onderdelen',
  },
  meer: (aantal: number): string => `En nog ${String(aantal)} feiten die niet op deze kaart passen.`,
  bekend: (omschrijving: string, waarde: string): string => `${omschrijving}: ${waarde}`,
  bron: (bron: string): string => ` (bron: ${bron})`,
  meestalBron: (bron: string): string => `Bron, tenzij er iets anders bij staat: ${bron}.`,
  ongecontroleerd: ' (niet gecontroleerd)',
  bijPublicatie: (grond: string): string => ` (weglakken bij publicatie: Woo ${grond})`,
  andereLezing: (waarde: string, bron: string): string => `Andere lezing van dit feit: ${waarde} (bron: ${bron})`,
  nietOpenbaar: (omschrijving: string): string => `${omschrijving}: niet openbaar`,
  weggelakt: (omschrijving: string, grond: string): string =>
    `${omschrijving}: weggelakt op grond van Woo-artikel ${grond}`,
  onleesbaar: 'De vastgelegde feiten zijn niet te lezen. Dit moet eerst worden hersteld:',
  onleesbaarKop: 'Niet te lezen',
  wieZietDit:
    'Wie kan dit zien? De adviseurs van de autoriteit, wie een rol heeft op deze casus en de communicatiemedewerkers van betrokken regio’s en gemeenten.',
  samenvatting: (nummer: string, gaten: number): string =>
    `Feiten van casus ${nummer}. ${gaten === 0 ? 'Er ontbreekt niets.' : `Er ontbreken ${String(gaten)} feiten.`}`,
} as const;

/** The value of a fact as a reader says it; the kind of value tells how. */
export function feitWaarde(soort: string, waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return opsomming(waarde.map((deel: unknown) => leesbaar(soort, String(deel))));
  if (typeof waarde === 'number') return waarde.toLocaleString('nl-NL');
  return typeof waarde === 'string' ? leesbaar(soort, waarde) : '';
}

/** A choice is kept without marks and capitals; people read it with them. */
const keuzenaam: Readonly<Record<string, string>> = {
  beeindigd: 'beëindigd',
  continuiteitsplan: 'continuïteitsplan',
  gi: 'gecertificeerde instelling',
  jeugdregios: 'jeugdregio’s',
  'raad-van-bestuur': 'Raad van Bestuur',
};

function leesbaar(soort: string, waarde: string): string {
  if (soort === 'datum' || soort === 'dag') return datumVoluit(waarde);
  if (soort === 'tijdstip') return tijdstipVoluit(waarde);
  if (soort !== 'keuze' && soort !== 'keuzes') return waarde;
  return Object.hasOwn(keuzenaam, waarde) ? (keuzenaam[waarde] ?? waarde) : waarde.replaceAll('-', ' ');
}

/** Blackening one place while the value stands in another hides nothing. */
export const weglakFout = (feit: string, ookIn: string): string =>
  `De waarde van ${feit} moet worden weggelakt en staat ook in ${ookIn}. Haal haar daar weg of geef dat feit ook een Woo-grond.`;
