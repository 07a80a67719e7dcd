/** Everything a card shows of one melding, as far as this reader may see it. */
import type { CasusDossier } from '../domain/casus';
import { documentenWeghalen } from '../domain/document-weg';
import type { Melding } from '../domain/melding';
import type { Meldinggebeurtenis, Meldingvraag } from '../domain/melding-historie';
import { kanStap } from '../domain/melding-status';
import type { Meldingstap } from '../domain/melding-status';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { casusInzien } from './casus-inzien';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zelfdePeriode } from './meldingen-inzien';
import type { Werk } from './use-case';

export interface MeldingDossier {
  readonly melding: Melding;
  /** Somebody of the meldpunt reads it, with who did what; the melder reads what it means for him. */
  readonly werkend: boolean;
  readonly eigen: boolean;
  readonly historie: readonly (Meldinggebeurtenis & { readonly wie: string })[];
  /** Names of who added something, in the order of the additions. */
  readonly aanvullers: readonly string[];
  readonly vraag: Meldingvraag | null;
  /** The casus it is linked to; null also for who may not see that one. */
  readonly casus: Pick<CasusDossier, 'id' | 'nummer'> | null;
  readonly anderen: readonly Melding[];
  readonly melder: { readonly naam: string; readonly partijNaam: string } | null;
  readonly behandelaar: string | null;
  readonly stappen: readonly Meldingstap[];
}

/** Which handeling each step asks for. Steps that only time takes are nobody's. */
const handelingVan: Readonly<Record<Meldingstap, Handeling | null>> = {
  beoordelen: 'melding.beoordelen',
  overnemen: 'melding.beoordelen',
  vragen: 'melding.vragen',
  beantwoorden: 'melding.beantwoorden',
  verlopen: null,
  koppelen: 'melding.koppelen',
  ontkoppelen: 'melding.ontkoppelen',
  doorverwijzen: 'melding.doorverwijzen',
  afsluiten: 'melding.afsluiten',
  heropenen: 'melding.heropenen',
  aanvullen: 'melding.aanvullen',
  weghalen: 'melding.document-weghalen',
  intrekken: 'melding.intrekken',
  herstellen: 'melding.herstellen',
};

export async function meldingDossier(werk: Werk, id: string): Promise<MeldingDossier | null> {
  const zaak = await meldingZaak(werk, id);
  if (zaak === null || !mag(werk.actor, 'melding.inzien', zaak)) return null;
  const { melding } = zaak;
  const werkend = mag(werk.actor, 'meldingen.inzien', zaak);
  const vragen = await werk.eenheid.meldingvraag.vanMelding(melding.id);
  const historie = await werk.eenheid.melding.historie(melding.id);
  return {
    melding,
    werkend,
    eigen: melding.melderId === werk.actor.persoonId,
    historie: await metNamen(werk, historie),
    aanvullers: (await metNamen(werk, melding.aanvullingen)).map(({ wie }) => wie),
    vraag: vragen.find(({ status }) => status === 'open') ?? null,
    casus: await zichtbareCasus(werk, melding),
    anderen: werkend ? await zelfdePeriode(werk, melding) : [],
    melder: werkend ? await melderVan(werk, melding) : null,
    behandelaar: werkend ? await naamVan(werk, melding.behandelaarId) : null,
    stappen: stappenVan(werk, zaak),
  };
}

const stappenVan = ({ actor }: Werk, zaak: MeldingZaak): readonly Meldingstap[] =>
  (Object.keys(handelingVan) as Meldingstap[]).filter((stap) => {
    const handeling = handelingVan[stap];
    if (handeling === null || !kanStap(zaak.melding.status, stap) || !mag(actor, handeling, zaak)) return false;
    const beoordeelt = mag(actor, 'melding.beoordelen', zaak);
    return stap !== 'weghalen' || documentenWeghalen(zaak.melding, actor.persoonId, beoordeelt).length > 0;
  });

async function metNamen<T extends { readonly persoonId: string }>(
  werk: Werk,
  rijen: readonly T[],
): Promise<readonly (T & { readonly wie: string })[]> {
  const namen = new Map<string, string>();
  for (const { persoonId } of rijen) {
    if (!namen.has(persoonId)) namen.set(persoonId, (await naamVan(werk, persoonId)) ?? '');
  }
  return rijen.map((rij) => ({ ...rij, wie: namen.get(rij.persoonId) ?? '' }));
}

const naamVan = async ({ eenheid }: Werk, id: string | null): Promise<string | null> =>
  id && ((await eenheid.persoon.vind(id))?.naam ?? null);

async function melderVan({ eenheid }: Werk, melding: Melding) {
  const naam = (await eenheid.persoon.vind(melding.melderId))?.naam ?? '';
  const partij = await eenheid.partij.vind(melding.melderPartijId);
  return { naam, partijNaam: partij?.naam ?? '' };
}

/** For who may not see the casus there is none: nothing he reads may tell that it exists. */
export async function zichtbareCasus(
  werk: Werk,
  melding: Melding,
): Promise<Pick<CasusDossier, 'id' | 'nummer'> | null> {
  const casusId = await werk.eenheid.melding.casusId(melding.id);
  const casus = casusId && (await casusInzien.zaak(werk, { casus: casusId }));
  return casus && mag(werk.actor, 'casus.inzien', casus) ? { id: casus.id, nummer: casus.nummer } : null;
}
