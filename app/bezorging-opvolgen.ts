/**
 * A message about a casus that reached nobody is work for a person: a task for who leads the casus, one per receiver at a time,
 * which closes by itself when the message arrives after all.
 */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { werkdagenLater } from '../domain/termijn';
import { bezorgZaak } from './bezorging-herhalen';
import type { BezorgZaak, Bezorgvraag } from './bezorging-herhalen';
import { nieuweTaak } from './taak-starten';
import { feestdagenRond } from './taak-zaak';
import { noteerVerloop, wijzigTaak } from './taak-verloop';
import type { Verb } from './use-case';

interface Opvolging extends Bezorgvraag {
  /** What the task says; null: the message arrived. */
  readonly wat: string | null;
}

/** Who leads it is no use when it is him who was not reached. */
const eigenaarVoor = ({ rolhouders }: CasusDossier, ontvangerId: string) =>
  rolhouders.some(({ persoonId, rol }) => rol === 'regievoerder' && persoonId === ontvangerId)
    ? ('autoriteit' as const)
    : ('regievoerder' as const);

export const bezorgingOpvolgen: Verb<Opvolging, null, BezorgZaak> = {
  handeling: 'bezorging.opvolgen',
  zaak: bezorgZaak,
  async doe(werk, { wat }, { regel, ...casus }) {
    const { eenheid, nu, vandaag } = werk;
    const open = await eenheid.taak.overBericht(casus.id, regel.ontvangerId);
    if (wat === null) {
      if (open?.berichtId !== regel.id) return ok(null);
      await wijzigTaak(werk, open, open.versie, { status: 'gereed', klaarOp: nu, klaarDoor: null });
      await noteerVerloop(werk, open.id, 'bereikt');
      return ok(null);
    }
    if (open !== null || casus.status === 'gesloten') return ok(null);
    const id = eenheid.nieuwId(nu);
    const termijn = werkdagenLater(vandaag, 1, await feestdagenRond(werk));
    const taak = { ...nieuweTaak(id, casus.id, nu), wat, termijn, berichtId: regel.id };
    await eenheid.taak.voegToe([
      { ...taak, eigenaar: eigenaarVoor(casus, regel.ontvangerId), grond: { soort: 'bericht' } },
    ]);
    await noteerVerloop(werk, id, 'gestart');
    return ok(null);
  },
  voorwerp: ({ bericht }) => ({ soort: 'bezorging', id: bericht }),
};
