/** Word of a role on a casus: given to somebody, taken over from somebody, or held by nobody; made when it is sent. */
import { tredeNu } from '../app/trede-zichtbaar';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import type { Actor } from '../domain/actor';
import { alleenAccounthouder, vacaturesBij } from '../domain/casus';
import type { Rolperiode } from '../domain/casus';
import { mag } from '../domain/policy';
import type { OutboxRij } from '../domain/ports';
import type { Turn } from '../domain/traffic';
import { casusRolNaam } from '../texts/casus';
import { inkorten } from '../texts/inkorten';
import { casusTekst } from '../texts/casus';
import { opsomming } from '../texts/lijst';
import { regieTekst } from '../texts/regie';
import type { Kaart } from './messages';

interface Moment {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  readonly vandaag: string;
}

const { bericht } = regieTekst;

export async function rolGekregen({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> {
  const casus = await turn.casus.vind(rij.objectId, vandaag);
  const eigen = casus?.rolhouders.filter(({ persoonId }) => persoonId === ontvanger.persoonId) ?? [];
  if (casus === null || eigen.length === 0) return null;
  const periodes = await turn.casus.rolhistorie(casus.id);
  const notitie = periodes.find(({ persoonId, tot }) => persoonId === ontvanger.persoonId && tot === null)?.notitie;
  return berichtKaart({
    kop: bericht.gekregenKop,
    over: casus.aanbiederNaam,
    alineas: [bericht.gekregen],
    rijen: [
      { label: bericht.over, waarde: casus.aanbiederNaam },
      { label: bericht.rol, waarde: eigen.map(({ rol }) => casusRolNaam(rol)).join(', ') },
      ...(notitie ? [{ label: bericht.notitie, waarde: inkorten(notitie, 1_500) }] : []),
    ],
    knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: casus.id })],
  });
}

/** Nothing is sent to who has the role again by then. What the successor was told is not for who left. */
export async function rolOvergenomen({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> {
  const casus = await turn.casus.vind(rij.objectId, vandaag);
  if (casus === null) return null;
  const periodes = await turn.casus.rolhistorie(casus.id);
  const eigen = periodes
    .filter(({ persoonId, tot }) => persoonId === ontvanger.persoonId && tot !== null)
    .reduce<Rolperiode | null>((laatste, een) => ((laatste?.tot ?? '') > (een.tot ?? '') ? laatste : een), null);
  const opvolger = periodes.find(({ rol, tot }) => rol === eigen?.rol && tot === null);
  if (eigen === null || opvolger === undefined || opvolger.persoonId === ontvanger.persoonId) return null;
  return berichtKaart({
    kop: bericht.overgenomenKop,
    over: casus.aanbiederNaam,
    alineas: [bericht.overgenomen],
    rijen: [
      { label: bericht.over, waarde: casus.aanbiederNaam },
      { label: bericht.rol, waarde: casusRolNaam(eigen.rol) },
      { label: bericht.nu, waarde: opvolger.naam },
    ],
    knoppen: mag(ontvanger, 'casus.inzien', casus)
      ? [button(casusTekst.knop.tonen, 'casus.inzien', { casus: casus.id })]
      : [],
  });
}

/** Nothing is sent any more when somebody was found in the meantime. */
export async function rolVacant({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> {
  const casus = await turn.casus.vind(rij.objectId, vandaag);
  if (casus === null || casus.status === 'gesloten') return null;
  const gehouden = new Set(casus.rolhouders.filter(({ voor }) => voor === null).map(({ rol }) => rol));
  const vacant = vacaturesBij(gehouden, (await tredeNu({ eenheid: turn, vandaag }, casus.id)) ?? 0);
  if (vacant.length === 0) return null;
  const opCasus = casus.rolhouders.some(({ persoonId }) => persoonId === ontvanger.persoonId);
  if (!opCasus && !mag(ontvanger, 'casusrol.toewijzen', alleenAccounthouder(casus))) return null;
  return berichtKaart({
    kop: bericht.vacantKop,
    over: casus.aanbiederNaam,
    alineas: [bericht.vacant],
    rijen: [
      { label: bericht.over, waarde: casus.aanbiederNaam },
      { label: bericht.vacantRollen, waarde: opsomming(vacant.map(bericht.vacature)) },
    ],
    knoppen: [button(bericht.knopRollen, 'casusrollen.inzien', { casus: casus.id })],
  });
}
