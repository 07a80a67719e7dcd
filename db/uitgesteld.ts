/**
 * Rows that are set or wiped as a whole by their key, kept together until the end of a batch: the draft of every answer
 * is one of them. Whoever reads such a table, or is about to mark a point to go back to, has them written first.
 */
import type { Waarde } from './waarde';
import { groepen, plaatsen } from './groepen';

interface Vorm {
  readonly sleutel: readonly string[];
  readonly overige: readonly string[];
}

/** The key first: that is the order of the values too. */
export const zettabellen = {
  concept: {
    sleutel: ['persoon_id', 'dialoog', 'over'],
    overige: ['antwoorden', 'op', 'verloopt_op', 'gewaarschuwd_op'],
  },
  bijdrage: {
    sleutel: ['gesprek', 'bericht_id'],
    overige: ['persoon_id', 'dialoog', 'over', 'object_id', 'op'],
  },
} as const satisfies Readonly<Record<string, Vorm>>;
export type Zettabel = keyof typeof zettabellen;

const namen = Object.keys(zettabellen) as readonly Zettabel[];
const vormVan = (tabel: Zettabel): Vorm => zettabellen[tabel];

/** The tables of this kind that a statement reads or writes. */
export const genoemd = (sql: string): readonly Zettabel[] =>
  namen.filter((tabel) => new RegExp(`\\b${tabel}\\b`).test(sql));

export function zetzin(tabel: Zettabel, aantal: number): string {
  const { sleutel, overige } = vormVan(tabel);
  const kolommen = [...sleutel, ...overige];
  const zet = overige.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ');
  return `insert into ${tabel} (${kolommen.join(', ')}) values ${plaatsen(aantal, kolommen.length)}
    on conflict (${sleutel.join(', ')}) do update set ${zet}`;
}

export function wiszin(tabel: Zettabel, aantal: number): string {
  const { sleutel } = vormVan(tabel);
  return `delete from ${tabel} where (${sleutel.join(', ')}) in (values ${plaatsen(aantal, sleutel.length)})`;
}

type Schrijf = (sql: string, waarden: readonly Waarde[]) => Promise<unknown>;

/** What still has to be written: the last word about each key, or null where it is wiped. */
export class Uitgesteld {
  private readonly rijen = new Map<Zettabel, Map<string, readonly Waarde[]>>(namen.map((tabel) => [tabel, new Map()]));

  zet(tabel: Zettabel, waarden: readonly Waarde[]): void {
    this.van(tabel).set(naamVan(waarden.slice(0, vormVan(tabel).sleutel.length)), waarden);
  }

  wis(tabel: Zettabel, sleutel: readonly Waarde[]): void {
    this.van(tabel).set(naamVan(sleutel), sleutel);
  }

  heeft(tabel: Zettabel): boolean {
    return this.van(tabel).size > 0;
  }

  vergeet(): void {
    for (const rijen of this.rijen.values()) rijen.clear();
  }

  /** Those of one table or of all, in a few statements; they count as written from here on. */
  async schrijf(schrijf: Schrijf, tabellen: readonly Zettabel[] = namen): Promise<void> {
    for (const tabel of tabellen) {
      const rijen = [...this.van(tabel).values()];
      if (rijen.length === 0) continue;
      this.van(tabel).clear();
      const { length } = vormVan(tabel).sleutel;
      for (const groep of groepen(rijen.filter((rij) => rij.length > length)))
        await schrijf(kept(zetzin, tabel, groep.length), groep.flat());
      for (const groep of groepen(rijen.filter((rij) => rij.length === length)))
        await schrijf(kept(wiszin, tabel, groep.length), groep.flat());
    }
  }

  private van(tabel: Zettabel): Map<string, readonly Waarde[]> {
    const rijen = this.rijen.get(tabel);
    if (rijen === undefined) throw new Error(`no such table: ${tabel}`);
    return rijen;
  }
}

const naamVan = (sleutel: readonly Waarde[]): string => JSON.stringify(sleutel);

const zinnen = new Map<string, string>();

function kept(maak: (tabel: Zettabel, aantal: number) => string, tabel: Zettabel, aantal: number): string {
  const sleutel = `${maak.name} ${tabel} ${String(aantal)}`;
  const bekend = zinnen.get(sleutel);
  if (bekend !== undefined) return bekend;
  const zin = maak(tabel, aantal);
  zinnen.set(sleutel, zin);
  return zin;
}
