/** The operator's door for files that go in and tables that come out: register, people, draaiboek, casussen. */
import { dirname } from 'node:path';
import { briefdossiers } from './app/briefdossiers';
import { casusInzien } from './app/casus-inzien';
import { evaluatiesInzien } from './app/evaluaties-inzien';
import { gemeentegegevensUit } from './app/raden-exporteren';
import { voerUit } from './app/use-case';
import { verben } from './app/verben';
import * as draaiboekdeur from './cli-draaiboek';
import * as gebiedendeur from './cli-gebieden';
import * as gegevensdeur from './cli-gegevens';
import { lees, meld, metTurn, moment, waarde, weiger } from './cli-wereld';
import type { Buitenwereld, Doe, Keuze } from './cli-wereld';
import { exporteerCasus } from './db/export-casus';
import { evaluatiesAlsCsv } from './db/export-evaluaties';
import { importeerCasus, leesCasusbestand } from './db/import-casus';
import { leesRijkeuze } from './db/import-csv';
import { zorgVoorRegister } from './db/import-uitvoeren';
import type { Verschil, importeerRegister } from './db/import-uitvoeren';
import type { Turn } from './db/world';
import { systeem } from './domain/actor';
import type { Verhuisgevolg } from './domain/casus';
import { briefwerk } from './reports/briefwerk';
import { leesGegevensUitBestand } from './reports/feitenbestand';
import { blijverszinnen, opdrachtzinnen as zinnen, verhuiszinnen } from './texts/opdrachtregel';

export async function leesGegevensIn(bestand: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const sjabloon = waarde(keuze['sjabloon']);
  if (sjabloon !== undefined) {
    const gevraagd = { pad: sjabloon, aanbieder: waarde(keuze['aanbieder']) ?? '' };
    return meld(wereld, await metTurn(wereld, (turn) => gegevensdeur.schrijfSjabloon(turn, gevraagd)));
  }
  if (bestand === '') return weiger(zinnen.geenGegevens);
  await leesIn(gegevensdeur.importeerGegevens(dirname(bestand)), bestand, keuze, wereld);
}

/** What a file brought in, taken back as a whole; without `--inlezing` it is said which files there were. */
const zetTerug =
  (deur: typeof gegevensdeur.zetTerug): Doe =>
  async (_, keuze, wereld) => {
    const vraag = { inlezing: waarde(keuze['inlezing']) ?? '', proef: keuze['proef'] === true, ...moment(wereld) };
    meld(wereld, await metTurn(wereld, (turn) => deur(turn, vraag)));
  };
export const zetGegevensTerug = zetTerug(gegevensdeur.zetTerug);
export const zetGebiedenTerug = zetTerug(gebiedendeur.zetTerug);

export async function leesIn(
  importeer: typeof importeerRegister,
  bestand: string,
  keuze: Keuze,
  wereld: Buitenwereld,
): Promise<void> {
  const inhoud = lees(bestand);
  const gevraagd = waarde(keuze['rijen']);
  const rijen = gevraagd === undefined ? null : (leesRijkeuze(gevraagd) ?? weiger(zinnen.geenRijen(gevraagd)));
  const opties = { rijen, alleenGoede: keuze['alleenGoede'] === true, proef: keuze['proef'] === true };
  const doe = async (turn: Turn) => {
    await zorgVoorRegister(turn, verben, moment(wereld));
    return importeer(turn, verben, inhoud, opties, moment(wereld));
  };
  const { fouten, geschreven, gevolg, blijven, ...telling } = await metTurn(wereld, (turn) =>
    turn.deel(
      () => doe(turn),
      (verslag) => verslag.geschreven,
    ),
  );
  wereld.uit(
    JSON.stringify({ ...telling, fouten: fouten.length, geschreven, ...telGevolg(gevolg), ...telBlijvers(blijven) }),
  );
  if (gevolg) verhuiszinnen(gevolg, geschreven).forEach((zin) => wereld.fout(zin));
  if (blijven) blijverszinnen(blijven).forEach((zin) => wereld.fout(zin));
  if (fouten.length === 0 && rijen !== null && som(telling) === 0) weiger(zinnen.geenVanDeRijen(gevraagd ?? ''));
  if (fouten.length === 0) return;
  const slot = geschreven ? zinnen.andereOvergenomen : zinnen.nietsOvergenomen;
  weiger(...fouten.map(({ rij, uitleg }) => zinnen.rijfout(rij, uitleg)), slot);
}

const som = (telling: Readonly<Record<Verschil, number>>): number => telling.nieuw + telling.gewijzigd + telling.gelijk;

const telGevolg = (gevolg: Verhuisgevolg | undefined) =>
  gevolg === undefined ? {} : { rollenBeeindigd: gevolg.eindigt.length, vacatures: gevolg.vacatures.length };

const telBlijvers = (blijven: readonly unknown[] | undefined) =>
  blijven === undefined ? {} : { nietInBestand: blijven.length };

/** A whole table as CSV on stdout. */
export const geef =
  (exporteer: (turn: Turn) => Promise<string>): Doe =>
  async (_, __, wereld) =>
    wereld.uit((await metTurn(wereld, exporteer)).trimEnd());

export async function vulJaarAan(gegeven: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const jaar = Number(gegeven);
  if (!/^\d{4}$/.test(gegeven) || jaar < 2020 || jaar > 2100) weiger(zinnen.geenJaar(gegeven));
  const { nieuw } = await metTurn(wereld, (turn) => draaiboekdeur.vulFeestdagenAan(turn, jaar, moment(wereld)));
  wereld.uit(JSON.stringify({ jaar, nieuw }));
}

export async function leesCasusIn(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const tekst = lees(bestand).toString('utf8');
  const [gelezen, perGemeente] = [leesCasusbestand(tekst), leesGegevensUitBestand(tekst)];
  if (!gelezen.ok || !perGemeente.ok)
    return weiger(...[gelezen, perGemeente].flatMap((deel) => (deel.ok ? [] : deel.fout)));
  const uit = await metTurn(wereld, async (turn) => {
    await zorgVoorRegister(turn, verben, moment(wereld));
    return importeerCasus(turn, verben, { ...gelezen.value, perGemeente: perGemeente.value }, moment(wereld));
  });
  if (!uit.ok) return weiger(uit.fout);
  const { opmerkingen, ...verslag } = uit.value;
  wereld.uit(JSON.stringify(verslag));
  opmerkingen.forEach((opmerking) => wereld.fout(opmerking));
}

export async function exporteer(nummer: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const json = await metTurn(wereld, async (turn) => {
    const werk = { actor: systeem, eenheid: turn, ...moment(wereld) };
    const uit = await voerUit(werk, casusInzien, { casus: nummer });
    if (!uit.ok) return null;
    const { casus } = uit.value;
    const brieven = await briefdossiers(werk, casus, briefwerk);
    return exporteerCasus(turn, casus, {
      brieven,
      gemeentegegevens: await gemeentegegevensUit(werk, casus),
      nu: werk.nu,
    });
  });
  wereld.uit(JSON.stringify(json ?? weiger(zinnen.geenCasus(nummer)), null, 2));
}

/** What was learned from closed casussen, as CSV on stdout. */
export async function evaluaties(_: string, __: unknown, wereld: Buitenwereld): Promise<void> {
  const uit = await metTurn(wereld, (eenheid) =>
    voerUit({ actor: systeem, eenheid, ...moment(wereld) }, evaluatiesInzien, null),
  );
  if (uit.ok) wereld.uit(evaluatiesAlsCsv(uit.value).trimEnd());
}
