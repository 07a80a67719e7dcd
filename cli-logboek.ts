/** The operator’s door for what happened: the logboek and its chain, and the trail of one activity. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { metTurn, waarde, weiger } from './cli-wereld';
import type { Buitenwereld, Keuze } from './cli-wereld';
import type { Staart } from './db/logboek-ketting';
import { eersteKapotteRegel, eersteVerdwenenRegel, logboekbladen } from './db/logboek-store';
import { volgSpoor } from './db/spoor';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export async function controleerLogboek(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const bestand = waarde(keuze['eerder']);
  const kapot = await metTurn(wereld, async ({ db }) => {
    const rij = await eersteKapotteRegel(db);
    if (rij !== null || bestand === undefined) return rij === null ? null : { rij, zin: zinnen.logboekKapot(rij) };
    const weg = await eersteVerdwenenRegel(db, eerdereRegels(bestand));
    return weg === null ? null : { rij: weg, zin: zinnen.logboekMist(weg) };
  });
  wereld.uit(JSON.stringify({ heel: kapot === null, eersteKapot: kapot?.rij ?? null }));
  if (kapot !== null) weiger(kapot.zin);
}

const perKeer = 1000;

/** A page at a time: the export of a year does not fit in memory. A file without a single row proves nothing. */
async function* eerdereRegels(bestand: string): AsyncGenerator<readonly Staart[]> {
  let blad: Staart[] = [];
  let leeg = true;
  for await (const regel of regelsVan(bestand)) {
    if (regel.trim() === '') continue;
    blad.push(leesRegel(regel) ?? weiger(zinnen.geenEerderLogboek(bestand)));
    leeg = false;
    if (blad.length === perKeer) {
      yield blad;
      blad = [];
    }
  }
  if (leeg) weiger(zinnen.geenEerderLogboek(bestand));
  if (blad.length > 0) yield blad;
}

function regelsVan(bestand: string): AsyncIterable<string> {
  if (!existsSync(bestand)) return weiger(zinnen.geenBestand(bestand));
  return createInterface({ input: createReadStream(bestand), crlfDelay: Infinity });
}

function leesRegel(regel: string): Staart | null {
  try {
    const { volgnummer, hash } = JSON.parse(regel) as Partial<Record<keyof Staart, unknown>>;
    return typeof volgnummer === 'number' && typeof hash === 'string' ? { volgnummer, hash } : null;
  } catch {
    return null;
  }
}

/** What the column can hold. */
const laatsteRegelnummer = 2 ** 31 - 2;

/** One JSON object per line, with the hashes of the chain: whoever has the file can check it without the database. */
export async function exporteerLogboek(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const na = Number(waarde(keuze['na']) ?? 0);
  if (!Number.isInteger(na) || na < 0 || na > laatsteRegelnummer) weiger(zinnen.geenRegelnummer(String(keuze['na'])));
  await metTurn(wereld, async ({ db }) => {
    for await (const rijen of logboekbladen(db, na)) rijen.forEach((rij) => wereld.uit(JSON.stringify(rij)));
  });
}

/** One JSON object per line: what was done, and which messages left. */
export async function toonSpoor(gegeven: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const regels = await metTurn(wereld, ({ db }) => volgSpoor(db, gegeven));
  if (regels.length === 0) weiger(zinnen.geenSpoor(gegeven));
  regels.forEach((regel) => wereld.uit(JSON.stringify(regel)));
}
