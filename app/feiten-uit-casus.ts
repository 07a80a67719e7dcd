/** Facts that nobody has to record: the register has them, the roles of a casus do, its tasks, or what was named as the next step. */
import type { Afgeleid, Afgeleiden } from '../domain/afgeleid';
import type { CasusDossier } from '../domain/casus';
import type { Werk } from './werk';

interface Accounthouder {
  /** Null: the register does not say of which regio a samenwerkingsverband is the accounthouder. */
  readonly regio: string | null;
  readonly gemeenten: readonly { readonly naam: string }[];
}

/** A jeugdregio that is accounthouder itself has its name and its gemeenten in the register; a samenwerkingsverband has members. */
async function accounthouderVan({ eenheid, vandaag }: Werk, { accounthouderId }: CasusDossier): Promise<Accounthouder> {
  if (accounthouderId === null) return { regio: null, gemeenten: [] };
  const partij = await eenheid.partij.vind(accounthouderId);
  const isRegio = partij?.soort === 'jeugdregio';
  const gemeenten = await eenheid.partij.van(accounthouderId, isRegio ? 'ligt-in' : 'neemt-deel-aan', vandaag);
  return { regio: isRegio ? partij.naam : null, gemeenten };
}

/** What the register has: a letter may call an organisation otherwise, so what people recorded is no contradiction. */
export async function uitRegister(werk: Werk, casus: CasusDossier): Promise<Readonly<Record<string, Afgeleiden>>> {
  const aanbieder = await werk.eenheid.partij.vind(casus.aanbiederId);
  const { regio, gemeenten } = await accounthouderVan(werk, casus);
  const bron = 'register';
  return {
    aanbieder: {
      ...feit('naam', aanbieder?.naam, { bron }),
      ...feit('gevestigdIn', aanbieder?.vestigingsplaats, { bron }),
    },
    accounthouder: {
      ...feit('organisatie', casus.accounthouderNaam, { bron }),
      ...feit('regio', regio, { bron }),
      ...feit('gemeenten', gemeenten.length > 0 ? gemeenten.map(({ naam }) => naam) : null, { bron }),
    },
  };
}

/** What people did on the casus: who else says so says the same, or the two are held against each other. */
export async function uitCasus(werk: Werk, casus: CasusDossier): Promise<Readonly<Record<string, Afgeleiden>>> {
  return {
    organisatie: {
      ...(await regievoerder(werk, casus)),
      ...volgendeStap(casus),
    },
    plan: await stand(werk, casus),
  };
}

/** Never his name: councils read of no official below a director (domain 13), so a letter says for whom he works. */
async function regievoerder({ eenheid }: Werk, casus: CasusDossier): Promise<Afgeleiden> {
  const houders = casus.rolhouders.filter(({ rol, voor }) => rol === 'regievoerder' && voor === null);
  if (houders.length === 0) return {};
  const bron = `rollen van casus ${casus.nummer}`;
  const partijen = new Set<string>();
  for (const { persoonId } of houders) {
    const persoon = await eenheid.persoon.vind(persoonId);
    const partij = persoon === null ? null : await eenheid.partij.vind(persoon.partijId);
    if (partij !== null) partijen.add(partij.naam);
  }
  const [organisatie] = partijen;
  return {
    ...feit('regievoerder', 'aangesteld', { bron, spreektTegen: true }),
    ...feit('regievoerderBij', partijen.size === 1 ? organisatie : null, { bron, spreektTegen: true }),
  };
}

/** What only the kernteam may read is in no letter. */
function volgendeStap({ nummer, volgendeStap: stap, stapVoorKernteam, status }: CasusDossier): Afgeleiden {
  if (stap === null || stapVoorKernteam || status === 'gesloten') return {};
  const bron = `volgende stap van casus ${nummer}`;
  return { ...feit('volgendeStap', stap.wat, { bron }), ...feit('volgendeStapVoor', stap.voor, { bron }) };
}

/** Bron: draaiboek, the line that makes each plan carries the name of that plan. Done says that the plan is there, and not that it was set. */
async function stand({ eenheid }: Werk, { id, nummer, plan }: CasusDossier): Promise<Afgeleiden> {
  if (plan === null) return {};
  const taak = (await eenheid.taak.vanCasus(id)).find(
    ({ draaiboekId, teHerzien, status }) => draaiboekId === plan && !teHerzien && status !== 'vervallen',
  );
  if (taak === undefined) return {};
  const bron = `taken van casus ${nummer}`;
  // A task that nobody ticked off contradicts nobody who says that the plan was set.
  if (taak.status === 'open') return feit('status', 'in-voorbereiding', { bron });
  const datum = taak.klaarOp?.slice(0, 10);
  return datum === undefined ? {} : feit('opgesteldOp', datum, { bron, datum, spreektTegen: true });
}

const feit = (naam: string, waarde: unknown, herkomst: Omit<Afgeleid, 'waarde'>): Afgeleiden =>
  waarde === null || waarde === undefined ? {} : { [naam]: { waarde, ...herkomst } };
