/** Brings people in from a file. Who moves to another partij lets go of his casussen as anybody who moves does, and what that leaves open is told. */
import type { Verhuisgevolg } from '../domain/casus';
import type { Persoon } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { laatRollenLos } from './casusrollen-loslaten';
import { tel } from './register-importeren';
import type { Telling, Uitkomst } from './register-importeren';
import type { Verb, Werk } from './use-case';

export const gebruikersImporteren: Verb<readonly Persoon[], Telling & { readonly gevolg: Verhuisgevolg }> = {
  handeling: 'gebruikers.importeren',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, personen) {
    const verhuisd = await verhuizers(werk, personen);
    const voor = verhuisd.length === 0 ? [] : await vacant(werk);
    const uitkomsten: Uitkomst[] = [];
    for (const persoon of personen) uitkomsten.push(await werk.eenheid.persoon.bewaar(persoon));
    return ok({ ...tel(uitkomsten), gevolg: verhuisd.length === 0 ? niets : await verhuis(werk, verhuisd, voor) });
  },
  voorwerp: () => ({ soort: 'register', id: '' }),
};

const niets: Verhuisgevolg = { eindigt: [], vacatures: [] };

async function verhuizers({ eenheid }: Werk, personen: readonly Persoon[]): Promise<readonly Persoon[]> {
  const uit: Persoon[] = [];
  for (const persoon of personen) {
    const was = await eenheid.persoon.vind(persoon.id);
    if (was !== null && was.partijId !== persoon.partijId) uit.push(persoon);
  }
  return uit;
}

type Open = Awaited<ReturnType<typeof vacant>>;
const vacant = ({ eenheid, nu, vandaag }: Werk) => eenheid.casus.vacatures(nu, vandaag);

/** Everybody of the file works elsewhere by now: nobody inherits a casus from a colleague who moves in the same file. */
async function verhuis(werk: Werk, verhuisd: readonly Persoon[], voor: Open): Promise<Verhuisgevolg> {
  const { actor, eenheid, nu, vandaag } = werk;
  const nummers = new Map<string, string>();
  const eindigt: Verhuisgevolg['eindigt'][number][] = [];
  for (const { id, naam } of verhuisd) {
    await eenheid.rechten.trekInVan(id, actor.persoonId, nu);
    for (const { casusId, rol } of await laatRollenLos(werk, id)) {
      const casus = nummers.get(casusId) ?? (await eenheid.casus.vind(casusId, vandaag))?.nummer ?? '';
      nummers.set(casusId, casus);
      eindigt.push({ naam, casus, rol });
    }
  }
  const oud = new Set(voor.map(({ casusId, rol }) => `${casusId} ${rol}`));
  const nieuw = (await vacant(werk)).filter(({ casusId, rol }) => !oud.has(`${casusId} ${rol}`));
  const vacatures = nieuw.flatMap(({ casusId, rol }) => {
    const casus = nummers.get(casusId);
    return casus === undefined ? [] : [{ casus, rol }];
  });
  return { eindigt, vacatures };
}
