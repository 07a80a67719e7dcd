/** The trede of an aanbieder as it was decided and recorded; nothing is computed here. */
import type { CasusDossier, Stap } from '../domain/casus';
import { mag } from '../domain/policy';
import type { Handeling } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { labelVan, tredeZicht } from '../domain/trede';
import type { Standpunt, Trede } from '../domain/trede';
import type { PlanSoort } from '../domain/plan';
import { zoekCasus } from './casus-inzien';
import type { Verb } from './use-case';

export interface Tredeantwoord {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly trede: Trede | null;
  /** Null when no label was ever confirmed for this trede. */
  readonly label: string | null;
  readonly sinds: string | null;
  readonly vastgesteldDoor: readonly string[];
  /** Only who may see the whole decision gets ground and dissent. */
  readonly grond: string | null;
  readonly standpunten: readonly { readonly naam: string; readonly standpunt: Standpunt }[];
  readonly plan: PlanSoort | null;
  readonly regievoerder: string | null;
  readonly accounthouder: string | null;
  readonly volgendeStap: Stap | null;
  readonly bijgewerktOp: string;
  /** The moment this answer is true for. */
  readonly peildatum: string;
  /** What this person may do next with the casus; each verb judges that again. */
  readonly vervolg: readonly Handeling[];
  readonly historie: readonly { readonly trede: Trede; readonly ingangsdatum: string }[];
}

const vervolgstappen: readonly Handeling[] = ['casus.inzien', 'brief.opstellen'];

export const tredeOpvragen: Verb<{ readonly over: string }, Tredeantwoord, CasusDossier> = {
  handeling: 'trede.opvragen',
  leest: true,
  zaak: (werk, invoer) => zoekCasus(werk, invoer.over),
  async doe({ actor, eenheid, nu }, _, casus) {
    const historie = await eenheid.tredebepaling.historie(casus.id);
    const laatste = historie[0] ?? null;
    const zicht = tredeZicht(actor, casus, laatste?.invoer.trede ?? null);
    if (zicht === 'geen') return faal({ soort: 'geen-toegang' });
    const heel = zicht === 'geheel';
    return ok({
      casusId: casus.id,
      casusNummer: casus.nummer,
      aanbieder: casus.aanbiederNaam,
      trede: laatste?.invoer.trede ?? null,
      label: laatste && labelVan(laatste.invoer.trede),
      sinds: laatste?.invoer.ingangsdatum ?? null,
      vastgesteldDoor: laatste?.partijNamen ?? [],
      grond: heel ? (laatste?.invoer.grond ?? null) : null,
      standpunten: heel && laatste ? standpunten(laatste) : [],
      plan: casus.plan,
      regievoerder: casus.rolhouders.find((houder) => houder.rol === 'regievoerder')?.naam ?? null,
      accounthouder: casus.accounthouderNaam,
      volgendeStap: casus.volgendeStap,
      bijgewerktOp: casus.bijgewerktOp,
      peildatum: nu,
      vervolg: vervolgstappen.filter((handeling) => mag(actor, handeling, casus)),
      historie: heel ? historie.map(({ invoer }) => ({ trede: invoer.trede, ingangsdatum: invoer.ingangsdatum })) : [],
    });
  },
  voorwerp: (invoer, uit) => ({ soort: 'casus', id: uit?.casusId ?? invoer.over }),
};

const standpunten = (bepaling: {
  readonly partijNamen: readonly string[];
  readonly invoer: { readonly partijen: readonly { readonly standpunt: Standpunt }[] };
}) =>
  bepaling.partijNamen.map((naam, nummer) => ({
    naam,
    standpunt: bepaling.invoer.partijen[nummer]?.standpunt ?? 'niet-gevraagd',
  }));
