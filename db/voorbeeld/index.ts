/** The demo world: a register, people and casussen, played once through the verbs into an empty database. */
import { systeem } from '../../domain/actor';
import { leesGebruikers } from '../import-gebruikers';
import type { Gebruikersrij } from '../import-gebruikers';
import { leesRegisterbestanden } from '../register';
import { maakNaamboek } from '../register/namen';
import type { OpenWorld, Turn } from '../world';
import { casusGebeurtenissen } from './casus-spelen';
import { voorbeeldcasussen } from './casussen';
import { voorbeeldgesprekken } from './gesprekken';
import { gesprekGebeurtenis, meldingGebeurtenissen } from './melding-spelen';
import { voorbeeldmeldingen } from './meldingen';
import { voorbeeldregister } from './register';
import { takenGebeurtenissen } from './taken-spelen';
import { doe } from './toneel';
import type { Gebeurtenis, Toneel, Verben } from './toneel';

export type { Verben } from './toneel';

/** A row of `simulator/users.json`. */
export interface Voorbeeldgebruiker {
  readonly naam: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly partij: string;
  readonly rollen: readonly string[];
}

export interface Opvoering {
  readonly verben: Verben;
  readonly gebruikers: readonly Voorbeeldgebruiker[];
  /** Now, as ISO text in UTC, and the date it is in the Netherlands: next steps are dated from here. */
  readonly nu: string;
  readonly vandaag: string;
}

export const isLeeg = async ({ db }: Turn): Promise<boolean> =>
  (await db.rijen('select id from partij limit 1', [])).length === 0;

/** Register and people only: a world in which nothing has happened yet. */
export const zetVoorbeeldregister = (wereld: OpenWorld, opvoering: Opvoering): Promise<void> =>
  wereld.eenheid(async (turn) => void (await zetOp(turn, opvoering)));

/** Where there is nothing yet. Plays everything in one unit: a process that is killed halfway leaves an empty database, not half a world. */
export const speelVoorbeeld = (wereld: OpenWorld, opvoering: Opvoering): Promise<void> =>
  wereld.eenheid(async (turn) => {
    // Two processes may begin at the same moment: the second waits, and finds a world.
    await turn.vergrendel('voorbeeld');
    if (!(await isLeeg(turn))) return;
    const toneel = await zetOp(turn, opvoering);
    const gebeurtenissen = script(opvoering.vandaag);
    for (const [nummer, { dag, speel }] of gebeurtenissen.entries()) await speel(toneel, momentOp(dag, nummer));
    const { verben, nu, vandaag } = opvoering;
    // Afterwards, at the end of their days: the moments of everything else do not depend on the draaiboek.
    const taken = voorbeeldcasussen.flatMap((casus) => takenGebeurtenissen(casus, vandaag));
    for (const { dag, speel } of taken) await speel(toneel, `${dag}T15:00:00.000Z`);
    await verben.slaVervallenOver({ actor: systeem, nu, vandaag, eenheid: turn });
    await wisBerichten(turn, opvoering.nu);
  });

/** Register and people come first; the register keeps the moment at which it was really read. */
async function zetOp(turn: Turn, { verben, gebruikers, nu, vandaag }: Opvoering): Promise<Toneel> {
  const bestanden = leesRegisterbestanden();
  const register = {
    partijen: [...bestanden.partijen, ...voorbeeldregister.partijen],
    relaties: [...bestanden.relaties, ...voorbeeldregister.relaties],
    autoriteitsnamen: bestanden.autoriteitsnamen,
  };
  const rijen = gebruikers.filter(({ partij }) => partij !== '').map(naarRij);
  const { personen, fouten } = leesGebruikers(rijen, maakNaamboek(register.partijen), []);
  if (fouten.length > 0) throw new Error(`The demo users cannot be read: ${JSON.stringify(fouten)}`);
  const persoonIds = new Map(personen.map(({ naam, id }) => [naam, id]));
  const toneel = { verben, eenheid: turn, vandaag, persoonIds, gemaakt: new Map<string, string>() };
  await doe(toneel, verben.registerImporteren, { naam: systeem.naam, op: nu }, register);
  await doe(toneel, verben.gebruikersImporteren, { naam: systeem.naam, op: nu }, personen);
  return toneel;
}

const naarRij = (gebruiker: Voorbeeldgebruiker, index: number): Gebruikersrij => ({
  rij: index + 1,
  naam: gebruiker.naam,
  aadObjectId: gebruiker.aadObjectId,
  tenantId: gebruiker.tenantId,
  partij: gebruiker.partij,
  functie: '',
  contact: `000-00000${String(index + 1).padStart(2, '0')} (voorbeeld)`,
  rollen: gebruiker.rollen,
  persoon: '',
});

/** Sorted by day, in the order of the script within a day: numbers follow the calendar. */
function script(vandaag: string): readonly Gebeurtenis[] {
  return [
    ...voorbeeldmeldingen.flatMap((melding) => meldingGebeurtenissen(melding, vandaag)),
    ...voorbeeldcasussen.flatMap((casus) => casusGebeurtenissen(casus, vandaag)),
    ...voorbeeldgesprekken.map((gesprek) => gesprekGebeurtenis(gesprek, vandaag)),
  ].sort((een, ander) => een.dag.localeCompare(ander.dag));
}

/** Office hours, each event a moment of its own: what came later has a later time. */
const momentOp = (dag: string, nummer: number): string =>
  new Date(Date.parse(`${dag}T09:00:00Z`) + nummer * 30_000).toISOString();

/** What people did in the past told everybody long ago: nothing of it is sent now. */
async function wisBerichten(turn: Turn, nu: string): Promise<void> {
  for (const rij of await turn.verzending.wachtend(nu, 10_000))
    await turn.verzending.sluitAf(rij.id, 'opgegeven', 'voorbeeld');
}
