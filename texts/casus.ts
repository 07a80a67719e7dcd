/** Names and sentences around a casus: its status, the roles on it, who can see it. */
import { casusRollen } from '../domain/actor';
import type { CasusRol } from '../domain/actor';
import type { CasusDossier, CasusRolhouder, CasusStatus } from '../domain/casus';
import { treden } from '../domain/trede';
import type { Trede } from '../domain/trede';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

const statussen: Readonly<Record<CasusStatus, string>> = {
  geopend: 'geopend',
  'in-behandeling': 'in behandeling',
  afronding: 'in afronding',
  gesloten: 'gesloten',
  heropend: 'opnieuw geopend',
};

const rollen: Readonly<Record<CasusRol, string>> = {
  regievoerder: 'Regievoerder',
  plaatsvervanger: 'Plaatsvervanger van de regievoerder',
  'casus-adviseur': 'Adviseur',
  accounthouder: 'Accounthouder',
  'casus-communicatie': 'Communicatie',
  woordvoerder: 'Woordvoerder',
};

export const casusStatusNaam = (status: CasusStatus): string => statussen[status];
export const casusRolNaam = (rol: CasusRol): string => rollen[rol];

/** `trede 4 of hoger`, `trede 2 en 3`. */
function tredenInZin(gekozen: readonly Trede[]): string {
  const [eerste, laatste] = [gekozen[0], gekozen.at(-1)];
  if (eerste === undefined || laatste === undefined || eerste === laatste) return `trede ${String(eerste ?? '')}`;
  const aaneen = laatste - eerste + 1 === gekozen.length;
  if (aaneen && laatste === treden.at(-1)) return `trede ${String(eerste)} of hoger`;
  if (aaneen && eerste === treden[0]) return `trede ${String(laatste)} of lager`;
  return `trede ${opsomming(gekozen.map(String))}`;
}

const aanWie = (mensen: readonly Pick<CasusRolhouder, 'naam' | 'rol'>[]): string =>
  mensen.length === 0
    ? 'Vraag het een adviseur van de autoriteit.'
    : `Vraag het ${opsomming(
        mensen.map(({ naam, rol }) => `${naam} (${rollen[rol].toLowerCase()})`),
        'of',
      )}.`;

export const casusTekst = {
  kop: (nummer: string): string => `Casus ${nummer}`,
  label: {
    nummer: 'Casus',
    deelnemingen: 'Deelnemingen',
    status: 'Status',
    trede: 'Trede',
    plan: 'Soort plan',
    accounthouder: 'Accounthoudende regio',
    betrokken: 'Betrokken regio’s en gemeenten',
    geopend: 'Geopend op',
    bijgewerkt: 'Bijgewerkt op',
  },
  sectie: { rollen: 'Wie doet wat' },
  vacant: (rol: CasusRol): string => `${rollen[rol]}: vacant`,
  /** Nobody is looked for any more on a closed casus. */
  geenRegie: 'Geen: de casus is gesloten.',
  niemandBijSluiten: 'Bij het sluiten had niemand een rol.',
  bezet: (rol: CasusRol, namen: readonly string[]): string => `${rollen[rol]}: ${opsomming(namen)}`,
  /** Who leads it today: also who stands in for who is away. */
  regie: (houders: readonly CasusRolhouder[]): string | null => {
    const wie = houders.filter(({ rol }) => rol === 'regievoerder').map(casusTekst.houder);
    return wie.length === 0 ? null : opsomming(wie);
  },
  regieRegel: ({ rolhouders, status }: Pick<CasusDossier, 'rolhouders' | 'status'>): string => {
    const regie = casusTekst.regie(rolhouders);
    if (regie !== null) return casusTekst.bezet('regievoerder', [regie]);
    return status === 'gesloten'
      ? `${rollen.regievoerder}: ${casusTekst.geenRegie}`
      : casusTekst.vacant('regievoerder');
  },
  /** Each role and who holds it; on a closed casus only those that are held. */
  rolRegels: ({ rolhouders, status }: Pick<CasusDossier, 'rolhouders' | 'status'>): readonly string[] => {
    const dicht = status === 'gesloten';
    const regels = casusRollen.flatMap((rol) => {
      const namen = rolhouders.filter((houder) => houder.rol === rol).map(casusTekst.houder);
      if (namen.length > 0) return [casusTekst.bezet(rol, namen)];
      return dicht ? [] : [casusTekst.vacant(rol)];
    });
    return regels.length === 0 ? [casusTekst.niemandBijSluiten] : regels;
  },
  houder: ({ naam, voor }: CasusRolhouder): string => (voor === null ? naam : `${naam} (neemt waar voor ${voor})`),
  niemandBetrokken: 'Er zijn nog geen betrokken regio’s of gemeenten vastgelegd.',
  en: (aantal: number): string => `en nog ${String(aantal)}`,
  wieZietDit: (casus: Pick<CasusDossier, 'accounthouderNaam'>): string =>
    `Wie kan dit zien? De medewerkers van de autoriteit, wie een rol heeft op deze casus en ${casus.accounthouderNaam ?? 'de accounthoudende regio'}. Vanaf trede 3 ook de betrokken regio’s en gemeenten. De aanbieder ziet deze kaart niet.`,
  knop: {
    trede: 'Trede',
    feiten: 'Feiten',
    tonen: 'Casus tonen',
    volgende: 'Volgende casussen',
    alle: 'Alle casussen',
    terug: 'Terug naar de casus',
  },
  lijstKop: 'Casussen die u kunt zien',
  lijstKopPlaats: (aantal: number): string =>
    aantal === 1 ? 'Casussen rond deze regio of gemeente' : 'Casussen rond deze regio’s',
  lijstPlaats: (aantal: number): string =>
    aantal === 1
      ? 'Casussen waarvoor deze organisatie accounthoudend is of waarbij zij betrokken is.'
      : 'Casussen waarvoor een van deze organisaties accounthoudend is of waarbij zij betrokken is.',
  lijstGesloten: 'Alleen wat gesloten is.',
  lijstGezocht: 'Gezocht op dit woord',
  lijstGezochtIn: 'In namen, KvK-nummer, wie betrokken is en de volgende stap. Ook gesloten casussen.',
  lijstEigenRol: (rol: CasusRol): string => `Alleen waar u deze rol heeft: ${rollen[rol]}.`,
  lijstTreden: (treden: readonly Trede[]): string =>
    treden.length === 0 ? 'Alleen zonder vastgestelde trede.' : `Alleen ${tredenInZin(treden)}.`,
  lijstPeriode: (van: string, tot: string): string =>
    `Geopend, of met een besluit over de trede, tussen ${datumVoluit(van)} en ${datumVoluit(tot)}.`,
  lijstDeel: (van: number, tot: number, totaal: number): string => {
    if (totaal === 1) return 'U kunt 1 casus zien.';
    return van === 1 && tot === totaal
      ? `U kunt ${String(totaal)} casussen zien.`
      : `${String(van)} tot en met ${String(tot)} van ${String(totaal)}.`;
  },
  peil: (moment: string): string => `Stand van ${moment}.`,
  uwRol: (rollen: string): string => `Uw rol: ${rollen}`,
  /** For who may see every casus; nobody else is told that there is none. */
  letOp: 'Let op',
  vanConcern: (naam: string, concern: string): string =>
    `${naam} hoort bij ${concern}. Dit is de casus van ${concern}.`,
  bijConcern: (naam: string, concern: string, nummer: string, status: CasusStatus): string =>
    `${naam} hoort bij ${concern}. Daarover is er casus ${nummer}${status === 'gesloten' ? ', die is gesloten' : ''}.`,
  /** Of a casus that this person may see. */
  nietUwStap: (nummer: string, leest: boolean, vraagAan: readonly Pick<CasusRolhouder, 'naam' | 'rol'>[]): string =>
    `U kunt casus ${nummer} zien, maar ${leest ? 'dit deel ervan niet' : 'deze stap kunt u daar niet zetten'}. ${aanWie(vraagAan)}`,
  /** Who only reads the casus: in one sentence who can give him a part in it. */
  rolNodig: (nummer: string, wie: readonly Pick<CasusRolhouder, 'naam' | 'rol'>[]): string =>
    `Een stap op casus ${nummer} is voor wie daar een rol heeft; een rol krijgt u van ${
      wie.length === 0
        ? 'een adviseur van de autoriteit'
        : opsomming(
            wie.map(({ naam, rol }) => `${naam} (${rollen[rol].toLowerCase()})`),
            'of',
          )
    }.`,
  alBijConcern: (zin: string): string =>
    `Let op: ${zin} Die casus gaat ook over de deelnemingen. Open alleen een eigen casus als dat is afgesproken.`,
  naarConcern: (nummer: string): string => `Casus ${nummer} tonen`,
  geenVan: (naam: string): string => `Over ${naam} is geen casus geopend.`,
  lijstLeeg: 'Er zijn op dit moment geen casussen die u kunt zien.',
  lijstNiets:
    'Hierbij zijn nu geen casussen die u kunt zien. Kies ‘Alle casussen’, of noem een andere plaats, periode of trede.',
  lijstItem: (nummer: string, status: CasusStatus): string => `${nummer}, ${statussen[status]}`,
  samenvatting: (nummer: string): string => `Casus ${nummer}: status, rollen en volgende stap.`,
  lijstSamenvatting: (aantal: number): string =>
    aantal === 1 ? 'Er is 1 casus die u kunt zien.' : `Er zijn ${String(aantal)} casussen die u kunt zien.`,
} as const;
