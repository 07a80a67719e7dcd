/** Brings somebody up to date in five lines at most: each is one event that stands, chosen by kind and not by guessing. */
import type { CasusDossier } from '../domain/casus';
import type { GebeurtenisSoort } from '../domain/gebeurtenis';
import { standVan } from '../domain/gebeurtenis';
import { ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { zichtOp } from './tijdlijn-inzien';
import type { GebeurtenisMetStand, Tijdlijn } from './tijdlijn-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb } from './use-case';

/** What a late joiner asks first; of each of these the newest event. */
const eerst: readonly (readonly GebeurtenisSoort[])[] = [
  ['trede-vastgesteld'],
  ['update', 'correctie', 'overgenomen-bericht'],
  ['plan'],
  ['rol', 'status'],
];
const nooit: ReadonlySet<GebeurtenisSoort> = new Set<GebeurtenisSoort>(['intrekking', 'kanaal', 'uitstel']);
const meesteRegels = 5;
const meeste = 500;

function kiesRegels(alle: readonly GebeurtenisMetStand[]): readonly GebeurtenisMetStand[] {
  const bruikbaar = alle.filter(({ gebeurtenis, stand }) => stand === 'geldig' && !nooit.has(gebeurtenis.inhoud.soort));
  const gekozen = new Set(
    eerst.flatMap((soorten) => bruikbaar.find(({ gebeurtenis }) => soorten.includes(gebeurtenis.inhoud.soort)) ?? []),
  );
  for (const een of bruikbaar) if (gekozen.size < meesteRegels) gekozen.add(een);
  return alle.filter((een) => gekozen.has(een));
}

export interface Bijgepraat extends Pick<Tijdlijn, 'casus' | 'gebeurtenissen'> {
  /** Nothing was recorded since the day that was asked for: these are the last lines before it. */
  readonly nietsSinds: boolean;
}

export const casusBijpraten: Verb<{ readonly casus: string; readonly sinds?: string }, Bijgepraat, CasusDossier> = {
  handeling: 'tijdlijn.inzien',
  leest: true,
  zaak: async (werk, { casus }) => alsTredeZichtbaar(werk, await zoekCasus(werk, casus)),
  async doe(werk, { sinds }, casus) {
    const alle = await werk.eenheid.gebeurtenis.vanCasus(casus.id, zichtOp(werk, casus), meeste);
    const latere = alle.filter(({ corrigeert }) => corrigeert !== null);
    const metStand = alle.map((gebeurtenis) => ({ gebeurtenis, stand: standVan(gebeurtenis, latere) }));
    const nieuw = sinds === undefined ? [] : metStand.filter(({ gebeurtenis }) => gebeurtenis.vastgelegdOp >= sinds);
    const regels = kiesRegels(nieuw);
    const nietsSinds = sinds !== undefined && regels.length === 0;
    return ok({ casus, nietsSinds, gebeurtenissen: regels.length > 0 ? regels : kiesRegels(metStand) });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
};
