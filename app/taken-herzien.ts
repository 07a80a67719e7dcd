/** After trede or plan changed: the regievoerder says which tasks lapse and which stay. Whoever is silent closes nothing. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { Taakregel } from '../domain/taak';
import { zetStap } from './taak-afronden';
import { casusIsOpen, taakZaakVan } from './taak-zaak';
import { noteerVerloop, wijzigTaak } from './taak-verloop';
import type { Verb, Werk } from './use-case';

interface Herziening {
  readonly casusId: string;
  /** The tasks the card asked about: only those are decided about. */
  readonly gevraagd: readonly string[];
  readonly vervallen: readonly string[];
  readonly reden: VrijeTekst | null;
}

export interface Herzien {
  readonly vervallen: number;
  readonly gebleven: number;
}

export const takenHerzien: Verb<Herziening, Herzien, CasusDossier> = {
  handeling: 'taken.herzien',
  zaak: ({ eenheid, vandaag }, { casusId }) => eenheid.casus.vind(casusId, vandaag),
  async doe(werk, { gevraagd, vervallen, reden }, casus) {
    const open = casusIsOpen(casus, 'herzien');
    if (!open.ok) return open;
    if (vervallen.length > 0 && reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'laten vervallen' });
    const taken = (await werk.eenheid.taak.vanCasus(casus.id)).filter(
      ({ teHerzien, id }) => teHerzien && gevraagd.includes(id),
    );
    for (const taak of taken) {
      const vervalt = vervallen.includes(taak.id);
      const uitkomst = vervalt
        ? await laatVervallen(werk, casus, taak, reden)
        : await laatStaan(werk, casus, taak, reden);
      if (!uitkomst.ok) return uitkomst;
    }
    const weg = taken.filter(({ id }) => vervallen.includes(id)).length;
    return ok({ vervallen: weg, gebleven: taken.length - weg });
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};

async function laatVervallen(werk: Werk, casus: CasusDossier, taak: Taakregel, reden: VrijeTekst | null) {
  const { id: taakId, versie } = taak;
  return zetStap(werk, await taakZaakVan(werk, taak, casus), 'vervallen', { taakId, versie, reden });
}

/** A milestone that stays is one of the plan that holds now. */
async function laatStaan(
  werk: Werk,
  casus: CasusDossier,
  taak: Taakregel,
  reden: VrijeTekst | null,
): Promise<Result<Taakregel>> {
  const plan = taak.soort === 'mijlpaal' ? { plan: casus.plan } : {};
  const nieuw = await wijzigTaak(werk, taak, taak.versie, { teHerzien: false, ...plan });
  if (nieuw.ok) await noteerVerloop(werk, taak.id, 'blijft', { reden });
  return nieuw;
}
