/** One tredebepaling, and what waits for a second person on a casus; each reads as much of it as he may. */
import type { Actor } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import { ok } from '../domain/result';
import { geldendOp, vragenBij } from '../domain/tredebepaling';
import type { Bepalingsvraag } from '../domain/tredebepaling';
import type { Tredebepaling } from '../domain/trede';
import { zoekCasus } from './casus-inzien';
import { namensWie } from './tredebepaling-namens';
import { leesZaak, zaakVan } from './tredebepaling-zaak';
import type { BepalingZaak } from './tredebepaling-zaak';
import type { Verb, Werk } from './use-case';

export interface Bepalingantwoord {
  readonly bepaling: Tredebepaling;
  readonly casus: CasusDossier;
  /** Null when nothing holds today, or when this person was only asked about this one decision. */
  readonly geldend: Tredebepaling | null;
  /** The last decision this answer knew of: who sets on an older picture is told first. */
  readonly gezien: string | null;
  /** False: he reads the answer of his own partij only. */
  readonly heel: boolean;
  readonly vragen: readonly Bepalingsvraag[];
  readonly magReageren: boolean;
  readonly magVaststellen: boolean;
  readonly magIntrekken: boolean;
  /** Partijen that were asked and cannot answer here, when this person may record what they say. */
  readonly magNamens: boolean;
}

/** Asked from outside the casus: a partij reads its own answer, the rest of the round is for who guards the casus. */
const leestAlles = (actor: Actor, { casus }: BepalingZaak): boolean =>
  mag(actor, 'tredebepaling.vaststellen', casus) ||
  casus.rollen.some(({ persoonId }) => persoonId === actor.persoonId) ||
  casus.accounthouderId === actor.partijId ||
  mag(actor, 'tredebepaling.inzien', { makerId: null, betrokken: [], onderwerp: [], rollen: [] });

const alleenEigen = (bepaling: Tredebepaling, partijId: string): Tredebepaling => ({
  ...bepaling,
  invoer: { ...bepaling.invoer, opmerking: null, corrigeert: null },
  reacties: bepaling.reacties.filter((reactie) => reactie.partijId === partijId),
});

export const tredebepalingInzien: Verb<{ readonly bepalingId: string }, Bepalingantwoord, BepalingZaak> = {
  handeling: 'tredebepaling.inzien',
  leest: true,
  zaak: (werk, invoer) => leesZaak(werk, invoer.bepalingId),
  async doe(werk, _, zaak) {
    const { actor, eenheid, vandaag } = werk;
    const { bepaling, casus } = zaak;
    const historie = await eenheid.tredebepaling.historie(casus.id);
    const heel = leestAlles(actor, zaak);
    return ok({
      bepaling: heel ? bepaling : alleenEigen(bepaling, actor.partijId),
      casus,
      geldend: heel ? geldendOp(historie, vandaag) : null,
      gezien: historie[0]?.id ?? null,
      heel,
      vragen: heel ? vragenBij(bepaling.invoer, vandaag) : [],
      ...mogelijkheden(werk, zaak),
      magNamens: (await namensWie(werk, zaak)).length > 0,
    });
  },
  voorwerp: (invoer) => ({ soort: 'tredebepaling', id: invoer.bepalingId }),
};

function mogelijkheden({ actor }: Werk, { bepaling, casus }: BepalingZaak) {
  const open = bepaling.status === 'voorgelegd';
  const gevraagd = zaakVan(bepaling, casus);
  return {
    magReageren: open && mag(actor, 'tredebepaling.reageren', gevraagd),
    magVaststellen:
      open && mag(actor, 'tredebepaling.vaststellen', gevraagd) && bepaling.voorgelegdDoor !== actor.persoonId,
    magIntrekken: open && mag(actor, 'tredebepaling.intrekken', gevraagd),
  };
}

/** What waits on a casus, for who may put a tredebepaling forward. */
export const tredebepalingenVoorgelegd: Verb<
  { readonly casus: string },
  {
    readonly casus: CasusDossier;
    readonly open: readonly Tredebepaling[];
    readonly historie: readonly Tredebepaling[];
  },
  CasusDossier
> = {
  handeling: 'tredebepaling.voorleggen',
  leest: true,
  zaak: (werk, invoer) => zoekCasus(werk, invoer.casus),
  doe: async ({ eenheid }, _, casus) =>
    ok({
      casus,
      open: await eenheid.tredebepaling.voorgelegd(casus.id),
      historie: await eenheid.tredebepaling.historie(casus.id),
    }),
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casus.id ?? invoer.casus }),
};
