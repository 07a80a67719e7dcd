/** The list of casussen that somebody may see. */
import type { CasusDossier } from '../domain/casus';
import type { Casusfilter } from '../domain/casus-opslag';
import { casussenPerBlad } from '../domain/werkvoorraad';
import { geenZaak, mag } from '../domain/policy';
import type { Handeling, Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { casuszicht, tredeZicht } from '../domain/trede';
import type { KomendBesluit, Tredestap } from '../domain/trede';
import { komendeNa } from '../domain/tredebepaling';
import { genoemdeStap } from './volgende-stap';
import { tredenRondomAlle } from './trede-rondom';
import { alsKomend } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';
import type { CasusMetStap } from './casus-inzien';

/** Of a list: the history of a casus is read only where something is still to begin and he may read the whole decision. */
async function komendVan(
  werk: Werk,
  casussen: readonly CasusDossier[],
  stappen: ReadonlyMap<string, Tredestap>,
): Promise<ReadonlyMap<string, readonly KomendBesluit[]>> {
  const { actor, eenheid, vandaag } = werk;
  const leesbaar = casussen.filter(
    (casus) => tredeZicht(actor, casus, stappen.get(casus.id)?.trede ?? null) === 'geheel',
  );
  const ids = await eenheid.tredebepaling.metKomend(
    leesbaar.map(({ id }) => id),
    vandaag,
  );
  const uit = new Map<string, readonly KomendBesluit[]>();
  for (const id of ids) uit.set(id, komendeNa(await eenheid.tredebepaling.historie(id), vandaag).map(alsKomend));
  return uit;
}

export interface Casuslijst {
  readonly rijen: readonly CasusMetStap[];
  /** How many there are that this person may see; `rijen` is one page of them. */
  readonly totaal: number;
  readonly vanaf: number;
}

/** A list is nobody's record: it is for who may see some casus, by what he is in his organisation or by a role on one. */
export const lijstZaak = (werk: Werk): Promise<Zaak> => ergens(werk, 'casus.inzien');

/** Whether there may be a casus on which this person may do this. */
export const magErgens = async (werk: Werk, handeling: Handeling): Promise<boolean> =>
  mag(werk.actor, handeling, await ergens(werk, handeling));

async function ergens({ actor, eenheid, vandaag }: Werk, handeling: Handeling): Promise<Zaak> {
  const zaak = { ...geenZaak, betrokken: [actor.partijId] };
  if (mag(actor, handeling, zaak)) return zaak;
  const { persoonId } = actor;
  const rollen = (await eenheid.casus.eigenRollen(persoonId, vandaag)).map((rol) => ({ persoonId, rol }));
  return { ...zaak, rollen };
}

/** `voor`: only the casussen on which he may do this as well. */
type Casusvraag = Casusfilter & { readonly vanaf?: number; readonly aantal?: number; readonly voor?: Handeling };

/**
 * All of them, or those around a regio or gemeente, on a trede, in a period, or with a word in them; one page.
 * Those on which he holds a role come first. For an involved gemeente or regio a casus below trede 3 does not show in a list either, and is not counted.
 */
export const casussenInzien: Verb<Casusvraag, Casuslijst> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: lijstZaak,
  async doe(werk, { vanaf = 0, aantal = casussenPerBlad, voor = 'casus.inzien', ...vraag }) {
    const { actor, eenheid, vandaag } = werk;
    // Who looks for a word or back in time, looks for what is closed too; each line says so.
    const filter = { ookGesloten: Boolean(vraag.woord ?? vraag.periode), ...vraag };
    const zicht = casuszicht(actor, voor);
    const { casussen, totaal } = await eenheid.casus.blad({ zicht, dag: vandaag, filter, vanaf, aantal });
    const stappen = await eenheid.tredebepaling.geldendVan(
      casussen.map(({ id }) => id),
      vandaag,
    );
    const komend = await komendVan(werk, casussen, stappen);
    const rondom = await tredenRondomAlle(werk, casussen);
    const rijen = casussen.map((casus) => ({
      casus: { ...casus, volgendeStap: genoemdeStap(actor, casus) },
      stap: stappen.get(casus.id) ?? null,
      komend: komend.get(casus.id) ?? [],
      rondom: rondom.get(casus.id) ?? [],
    }));
    return ok({ rijen, totaal, vanaf });
  },
  voorwerp: ({ rond }) => ({ soort: 'casus', id: rond?.[0] ?? '' }),
  bekend: async ({ eenheid }, { rond: [plaats] = [] }) =>
    plaats === undefined || (await eenheid.partij.vind(plaats)) !== null,
};
