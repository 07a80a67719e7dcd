/** The meldingen behind a casus, as far as this person may read them, to look for what he asks about. */
import type { CasusDossier } from '../domain/casus';
import type { Melding } from '../domain/melding';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { gekoppeldeMeldingen } from './casus-gekoppelde-meldingen';
import { zoekZichtbaar } from './casus-inzien';
import type { Verb, Werk } from './use-case';

interface Meldingenzaak extends Zaak {
  readonly casus: CasusDossier;
  /** Newest first. */
  readonly meldingen: readonly Melding[];
}

/** Whoever may not see the casus hears nothing of what lies behind it, not even of his own melding that it does. */
async function meldingenzaak(werk: Werk, over: string): Promise<Meldingenzaak | null> {
  const casus = await zoekZichtbaar(werk, over);
  if (casus === null || !mag(werk.actor, 'casus.inzien', casus)) return null;
  const meldingen = [...(await gekoppeldeMeldingen(werk, casus.id))];
  meldingen.sort((a, b) => b.gemeldOp.localeCompare(a.gemeldOp));
  const eigen = meldingen.some(({ melderId }) => melderId === werk.actor.persoonId);
  return { ...geenZaak, makerId: eigen ? werk.actor.persoonId : null, casus, meldingen };
}

export const casusMeldingenDoorzoeken: Verb<{ readonly casus: string }, readonly Melding[], Meldingenzaak> = {
  handeling: 'melding.inzien',
  leest: true,
  zaak: (werk, { casus }) => meldingenzaak(werk, casus),
  doe: (_, __, { meldingen }) => Promise.resolve(ok(meldingen)),
  voorwerp: ({ casus }) => ({ soort: 'casus', id: casus }),
  ook: (meldingen) => meldingen.map(({ id }) => ({ soort: 'melding', id })),
};
