/** Puts a tredebepaling forward: what people propose together, with its ground; each partij asked gets a card of its own. */
import { casusOvergangen } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { magVoorleggen } from '../domain/trede';
import type { Tredebepaling, TredebepalingInvoer } from '../domain/trede';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { bericht } from './tredebepaling-berichten';
import type { Verb, Werk } from './use-case';

export type Voorstel = TredebepalingInvoer & { readonly casusId: string };

export interface Voorgelegd {
  readonly id: string;
  /** Partijen that were asked and have nobody in this system who can answer: they must be asked another way. */
  readonly zonderMensen: readonly string[];
}

export const tredebepalingVoorleggen: Verb<Voorstel, Voorgelegd, CasusDossier> = {
  handeling: 'tredebepaling.voorleggen',
  zaak: ({ eenheid, vandaag }, invoer) => eenheid.casus.vind(invoer.casusId, vandaag),
  async doe(werk, { casusId, ...invoer }, casus) {
    const { actor, eenheid, nu } = werk;
    const besluit = magVoorleggen(invoer);
    if (!besluit.ok) return faal(besluit.fout);
    const past = await pastBij(werk, invoer, casus);
    if (!past.ok) return past;
    const id = eenheid.nieuwId(nu);
    await eenheid.tredebepaling.voegToe({ id, casusId, invoer, voorgelegdDoor: actor.persoonId, voorgelegdOp: nu });
    const { trede, ingangsdatum } = invoer;
    await noteerGebeurtenis(
      werk,
      casusId,
      { soort: 'trede-voorgelegd', trede, ingangsdatum },
      { zichtbaarheid: 'kernteam' },
    );
    return ok({ id, zonderMensen: await vraagRond(werk, { id, casusId, invoer }, casus) });
  },
  voorwerp: (invoer, uit) => ({ soort: 'tredebepaling', id: uit?.id ?? invoer.casusId }),
};

async function pastBij({ eenheid }: Werk, invoer: TredebepalingInvoer, casus: CasusDossier): Promise<Result<null>> {
  if (!('behandelen' in casusOvergangen[casus.status]) && casus.status !== 'in-behandeling') {
    return faal({ soort: 'kan-niet-in-deze-status', status: casus.status, stap: 'tredebepaling voorleggen' });
  }
  if (new Set(invoer.partijen.map(({ partijId }) => partijId)).size < invoer.partijen.length) {
    return faal({ soort: 'veld-ongeldig', veld: 'Partijen', uitleg: 'niet-in-de-lijst' });
  }
  for (const { partijId } of invoer.partijen) {
    if ((await eenheid.partij.vind(partijId)) === null) return faal({ soort: 'niet-gevonden', wat: 'partij' });
  }
  if (invoer.corrigeert === null) return ok(null);
  const historie = await eenheid.tredebepaling.historie(casus.id);
  const bestaat = historie.some(({ id }) => id === invoer.corrigeert);
  const alGecorrigeerd = historie.some((een) => een.invoer.corrigeert === invoer.corrigeert);
  if (bestaat && !alGecorrigeerd) return ok(null);
  return faal({ soort: 'veld-ongeldig', veld: 'Correctie', uitleg: 'niet-in-de-lijst' });
}

/** Who may answer for each partij that was asked, and who may set it, gets word of it. */
async function vraagRond(
  werk: Werk,
  bepaling: Pick<Tredebepaling, 'id' | 'casusId' | 'invoer'>,
  casus: CasusDossier,
): Promise<readonly string[]> {
  const gevraagd = bepaling.invoer.partijen.filter(({ standpunt }) => standpunt === 'gevraagd');
  if (gevraagd.length === 0) return [];
  const ontvangers = new Set<string>();
  const zonderMensen: string[] = [];
  for (const { partijId } of gevraagd) {
    const mensen = await beantwoorders(werk, partijId);
    if (mensen.length === 0) zonderMensen.push((await werk.eenheid.partij.vind(partijId))?.naam ?? partijId);
    for (const persoonId of mensen) ontvangers.add(persoonId);
  }
  for (const persoonId of ontvangers) await bericht(werk, 'standpunt-gevraagd', bepaling, persoonId);
  const vaststellers = casus.rolhouders.filter(
    ({ persoonId }) => persoonId !== werk.actor.persoonId && !ontvangers.has(persoonId),
  );
  for (const persoonId of new Set(vaststellers.map((houder) => houder.persoonId))) {
    await bericht(werk, 'bepaling-voorgelegd', bepaling, persoonId);
  }
  return zonderMensen;
}

export async function beantwoorders({ eenheid, vandaag, actor }: Werk, partijId: string): Promise<readonly string[]> {
  const gevraagd: Zaak = { ...geenZaak, betrokken: [partijId] };
  const uit: string[] = [];
  for (const { id } of await eenheid.persoon.vanPartij(partijId)) {
    const wie = await eenheid.persoon.actorVanPersoon(id, vandaag);
    if (wie !== null && mag(wie, 'tredebepaling.reageren', gevraagd)) uit.push(id);
  }
  // Who put it forward needs no question from himself, unless he is the only one who can answer for his partij.
  const anderen = uit.filter((id) => id !== actor.persoonId);
  return anderen.length > 0 ? anderen : uit;
}
