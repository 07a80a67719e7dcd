/** What was found in a casus about what somebody asked: events with their author and day, facts with their source, or that nothing was written. */
import type { CasusDossier } from '../domain/casus';
import { regelVan } from '../domain/dossier';
import type { OptioneelFeit } from '../domain/feit';
import { gesprekTekst } from '../texts/accountgesprek';
import { datumVoluit } from '../texts/datum';
import { doorzoekTekst } from '../texts/doorzoeken';
import { hoofdletter } from '../texts/hoofdletter';
import { inkorten } from '../texts/inkorten';
import { lezersTekst } from '../texts/lezersvragen';
import { momentVoluit } from '../texts/moment';
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

/** A piece of the report of an accountgesprek. */
export interface GevondenVerslag {
  readonly gesprek: string;
  readonly nummer: string;
  /** ISO date. */
  readonly datum: string;
  readonly zin: string;
}

/** A piece of a melding, without who told it. */
export interface GevondenMelding {
  readonly melding: string;
  readonly nummer: string;
  /** UTC, ISO. */
  readonly gemeldOp: string;
  readonly zin: string;
}

export interface DoorzoekView {
  /** Of which organisation. */
  readonly naam: string;
  /** Null where only its accountgesprekken were looked through. */
  readonly casus: Pick<CasusDossier, 'id' | 'nummer'> | null;
  /** Which words were looked for. */
  readonly woorden: readonly string[];
  readonly gebeurtenissen: readonly Regel[];
  readonly feiten: readonly GevondenFeit[];
  readonly verslagen: readonly GevondenVerslag[];
  readonly meldingen: readonly GevondenMelding[];
  /** Who can be asked for what stands nowhere. */
  readonly wie: readonly string[];
  /** What else may be meant. */
  readonly gokken: readonly Knop[];
}

/** A card holds about this many of each. */
const [meesteGebeurtenissen, meesteFeiten, meesteVerslagen, meesteMeldingen] = [5, 4, 4, 4];
const langste = 300;

export function doorzoekKaart(view: DoorzoekView): Kaart {
  const { naam, casus, woorden, gebeurtenissen, wie } = view;
  const kop = casus === null ? doorzoekTekst.kopZonder(woorden, naam) : doorzoekTekst.kop(woorden, casus.nummer);
  const knoppen = [...view.gokken, ...naarAlles(casus)];
  const items = itemsVan(view);
  if (items.length === 0) return berichtKaart({ kop, alineas: [doorzoekTekst.niets(woorden, naam), ...wie], knoppen });
  const ouder = gebeurtenissen.length - meesteGebeurtenissen;
  return lijstKaart({
    kop,
    onderkop: [
      doorzoekTekst.gevonden(naam),
      ...(ouder > 0 ? [doorzoekTekst.meer(ouder)] : []),
      ...wie.map(lezersTekst.nietErbij),
    ].join(' '),
    items,
    knoppen,
  });
}

const naarAlles = (casus: DoorzoekView['casus']): readonly Knop[] =>
  casus === null
    ? []
    : [
        button(doorzoekTekst.knop.tijdlijn, 'tijdlijn.inzien', { casus: casus.id }),
        button(doorzoekTekst.knop.feiten, 'feiten.inzien', { casus: casus.id }),
      ];

const itemsVan = ({ casus, gebeurtenissen, feiten, verslagen, meldingen }: DoorzoekView) => [
  ...gebeurtenissen.slice(0, meesteGebeurtenissen).map(gebeurtenisItem),
  ...(casus === null ? [] : feiten.slice(0, meesteFeiten).map((feit) => feitItem(casus.id, feit))),
  ...verslagen.slice(0, meesteVerslagen).map(verslagItem),
  ...meldingen.slice(0, meesteMeldingen).map(meldingItem),
];

function feitItem(casus: string, { id, feit }: GevondenFeit) {
  const omschrijving = hoofdletter(regelVan(id)?.rij.omschrijving ?? id);
  return {
    titel: inkorten(doorzoekTekst.feit(omschrijving, nuRegels(id, feit)[0] ?? ''), langste),
    regels: [doorzoekTekst.bron],
    knoppen: [button(doorzoekTekst.knop.feit, 'feit.inzien', { casus, feit: id })],
  };
}

const verslagItem = ({ gesprek, nummer, datum, zin }: GevondenVerslag) => ({
  titel: inkorten(zin, langste),
  regels: [doorzoekTekst.uitGesprek(nummer, datumVoluit(datum))],
  knoppen: [button(gesprekTekst.knop.tonen, 'accountgesprek.inzien', { gesprek })],
});

const meldingItem = ({ melding, nummer, gemeldOp, zin }: GevondenMelding) => ({
  titel: inkorten(zin, langste),
  regels: [doorzoekTekst.uitMelding(nummer, momentVoluit(gemeldOp))],
  knoppen: [button(doorzoekTekst.knop.melding, 'melding.inzien', { melding })],
});

export interface InMeldingView {
  readonly melding: { readonly id: string; readonly nummer: string };
  readonly woorden: readonly string[];
  readonly gevonden: readonly GevondenMelding[];
  /** He may ask the melder something about it. */
  readonly kanVragen: boolean;
}

/** What one melding says of it: more than its own answers is not looked through. */
export function inMeldingKaart({ melding: { id, nummer }, woorden, gevonden, kanVragen }: InMeldingView): Kaart {
  const kop = doorzoekTekst.kopMelding(woorden, nummer);
  const knoppen = [
    button(doorzoekTekst.knop.melding, 'melding.inzien', { melding: id }),
    ...(kanVragen ? [button(doorzoekTekst.knop.vragen, 'melding.stap', { melding: id, stap: 'vragen' })] : []),
  ];
  if (gevonden.length === 0)
    return berichtKaart({ kop, alineas: [doorzoekTekst.nietsInMelding(woorden, nummer)], knoppen });
  const items = gevonden
    .slice(0, meesteMeldingen)
    .map(({ zin }) => ({ titel: inkorten(zin, langste), regels: [], knoppen: [] }));
  return lijstKaart({ kop, onderkop: doorzoekTekst.inMelding, items, knoppen });
}
