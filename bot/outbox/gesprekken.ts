/** Reminders about accountgesprekken, made when they are sent: only for who still has them to do. */
import { afsprakenInzien } from '../../app/gesprek-afspraken';
import { gesprekkenPlannen } from '../../app/gesprekken-plannen';
import { feestdagenRond } from '../../app/taak-zaak';
import { voerUit } from '../../app/use-case';
import { gespreksafsprakenKaart } from '../../cards/gesprek-afspraken';
import { planKaart, planningKaart } from '../../cards/gesprek-planning';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Kaart } from '../messages';
import type { Opmaak } from './maker';

export async function gesprekHerinnering({
  turn,
  rij,
  vandaag,
  ontvanger,
  nieuweSleutel,
}: Opmaak): Promise<Kaart | null> {
  const gesprek = await turn.accountgesprek.vind(rij.objectId);
  if (gesprek?.status !== 'gepland' || gesprek.makerId !== ontvanger.persoonId) return null;
  const { datum, tijd } = gesprek.invoer;
  // Told beforehand, but it leaves after that day: another message says that the day went by.
  if (datum < vandaag && rij.op.slice(0, 10) <= datum) return null;
  const zin = datum < vandaag ? paginaTekst.voorbij(datum) : paginaTekst.herinnering(datum, tijd);
  return planKaart(gesprek, zin, nieuweSleutel());
}

/** Nobody is due: then there is nothing to tell. */
export async function gesprekkenBericht({ turn, ontvanger, nu, vandaag }: Opmaak): Promise<Kaart | null> {
  const gevonden = await voerUit({ actor: ontvanger, nu, vandaag, eenheid: turn }, gesprekkenPlannen, {});
  if (!gevonden.ok) return null;
  const { maanden, eigen, overig } = gevonden.value;
  return eigen.length + overig.length === 0 ? null : planningKaart({ maanden, eigen, overig, vanaf: 0, vandaag });
}

/** Everything this person minds, what is late first; done meanwhile: then there is nothing to tell. */
export async function afsprakenBericht({ turn, ontvanger, nu, vandaag, nieuweSleutel }: Opmaak): Promise<Kaart | null> {
  const werk = { actor: ontvanger, nu, vandaag, eenheid: turn };
  const gevonden = await voerUit(werk, afsprakenInzien, { van: 'mij' });
  if (!gevonden.ok || gevonden.value.length === 0) return null;
  const afspraken = gevonden.value.map((afspraak) => ({ ...afspraak, sleutel: nieuweSleutel() }));
  return gespreksafsprakenKaart({
    van: 'mij',
    afspraken,
    vandaag,
    gedaan: null,
    feestdagen: await feestdagenRond(werk),
  });
}
