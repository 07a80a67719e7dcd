/** "Ik kan dit niet": who was given a role gives it back to who had it, and both who had it and who gave it hear that. */
import type { CasusRol } from '../domain/actor';
import { isLaatsteEigenaar } from '../domain/casus';
import type { CasusDossier, Rolperiode } from '../domain/casus';
import type { Persoon } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { gegevenAan, kanNogTerug, teruggeefdagen, wasPlaatsvervanger } from '../domain/teruggave';
import type { Gegeven } from '../domain/teruggave';
import { vergrendeldeCasus } from './casus-stap';
import { nietMeerPlaatsvervanger } from './casusrol-plaatsvervanger';
import type { RolZaak } from './casusrol-toewijzen';
import { vertelTeruggave } from './casusrol-vertellen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

interface Teruggave {
  readonly casusId: string;
  readonly rol: CasusRol;
}

interface Teruggegeven {
  /** Who has the role now; null: nobody. */
  readonly naar: string | null;
  readonly weerPlaatsvervanger: boolean;
}

interface TeruggaveZaak extends RolZaak {
  readonly periodes: readonly Rolperiode[];
}

export const casusrolTeruggeven: Verb<Teruggave, Teruggegeven, TeruggaveZaak> = {
  handeling: 'casusrol.teruggeven',
  async zaak(werk, { casusId, rol }) {
    const casus = await vergrendeldeCasus(werk, casusId);
    const periodes = casus === null ? [] : await werk.eenheid.casus.rolhistorie(casus.id);
    const houder = periodes.find((een) => een.rol === rol && een.tot === null);
    return casus && houder ? { ...geenZaak, makerId: houder.persoonId, casus, periodes } : null;
  },
  async doe(werk, { rol }, { casus, periodes }) {
    const { actor, vandaag } = werk;
    const { status } = casus;
    if (status === 'gesloten') return faal({ soort: 'kan-niet-in-deze-status', status, stap: 'teruggeven' });
    const gegeven = gegevenAan(periodes, actor.persoonId, rol);
    if (gegeven === null || !kanNogTerug(gegeven, vandaag))
      return faal({ soort: 'teruggeven-te-laat', dagen: teruggeefdagen });
    const naar = await terugNaar(werk, casus, gegeven);
    if (naar === null && isLaatsteEigenaar(casus, actor.persoonId, rol)) return faal({ soort: 'laatste-eigenaar' });
    const bericht = await geefTerug(werk, casus, rol, naar);
    const weerPlaatsvervanger = naar !== null && (await weerTerug(werk, casus, gegeven, periodes));
    for (const wie of new Set([naar?.id ?? null, gegeven.periode.doorId]))
      if (wie !== null) await vertelTeruggave(werk, casus.id, bericht, wie);
    return ok({ naar: naar?.naam ?? null, weerPlaatsvervanger });
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};

/** Who left, or works elsewhere now, gets nothing back. */
export async function terugNaar(
  { eenheid }: Pick<Werk, 'eenheid'>,
  casus: CasusDossier,
  { voorganger }: Gegeven,
): Promise<Persoon | null> {
  const persoon = voorganger === null ? null : await eenheid.persoon.vind(voorganger.persoonId);
  if (persoon === null || persoon.identiteiten.length === 0) return null;
  if (casus.onderwerp.includes(persoon.partijId)) return null;
  const erbij = persoon.partijId === casus.accounthouderId || casus.betrokken.includes(persoon.partijId);
  return erbij || (await eenheid.partij.vind(persoon.partijId))?.soort === 'autoriteit' ? persoon : null;
}

/** The id of the event that tells it. */
async function geefTerug(werk: Werk, casus: CasusDossier, rol: CasusRol, naar: Persoon | null): Promise<string> {
  const { actor, eenheid, vandaag } = werk;
  if (naar === null) await eenheid.casus.beeindigRol(casus.id, actor.persoonId, rol, vandaag);
  else await eenheid.casus.wijsToe(casus.id, naar.id, rol, vandaag, { persoonId: actor.persoonId, notitie: null });
  const bericht = await noteerGebeurtenis(werk, casus.id, { soort: 'rol', rol, naam: naar?.naam ?? null });
  if (naar !== null && rol === 'regievoerder') await nietMeerPlaatsvervanger(werk, casus, naar.id);
  return bericht;
}

/** Unless somebody else stands in by now. */
async function weerTerug(
  werk: Werk,
  casus: CasusDossier,
  gegeven: Gegeven,
  periodes: readonly Rolperiode[],
): Promise<boolean> {
  const { actor, eenheid, vandaag } = werk;
  const bezet = casus.rolhouders.some(
    ({ rol, voor, persoonId }) =>
      rol === 'plaatsvervanger' && voor === null && persoonId !== gegeven.voorganger?.persoonId,
  );
  if (bezet || !wasPlaatsvervanger(periodes, gegeven)) return false;
  const wie = { persoonId: actor.persoonId, notitie: null };
  await eenheid.casus.wijsToe(casus.id, actor.persoonId, 'plaatsvervanger', vandaag, wie);
  await noteerGebeurtenis(werk, casus.id, { soort: 'rol', rol: 'plaatsvervanger', naam: actor.naam });
  return true;
}
