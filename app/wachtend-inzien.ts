/** What waits for one person: a standpunt of his organisation, a decision he may set, and messages to look at or to confirm. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { geenZaak, mag } from '../domain/policy';
import { ok } from '../domain/result';
import { standpuntenVan } from '../domain/partijstandpunt';
import { magVaststellen } from '../domain/trede';
import type { Tredebepaling } from '../domain/trede';
import { houdt } from './casusrol-plaatsvervanger';
import { gebeurtenisZaak } from './gebeurtenis-inzien';
import { zaakVan } from './tredebepaling-zaak';
import type { Verb, Werk } from './use-case';

/** A casus by what people call it. */
type Waarover = Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;

export interface Wachtbepaling {
  readonly bepaling: Tredebepaling;
  readonly casus: Waarover;
  readonly vraagt: 'standpunt' | 'vaststellen' | 'eigen';
}

export interface Wachtvoorstel {
  readonly voorstelId: string;
  readonly op: string;
  readonly casus: Waarover;
  readonly vraagt: 'meekijken' | 'eigen';
}

export interface Wachtend {
  readonly bepalingen: readonly Wachtbepaling[];
  /** Messages that wait for a second person: for him to look at, or his own. */
  readonly voorstellen: readonly Wachtvoorstel[];
  /** With `rol` for a role that was handed over to him. */
  readonly berichten: readonly {
    readonly gebeurtenisId: string;
    readonly rol: CasusRol | null;
    readonly op: string;
    readonly casus: Waarover;
  }[];
}

/** More than this nobody reads in one go. */
const meeste = 100;

export const wachtendInzien: Verb<Readonly<Record<string, never>>, Wachtend> = {
  handeling: 'wachtend.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  doe: async (werk) =>
    ok({
      bepalingen: await bepalingenVoor(werk),
      voorstellen: await voorstellenVoor(werk),
      berichten: await berichtenVoor(werk),
    }),
  voorwerp: () => ({ soort: 'persoon', id: '' }),
};

async function bepalingenVoor(werk: Werk): Promise<readonly Wachtbepaling[]> {
  const open = await werk.eenheid.tredebepaling.openstaand(meeste);
  const ids = [...new Set(open.map(({ casusId }) => casusId))];
  const casussen = await werk.eenheid.casus.vindAlle(ids, werk.vandaag);
  return open.flatMap((bepaling) => {
    const casus = casussen.get(bepaling.casusId);
    const vraagt = casus === undefined ? null : gevraagd(werk, bepaling, casus);
    return casus === undefined || vraagt === null ? [] : [{ bepaling, casus, vraagt }];
  });
}

/** Each is judged as when it is opened. Setting comes first: who may set has seen the standpunten. */
function gevraagd({ actor }: Werk, bepaling: Tredebepaling, casus: CasusDossier): Wachtbepaling['vraagt'] | null {
  const zaak = zaakVan(bepaling, casus);
  const eigen = standpuntenVan(bepaling).find(({ partijId }) => partijId === actor.partijId);
  if (eigen?.standpunt === 'gevraagd' && mag(actor, 'tredebepaling.reageren', zaak)) return 'standpunt';
  if (mag(actor, 'tredebepaling.vaststellen', zaak) && magVaststellen(bepaling, actor).ok) return 'vaststellen';
  const eigenVoorstel = bepaling.voorgelegdDoor === actor.persoonId && mag(actor, 'tredebepaling.inzien', zaak);
  return eigenVoorstel ? 'eigen' : null;
}

async function voorstellenVoor(werk: Werk): Promise<readonly Wachtvoorstel[]> {
  const open = await werk.eenheid.casusbericht.openVoorstellen(meeste);
  const casussen = await werk.eenheid.casus.vindAlle([...new Set(open.map(({ casusId }) => casusId))], werk.vandaag);
  return open.flatMap(({ id: voorstelId, casusId, makerId, op }) => {
    const casus = casussen.get(casusId);
    const eigen = makerId === werk.actor.persoonId;
    if (casus === undefined || !(eigen || mag(werk.actor, 'casusbericht.vrijgeven', casus))) return [];
    return [{ voorstelId, op, casus, vraagt: eigen ? 'eigen' : 'meekijken' }];
  });
}

async function berichtenVoor(werk: Werk): Promise<Wachtend['berichten']> {
  const uit: Wachtend['berichten'][number][] = [];
  for (const gebeurtenisId of await werk.eenheid.casusbericht.openAkkoorden(werk.actor.persoonId, meeste)) {
    const zaak = await gebeurtenisZaak(werk, gebeurtenisId);
    if (zaak === null || !mag(werk.actor, 'casusbericht.bevestigen', zaak)) continue;
    const { id, nummer, aanbiederNaam, gebeurtenis } = zaak;
    const rol = gebeurtenis.inhoud.soort === 'rol' ? gebeurtenis.inhoud.rol : null;
    // Who handed it on, or gave it back, has nothing to confirm any more, and neither has anybody on a closed casus.
    if (rol !== null && (zaak.status === 'gesloten' || !houdt(zaak, werk.actor.persoonId, rol))) continue;
    uit.push({ gebeurtenisId, rol, op: gebeurtenis.vastgelegdOp, casus: { id, nummer, aanbiederNaam } });
  }
  return uit;
}
