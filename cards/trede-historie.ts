/** Every decision about the trede of a casus, with a drawing of it and the same in words. */
import { labelVan } from '../domain/trede';
import type { Reactie, Tredebepaling } from '../domain/trede';
import { standpuntenVan } from '../domain/partijstandpunt';
import { inkorten } from '../texts/inkorten';
import { historieRegel, planNaam, tredeNaam, tredeTekst } from '../texts/trede';
import { bepalingTekst, historieTekst, wieZei } from '../texts/tredebepaling';
import { bladKaart } from './blad';
import type { Beeld, Sectie } from './blad';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { tekenTrap } from './trap';
import type { Trapstap } from './trap';

export interface HistorieView {
  readonly casus: { readonly nummer: string; readonly aanbiederNaam: string };
  /** Last decision first. */
  readonly bepalingen: readonly Tredebepaling[];
  readonly geldendId: string | null;
  readonly verloop: readonly Trapstap[];
  readonly komend: readonly Trapstap[];
  readonly vandaag: string;
}

const meesteBesluiten = 6;
const langsteGrond = 600;
const meesteStandpunten = 8;
const meestePartijen = 12;

const stapRegel = ({ trede, ingangsdatum }: Trapstap): string => historieRegel(trede, labelVan(trede), ingangsdatum);

/** The drawing, with everything it shows in its alternative text. */
export function trapBeeld(verloop: readonly Trapstap[], komend: readonly Trapstap[], vandaag: string): Beeld | null {
  const url = tekenTrap(verloop, komend, vandaag);
  const stappen = [...verloop, ...komend];
  return url === null ? null : { url, alt: tredeTekst.beeld(stappen.slice(-meesteAltStappen).map(stapRegel)) };
}
const meesteAltStappen = 12;

export function historieKaart(view: HistorieView, knoppen: readonly Knop[]): Kaart {
  const { bepalingen, casus } = view;
  const rest = bepalingen.length - meesteBesluiten;
  return bladKaart({
    kop: historieTekst.kop,
    naam: casus.aanbiederNaam,
    alineas: bepalingen.length === 0 ? [historieTekst.leeg] : [],
    rijen: [{ label: bepalingTekst.label.casus, waarde: casus.nummer }],
    beeld: trapBeeld(view.verloop, view.komend, view.vandaag),
    secties: bepalingen.slice(0, meesteBesluiten).map((bepaling) => besluit(bepaling, view)),
    voet: rest > 0 ? [historieTekst.eerdere(rest)] : [],
    knoppen,
    samenvatting: historieTekst.samenvatting(bepalingen.length),
  });
}

function besluit(bepaling: Tredebepaling, view: HistorieView): Sectie {
  const { invoer, vastgesteldDoorNaam, vastgesteldOp } = bepaling;
  return {
    kop: historieTekst.sectie(bepaling.volgorde ?? 0),
    regels: [
      historieTekst.trede(tredeNaam(invoer.trede, labelVan(invoer.trede)), invoer.ingangsdatum),
      ...stand(bepaling, view),
      ...(invoer.plan === null ? [] : [`${bepalingTekst.label.plan}: ${planNaam(invoer.plan)}`]),
      historieTekst.voorgelegd(bepaling.voorgelegdDoorNaam, bepaling.voorgelegdOp),
      ...(vastgesteldDoorNaam === null || vastgesteldOp === null
        ? []
        : [historieTekst.vastgesteld(vastgesteldDoorNaam, vastgesteldOp)]),
      ...besloten(bepaling),
      historieTekst.grond(inkorten(invoer.grond, langsteGrond)),
      ...(invoer.bewijs === null ? [] : [historieTekst.bewijs(inkorten(invoer.bewijs, langsteGrond))]),
      ...dissent(bepaling),
    ],
  };
}

function stand(bepaling: Tredebepaling, { bepalingen, geldendId, vandaag }: HistorieView): readonly string[] {
  const nummerVan = (id: string | null): number => bepalingen.find((een) => een.id === id)?.volgorde ?? 0;
  const correctie = bepalingen.find(({ invoer }) => invoer.corrigeert === bepaling.id);
  const { corrigeert, ingangsdatum } = bepaling.invoer;
  return [
    ...(bepaling.id === geldendId ? [historieTekst.geldt] : []),
    ...(correctie === undefined && ingangsdatum > vandaag ? [historieTekst.komt] : []),
    ...(correctie === undefined ? [] : [historieTekst.gecorrigeerd(correctie.volgorde ?? 0)]),
    ...(corrigeert === null ? [] : [historieTekst.corrigeert(nummerVan(corrigeert))]),
  ];
}

/** Who agreed, and who was asked and gave no answer; who disagreed has a line of its own. */
function besloten(bepaling: Tredebepaling): readonly string[] {
  const standpunten = standpuntenVan(bepaling).slice(0, meestePartijen);
  const namen = (wat: 'eens' | 'gevraagd') =>
    standpunten.filter(({ standpunt }) => standpunt === wat).map(({ naam }) => naam);
  const [samen, stil] = [namen('eens'), namen('gevraagd')];
  return [
    ...(samen.length === 0 ? [] : [historieTekst.samen(samen)]),
    ...(stil.length === 0 ? [] : [historieTekst.geenAntwoord(stil)]),
  ];
}

/** Who disagreed, and who did so first and changed its mind. */
function dissent(bepaling: Tredebepaling): readonly string[] {
  const { niemandOneens, oneens, eerstOneens, wie } = historieTekst;
  const regel = (begin: string, naam: string, reactie: Reactie | null): string =>
    begin +
    inkorten(
      wie(naam, reactie === null ? null : wieZei(reactie), reactie?.op ?? null, reactie?.reden ?? null),
      langsteGrond,
    );
  const regels = standpuntenVan(bepaling).flatMap(({ naam, standpunt, reactie, eerder }) =>
    standpunt === 'oneens'
      ? [regel(oneens, naam, reactie)]
      : eerder.filter((een) => een.standpunt === 'oneens').map((een) => regel(eerstOneens, naam, een)),
  );
  return regels.length === 0 ? [niemandOneens] : regels.slice(0, meesteStandpunten);
}
