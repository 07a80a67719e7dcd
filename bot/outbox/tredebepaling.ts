/** Word of a tredebepaling, made when it is sent: only for who may still read it, and only while it says something new. */
import type { Bepalingsoort } from '../../app/tredebepaling-berichten';
import { leestAlles } from '../../app/tredebepaling-leesbaar';
import { leesZaak } from '../../app/tredebepaling-zaak';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import type { Actor } from '../../domain/actor';
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import type { BepalingStatus } from '../../domain/trede';
import { bepalingTekst } from '../../texts/tredebepaling';
import type { Kaart } from '../messages';

const { bericht, knop } = bepalingTekst;

interface Moment {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  readonly vandaag: string;
}

/** What each kind says, and in which status of the bepaling it still makes sense. */
const soorten: Readonly<
  Record<
    Bepalingsoort,
    {
      readonly kop: string;
      readonly zin: string;
      readonly status: BepalingStatus;
      /** Only for who reads the whole round. */
      readonly alleenHeel?: true;
    }
  >
> = {
  'standpunt-gevraagd': { kop: bericht.gevraagdKop, zin: bericht.gevraagd, status: 'voorgelegd' },
  'standpunt-oneens': { kop: bericht.oneensKop, zin: bericht.oneens, status: 'voorgelegd' },
  'bepaling-voorgelegd': { kop: bericht.voorgelegdKop, zin: bericht.voorgelegd, status: 'voorgelegd' },
  'bepaling-plan-anders': {
    ...{ kop: bericht.planAndersKop, zin: bericht.planAnders, status: 'voorgelegd' },
    alleenHeel: true,
  },
  'bepaling-vastgesteld': { kop: bericht.vastgesteldKop, zin: bericht.vastgesteld, status: 'vastgesteld' },
};

export const overBepaling =
  (soort: Bepalingsoort) =>
  async ({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> => {
    const { kop, zin, status, alleenHeel } = soorten[soort];
    const zaak = await leesZaak({ eenheid: turn, vandaag }, rij.objectId);
    if (zaak?.bepaling.status !== status || !mag(ontvanger, 'tredebepaling.inzien', zaak)) return null;
    if (alleenHeel === true && !leestAlles(ontvanger, zaak)) return null;
    return berichtKaart({
      kop,
      over: zaak.casus.aanbiederNaam,
      alineas: [zin],
      rijen: [{ label: bericht.over, waarde: zaak.casus.aanbiederNaam }],
      knoppen: [button(knop.bekijken, 'tredebepaling.inzien', { bepaling: rij.objectId })],
    });
  };
