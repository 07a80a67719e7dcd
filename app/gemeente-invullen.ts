/** What is known of one gemeente around a casus, for who may give what belongs to it: the same right as sending in a file. */
import type { CasusDossier } from '../domain/casus';
import { alleGemeenten, samengevoegd } from '../domain/gemeentegegevens';
import type { Gemeentegegevens } from '../domain/gemeentegegevens';
import type { Partij } from '../domain/partij';
import { mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { ok } from '../domain/result';
import { zoekZichtbaar } from './casus-inzien';
import { vanWie } from './gemeentegegevens';
import { gemeentenVan } from './gemeenten-van';
import type { Verb } from './use-case';

export interface Invulblad {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly gegevens: Gemeentegegevens;
}

interface Gevraagd {
  readonly casus: string;
  /** As the register has it. */
  readonly gemeente: string;
}

interface GemeenteZaak extends Zaak {
  readonly casus: CasusDossier;
  readonly partij: Partij;
}

export const gemeenteInvullen: Verb<Gevraagd, Invulblad, GemeenteZaak> = {
  handeling: 'gemeentegegevens.inlezen',
  leest: true,
  async zaak(werk, { casus: over, gemeente }) {
    const casus = await zoekZichtbaar(werk, over);
    if (casus === null || !mag(werk.actor, 'gemeentegegevens.inzien', casus)) return null;
    const partij = (await gemeentenVan(werk, casus)).find(({ naam }) => naam === gemeente);
    return partij === undefined ? null : { ...(await vanWie(werk, [partij.id])), casus, partij };
  },
  async doe({ eenheid }, _, { casus, partij }) {
    const stand = await eenheid.gemeentegegevens.stand(casus.aanbiederId);
    const van = (id: string) => stand.filter(({ gemeenteId }) => gemeenteId === id);
    const gegevens = samengevoegd([...van(alleGemeenten), ...van(partij.id)]);
    const { id: casusId, nummer: casusNummer, aanbiederNaam: aanbieder } = casus;
    return ok({ casusId, casusNummer, aanbieder, gemeente: partij.naam, gegevens });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }),
};
