/** What was found in a casus about what somebody asked: events with their author and day, facts with their source, or that nothing was written. */
import type { CasusDossier } from '../domain/casus';
import { regelVan } from '../domain/dossier';
import type { OptioneelFeit } from '../domain/feit';
import { doorzoekTekst } from '../texts/doorzoeken';
import { hoofdletter } from '../texts/hoofdletter';
import { inkorten } from '../texts/inkorten';
import { lezersTekst } from '../texts/lezersvragen';
import { berichtKaart } from './bericht';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { nuRegels } from './feit-waarde';
import { lijstKaart } from './lijst';
import { gebeurtenisItem } from './tijdlijn';
import type { Regel } from './tijdlijn';

export interface GevondenFeit {
  readonly id: string;
  readonly feit: OptioneelFeit<unknown>;
}

export interface DoorzoekView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;
  /** Which words were looked for. */
  readonly woorden: readonly string[];
  readonly gebeurtenissen: readonly Regel[];
  readonly feiten: readonly GevondenFeit[];
  /** Who can be asked for what stands nowhere. */
  readonly wie: readonly string[];
  /** What else may be meant. */
  readonly gokken: readonly Knop[];
}

/** A card holds about this many of each. */
const [meesteGebeurtenissen, meesteFeiten] = [5, 4];
const langsteFeit = 300;

export function doorzoekKaart({ casus, woorden, gebeurtenissen, feiten, wie, gokken }: DoorzoekView): Kaart {
  const kop = doorzoekTekst.kop(woorden, casus.nummer);
  const naar = [
    button(doorzoekTekst.knop.tijdlijn, 'tijdlijn.inzien', { casus: casus.id }),
    button(doorzoekTekst.knop.feiten, 'feiten.inzien', { casus: casus.id }),
  ];
  if (gebeurtenissen.length + feiten.length === 0)
    return berichtKaart({
      kop,
      alineas: [doorzoekTekst.niets(woorden, casus.aanbiederNaam), ...wie],
      knoppen: [...gokken, ...naar],
    });
  const ouder = gebeurtenissen.length - meesteGebeurtenissen;
  return lijstKaart({
    kop,
    onderkop: [
      doorzoekTekst.gevonden(casus.aanbiederNaam),
      ...(ouder > 0 ? [doorzoekTekst.meer(ouder)] : []),
      ...wie.map(lezersTekst.nietErbij),
    ].join(' '),
    items: [
      ...gebeurtenissen.slice(0, meesteGebeurtenissen).map(gebeurtenisItem),
      ...feiten.slice(0, meesteFeiten).map((feit) => feitItem(casus.id, feit)),
    ],
    knoppen: [...gokken, ...naar],
  });
}

function feitItem(casus: string, { id, feit }: GevondenFeit) {
  const omschrijving = hoofdletter(regelVan(id)?.rij.omschrijving ?? id);
  return {
    titel: inkorten(doorzoekTekst.feit(omschrijving, nuRegels(id, feit)[0] ?? ''), langsteFeit),
    regels: [doorzoekTekst.bron],
    knoppen: [button(doorzoekTekst.knop.feit, 'feit.inzien', { casus, feit: id })],
  };
}
