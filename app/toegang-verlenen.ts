/** A beheerder answers a request for access: with a partij and rollen, or with no. */
import { magRolHebben } from '../domain/actor';
import type { OrganisatieRol } from '../domain/actor';
import type { Fout } from '../domain/fout';
import { verzoekOvergangen } from '../domain/persoon';
import type { Toegangsverzoek } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

interface Besluit {
  readonly verzoekId: string;
  /** Null: refused. */
  readonly toekenning: { readonly partijId: string; readonly rollen: readonly OrganisatieRol[] } | null;
}

interface VerzoekZaak extends Zaak {
  readonly verzoek: Toegangsverzoek;
}

export const toegangVerlenen: Verb<Besluit, { readonly naam: string; readonly verleend: boolean }, VerzoekZaak> = {
  handeling: 'toegang.verlenen',
  async zaak({ eenheid }, invoer) {
    const verzoek = await eenheid.persoon.verzoek(invoer.verzoekId);
    return verzoek && { ...geenZaak, verzoek };
  },
  async doe(werk, { toekenning }, { verzoek }) {
    const stap = toekenning ? 'verlenen' : 'weigeren';
    const stappen: Readonly<Record<string, string>> = verzoekOvergangen[verzoek.status];
    if (!(stap in stappen)) return faal({ soort: 'kan-niet-in-deze-status', status: verzoek.status, stap });
    const bezwaar = toekenning && (await bezwaarTegen(werk, toekenning));
    if (bezwaar) return faal(bezwaar);
    await leggenVast(werk, verzoek, toekenning);
    return ok({ naam: verzoek.naam, verleend: toekenning !== null });
  },
  voorwerp: (invoer) => ({ soort: 'toegangsverzoek', id: invoer.verzoekId }),
};

async function bezwaarTegen(
  { eenheid }: Werk,
  { partijId, rollen }: NonNullable<Besluit['toekenning']>,
): Promise<Fout | null> {
  const partij = await eenheid.partij.vind(partijId);
  if (!partij) return { soort: 'veld-ongeldig', veld: 'partij', uitleg: 'niet-in-de-lijst' };
  const past = rollen.every((rol) => magRolHebben(rol, partij.soort));
  return past ? null : { soort: 'veld-ongeldig', veld: 'rollen', uitleg: 'alleen-autoriteit' };
}

async function leggenVast(
  { actor, eenheid, nu }: Werk,
  verzoek: Toegangsverzoek,
  toekenning: Besluit['toekenning'],
): Promise<void> {
  const beslist = { beslistDoor: actor.persoonId, beslistOp: nu };
  await eenheid.persoon.bewaarVerzoek({ ...verzoek, ...beslist, status: toekenning ? 'verleend' : 'geweigerd' });
  const persoonId = eenheid.nieuwId(nu);
  if (!toekenning) return;
  await eenheid.persoon.bewaar({
    id: persoonId,
    naam: verzoek.naam,
    functie: null,
    contact: null,
    partijId: toekenning.partijId,
    rollen: toekenning.rollen,
    identiteiten: [verzoek.identiteit],
  });
  await eenheid.outbox.voegToe({
    id: eenheid.nieuwId(nu),
    soort: 'toegang-verleend',
    objectId: verzoek.id,
    ontvangerId: persoonId,
    op: nu,
  });
}
