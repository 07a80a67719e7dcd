/** The operator's door for the draaiboek and the holidays: CSV out, CSV in with its history, and a year of holidays from the library. */
import { draaiboekWijzigen, feestdagWijzigen } from './app/draaiboek-beheren';
import { voerUit } from './app/use-case';
import type { Werk } from './app/use-case';
import type { Beheerrijen, Draaiboekrij, Feestdagrij } from './db/csv-draaiboek';
import { draaiboekCsv, feestdagenCsv, leesDraaiboekCsv, leesFeestdagenCsv } from './db/csv-draaiboek';
import { rondAf } from './db/import-uitvoeren';
import type { Importverslag, Keuze, Moment, importeerRegister } from './db/import-uitvoeren';
import { feestdagenVanJaar } from './db/register/feestdagen';
import type { Turn } from './db/world';
import { systeem } from './domain/actor';
import { huistekst } from './domain/persoonsgegevens';
import type { Result } from './domain/result';
import { ok } from './domain/result';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

interface Soort<Rij> {
  lees(inhoud: Uint8Array): Beheerrijen<Rij>;
  nu(turn: Turn, rij: Rij): Promise<unknown>;
  schrijf(werk: Werk, rij: Rij): Promise<Result<unknown>>;
}

/** What is as it was is not written: the history names changes only. */
async function importeer<Rij>(
  turn: Turn,
  soort: Soort<Rij>,
  gelezen: Beheerrijen<Rij>,
  keuze: Keuze,
  moment: Moment,
): Promise<Importverslag> {
  const werk = { actor: systeem, ...moment, eenheid: turn };
  const rijen = gelezen.rijen.filter(({ rij }) => keuze.rijen?.has(rij) ?? true);
  const metStand: { readonly waarde: Rij; readonly was: unknown }[] = [];
  for (const { waarde } of rijen) metStand.push({ waarde, was: await soort.nu(turn, waarde) });
  const verschillen = metStand.map(({ waarde, was }) =>
    was === null ? ('nieuw' as const) : gelijk(was, waarde) ? ('gelijk' as const) : ('gewijzigd' as const),
  );
  return rondAf(keuze, {
    ...{ verschillen, fouten: gelezen.fouten },
    async schrijf() {
      for (const [plek, { waarde }] of metStand.entries()) {
        if (verschillen[plek] === 'gelijk') continue;
        const uit = await soort.schrijf(werk, waarde);
        if (!uit.ok) return uit;
      }
      return ok(null);
    },
  });
}

const gelijk = (een: unknown, ander: unknown): boolean =>
  JSON.stringify(gesorteerd(een)) === JSON.stringify(gesorteerd(ander));
const gesorteerd = (rij: unknown): unknown => Object.entries(rij as object).sort(([a], [b]) => a.localeCompare(b));

const reden = huistekst(zinnen.uitBestand);

const draaiboek: Soort<Draaiboekrij> = {
  lees: leesDraaiboekCsv,
  nu: (turn, { id }) => turn.draaiboek.vind(id),
  schrijf: (werk, rij) => voerUit(werk, draaiboekWijzigen, { rij, reden }),
};
const feestdagen: Soort<Feestdagrij> = {
  lees: leesFeestdagenCsv,
  nu: (turn, { datum }) => turn.feestdag.vind(datum),
  schrijf: (werk, rij) => voerUit(werk, feestdagWijzigen, { rij, reden }),
};

export const importeerDraaiboek: typeof importeerRegister = (turn, _, inhoud, keuze, moment) =>
  importeer(turn, draaiboek, draaiboek.lees(inhoud), keuze, moment);
export const importeerFeestdagen: typeof importeerRegister = (turn, _, inhoud, keuze, moment) =>
  importeer(turn, feestdagen, feestdagen.lees(inhoud), keuze, moment);

/** Days a beheerder took away or renamed stay as he left them: only what is missing is added. */
export async function vulFeestdagenAan(turn: Turn, jaar: number, moment: Moment): Promise<Importverslag> {
  const ontbreekt = [];
  for (const dag of await feestdagenVanJaar(jaar))
    if ((await turn.feestdag.vind(dag.datum)) === null) ontbreekt.push(dag);
  // Through the same reader as a file: what comes from a library is not ours either.
  const gelezen = leesFeestdagenCsv(Buffer.from(feestdagenCsv(ontbreekt)));
  const keuze = { rijen: null, alleenGoede: false, proef: false };
  return importeer(turn, feestdagen, gelezen, keuze, moment);
}

export const exporteerDraaiboek = async (turn: Turn): Promise<string> => draaiboekCsv(await turn.draaiboek.regels());
export const exporteerFeestdagen = async (turn: Turn): Promise<string> =>
  feestdagenCsv(await turn.feestdag.lijst('2000-01-01', '2999-12-31'));
