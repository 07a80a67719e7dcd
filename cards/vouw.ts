/** Sections that open at a touch, each with its count in its heading, and how much of them a card holds. */
import { brieflezingTekst as tekst } from '../texts/brieflezing';
import { invulTekst } from '../texts/invullen';
import type { Leessectie, Sectie } from './blad';
import type { Regel } from './streek';
import type { Punt } from './nakijkpunten';

export interface Vouw extends Sectie {
  /** What a screen reader says of the heading; our own words, for the heading itself may be anybody's. */
  readonly titel: string;
  readonly open: boolean;
}

/** More than this begins closed: the count in the heading tells how many wait. */
const meesteOpen = 6;

export const telVouw = ({ kop, regels, aantal }: Punt, open = aantal <= meesteOpen): Vouw => ({
  ...{ kop: tekst.geteld(kop, aantal), titel: tekst.vouw(kop), regels, open },
});

/** What a section and a line take beside their words, in bytes. */
const omSectie = 390;
const omRegel = 80;

const maat = new TextEncoder();
const bytes = (woorden: string): number => maat.encode(JSON.stringify(woorden)).length;
const regelmaat = (regel: Regel): number =>
  typeof regel === 'string'
    ? bytes(regel) + omRegel
    : regel.reduce((som, { tekst: deel }) => som + bytes(deel) + omRegel, 0);

export const omvang = (secties: readonly Leessectie[]): number =>
  secties.reduce(
    (som, { kop, regels }) => regels.reduce((tot, een) => tot + regelmaat(een), som + omSectie + bytes(kop)),
    0,
  );

/** Findings keep their heading and count, and lose lines when they do not fit in so many bytes. */
export function ingekort(vouwen: readonly Vouw[], ruimte: number): readonly Vouw[] {
  let over = ruimte - omvang(vouwen.map((een) => ({ ...een, regels: [] })));
  return vouwen.map((een) => {
    const past = een.regels.filter((regel) => (over -= regelmaat(regel)) >= 0);
    const rest = een.regels.length - past.length;
    return rest === 0 ? een : { ...een, regels: [...past, invulTekst.meer(rest)] };
  });
}

/** Whole parts from the first on; what does not fit is read on a page. */
export const zolangHetPast = (vouwen: readonly Vouw[], ruimte: number): readonly Vouw[] =>
  vouwen.filter((_, plek) => omvang(vouwen.slice(0, plek + 1)) <= ruimte);

/** As the template wants them: `deel-3` opens and closes under its heading. */
export const alsVouwen = (vouwen: readonly Vouw[], voorvoegsel: string) =>
  vouwen.map(({ kop, titel, regels, open }, plek) => {
    const id = `${voorvoegsel}-${String(plek + 1)}`;
    const schakel = { type: 'Action.ToggleVisibility', title: titel, targetElements: [id] };
    return { id, sectiekop: kop, schakel, open, regels: regels.map((woorden) => ({ tekst: woorden })) };
  });
