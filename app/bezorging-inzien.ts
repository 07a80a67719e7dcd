/** The ledger of a casus: who got which message, who did not and why. */
import type { Bezorgregel } from '../domain/bezorging';
import { isBezorgsoort } from '../domain/bezorgwijze';
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface Bezorgrij extends Bezorgregel {
  readonly ontvanger: string;
  /** E-mail or telephone, for another route when Teams fails. */
  readonly contact: string | null;
}

export interface Bezorglijst {
  readonly casusId: string;
  readonly nummer: string;
  readonly rijen: readonly Bezorgrij[];
}

const meeste = 600;

/** The reason with which the example world closes what it never sent. */
const nooitVerstuurd = 'voorbeeld';

export const bezorgingInzien: Verb<{ readonly casus: string }, Bezorglijst, CasusDossier> = {
  handeling: 'bezorging.inzien',
  leest: true,
  zaak: async (werk, { casus }) => alsTredeZichtbaar(werk, await zoekCasus(werk, casus)),
  async doe(werk, _, casus) {
    const namen = new Map<string, Pick<Bezorgrij, 'ontvanger' | 'contact'>>();
    const rijen: Bezorgrij[] = [];
    for (const regel of await werk.eenheid.outbox.vanCasus(casus.id, meeste)) {
      if (!isBezorgsoort(regel.soort) || regel.reden === nooitVerstuurd) continue;
      const wie = namen.get(regel.ontvangerId) ?? (await ontvanger(werk, regel.ontvangerId));
      namen.set(regel.ontvangerId, wie);
      rijen.push({ ...regel, ...wie });
    }
    return ok({ casusId: casus.id, nummer: casus.nummer, rijen });
  },
  voorwerp: ({ casus }, uit) => ({ soort: 'casus', id: uit?.casusId ?? casus }),
};

export async function ontvanger(
  { eenheid }: Pick<Werk, 'eenheid'>,
  id: string,
): Promise<Pick<Bezorgrij, 'ontvanger' | 'contact'>> {
  if (id.startsWith('kanaal:')) {
    const kanaal = await eenheid.kanaal.vind(id.slice('kanaal:'.length));
    return { ontvanger: kanaal?.naam ?? '', contact: null };
  }
  const persoon = await eenheid.persoon.vind(id);
  return { ontvanger: persoon?.naam ?? '', contact: persoon?.contact ?? null };
}
