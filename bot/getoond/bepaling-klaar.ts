/** What was said of a tredebepaling while another one waits on that casus: it stands behind the button of the new one, and "toch 3, per vandaag" is meant for it. Memory only, for a quarter of an hour. */
import { leesActie } from '../../cards/actions';
import { laatBinnen } from '../invoer/deur';
import { dataOp, elementenOp } from '../kaart-delen';
import type { Kaart } from '../messages';
import type { Klaar } from './knoppen';

/** People at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;
const GELDIG_MS = 15 * 60_000;

export interface Klaarhouder {
  onthoud(wie: string, kaarten: readonly Kaart[], nu: string): void;
  van(wie: string, nu: string): Klaar | null;
}

export function houKlaar(): Klaarhouder {
  const alle = new Map<string, { readonly klaar: Klaar; readonly op: string }>();
  return {
    onthoud(wie, kaarten, nu) {
      const [enige, tweede] = kaarten.flatMap(({ inhoud }) => dataOp(elementenOp(inhoud)).flatMap(klaarIn));
      alle.delete(wie);
      if (enige === undefined || tweede !== undefined) return;
      alle.set(wie, { klaar: enige, op: nu });
      if (alle.size > GESPREKKEN) alle.delete(alle.keys().next().value ?? '');
    },
    van(wie, nu) {
      const een = alle.get(wie);
      return een && Date.parse(nu) - Date.parse(een.op) <= GELDIG_MS ? een.klaar : null;
    },
  };
}

function klaarIn(data: unknown): readonly Klaar[] {
  const actie = leesActie(data);
  if (typeof actie === 'string' || actie.action !== 'tredebepaling.formulier') return [];
  return laatBinnen(actie).ok ? [actie.payload] : [];
}
