/** One sentence for each kind of event; the compiler finds a missing one. */
import { opsomming } from './lijst';
import type { CasusRol } from '../domain/actor';
import type { Gebeurtenis, GebeurtenisInhoud, GebeurtenisStand, Zichtbaarheid } from '../domain/gebeurtenis';
import { casusRolNaam, casusStatusNaam } from './casus';
import { datumVoluit } from './datum';
import { hoofdletter } from './hoofdletter';
import { momentVoluit } from './moment';
import { planNaam, tredeInZin } from './trede';

type Zinnen = {
  readonly [S in GebeurtenisInhoud['soort']]: (inhoud: Extract<GebeurtenisInhoud, { soort: S }>) => string;
};

const trede = (wat: string) => (inhoud: { readonly trede: 1 | 2 | 3 | 4 | 5; readonly ingangsdatum: string }) =>
  `${hoofdletter(tredeInZin(inhoud.trede))} ${wat}, vanaf ${datumVoluit(inhoud.ingangsdatum)}`;

const taakStappen = {
  gestart: 'gestart',
  gereed: 'gereed',
  vervallen: 'vervallen',
  verschoven: 'verschoven',
  'zonder-datum': 'zonder datum, blijft open',
} as const;
const kanaalStappen = {
  gekoppeld: 'gekoppeld',
  ontkoppeld: 'losgemaakt',
  onbereikbaar: 'niet meer bereikbaar',
} as const;

const zinnen: Zinnen = {
  update: () => 'Bericht',
  correctie: () => 'Correctie van een eerder bericht',
  intrekking: ({ gelezenDoor }) =>
    gelezenDoor === 0
      ? 'Bericht ingetrokken voordat iemand het had'
      : `Bericht ingetrokken; het was al bezorgd bij ${String(gelezenDoor)} ${gelezenDoor === 1 ? 'ontvanger' : 'ontvangers'}`,
  herinnering: ({ aantal, berichtVan }) =>
    `Herinnering gestuurd aan ${aantal === 1 ? '1 persoon' : `${String(aantal)} personen`} om het bericht van ${momentVoluit(berichtVan)} te bevestigen`,
  'overgenomen-bericht': () => 'Overgenomen uit Teams',
  'trede-voorgelegd': trede('voorgelegd'),
  'trede-vastgesteld': trede('vastgesteld'),
  'trede-standpunt': ({ partijNaam, standpunt }) =>
    `${partijNaam} is het ${standpunt === 'eens' ? 'eens' : 'niet eens'} met de voorgelegde trede`,
  rol: ({ rol, naam }) => (naam === null ? `${casusRolNaam(rol)}: vacant` : `${casusRolNaam(rol)}: ${naam}`),
  plan: ({ plan }) => (plan === null ? 'Er is geen plan meer' : `Soort plan: ${planNaam(plan)}`),
  taak: ({ taak, stap }) => `Taak ${taakStappen[stap]}: ${taak}`,
  status: ({ status }) => `Status van de casus: ${casusStatusNaam(status)}`,
  'melding-gekoppeld': ({ nummer }) => `Melding ${nummer} hoort bij deze casus`,
  onderwerp: ({ uitMeldingen }) => `Organisaties en werkgebied vastgelegd, met wat ${opsomming(uitMeldingen)} noemt`,
  kanaal: ({ stap, naam }) => `Kanaal ${naam} ${kanaalStappen[stap]}`,
  uitstel: ({ tot }) => `Bericht uitgesteld tot ${datumVoluit(tot)}`,
};

export const gebeurtenisZin = ({ inhoud }: Pick<Gebeurtenis, 'inhoud'>): string =>
  (zinnen[inhoud.soort] as (inhoud: GebeurtenisInhoud) => string)(inhoud);

const kort = (tekst: string): string => (tekst.length > 160 ? `${tekst.slice(0, 159)}…` : tekst);

/** The sentence with the first words of what somebody wrote. */
export const gebeurtenisRegel = ({ inhoud, tekst }: Pick<Gebeurtenis, 'inhoud' | 'tekst'>): string =>
  tekst === null ? gebeurtenisZin({ inhoud }) : `${gebeurtenisZin({ inhoud })}: ${kort(tekst)}`;

/** A date says its day only; a moment says the hour too. */
export const gebeurdOpVoluit = (op: string): string => (op.length > 10 ? momentVoluit(op) : datumVoluit(op));

const standen: Readonly<Record<GebeurtenisStand, string>> = {
  geldig: '',
  gecorrigeerd: 'Dit bericht is later gecorrigeerd.',
  ingetrokken: 'Dit bericht is ingetrokken.',
};
const zichten: Readonly<Record<Zichtbaarheid, string>> = {
  kernteam: 'Wie kan dit zien? De adviseurs van de autoriteit en wie een rol heeft op deze casus.',
  betrokken:
    'Wie kan dit zien? Wie een rol heeft op deze casus, de autoriteit, en vanaf trede 3 de betrokken regio’s en gemeenten.',
};

export const standZin = (stand: GebeurtenisStand): string => standen[stand];
export const zichtZin = (zicht: Zichtbaarheid): string => zichten[zicht];
export const zichtNaam = (zicht: Zichtbaarheid): string =>
  zicht === 'kernteam' ? 'Alleen het kernteam' : 'Alle betrokkenen';

export const tijdlijnTekst = {
  vanVoorganger: 'Van uw voorganger, bij de overdracht',
  kop: (nummer: string): string => `Tijdlijn van casus ${nummer}`,
  gebeurtenisKop: (nummer: string): string => `Gebeurtenis bij casus ${nummer}`,
  leeg: 'Er staan nog geen gebeurtenissen op deze tijdlijn.',
  deel: (van: number, tot: number, totaal: number): string =>
    van === 1 && tot === totaal
      ? 'De nieuwste gebeurtenis staat bovenaan.'
      : `Gebeurtenis ${String(van)} tot en met ${String(tot)} van ${String(totaal)}, de nieuwste eerst.`,
  door: (naam: string, op: string): string => `${naam}, ${gebeurdOpVoluit(op)}`,
  label: {
    wat: 'Wat',
    gebeurd: 'Gebeurd op',
    vastgelegd: 'Vastgelegd op',
    auteur: 'Van',
    stap: 'Volgende stap',
    eigenaar: 'Wie doet de volgende stap',
    bron: 'Oorspronkelijk bericht',
  },
  sectie: { later: 'Wat er later over is vastgelegd' },
  knop: {
    tijdlijn: 'Tijdlijn',
    tonen: 'Lezen',
    taak: 'Taak bekijken',
    blad: { verder: 'Eerdere gebeurtenissen', terug: 'Latere gebeurtenissen' },
    bijpraten: 'Bijpraten',
    vernieuwen: 'Vernieuwen',
    origineel: 'Bericht in Teams openen',
  },
  samenvatting: (nummer: string): string => `De gebeurtenissen bij casus ${nummer}, de nieuwste eerst.`,
  bijpratenKop: (nummer: string): string => `Bijgepraat over casus ${nummer}`,
  bijpratenUitleg: 'Het belangrijkste in hoogstens vijf regels. Bij elke regel kunt u lezen wat er is vastgelegd.',
  bijpraten: {
    stap: (wat: string): string => `Volgende stap: ${wat}`,
    stapVoor: (voor: string | null, vandaag: string): string => {
      if (voor === null) return 'Er is nog geen datum afgesproken.';
      return voor < vandaag ? `Uiterlijk ${datumVoluit(voor)}; die dag is voorbij.` : `Uiterlijk ${datumVoluit(voor)}.`;
    },
    doet: (naam: string): string => `${naam} doet dit.`,
    sinds: (op: string): string => `Sinds ${datumVoluit(op.slice(0, 10))}.`,
    vraagAan: (naam: string, rol: CasusRol): string =>
      `Vraag het zolang aan ${naam} (${casusRolNaam(rol).toLowerCase()}).`,
    ook: (aantal: number): string =>
      aantal === 1 ? 'Die dag is nog 1 taak afgerond.' : `Die dag zijn nog ${String(aantal)} taken afgerond.`,
    niemand: 'Er is nog niemand die deze casus leidt. Vraag het zolang aan de accounthoudende regio.',
  },
  sinds: (dag: string, niets: boolean): string =>
    niets
      ? `Sinds ${datumVoluit(dag)} is er niets vastgelegd dat u kunt lezen. Zo staat het.`
      : `Alleen wat is vastgelegd vanaf ${datumVoluit(dag)}.`,
  bijpratenSamenvatting: (nummer: string, aantal: number): string =>
    `Casus ${nummer} in ${String(aantal)} ${aantal === 1 ? 'regel' : 'regels'}.`,
} as const;
