/** Messages around a casus to one person, made at the moment of sending: his rights of now decide whether they go. */
import { kenmerkVanKanaal } from '../../app/kanaal-bevestigen';
import { magLezen, publiekVan } from '../../app/casusbericht-publiek';
import { tredeNu } from '../../app/trede-zichtbaar';
import { inhoudVan } from '../../app/bericht-inhoud';
import { ontvanger as wieIs } from '../../app/bezorging-inzien';
import { berichtIngetrokken, berichtOntvangen, berichtVoorleggen } from '../../cards/casusbericht';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Kaart } from '../../cards/expand';
import { ritmeKaart } from '../../cards/ritme';
import { tellingPerStand } from '../../cards/bezorging';
import { bevestigKaart, nietBereiktKaart, verlorenKaart } from '../../cards/kanaal';
import type { NietBereiktView } from '../../cards/kanaal';
import type { Bezorgstatus } from '../../domain/bezorging';
import { moetOpgevolgd } from '../../domain/bezorgwijze';
import { isVoorVelen } from '../../domain/casusbericht';
import type { CasusDossier } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { ritmeVervalt } from '../../domain/ritme';
import { mag } from '../../domain/policy';
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import { casusberichtTekst } from '../../texts/casusbericht';
import type { Outbound } from '../messages';
import { rolGekregen } from './casusrol';
import type { Maker, Opmaak } from './maker';
import { magZien } from './zichtbaar';

export interface BerichtBron {
  readonly gebeurtenis: Gebeurtenis;
  readonly oud: Gebeurtenis | null;
  readonly casus: CasusDossier;
}

/** The event, what it corrects, and its casus; null when it was taken back or is gone. */
export async function bronVan(turn: Turn, gebeurtenisId: string, vandaag: string): Promise<BerichtBron | null> {
  const gebeurtenis = await turn.gebeurtenis.vind(gebeurtenisId);
  const casus = gebeurtenis && (await turn.casus.vind(gebeurtenis.casusId, vandaag));
  if (!casus) return null;
  const latere = await turn.gebeurtenis.over(gebeurtenis.id);
  if (latere.some(({ inhoud }) => inhoud.soort === 'intrekking')) return null;
  const oud = gebeurtenis.corrigeert === null ? null : await turn.gebeurtenis.vind(gebeurtenis.corrigeert);
  return { gebeurtenis, oud, casus };
}

async function leesbaar({ turn, rij, ontvanger, vandaag }: Opmaak): Promise<BerichtBron | null> {
  const bron = await bronVan(turn, rij.objectId, vandaag);
  if (!bron) return null;
  const trede = await tredeNu({ eenheid: turn, vandaag }, bron.casus.id);
  return magLezen(ontvanger, bron.casus, bron.gebeurtenis.zichtbaarheid, trede) ? bron : null;
}

async function maakBericht(opmaak: Opmaak, herinnering: boolean): Promise<Kaart | null> {
  const bron = await leesbaar(opmaak);
  if (!bron) return null;
  const { turn, ontvanger, nieuweSleutel } = opmaak;
  const gevraagd = await turn.casusbericht.akkoorden(bron.gebeurtenis.id);
  const vraagAkkoord = gevraagd.some((een) => een.persoonId === ontvanger.persoonId && een.akkoordOp === null);
  return berichtOntvangen({ ...bron, vraagAkkoord, herinnering, sleutel: nieuweSleutel() });
}

const casusbericht: Maker = (opmaak) => maakBericht(opmaak, false);

/** In the place where the message stands; who may not read the casus any more still sees that it was taken back. */
export async function ingetrokken(turn: Turn, rij: OutboxRij, vandaag: string): Promise<Outbound | null> {
  const plaats = await turn.verzending.plaatsVan(rij.objectId);
  const oud = await turn.outbox.vind(rij.objectId);
  const casus = oud?.casusId == null ? null : await turn.casus.vind(oud.casusId, vandaag);
  if (!plaats || !casus) return null;
  return { soort: 'kaart-vervangen', berichtId: plaats.berichtId, kaart: berichtIngetrokken(casus) };
}

const voorgelegd: Maker = async ({ turn, rij, ontvanger, nu, vandaag, nieuweSleutel }) => {
  const voorstel = await turn.casusbericht.voorstel(rij.objectId);
  const casus = voorstel && (await turn.casus.vind(voorstel.casusId, vandaag));
  if (!casus || voorstel.status !== 'voorgelegd' || !mag(ontvanger, 'casusbericht.vrijgeven', casus)) return null;
  const maker = await turn.persoon.actorVanPersoon(voorstel.makerId, vandaag);
  if (maker === null) return null;
  const publiek = await publiekVan({ actor: maker, eenheid: turn, nu, vandaag }, casus, voorstel.bericht.zicht);
  const { bericht, id: voorstelId } = voorstel;
  return berichtVoorleggen({ casus, bericht, publiek, voorstelId, makerNaam: maker.naam, sleutel: nieuweSleutel() });
};

const geweigerd: Maker = async (opmaak) => {
  const { turn, rij, vandaag } = opmaak;
  const voorstel = await turn.casusbericht.voorstel(rij.objectId);
  const casus = voorstel && (await turn.casus.vind(voorstel.casusId, vandaag));
  if (!casus || !(await magZien(opmaak, casus))) return null;
  return berichtKaart({
    kop: casusberichtTekst.geweigerdKop,
    alineas: [casusberichtTekst.geweigerdUitleg(casus.nummer)],
    knoppen: [button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casus.id })],
  });
};

/** With what he would have had after sending it alone. */
const vrijgegeven = async ({ turn, rij, ontvanger, nu, vandaag }: Opmaak): Promise<Kaart | null> => {
  const gebeurtenis = await turn.gebeurtenis.vind(rij.objectId);
  const casus = gebeurtenis && (await turn.casus.vind(gebeurtenis.casusId, vandaag));
  if (!casus || !mag(ontvanger, 'casus.bijwerken', casus)) return null;
  const { knop } = casusberichtTekst;
  const akkoord = (await turn.casusbericht.akkoorden(gebeurtenis.id)).length > 0;
  const eigen = mag(ontvanger, 'eigen-bezorging.inzien', { ...casus, makerId: ontvanger.persoonId });
  const rijen = eigen ? (await turn.outbox.over(gebeurtenis.id)).filter(({ soort }) => soort === 'casusbericht') : [];
  const wacht = rijen.some(({ status }) => status === 'wachtend');
  return berichtKaart({
    kop: wacht ? casusberichtTekst.verstuurdKop : casusberichtTekst.vrijgegevenKop,
    alineas: [
      casusberichtTekst.vrijgegevenUitleg(casus.nummer),
      ...(wacht && isVoorVelen(rijen.length) ? [casusberichtTekst.looptMee] : []),
    ],
    rijen:
      rijen.length === 0 ? [] : [{ label: casusberichtTekst.zoVer(nu), waarde: tellingPerStand(rijen).join(', ') }],
    knoppen: [
      ...(eigen ? [button(knop.bezorging, 'bezorging.inzien', { casus: casus.id })] : []),
      ...(akkoord ? [button(knop.akkoorden, 'akkoorden.inzien', { gebeurtenis: gebeurtenis.id })] : []),
      button(knop.lezen, 'gebeurtenis.inzien', { gebeurtenis: gebeurtenis.id }),
    ],
  });
};

/** In the place of the card that said it was let go; nothing where that one never arrived. */
const voortgang: Maker = async (opmaak) => {
  const { turn, rij } = opmaak;
  const eerste = (await turn.outbox.over(rij.objectId)).find(({ soort }) => soort === 'casusbericht-vrijgegeven');
  const plaats = eerste && (await turn.verzending.plaatsVan(eerste.id));
  const kaart = plaats && (await vrijgegeven(opmaak));
  return kaart ? { soort: 'kaart-vervangen', berichtId: plaats.berichtId, kaart } : null;
};

const kanaalVan = async ({ turn, rij, vandaag }: Opmaak) => {
  const kanaal = await turn.kanaal.vind(rij.objectId);
  const casus = kanaal && (await turn.casus.vind(kanaal.casusId, vandaag));
  return casus && kanaal && { kanaal, casus };
};

const bevestigen: Maker = async (opmaak) => {
  const gevonden = await kanaalVan(opmaak);
  if (!gevonden?.kanaal.publiek || !mag(opmaak.ontvanger, 'kanaal.bevestigen', gevonden.casus)) return null;
  const { kanaal, casus } = gevonden;
  return kanaal.publiek && bevestigKaart(casus, kanaal, kanaal.publiek, kenmerkVanKanaal(kanaal));
};

const verloren: Maker = async (opmaak) => {
  const gevonden = await kanaalVan(opmaak);
  if (!gevonden || !(await magZien(opmaak, gevonden.casus))) return null;
  return verlorenKaart(gevonden.casus, gevonden.kanaal.naam);
};

/** Everybody whom this message has not reached by now; nothing when it reached them meanwhile. */
const nietBereikt: Maker = async ({ turn, rij, ontvanger, vandaag }) => {
  const regels = (await turn.outbox.over(rij.objectId)).filter(
    ({ soort, status, casusId }) => moetOpgevolgd(soort) && casusId === rij.casusId && nietAangekomen.has(status),
  );
  const casus = rij.casusId == null ? null : await turn.casus.vind(rij.casusId, vandaag);
  if (!casus || regels.length === 0 || !mag(ontvanger, 'bezorging.inzien', casus)) return null;
  const mensen: NietBereiktView['mensen'][number][] = [];
  for (const regel of regels) {
    const wie = await wieIs({ eenheid: turn }, regel.ontvangerId);
    const inhoud = await inhoudVan({ actor: ontvanger, eenheid: turn }, casus, regel);
    mensen.push({ ...wie, bericht: regel.id, reden: regel.reden ?? '', welk: { ...regel, inhoud } });
  }
  return nietBereiktKaart({ casus, mensen });
};
const nietAangekomen: ReadonlySet<Bezorgstatus> = new Set(['niet-bereikt', 'opgegeven', 'verlopen']);

/** Silent when a message came meanwhile, or the casus was closed. */
const ritme =
  (soort: 'herinnering' | 'escalatie'): Maker =>
  async ({ turn, rij, ontvanger, vandaag, nieuweSleutel }) => {
    const casus = await turn.casus.vind(rij.objectId, vandaag);
    const [deze] = await turn.gebeurtenis.ritmes(vandaag, rij.objectId);
    if (!casus || !deze || ritmeVervalt(deze) > vandaag || !mag(ontvanger, 'casus.bijwerken', casus)) return null;
    return ritmeKaart({ casus, ritme: deze, soort, sleutel: nieuweSleutel() });
  };

/** A reminder to confirm; not for who did meanwhile. */
const akkoord: Maker = async (opmaak) => {
  const lijst = await opmaak.turn.casusbericht.akkoorden(opmaak.rij.objectId);
  const open = lijst.some(({ persoonId, akkoordOp }) => persoonId === opmaak.ontvanger.persoonId && akkoordOp === null);
  if (!open) return null;
  const gebeurtenis = await opmaak.turn.gebeurtenis.vind(opmaak.rij.objectId);
  if (gebeurtenis?.inhoud.soort !== 'rol') return maakBericht(opmaak, true);
  return rolGekregen({ ...opmaak, rij: { ...opmaak.rij, objectId: gebeurtenis.casusId } }, true);
};

export const casusberichtMakers = {
  'casusritme-herinnering': ritme('herinnering'),
  'casusritme-escalatie': ritme('escalatie'),
  casusbericht,
  'casusbericht-akkoord': akkoord,
  'casusbericht-ingetrokken': ({ turn, rij, vandaag }) => ingetrokken(turn, rij, vandaag),
  'casusbericht-voorgelegd': voorgelegd,
  'casusbericht-geweigerd': geweigerd,
  'casusbericht-vrijgegeven': vrijgegeven,
  'casusbericht-voortgang': voortgang,
  'kanaal-bevestigen': bevestigen,
  'kanaal-verloren': verloren,
  'niet-bereikt': nietBereikt,
} as const satisfies Readonly<Record<string, Maker>>;
