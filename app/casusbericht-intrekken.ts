/** Takes a message back: what has not left stays here, what stands in Teams is replaced, and the trace stays. */
import { standVan } from '../domain/gebeurtenis';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { overGebeurtenis } from './bericht-inhoud';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { gebeurtenisZaak } from './gebeurtenis-inzien';
import type { GebeurtenisZaak } from './gebeurtenis-inzien';
import type { Verb, Werk } from './use-case';
import { herstelStap } from './volgende-stap';

export interface Ingetrokken {
  readonly casusId: string;
  readonly gebeurtenisId: string;
  /** Who had it already: it is replaced there, but who read it has read it. */
  readonly bezorgd: number;
  readonly tegengehouden: number;
  /** A correction was taken back: the message of before stands again, and this person may take that back too. */
  readonly herleeft: string | null;
}

const intrekbaar: ReadonlySet<string> = new Set(['update', 'correctie', 'overgenomen-bericht']);

interface Intrekking {
  readonly gebeurtenis: string;
  /** Why, for who reads the timeline. */
  readonly reden?: VrijeTekst | null;
}

export const casusberichtIntrekken: Verb<Intrekking, Ingetrokken, GebeurtenisZaak> = {
  handeling: 'casusbericht.intrekken',
  zaak: (werk, { gebeurtenis }) => gebeurtenisZaak(werk, gebeurtenis),
  async doe(werk, { reden = null }, { gebeurtenis, id: casusId }) {
    const { eenheid, nu } = werk;
    // Who takes it back at the same moment comes after, and finds it taken back.
    await eenheid.casus.vergrendel(casusId);
    const stand = standVan(gebeurtenis, await eenheid.gebeurtenis.over(gebeurtenis.id));
    if (!intrekbaar.has(gebeurtenis.inhoud.soort) || stand === 'ingetrokken')
      return faal({ soort: 'kan-niet-in-deze-status', status: stand, stap: 'intrekken' });
    await eenheid.outbox.trekIn(gebeurtenis.id);
    const rijen = (await eenheid.outbox.over(gebeurtenis.id)).filter(({ soort }) => overGebeurtenis.has(soort));
    const bezorgd = rijen.filter(({ status }) => status === 'verzonden');
    const hadden = new Set(bezorgd.map(({ ontvangerId }) => ontvangerId));
    const wachtten = rijen.filter(({ ontvangerId, status }) => status === 'ingetrokken' && !hadden.has(ontvangerId));
    const tegengehouden = new Set(wachtten.map(({ ontvangerId }) => ontvangerId)).size;
    const inhoud = { soort: 'intrekking', gelezenDoor: hadden.size } as const;
    const { zichtbaarheid } = gebeurtenis;
    await noteerGebeurtenis(werk, casusId, inhoud, { zichtbaarheid, tekst: reden, corrigeert: gebeurtenis.id });
    for (const { id, ontvangerId } of bezorgd) {
      const soort = ontvangerId.startsWith('kanaal:') ? 'kanaalbericht-ingetrokken' : 'casusbericht-ingetrokken';
      await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId: id, ontvangerId, op: nu, casusId });
    }
    await herstelStap(werk, casusId, gebeurtenis);
    const herleeft = await eerdere(werk, gebeurtenis);
    return ok({ casusId, gebeurtenisId: gebeurtenis.id, bezorgd: hadden.size, tegengehouden, herleeft });
  },
  voorwerp: ({ gebeurtenis }) => ({ soort: 'gebeurtenis', id: gebeurtenis }),
};

async function eerdere(werk: Werk, { corrigeert }: Gebeurtenis): Promise<string | null> {
  const zaak = corrigeert === null ? null : await gebeurtenisZaak(werk, corrigeert);
  if (!zaak || !mag(werk.actor, 'casusbericht.intrekken', zaak)) return null;
  const over = await werk.eenheid.gebeurtenis.over(zaak.gebeurtenis.id);
  const daarna = await Promise.all(over.map(({ id }) => werk.eenheid.gebeurtenis.over(id)));
  return standVan(zaak.gebeurtenis, [...over, ...daarna.flat()]) === 'geldig' ? zaak.gebeurtenis.id : null;
}
