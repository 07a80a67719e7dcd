/** What the units of a batch leave for its end, as the rows that are written there. */
import { begin, ketting, laatsteRegel, logboekkolommen } from './logboek-ketting';
import type { Staart } from './logboek-ketting';
import { kolommen } from './later';
import type { Later, LateTabel } from './later';
import { ketenGebroken } from './slotrij';
import type { Slotrij } from './slotrij';
import type { SqliteDb } from './sqlite-db';

const tabellen = Object.keys(kolommen) as readonly LateTabel[];

function zonderLogboek(units: readonly Later[]): readonly Slotrij[] {
  const rijen = units.flatMap((unit) => unit.rijen);
  return [
    ...tabellen.flatMap((soort) =>
      rijen.filter((rij) => rij.tabel === soort).map(({ waarden }) => ({ soort, waarden })),
    ),
    ...units
      .flatMap((unit) => unit.bezorgd)
      .map((activiteit) => ({ soort: 'bezorgd' as const, waarden: [activiteit] })),
  ];
}

/** Where the logboek ends, as far as this process knows. A wrong guess costs one question, never the chain. */
export class Slot {
  private vermoed: Staart | null = null;

  constructor(private readonly db: SqliteDb) {}

  /** Fails as a whole when a row exists already. */
  async schrijf(units: readonly Later[]): Promise<void> {
    const eerst = [...this.db.neemUitgesteld(), ...zonderLogboek(units)];
    const regels = units.flatMap((unit) => unit.regels);
    if (regels.length === 0) return this.db.schrijfRijen(eerst);
    const poging = async (staart: Staart): Promise<void> => {
      const rijen = ketting(regels, staart);
      await this.db.schrijfRijen([
        { soort: 'keten', waarden: [staart.volgnummer, staart.hash] },
        ...eerst,
        ...rijen.map((rij) => ({ soort: 'logboek' as const, waarden: logboekkolommen.map((kolom) => rij[kolom]) })),
      ]);
      this.vermoed = rijen.at(-1) ?? staart;
    };
    await poging(this.vermoed ?? (await this.lees())).catch(async (fout: unknown) => {
      if (!String(fout).includes(ketenGebroken)) throw fout;
      // From here on nobody else can write in between.
      await this.db.begin();
      await poging(await this.lees());
    });
  }

  /** After a rollback the chain may end where it did before. */
  vergeet(): void {
    this.vermoed = null;
  }

  private async lees(): Promise<Staart> {
    return (await this.db.rijen<Staart>(laatsteRegel, []))[0] ?? begin;
  }
}
