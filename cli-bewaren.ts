/** The operator's door for what has to last: the logboek and its chain, receipts, a copy of everything and the way back. */
import { join } from 'node:path';
import { ontvangstControleren } from './app/ontvangst-controleren';
import { voerUit } from './app/use-case';
import { metTurn, moment, plaats, waarde, weiger } from './cli-wereld';
import type { Buitenwereld, Keuze } from './cli-wereld';
import { ondertekenMet } from './config';
import { herstel, maakBackup } from './db/backup';
import { bijlagenVan, herstelBijlagen, kopieerBijlagen } from './db/backup-bijlagen';
import { eersteKapotteRegel, logboekbladen } from './db/logboek-store';
import { volgSpoor } from './db/spoor';
import { systeem } from './domain/actor';
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

export async function backup(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const { databaseUrl, gegevensMap } = plaats(wereld);
  const standaard = join(gegevensMap, 'backup', `tredewijzer-${wereld.klok.nu().replace(/\D/g, '').slice(0, 14)}.db`);
  const gemaakt = await maakBackup(databaseUrl, bestand === '' ? standaard : bestand);
  if (!gemaakt.ok) return weiger(gemaakt.fout);
  const bijlagen = kopieerBijlagen(gegevensMap, gemaakt.value);
  wereld.uit(gemaakt.value);
  if (bijlagen > 0) wereld.fout(zinnen.bijlagenMee(bijlagen, bijlagenVan(gemaakt.value)));
}

export async function zetTerug(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const { databaseUrl, gegevensMap } = plaats(wereld);
  const uit = await herstel(databaseUrl, bestand, wereld.klok.nu());
  if (!uit.ok) return weiger(uit.fout);
  const bijlagen = await herstelBijlagen(databaseUrl, gegevensMap, bestand);
  wereld.uit(JSON.stringify({ ...uit.value, bijlagen }));
  if (bijlagen.ontbreken.length > 0) wereld.fout(zinnen.bijlagenMissen(bijlagen.ontbreken.length));
  if (uit.value.vorige !== null) wereld.fout(zinnen.vorigeDatabase(uit.value.vorige));
  uit.value.overgeslagen.forEach((reeks) => wereld.fout(zinnen.overgeslagen(reeks)));
  for (const { nummer, versie, status } of uit.value.brievenKwijt)
    wereld.fout(zinnen.briefKwijt(nummer, versie, status));
}

export async function controleerOntvangst(gegeven: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const [nummer = '', code = ''] = gegeven.split(' ');
  const verb = ontvangstControleren(ondertekenMet(plaats(wereld).ondertekensleutel));
  const werk = { actor: systeem, ...moment(wereld) };
  const uit = await metTurn(wereld, (eenheid) => voerUit({ ...werk, eenheid }, verb, { nummer, code }));
  if (!uit.ok || !uit.value.echt) return weiger(zinnen.geenOntvangst(nummer));
  wereld.uit(JSON.stringify(uit.value));
}
