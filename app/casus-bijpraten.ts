/** Brings somebody up to date in five lines at most: how the casus stands, or what was recorded since a day. */
import { alsRegel, bijpraatregels, meesteRegels, samen } from '../domain/bijpraten';
import type { Bijpraatregel } from '../domain/bijpraten';
import type { CasusDossier } from '../domain/casus';
import type { Gebeurtenis, GebeurtenisSoort } from '../domain/gebeurtenis';
import { meesteGebeurtenissen, standVan } from '../domain/gebeurtenis';
import { ok } from '../domain/result';
import type { EigenTrede } from '../domain/tredebeeld';
import { zoekZichtbaar } from './casus-inzien';
import { zichtOp } from './tijdlijn-inzien';
import { tredenRondom } from './trede-rondom';
import { tredestapVan } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';
import { bronVanStap } from './volgende-stap';

/** Of what was recorded since a day the newest of each of these, and then whatever is newest. */
const eerst: readonly (readonly GebeurtenisSoort[])[] = [
  ['trede-vastgesteld'],
  ['update', 'correctie', 'overgenomen-bericht'],
  ['plan'],
  ['rol', 'status'],
];
const nooit: ReadonlySet<GebeurtenisSoort> = new Set<GebeurtenisSoort>([
  'intrekking',
  'herinnering',
  'kanaal',
  'uitstel',
]);

function sindsToen(gebeurtenissen: readonly Gebeurtenis[]): readonly Bijpraatregel[] {
  const gekozen = new Set(
    eerst.flatMap((soorten) => gebeurtenissen.find(({ inhoud }) => soorten.includes(inhoud.soort)) ?? []),
  );
  for (const een of gebeurtenissen) {
    if (gekozen.size < meesteRegels && ![...gekozen].some((ander) => samen(een, ander))) gekozen.add(een);
  }
  return gebeurtenissen.filter((een) => gekozen.has(een)).map((een) => alsRegel(een, gebeurtenissen));
}

/** What this person may read and what still stands, newest first. */
async function geldige(werk: Werk, casus: CasusDossier): Promise<readonly Gebeurtenis[]> {
  const alle = await werk.eenheid.gebeurtenis.vanCasus(casus.id, zichtOp(werk, casus), meesteGebeurtenissen);
  const latere = alle.filter(({ corrigeert }) => corrigeert !== null);
  return alle.filter((een) => !nooit.has(een.inhoud.soort) && standVan(een, latere) === 'geldig');
}

export interface Bijgepraat {
  readonly casus: CasusDossier;
  readonly regels: readonly Bijpraatregel[];
  /** Nothing was recorded since the day that was asked for: these lines say how it stands. */
  readonly nietsSinds: boolean;
  /** Of other organisations of the same concern, as far as he may read them. */
  readonly rondom: readonly EigenTrede[];
  /** What his predecessors gave along with the roles that are his now. */
  readonly meegegeven: readonly string[];
}

async function meegegevenAan({ actor, eenheid, vandaag }: Werk, casusId: string): Promise<readonly string[]> {
  const zijn = (await eenheid.casus.rolhistorie(casusId)).filter(
    ({ persoonId, van, tot }) => persoonId === actor.persoonId && van <= vandaag && (tot === null || tot > vandaag),
  );
  return [...new Set(zijn.flatMap(({ notitie }) => notitie ?? []))];
}

export const casusBijpraten: Verb<{ readonly casus: string; readonly sinds?: string }, Bijgepraat, CasusDossier> = {
  handeling: 'tijdlijn.inzien',
  leest: true,
  zaak: async (werk, { casus }) => zoekZichtbaar(werk, casus),
  async doe(werk, { sinds }, casus) {
    const gebeurtenissen = await geldige(werk, casus);
    const rondom = await tredenRondom(werk, casus);
    const meegegeven = await meegegevenAan(werk, casus.id);
    const nieuw = sinds === undefined ? [] : gebeurtenissen.filter(({ vastgelegdOp }) => vastgelegdOp >= sinds);
    if (nieuw.length > 0) return ok({ casus, rondom, meegegeven, nietsSinds: false, regels: sindsToen(nieuw) });
    const regels = bijpraatregels({
      ...{ casus, gebeurtenissen, vandaag: werk.vandaag },
      trede: await tredestapVan(werk, casus.id),
      stap: await bronVanStap(werk, casus),
    });
    return ok({ casus, rondom, meegegeven, nietsSinds: sinds !== undefined, regels });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casus.id ?? casus }),
  ook: ({ rondom }) => rondom.map(({ casusId }) => ({ soort: 'casus', id: casusId })),
};
