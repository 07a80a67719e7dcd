/** The meldingen behind a casus that this person may read; one that was withdrawn says nothing any more. */
import type { Melding } from '../domain/melding';
import { magMeldingLezen } from './melding-inzien';
import type { Werk } from './use-case';

export async function gekoppeldeMeldingen({ actor, eenheid }: Werk, casusId: string): Promise<readonly Melding[]> {
  const ids = await eenheid.melding.vanCasus(casusId);
  const alle = await Promise.all(ids.map((id) => eenheid.melding.vind(id)));
  return alle.flatMap((een) =>
    een === null || een.status === 'ingetrokken' || !magMeldingLezen(actor, een) ? [] : [een],
  );
}
