/** A letter to look at: its text in parts, and for who may check it everything that was found in it. */
import { briefLezing } from '../domain/brieflezing';
import type { Brieflezing } from '../domain/brieflezing';
import type { Briefwerk } from '../domain/briefwerk';
import type { Vrijgaveplan } from '../domain/brievenboek';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { samengevat, telt } from './brief-inzien';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import { kijkNa } from './brief-nakijken';
import type { Nagekeken } from './brief-nakijken';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import type { Verb } from './use-case';

export type Getoond = Briefsamenvatting & {
  readonly lezing: Brieflezing;
  /** Null for who may read and not check, for a letter that has left, and where the facts cannot be read. */
  readonly nagekeken: Nagekeken | null;
  /** When it will be released by itself. */
  readonly gepland: string | null;
  /** A planned release that did not go, while nothing else was done. */
  readonly gemist: Pick<Vrijgaveplan, 'moment' | 'waarom'> | null;
};

export const briefTonen = (briefwerk: Briefwerk): Verb<{ readonly brief: string }, Getoond, BriefZaak> => ({
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { document, status } = zaak.brief;
    const kijkt = telt(status) && status !== 'vervangen' && mag(werk.actor, 'brief.nakijken', zaak);
    const gekeken = kijkt ? await kijkNa(werk, zaak, briefwerk) : null;
    const nagekeken = gekeken?.ok ? gekeken.value : null;
    const gevonden = nagekeken && { ...nagekeken, gaten: nagekeken.controle.gaten };
    const plan = await werk.eenheid.briefverloop.planVan(zaak.brief.id);
    const gepland = plan?.status === 'gepland' ? plan.moment : null;
    const gemist = plan?.status === 'gemist' || plan?.status === 'geweigerd' ? plan : null;
    return ok({
      ...(await samengevat(werk, zaak, gevonden)),
      lezing: briefLezing(document),
      nagekeken,
      gepland,
      gemist,
    });
  },
  voorwerp: briefVoorwerp,
});

export type Gelezen = Pick<Nagekeken, 'briefId' | 'nummer' | 'versie' | 'aanbieder'> & {
  readonly lezing: Brieflezing;
};

/** Nothing is looked for in it: only the text, for who reads on. */
export const briefLezen: Verb<{ readonly brief: string }, Gelezen, BriefZaak> = {
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  doe(_, __, { brief, aanbiederNaam: aanbieder }) {
    const { id: briefId, nummer, versie, document } = brief;
    return Promise.resolve(ok({ briefId, nummer, versie, aanbieder, lezing: briefLezing(document) }));
  },
  voorwerp: briefVoorwerp,
};
