/** Word of a role on a casus: given to somebody, taken over from somebody, or held by nobody; made when it is sent. */
import { tredeNu } from '../../app/trede-zichtbaar';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { alleenAccounthouder, vacaturesBij } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { casusRolNaam } from '../../texts/casus';
import { inkorten } from '../../texts/inkorten';
import { opsomming } from '../../texts/lijst';
import { regieTekst } from '../../texts/regie';
import type { Kaart } from '../messages';
import { terugknoppen } from './casusrol-terug';
import { bevestigKnoppen } from '../../cards/casus-rollen';
import { openBevestigingen } from '../../domain/casusbericht';
import { rolkaart } from './rolkaart';
import type { Moment } from './rolkaart';
import { magZien } from './zichtbaar';

const { bericht } = regieTekst;

/** `herinnering`: he was told before, and did not confirm it. */
export async function rolGekregen(
  { turn, rij, ontvanger, vandaag }: Moment,
  herinnering = false,
): Promise<Kaart | null> {
  const casus = await turn.casus.vind(rij.objectId, vandaag);
  const eigen = casus?.rolhouders.filter(({ persoonId }) => persoonId === ontvanger.persoonId) ?? [];
  if (casus === null || eigen.length === 0) return null;
  const periodes = await turn.casus.rolhistorie(casus.id);
  const notitie = periodes.find(({ persoonId, tot }) => persoonId === ontvanger.persoonId && tot === null)?.notitie;
  const terug = await terugknoppen({ turn, rij, ontvanger, vandaag }, casus, periodes);
  const open = openBevestigingen(await turn.casusbericht.rolbevestigingen(casus.id), casus, ontvanger.persoonId);
  const vraag = open.length === 0 ? [] : [herinnering ? bericht.nogNietBevestigd : bericht.bevestig];
  return rolkaart(
    casus,
    bericht.gekregenKop,
    [bericht.gekregen, ...vraag, ...terug.zinnen].join(' '),
    [
      { label: bericht.rol, waarde: eigen.map(({ rol }) => casusRolNaam(rol)).join(', ') },
      ...(notitie ? [{ label: bericht.notitie, waarde: inkorten(notitie, 1_500) }] : []),
    ],
    [...bevestigKnoppen(open, eigen.length, rij.id), ...terug.knoppen],
  );
}

/** Of what he lost last and has not again. Who may see the casus no longer hears nothing of it; what the successor was told is for the successor. */
export async function rolOvergenomen({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> {
  const casus = await turn.casus.vind(rij.objectId, vandaag);
  if (casus === null || !(await magZien({ turn, ontvanger, vandaag }, casus))) return null;
  const periodes = await turn.casus.rolhistorie(casus.id);
  const geweest = periodes.filter(({ persoonId, tot }) => persoonId === ontvanger.persoonId && tot !== null);
  const laatst = geweest.map(({ tot }) => tot ?? '').reduce((a, b) => (a > b ? a : b), '');
  const kwijt = new Set(geweest.filter(({ tot }) => tot === laatst).map(({ rol }) => rol));
  const opvolgers = periodes.filter(
    ({ rol, tot, persoonId }) => tot === null && kwijt.has(rol) && persoonId !== ontvanger.persoonId,
  );
  if (opvolgers.length === 0) return null;
  return rolkaart(
    casus,
    bericht.overgenomenKop,
    bericht.overgenomen,
    opvolgers.map(({ rol, naam }) => ({ label: bericht.heeftNu(rol), waarde: naam })),
  );
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
