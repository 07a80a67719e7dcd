/** One melding, for who made it and for the meldpunt. */
import type { Actor } from '../domain/actor';
import type { Melding } from '../domain/melding';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

export interface MeldingZaak extends Zaak {
  readonly melding: Melding;
}

/** Filed for a partij: who works for another one now has no melding there any more, least of all when it is about that one. */
const makerId = (actor: Actor, melding: Melding): string | null =>
  melding.melderPartijId === actor.partijId ? melding.melderId : null;

/** The organisation a melding is about never sees it, whatever roles its people were given; who filed it there himself does. */
const gaatOverEigenPartij = (actor: Actor, { invoer, melderId }: Melding): boolean =>
  invoer.over.partijId === actor.partijId && melderId !== actor.persoonId;

/** The melding with what the policy judges; the organisation it is about never counts as a party to it. */
export async function meldingZaak(werk: Werk, idOfNummer: string): Promise<MeldingZaak | null> {
  const melding = await werk.eenheid.melding.vind(idOfNummer);
  if (melding === null || gaatOverEigenPartij(werk.actor, melding)) return null;
  return { ...geenZaak, melding, makerId: makerId(werk.actor, melding) };
}

export const meldingInzien: Verb<{ readonly melding: string }, Melding, MeldingZaak> = {
  handeling: 'melding.inzien',
  leest: true,
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  doe: (_, __, zaak) => Promise.resolve(ok(zaak.melding)),
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

/** For a message about a melding that was queued earlier: may this person still read it? */
export const magMeldingLezen = (actor: Actor, melding: Melding): boolean =>
  !gaatOverEigenPartij(actor, melding) &&
  mag(actor, 'melding.inzien', { ...geenZaak, makerId: makerId(actor, melding) });
