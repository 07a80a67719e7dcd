/** Who reads a message about a casus: people by their rights of today, and the channels that may hold it. */
import type { Actor } from '../domain/actor';
import { kenmerkVan, regieadres, tweedeNodig } from '../domain/casusbericht';
import type { Berichtpubliek, Lezer } from '../domain/casusbericht';
import type { CasusDossier } from '../domain/casus';
import type { Zichtbaarheid } from '../domain/gebeurtenis';
import { onbevestigd } from '../domain/kanaal';
import { mag } from '../domain/policy';
import { horenBetrokkenen, tredeZicht } from '../domain/trede';
import type { Trede } from '../domain/trede';
import { tredeNu } from './trede-zichtbaar';
import type { Werk } from './use-case';

/** People of an involved partij who are told about a casus without holding a role on it. */
const verteld: ReadonlySet<string> = new Set(['regiomedewerker', 'bestuurder', 'communicatiemedewerker']);

/** Judged again at the moment of sending: who may read it now. */
export function magLezen(actor: Actor, casus: CasusDossier, zicht: Zichtbaarheid, trede: Trede | null): boolean {
  if (zicht === 'kernteam') return mag(actor, 'kernteambericht.inzien', casus);
  return mag(actor, 'tijdlijn.inzien', casus) && tredeZicht(actor, casus, trede) !== 'geen';
}

export async function publiekVan(werk: Werk, casus: CasusDossier, zicht: Zichtbaarheid): Promise<Berichtpubliek> {
  const { eenheid, actor } = werk;
  const trede = await tredeNu(werk, casus.id);
  const kandidaten = [
    ...(await rolhouders(werk, casus)),
    ...(zicht === 'betrokken' ? await betrokkenen(werk, casus) : []),
  ];
  const lezers = new Map<string, Lezer>();
  for (const { persoonId, partijId, partijNaam, tenantId } of kandidaten.filter((een) =>
    magLezen(een, casus, zicht, trede),
  ))
    if (persoonId !== actor.persoonId) lezers.set(persoonId, { persoonId, partijId, partijNaam, tenantId });
  const kanalen = (await eenheid.kanaal.vanCasus(casus.id)).filter(
    (een) => zicht === 'betrokken' || een.zicht === 'kernteam',
  );
  const alle = [...lezers.values()];
  return {
    lezers: alle,
    kanalen: kanalen.map(({ kanaalId, naam, publiek, bevestigd }) => ({
      ...{ kanaalId, naam, leden: publiek?.aantal ?? null, tenants: publiek?.tenants ?? null },
      nietToegelaten: publiek === null ? 0 : onbevestigd({ bevestigd }, publiek).length,
      kiest: casus.rolhouders.find(({ persoonId }) => persoonId === regieadres(casus))?.naam ?? null,
    })),
    zonderLezer: zicht === 'betrokken' && horenBetrokkenen(trede) ? zonderLezer(actor, casus, alle) : [],
    tweede: tweedeNodig(actor, casus, alle),
    kenmerk: kenmerkVan([...lezers.keys(), ...kanalen.map(({ kanaalId }) => kanaalId)]),
  };
}

/** Who sends it knows it himself; below the trede at which involved partijen hear of it nobody is missed. */
function zonderLezer(actor: Actor, casus: CasusDossier, lezers: readonly Lezer[]): readonly string[] {
  const bereikt = new Set([actor.partijId, ...lezers.map(({ partijId }) => partijId)]);
  const namen = casus.betrokken.map((id, plek) => ({
    id,
    naam: casus.betrokkenNamen[plek] ?? casus.accounthouderNaam,
  }));
  return [...new Set(namen.flatMap(({ id, naam }) => (bereikt.has(id) || naam === null ? [] : [naam])))];
}

async function rolhouders({ eenheid, vandaag }: Werk, casus: CasusDossier): Promise<readonly Actor[]> {
  const ids = [...new Set(casus.rolhouders.map(({ persoonId }) => persoonId))];
  const gevonden: Actor[] = [];
  for (const id of ids)
    gevonden.push(...[await eenheid.persoon.actorVanPersoon(id, vandaag)].flatMap((een) => een ?? []));
  return gevonden;
}

const betrokkenen = async ({ eenheid, vandaag }: Werk, casus: CasusDossier): Promise<readonly Actor[]> =>
  (await eenheid.persoon.vanPartijen(casus.betrokken, vandaag)).filter(({ rollen }) =>
    rollen.some((rol) => verteld.has(rol)),
  );
