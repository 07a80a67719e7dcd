/** Carries an import out in one unit: preview first, all rows or the chosen ones, and nothing at all when that was asked for. */
import { systeem } from '../domain/actor';
import type { Verhuisgevolg } from '../domain/casus';
import type { Persoon } from '../domain/persoon';
import type { Result } from '../domain/result';
import type { Rijfout } from './import-csv';
import { bestaandePersonen, leesGebruikers, leesGebruikersCsv } from './import-gebruikers';
import type { Gebruikersrij } from './import-gebruikers';
import { leesRegisterCsv, registerinhoudVan, registerstand } from './import-register';
import { leesRegisterbestanden } from './register';
import { maakNaamboek } from './register/namen';
import type { Verben } from './voorbeeld';
import type { Turn } from './world';

export type Importverben = Pick<Verben, 'registerImporteren' | 'gebruikersImporteren'>;

export interface Moment {
  readonly nu: string;
  readonly vandaag: string;
}

export interface Keuze {
  /** Only these rows of the file; null for all. */
  readonly rijen: ReadonlySet<number> | null;
  /** Import what is right although other rows are wrong. */
  readonly alleenGoede: boolean;
  /** Count, and write nothing. */
  readonly proef: boolean;
}

export interface Importverslag {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  readonly fouten: readonly Rijfout[];
  readonly geschreven: boolean;
  /** What the move of people does to casussen; in a trial what it would do. */
  readonly gevolg?: Verhuisgevolg;
  /** People of the organisations in the file who are not in it: they stay as they are. */
  readonly blijven?: readonly Blijver[];
}

export interface Blijver {
  readonly naam: string;
  readonly partij: string;
}

export interface Inlezing {
  readonly verschillen: readonly Verschil[];
  readonly fouten: readonly Rijfout[];
  schrijf(): Promise<Result<unknown>>;
}
export type Verschil = 'nieuw' | 'gewijzigd' | 'gelijk';

const zonderRegister = async ({ db }: Turn): Promise<boolean> =>
  (await db.rijen('select id from partij limit 1', [])).length === 0;

/** The gemeenten and regio's that come with the product, when nobody loaded them yet: imports refer to them. */
export async function zorgVoorRegister(turn: Turn, verben: Importverben, moment: Moment): Promise<void> {
  if (!(await zonderRegister(turn))) return;
  // Two processes may begin at the same moment: the second waits, and looks again.
  await turn.vergrendel('register');
  if (!(await zonderRegister(turn))) return;
  eis(await verben.registerImporteren(werk(turn, moment), leesRegisterbestanden()));
}

export async function importeerRegister(
  turn: Turn,
  verben: Importverben,
  inhoud: Uint8Array,
  keuze: Keuze,
  moment: Moment,
): Promise<Importverslag> {
  const gelezen = leesRegisterCsv(inhoud, await registerstand(turn), moment.vandaag);
  const rijen = gelezen.rijen.filter(({ rij }) => keuze.rijen?.has(rij) ?? true);
  return rondAf(keuze, {
    verschillen: rijen.map(({ verschil }) => verschil),
    fouten: gelezen.fouten,
    schrijf: () => verben.registerImporteren(werk(turn, moment), registerinhoudVan(rijen)),
  });
}

export async function importeerGebruikers(
  turn: Turn,
  verben: Importverben,
  inhoud: Uint8Array,
  keuze: Keuze,
  moment: Moment,
): Promise<Importverslag> {
  const csv = leesGebruikersCsv(inhoud);
  const rijen = csv.rijen.filter(({ rij }) => keuze.rijen?.has(rij) ?? true);
  const bestaande = await bestaandePersonen(turn);
  const { personen, fouten } = leesGebruikers(rijen, maakNaamboek((await registerstand(turn)).partijen), bestaande);
  const oud = new Map(bestaande.map((persoon) => [persoon.id, vergelijkbaar(persoon)]));
  const schrijf = () => verben.gebruikersImporteren(werk(turn, moment), personen);
  let gevolg: Verhuisgevolg | null = null;
  const verslag = await rondAf(keuze, {
    verschillen: personen.map((persoon) => verschilVan(oud.get(persoon.id), vergelijkbaar(persoon))),
    fouten: [...csv.fouten, ...fouten].sort((een, ander) => een.rij - ander.rij),
    async schrijf() {
      const uit = await schrijf();
      if (uit.ok) gevolg = uit.value.gevolg;
      return uit;
    },
  });
  const namen = new Map((await registerstand(turn)).partijen.map(({ id, naam }) => [id, naam]));
  const blijven = nietInBestand(bestaande, personen, csv.rijen).map(({ naam, partijId }) => ({
    ...{ naam, partij: namen.get(partijId) ?? '' },
  }));
  return { ...verslag, blijven, gevolg: gevolg ?? (await vooruitzien(turn, schrijf)) };
}

/** Every row counts as being in it, also one that is wrong or was not chosen. Whose access ended already is nobody to miss. */
function nietInBestand(
  bestaande: readonly Persoon[],
  personen: readonly Persoon[],
  rijen: readonly Gebruikersrij[],
): readonly Persoon[] {
  const partijen = new Set(personen.map(({ partijId }) => partijId));
  const genoemd = new Set(rijen.map(({ aadObjectId, tenantId }) => `${aadObjectId} ${tenantId}`));
  const gelezen = new Set(personen.map(({ id }) => id));
  return bestaande
    .filter(({ id, partijId, rollen, identiteiten }) => {
      const inBestand = identiteiten.some(({ aadObjectId, tenantId }) =>
        genoemd.has(`${aadObjectId.toLowerCase()} ${tenantId.toLowerCase()}`),
      );
      return partijen.has(partijId) && rollen.length > 0 && identiteiten.length > 0 && !inBestand && !gelezen.has(id);
    })
    .sort((een, ander) => een.partijId.localeCompare(ander.partijId) || een.naam.localeCompare(ander.naam, 'nl'));
}

/** Done and undone again: what is foretold is exactly what would happen. */
const vooruitzien = (turn: Turn, schrijf: () => Promise<Result<{ readonly gevolg: Verhuisgevolg }>>) =>
  turn.deel(
    async () => {
      const uit = await schrijf();
      return uit.ok ? uit.value.gevolg : { eindigt: [], vacatures: [] };
    },
    () => false,
  );

export async function rondAf(keuze: Keuze, { verschillen, fouten, schrijf }: Inlezing): Promise<Importverslag> {
  const gekozen = fouten.filter(({ rij }) => keuze.rijen === null || rij <= 1 || keuze.rijen.has(rij));
  const mag = !keuze.proef && (gekozen.length === 0 || (keuze.alleenGoede && verschillen.length > 0));
  if (mag) eis(await schrijf());
  const tel = (soort: Verschil): number => verschillen.filter((verschil) => verschil === soort).length;
  return {
    nieuw: tel('nieuw'),
    gewijzigd: tel('gewijzigd'),
    gelijk: tel('gelijk'),
    fouten: gekozen,
    geschreven: mag,
  };
}

const werk = (turn: Turn, { nu, vandaag }: Moment) => ({ actor: systeem, nu, vandaag, eenheid: turn });

/** The system may import, and the rows were checked: a refusal here is a defect. */
function eis(uitkomst: Result<unknown>): void {
  if (!uitkomst.ok) throw new Error(`The import was refused: ${uitkomst.fout.soort}.`);
}

const verschilVan = (oud: string | undefined, nieuw: string): Verschil => {
  if (oud === undefined) return 'nieuw';
  return oud === nieuw ? 'gelijk' : 'gewijzigd';
};

const vergelijkbaar = (persoon: Awaited<ReturnType<typeof bestaandePersonen>>[number]): string =>
  JSON.stringify([
    persoon.naam,
    persoon.partijId,
    [...persoon.rollen].sort(),
    persoon.identiteiten.map(({ aadObjectId, tenantId }) => `${aadObjectId} ${tenantId}`).sort(),
  ]);
