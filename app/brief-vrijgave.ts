/** Where a letter stands in the order of release: what is in the way, what was asked, and what is planned. */
import type { Vrijgaveplan } from '../domain/brievenboek';
import { ok } from '../domain/result';
import type { Afwijkingsstand, Hindernis, NietVerzonden, Volgorde } from '../domain/vrijgave';
import type { TeInformeren } from '../domain/informeren';
import { isGedekt } from '../domain/hindernis';
import { kringVanBrief } from '../domain/kring';
import { mag } from '../domain/policy';
import { nogNietVerzonden, vindHindernissen } from './brief-hindernissen';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import { sleutelVan, teInformeren } from './informeren';
import type { Verb } from './use-case';

export interface Vrijgavestand extends Briefuitkomst {
  readonly versie: number;
  readonly status: string;
  readonly aanbieder: string;
  readonly hindernissen: readonly Hindernis[];
  readonly nietVerzonden: readonly NietVerzonden[];
  readonly afwijking: Afwijkingsstand | null;
  readonly plan: Pick<Vrijgaveplan, 'moment' | 'status' | 'waarom'> | null;
  /** The casus whose register says who knows, for who may read that. */
  readonly register: string | null;
  /** Who should get it. */
  readonly aan: readonly (TeInformeren & { readonly sleutel: string })[];
}

export const vrijgaveInzien = (volgorde: Volgorde): Verb<{ readonly brief: string }, Vrijgavestand, BriefZaak> => ({
  handeling: 'brief.inzien',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { actor, eenheid } = werk;
    const { brief } = zaak;
    const gevraagd = await eenheid.briefverloop.afwijking(brief.id);
    const door = gevraagd && (await eenheid.persoon.vind(gevraagd.gevraagdDoor));
    const kring = kringVanBrief(brief);
    const aan = (await teInformeren(werk, zaak)).filter(({ groep }) => groep === kring);
    const inDeWeg = await vindHindernissen(werk, zaak, volgorde);
    return ok({
      briefId: brief.id,
      nummer: brief.nummer,
      versie: brief.versie,
      status: brief.status,
      aanbieder: zaak.aanbiederNaam,
      hindernissen: inDeWeg,
      nietVerzonden: await nogNietVerzonden(werk, zaak),
      afwijking: gevraagd && {
        reden: gevraagd.reden,
        door: door?.naam ?? '',
        toegestaan: gevraagd.akkoordDoor !== null,
        dekt: gevraagd.akkoordDoor !== null && isGedekt(inDeWeg, gevraagd.hindernissen),
        eigen: gevraagd.gevraagdDoor === actor.persoonId,
      },
      plan: await eenheid.briefverloop.planVan(brief.id),
      register: mag(actor, 'informeren.inzien', zaak) ? zaak.id : null,
      aan: aan.map((rij) => ({ ...rij, sleutel: sleutelVan(rij) })),
    });
  },
  voorwerp: briefVoorwerp,
});
