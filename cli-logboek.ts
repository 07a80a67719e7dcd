/** The operator’s door for what happened: the logboek and its chain, and the trail of one activity. */
import { metTurn, waarde, weiger } from './cli-wereld';
import type { Buitenwereld, Keuze } from './cli-wereld';
import { eersteKapotteRegel, logboekbladen } from './db/logboek-store';
import { volgSpoor } from './db/spoor';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export async function controleerLogboek(_: string, __: unknown, wereld: Buitenwereld): Promise<void> {
  const eersteKapot = await metTurn(wereld, ({ db }) => eersteKapotteRegel(db));
  wereld.uit(JSON.stringify({ heel: eersteKapot === null, eersteKapot }));
  if (eersteKapot !== null) weiger(zinnen.logboekKapot(eersteKapot));
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
