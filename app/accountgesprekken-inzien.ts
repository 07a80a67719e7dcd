/** The latest accountgesprekken with one organisation or with all, or those of a period or with a zorg in them. */
import { alleGesprekken, pastBijKeuze } from '../domain/accountgesprek';
import type { Accountgesprek, Gesprekkeuze } from '../domain/accountgesprek';
import { bereik, geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { magVerslagLezen } from './accountgesprek-zaak';
import type { Verb } from './use-case';

const grens = 10;

/** So many are looked through for a period or a zorg. */
const meesteDoorzocht = 500;

interface Lijstvraag {
  readonly partijId: string | null;
  readonly keuze?: Gesprekkeuze;
}

export interface Gesprekkenlijst {
  /** Plans and drafts of the person who asks. */
  readonly open: readonly Accountgesprek[];
  readonly verslagen: readonly Accountgesprek[];
  /** How many reports fit; the list shows the newest. */
  readonly totaal: number;
}

export const accountgesprekkenInzien: Verb<Lijstvraag, Gesprekkenlijst> = {
  handeling: 'accountgesprek.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid }, { partijId, keuze = alleGesprekken }) {
    if (partijId !== null && (await eenheid.partij.vind(partijId)) === null)
      return faal({ soort: 'niet-gevonden', wat: 'partij' });
    const alles = keuze === alleGesprekken || (keuze.van === null && keuze.tot === null && !keuze.zorg);
    const gevonden = await eenheid.accountgesprek.lijst(
      bereik(actor, 'accountgesprek.inzien'),
      partijId,
      alles ? grens : meesteDoorzocht,
    );
    const leesbaar = gevonden.filter((een) => magVerslagLezen(actor, een) && pastBijKeuze(een, keuze));
    const open = alles ? await eenheid.accountgesprek.open(actor.persoonId, grens) : [];
    return ok({
      open: open.filter((gesprek) => partijId === null || gesprek.invoer.partijId === partijId),
      verslagen: leesbaar.slice(0, grens),
      totaal: leesbaar.length,
    });
  },
  voorwerp: (invoer) => ({ soort: 'accountgesprek', id: invoer.partijId ?? '' }),
  bekend: async ({ eenheid }, { partijId }) => partijId === null || (await eenheid.partij.vind(partijId)) !== null,
};
