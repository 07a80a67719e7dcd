/** The operator’s door for what has to last: receipts, a copy of everything and the way back. */
import { join } from 'node:path';
import { ontvangstControleren } from './app/ontvangst-controleren';
import { voerUit } from './app/use-case';
import { metTurn, moment, plaats, weiger } from './cli-wereld';
import type { Buitenwereld } from './cli-wereld';
import { ondertekenMet } from './config';
import { herstel, maakBackup } from './db/backup';
import { gelijkGeheim } from './bot/gelijk-geheim';
import { bijlagenVan, herstelBijlagen, kopieerBijlagen } from './db/backup-bijlagen';
import { systeem } from './domain/actor';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

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
  const verb = ontvangstControleren(ondertekenMet(plaats(wereld).ondertekensleutel), gelijkGeheim);
  const werk = { actor: systeem, ...moment(wereld) };
  const uit = await metTurn(wereld, (eenheid) => voerUit({ ...werk, eenheid }, verb, { nummer, code }));
  if (!uit.ok || !uit.value.echt) return weiger(zinnen.geenOntvangst(nummer));
  wereld.uit(JSON.stringify(uit.value));
}
