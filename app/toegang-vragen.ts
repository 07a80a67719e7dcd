/** Somebody nobody mapped asks for access; the beheerders hear of it, once. */
import type { Identiteit } from '../domain/persoon';
import { maskeer } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

export const toegangVragen: Verb<Identiteit, { readonly verzoekId: string; readonly gevraagdOp: string }> = {
  handeling: 'toegang.vragen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid, nu, vandaag }, identiteit) {
    const open = await eenheid.persoon.openVerzoek(identiteit.aadObjectId, identiteit.tenantId);
    if (open) return ok({ verzoekId: open.id, gevraagdOp: open.gevraagdOp });
    const id = eenheid.nieuwId(nu);
    await eenheid.persoon.bewaarVerzoek({
      id,
      identiteit,
      naam: maskeer(actor.naam),
      status: 'open',
      gevraagdOp: nu,
      beslistDoor: null,
      beslistOp: null,
    });
    for (const beheerder of await eenheid.persoon.metRol('beheerder', vandaag)) {
      const rij = { soort: 'toegang-gevraagd', objectId: id, ontvangerId: beheerder.id, op: nu } as const;
      await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu) });
    }
    return ok({ verzoekId: id, gevraagdOp: nu });
  },
  voorwerp: (_, uit) => ({ soort: 'toegangsverzoek', id: uit?.verzoekId ?? '' }),
};
