/** Messages to a channel: first who reads along, then whether the regievoerder knows, and only then the words. */
import { magLezen } from '../../app/casusbericht-publiek';
import { tredenRondomVoorAllen } from '../../app/trede-rondom';
import { alsKomend, tredeNu } from '../../app/trede-zichtbaar';
import { berichtOntvangen } from '../../cards/casusbericht';
import { standKaart } from '../../cards/kanaal';
import type { Actor } from '../../domain/actor';
import { eersteTredeVoorBetrokkenen } from '../../domain/trede';
import { regieadres } from '../../domain/casusbericht';
import type { CasusDossier } from '../../domain/casus';
import { onbevestigd, redenVanLid, sleutelVanLid } from '../../domain/kanaal';
import type { CasusKanaal, Kanaallid, Kanaalpubliek } from '../../domain/kanaal';
import type { KanaalSoort, OutboxSoort } from '../../domain/ports';
import type { Turn, Wachtend } from '../../domain/traffic';
import { geldendOp, komendeNa } from '../../domain/tredebepaling';
import type { Gespreksverwijzing, Outbound } from '../messages';
import { boekVervolg } from './boeken';
import { vervolgOp } from './beleid';
import { bronVan, ingetrokken } from './casusberichten';
import type { OutboxDeps } from './deps';
import { neem, sluit } from './klaar';
import type { Klaar } from './klaar';

type Kanaalrij = Wachtend & { readonly soort: KanaalSoort };

export const isKanaalSoort = (soort: OutboxSoort): soort is KanaalSoort => Object.hasOwn(makers, soort);

export async function maakOpKanaal(deps: OutboxDeps, rij: Kanaalrij): Promise<Klaar | null> {
  const nu = deps.klok.nu();
  const vandaag = deps.klok.vandaag();
  const kanaal = await deps.wereld.eenheid(async (turn) => {
    if (!(await neem(turn, [rij], nu)).has(rij.id)) return null;
    const gevonden = await turn.kanaal.vind(rij.ontvangerId.slice('kanaal:'.length));
    return gevonden?.status === 'gekoppeld' ? gevonden : sluit(turn, rij, 'opgegeven', 'niet-meer-van-toepassing');
  });
  if (kanaal === null) return null;
  const gesprek = JSON.parse(kanaal.verwijzing) as Gespreksverwijzing;
  const leden = await deps.bode.leden(gesprek);
  return deps.wereld.eenheid(async (turn) => {
    if (leden.soort === 'mislukt') {
      const vervolg = vervolgOp(rij, leden, deps.toeval());
      await boekVervolg({ turn, rij, vervolg, nu, vandaag, tekstHash: '', gesprek: '' });
      return null;
    }
    return beoordeel(turn, { rij, kanaal, leden: leden.leden, gesprek, nu, vandaag, sleutel: deps.nieuweSleutel() });
  });
}

interface Beoordeling {
  readonly rij: Kanaalrij;
  readonly kanaal: CasusKanaal;
  readonly leden: readonly Kanaallid[];
  readonly gesprek: Gespreksverwijzing;
  readonly nu: string;
  readonly vandaag: string;
  readonly sleutel: string;
}

async function beoordeel(turn: Turn, deze: Beoordeling): Promise<Klaar | null> {
  const { rij, kanaal, gesprek, vandaag } = deze;
  const casus = await turn.casus.vind(kanaal.casusId, vandaag);
  if (!casus) return sluit(turn, rij, 'opgegeven', 'niet-meer-van-toepassing');
  const publiek = await publiekVanKanaal(turn, casus, deze);
  await turn.kanaal.zetPubliek(kanaal.kanaalId, publiek);
  if (rij.soort !== 'kanaalbericht-ingetrokken' && onbevestigd(kanaal, publiek).length > 0) {
    await vraagRegie(turn, casus, deze);
    return sluit(turn, rij, 'geblokkeerd', 'publiek');
  }
  const bericht = await makers[rij.soort](turn, casus, deze);
  if (bericht === null) return sluit(turn, rij, 'opgegeven', 'niet-meer-van-toepassing');
  return { rijen: [rij], bericht, gesprek, aadObjectId: null };
}

async function publiekVanKanaal(
  turn: Turn,
  casus: CasusDossier,
  { kanaal, leden, gesprek, nu, vandaag }: Beoordeling,
): Promise<Kanaalpubliek> {
  const trede = await tredeNu({ eenheid: turn, vandaag }, casus.id);
  const buitenstaanders: Kanaalpubliek['buitenstaanders'][number][] = [];
  for (const lid of leden) {
    const actor = await turn.persoon.actor(lid.aadObjectId, lid.tenantId || gesprek.tenantId, vandaag);
    const recht = actor && magLezen(actor, casus, kanaal.zicht, trede);
    const reden = redenVanLid(lid, gesprek.tenantId, recht);
    if (reden !== null) buitenstaanders.push({ sleutel: sleutelVanLid(lid), naam: lid.naam, reden });
  }
  const tenants = new Set(leden.map(({ tenantId }) => tenantId)).size;
  return { op: nu, aantal: leden.length, tenants, buitenstaanders };
}

/** One question waits at a time; without anybody on the casus the advisers of the authority are asked. */
async function vraagRegie(turn: Turn, casus: CasusDossier, { kanaal, nu, vandaag }: Beoordeling): Promise<void> {
  const adres = regieadres(casus);
  const ontvangers = adres === null ? (await turn.persoon.metRol('adviseur', vandaag)).map(({ id }) => id) : [adres];
  for (const ontvangerId of ontvangers) {
    if (await turn.outbox.wacht('kanaal-bevestigen', ontvangerId)) continue;
    const rij = {
      id: turn.nieuwId(nu),
      soort: 'kanaal-bevestigen',
      objectId: kanaal.kanaalId,
      ontvangerId,
      op: nu,
    } as const;
    await turn.outbox.voegToe({ ...rij, casusId: casus.id });
  }
}

/** Null for who is unknown; who was let in to read along for this casus, was not for another. */
const actorenIn = (turn: Turn, { leden, gesprek, vandaag }: Beoordeling): Promise<readonly (Actor | null)[]> =>
  Promise.all(leden.map((lid) => turn.persoon.actor(lid.aadObjectId, lid.tenantId || gesprek.tenantId, vandaag)));

type Kanaalmaker = (turn: Turn, casus: CasusDossier, deze: Beoordeling) => Promise<Outbound | null>;

const kanaalbericht: Kanaalmaker = async (turn, casus, { rij, kanaal, vandaag, sleutel }) => {
  const bron = await bronVan(turn, rij.objectId, vandaag);
  if (!bron || (bron.gebeurtenis.zichtbaarheid === 'kernteam' && kanaal.zicht !== 'kernteam')) return null;
  return { soort: 'kaart', kaart: berichtOntvangen({ ...bron, casus, vraagAkkoord: false, sleutel }) };
};

/** In place while the card stands there; posted anew when somebody took it away. */
const stand: Kanaalmaker = async (turn, casus, deze) => {
  const { kanaal, nu, vandaag } = deze;
  const historie = await turn.tredebepaling.historie(casus.id);
  const bepaling = geldendOp(historie, vandaag);
  const voorKernteam = kanaal.zicht === 'kernteam';
  const zichtbaar = voorKernteam || (bepaling?.invoer.trede ?? 0) >= eersteTredeVoorBetrokkenen;
  const kaart = standKaart({
    ...{ casus, kanaal, nu, vandaag, versie: kanaal.kaartVersie + 1 },
    bepaling: zichtbaar ? bepaling : null,
    komend: voorKernteam ? komendeNa(historie, vandaag).map(alsKomend) : [],
    stap: casus.stapVoorKernteam && !voorKernteam ? null : casus.volgendeStap,
    rondom: await tredenRondomVoorAllen({ eenheid: turn, vandaag }, casus, await actorenIn(turn, deze)),
    laatste: await turn.gebeurtenis.laatsteBericht(casus.id, kanaal.zicht),
  });
  if (kanaal.kaartId === null) return { soort: 'kaart', kaart };
  return { soort: 'kaart-vervangen', berichtId: kanaal.kaartId, kaart };
};

const makers: Readonly<Record<KanaalSoort, Kanaalmaker>> = {
  kanaalbericht,
  'kanaalbericht-ingetrokken': (turn, _, { rij, vandaag }) => ingetrokken(turn, rij, vandaag),
  'stand-van-zaken': stand,
};
