/** The timeline of a casus, and one event of it. */
import type { CasusDossier } from '../domain/casus';
import { stapVan } from '../domain/gebeurtenis';
import type { Gebeurtenis, GebeurtenisStand } from '../domain/gebeurtenis';
import { casusberichtTekst } from '../texts/casusbericht';
import {
  gebeurdOpVoluit,
  gebeurtenisRegel,
  gebeurtenisZin,
  standZin,
  tijdlijnTekst,
  zichtZin,
} from '../texts/gebeurtenis';
import { momentVoluit } from '../texts/moment';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import type { Rij } from './blad';
import { button } from './button';
import type { Knop, Link } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface Regel {
  readonly gebeurtenis: Gebeurtenis;
  readonly stand: GebeurtenisStand;
}

type Kop = Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;

const titelLengte = 120;

/** A message that was taken back keeps its place and loses its words. */
export const gebeurtenisItem = ({ gebeurtenis, stand }: Regel) => ({
  titel: (stand === 'ingetrokken' ? gebeurtenisZin(gebeurtenis) : gebeurtenisRegel(gebeurtenis)).slice(
    0,
    titelLengte + 60,
  ),
  regels: [
    tijdlijnTekst.door(gebeurtenis.auteurNaam, gebeurtenis.gebeurdOp),
    ...(stand === 'geldig' ? [] : [standZin(stand)]),
  ],
  knoppen: [button(tijdlijnTekst.knop.tonen, 'gebeurtenis.inzien', { gebeurtenis: gebeurtenis.id })],
});

export interface Tijdlijnblad {
  readonly regels: readonly Regel[];
  readonly vanaf: number;
  readonly totaal: number;
  /** How many a page holds. */
  readonly perBlad: number;
}

export function tijdlijnKaart(casus: Kop, { regels, vanaf, totaal, perBlad }: Tijdlijnblad): Kaart {
  const eind = vanaf + regels.length;
  const naar = (titel: string, plek: number) => button(titel, 'tijdlijn.inzien', { casus: casus.id, vanaf: plek });
  return lijstKaart({
    kop: tijdlijnTekst.kop(casus.nummer),
    onderkop: totaal === 0 ? tijdlijnTekst.leeg : tijdlijnTekst.deel(vanaf + 1, eind, totaal),
    items: regels.map(gebeurtenisItem),
    knoppen: [
      ...bladeren({ vanaf, totaal, perBlad }, naar, tijdlijnTekst.knop.blad),
      button(casusberichtTekst.knop.casus, 'casus.inzien', { casus: casus.id }),
    ],
    samenvatting: tijdlijnTekst.samenvatting(casus.nummer),
  });
}

export interface GebeurtenisView extends Regel {
  readonly casus: Kop & Pick<CasusDossier, 'rolhouders'>;
  readonly latere: readonly Gebeurtenis[];
}

function rijen({ gebeurtenis, casus, stand }: GebeurtenisView): readonly Rij[] {
  const { label } = tijdlijnTekst;
  const stap = stand === 'ingetrokken' ? { stap: null, eigenaar: null } : stapVan(gebeurtenis);
  const eigenaar = casus.rolhouders.find(({ persoonId }) => persoonId === stap.eigenaar)?.naam;
  return [
    { label: label.wat, waarde: gebeurtenisZin(gebeurtenis) },
    { label: label.auteur, waarde: gebeurtenis.auteurNaam },
    { label: label.gebeurd, waarde: gebeurdOpVoluit(gebeurtenis.gebeurdOp) },
    { label: label.vastgelegd, waarde: momentVoluit(gebeurtenis.vastgelegdOp) },
    ...(stap.stap === null
      ? []
      : [{ label: label.stap, waarde: casusberichtTekst.stap(stap.stap.wat, stap.stap.voor) }]),
    // Without a step nobody is waited for.
    ...(eigenaar === undefined || stap.stap === null ? [] : [{ label: label.eigenaar, waarde: eigenaar }]),
  ];
}

/** `gezegd`: what just became of it. */
export function gebeurtenisKaart(
  view: GebeurtenisView,
  knoppen: readonly (Knop | Link)[],
  gezegd: string | null = null,
): Kaart {
  const { gebeurtenis, stand, latere, casus } = view;
  const ingetrokken = stand === 'ingetrokken';
  return bladKaart({
    kop: tijdlijnTekst.gebeurtenisKop(casus.nummer),
    naam: casus.aanbiederNaam,
    meldingen: gezegd === null ? [] : [{ kop: regieTekst.gedaan, regels: [gezegd] }],
    alineas: [
      ...(stand === 'geldig' ? [] : [standZin(stand)]),
      ...(gebeurtenis.tekst === null || ingetrokken ? [] : [gebeurtenis.tekst]),
    ],
    rijen: rijen(view),
    secties: [
      {
        kop: tijdlijnTekst.sectie.later,
        regels: latere.map((een) => `${gebeurtenisRegel(een)} (${tijdlijnTekst.door(een.auteurNaam, een.gebeurdOp)})`),
      },
    ],
    voet: [zichtZin(gebeurtenis.zichtbaarheid)],
    knoppen,
    samenvatting: gezegd ?? gebeurtenisZin(gebeurtenis),
  });
}
