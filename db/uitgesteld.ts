/**
 * Rows that are set or wiped as a whole by their key, kept together until the end of a batch: the draft of every answer
 * is one of them, and each message that has to leave. Whoever reads such a table, or is about to mark a point to go back
 * to, has them written first.
 */
import type { Waarde } from './waarde';

interface Vorm {
  readonly sleutel: readonly string[];
  readonly overige: readonly string[];
  /** A table with a foreign key to it: its rows need those of this one. */
  readonly verwijst?: string;
}

/** The key first: that is the order of the values too. */
const zettabellen = {
  concept: {
    sleutel: ['persoon_id', 'dialoog', 'over'],
    overige: ['antwoorden', 'op', 'verloopt_op', 'gewaarschuwd_op'],
  },
  bijdrage: {
    sleutel: ['gesprek', 'bericht_id'],
    overige: ['persoon_id', 'dialoog', 'over', 'object_id', 'op'],
  },
  outbox: {
    sleutel: ['id'],
    overige: [
      ...['soort', 'object_id', 'ontvanger_id', 'op', 'status', 'pogingen', 'volgende_op'],
      ...['casus_id', 'trede', 'spoed', 'proactief', 'verloopt_op', 'spoor'],
    ],
    verwijst: 'outbox_casus',
  },
} as const satisfies Readonly<Record<string, Vorm>>;
export type Zettabel = keyof typeof zettabellen;

export const zettabelnamen = Object.keys(zettabellen) as readonly Zettabel[];
/** As many values as the widest of these rows has. */
export const breedsteZet = Math.max(
  ...zettabelnamen.map((tabel) => zettabellen[tabel].sleutel.length + zettabellen[tabel].overige.length),
);
const vormVan = (tabel: Zettabel): Vorm => zettabellen[tabel];

/** The tables of this kind that a statement reads or writes, or whose rows it points at. */
export const genoemd = (sql: string): readonly Zettabel[] =>
  zettabelnamen.filter((tabel) => {
    const namen = [tabel, vormVan(tabel).verwijst ?? tabel].join('|');
    return new RegExp(`\\b(?:${namen})\\b`).test(sql);
  });

/** What stands in a statement for the value with this number, from 0. */
type Plek = (nummer: number) => string;
export const vraagteken: Plek = () => '?';

export function zetzin(tabel: Zettabel, plek: Plek): string {
  const { sleutel, overige } = vormVan(tabel);
  const kolommen = [...sleutel, ...overige];
  const zet = overige.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ');
  const waarden = kolommen.map((_, nummer) => plek(nummer)).join(', ');
  return `insert into ${tabel} (${kolommen.join(', ')}) values (${waarden})
    on conflict (${sleutel.join(', ')}) do update set ${zet}`;
}

export const wiszin = (tabel: Zettabel, plek: Plek): string =>
  `delete from ${tabel} where ${vormVan(tabel)
    .sleutel.map((kolom, nummer) => `${kolom} = ${plek(nummer)}`)
    .join(' and ')}`;

export interface Uitgestelderij {
  readonly doe: 'zet' | 'wis';
  readonly tabel: Zettabel;
  /** Of a row that is wiped only the key. */
  readonly waarden: readonly Waarde[];
}

/** What still has to be written: the last word about each key. */
export class Uitgesteld {
  private readonly rijen = new Map<string, Uitgestelderij>();

  zet(tabel: Zettabel, waarden: readonly Waarde[]): void {
    this.onthoud({ doe: 'zet', tabel, waarden });
  }

  wis(tabel: Zettabel, sleutel: readonly Waarde[]): void {
    this.onthoud({ doe: 'wis', tabel, waarden: sleutel });
  }

  heeft(tabel: Zettabel): boolean {
    return this.rijen.size > 0 && [...this.rijen.values()].some((rij) => rij.tabel === tabel);
  }

  vergeet(): void {
    this.rijen.clear();
  }

  /** Those of some tables or of all; they count as written from here on. */
  neem(tabellen: readonly Zettabel[] = zettabelnamen): readonly Uitgestelderij[] {
    const uit = [...this.rijen].filter(([, rij]) => tabellen.includes(rij.tabel));
    for (const [naam] of uit) this.rijen.delete(naam);
    return uit.map(([, rij]) => rij);
  }

  private onthoud(rij: Uitgestelderij): void {
    const sleutel = rij.waarden.slice(0, vormVan(rij.tabel).sleutel.length);
    this.rijen.set(JSON.stringify([rij.tabel, ...sleutel]), rij);
  }
}
