/** What letters say of the help where it stops at an aanbieder. All in the present, so that it is true before the day and after it. */
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { toon } from '../../domain/feit';
import type { Feit } from '../../domain/feit';
import { als, alsOfZonder, kies, vanwege, zin } from '../../domain/zin';
import { wanneer } from '../../texts/formaat';
import { aanbieder } from './frasen';
import type { Openbaar } from './frasen';
import type { Zinnen } from './opbouw';

interface Woorden {
  readonly de: Zinsdeel;
  readonly De: Zinsdeel;
  readonly anderen: Zinsdeel;
}

const hulp: Woorden = { de: zin`de hulp`, De: zin`De hulp`, anderen: zin`andere aanbieders` };
/** A GI carries out measures of a court: what jeugdigen get of it is begeleiding. */
const begeleiding: Woorden = { de: zin`de begeleiding`, De: zin`De begeleiding`, anderen: zin`andere organisaties` };

/** Then that is the news, and a letter tells it before what led to it. */
export const stopt = ({ hulp: { doorgang } }: Openbaar): boolean =>
  doorgang.status === 'bekend' && doorgang.waarde === 'stopt-bij-deze-aanbieder';

/** One sentence where the help stops, another where it does not or nobody knows. */
export const bijStoppen = <R extends Keuze>(z: Openbaar, wel: R, niet: R): R =>
  vanwege(z.hulp.doorgang, stopt(z) ? wel : niet);

/** What jeugdigen get of it: until the first day without help they get it; from that day, or while nobody knows it, they may have got it. */
export const totDeStop = <R extends Keuze>(
  z: Openbaar,
  datum: string | null,
  { nu, ofEerder }: { readonly nu: R; readonly ofEerder: R },
): R =>
  bijStoppen(
    z,
    alsOfZonder<string, R>(z.hulp.stoptOp, (op) => (isVoor(datum, op) ? nu : ofEerder), ofEerder),
    nu,
  );

const isVoor = (datum: string | null, dag: Feit<string>): boolean =>
  datum !== null && dag.status === 'bekend' && datum < dag.waarde;

interface Delen extends Pick<Woorden, 'de' | 'De'> {
  /** After `gaat de hulp …`. */
  readonly nietDoor: Zinsdeel;
  readonly daarna: Zinsdeel;
}

/** From which day and how it goes on are asked for only where the help stops; until somebody recorded them they are gaps and no promise. */
export function stoppen(z: Openbaar, datum: string | null, maak: (delen: Delen) => Zinsdeel): Zinsdeel {
  const { soort } = z.aanbieder;
  const woorden = soort.status === 'bekend' && soort.waarde === 'gi' ? begeleiding : hulp;
  return vanwege(soort, maak({ ...woorden, nietDoor: nietDoor(z, datum), daarna: hoeVerder(z, datum, woorden) }));
}

/** To readers who are not of this aanbieder. */
export const stoptDaar = (z: Openbaar, datum: string | null): Zinsdeel =>
  stoppen(z, datum, ({ De, nietDoor, daarna }) => zin`${De} gaat bij ${aanbieder(z)} ${nietDoor}. ${daarna}`);

/** A letter that is not about the help says of it what it counts on; where the help stops it says that instead, and asks nobody to stay. */
export const rekenenOpHulp = (z: Openbaar, datum: string | null, belang: Keuze, medewerkers: Keuze): Zinnen => ({
  stopt: bijStoppen<Keuze>(z, stoptDaar(z, datum), null),
  voorop: bijStoppen<Keuze>(z, zin`Het belang van de jeugdigen staat voorop.`, null),
  belang: bijStoppen<Keuze>(z, null, belang),
  medewerkers: bijStoppen<Keuze>(z, null, medewerkers),
});

const nietDoor = (z: Openbaar, datum: string | null): Zinsdeel =>
  alsOfZonder<string, Zinsdeel>(
    z.hulp.stoptOp,
    (op) => zin`${toon(op, (dag) => vanaf(dag, datum))} niet meer door`,
    zin`niet door`,
  );

/** `vanaf 1 april`, and in a letter of a later day `sinds 1 april`. */
const vanaf = (dag: string, datum: string | null): string =>
  wanneer(dag, datum).replace(/^op /u, datum !== null && dag < datum ? 'sinds ' : 'vanaf ');

function hoeVerder(z: Openbaar, datum: string | null, { de, De, anderen }: Woorden): Zinsdeel {
  const nogGeenDag = (erbij: Zinsdeel, anders: Zinsdeel): Zinsdeel =>
    als<string, Zinsdeel>(z.hulp.stoptOp, () => anders, erbij, anders);
  const verder = zin`${De} gaat verder bij ${anderen}.`;
  return (
    kies(z.afsluiting.hulpDaarna, {
      'andere-aanbieders': nogGeenDag(zin`${verder} Vanaf welke dag is nog niet bekend.`, verder),
      // Before the first day without help some of it still runs.
      afgerond: totDeStop(z, datum, {
        nu: zin`${De} die nog loopt, wordt afgerond.`,
        ofEerder: zin`${De} die nog liep, is afgerond.`,
      }),
      'nog-niet-bekend': nogGeenDag(
        zin`Wanneer ${de} stopt en hoe het daarna verdergaat, is nog niet bekend.`,
        zin`Hoe het met ${de} verdergaat, is nog niet bekend.`,
      ),
    }) ?? zin``
  );
}
