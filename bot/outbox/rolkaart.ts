/** What every word of a role on a casus looks like. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Actor } from '../../domain/actor';
import type { CasusDossier } from '../../domain/casus';
import type { OutboxRij } from '../../domain/ports';
import type { Turn } from '../../domain/traffic';
import { casusTekst } from '../../texts/casus';
import { regieTekst } from '../../texts/regie';
import type { Kaart } from '../messages';

const { bericht } = regieTekst;

export interface Moment {
  readonly turn: Turn;
  readonly rij: OutboxRij;
  readonly ontvanger: Actor;
  readonly vandaag: string;
}

export const rolkaart = (
  casus: CasusDossier,
  kop: string,
  zin: string,
  rijen: readonly { readonly label: string; readonly waarde: string }[],
  knoppen: readonly Knop[] = [],
): Kaart =>
  berichtKaart({
    kop,
    over: casus.aanbiederNaam,
    alineas: [zin],
    rijen: [{ label: bericht.over, waarde: casus.aanbiederNaam }, ...rijen],
    knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: casus.id }), ...knoppen],
  });
