/** The operator's door: commands that print data on stdout, mistakes on stderr, and answer with an exit code. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import { casusInzien } from './app/casus-inzien';
import { evaluatiesInzien } from './app/evaluaties-inzien';
import { ontvangstControleren } from './app/ontvangst-controleren';
import { voerUit } from './app/use-case';
import { verben } from './app/verben';
import { begrijp } from './bot/begrip/begrijp';
import { maakRegister } from './bot/begrip/register';
import * as briefdeur from './cli-brief';
import * as draaiboekdeur from './cli-draaiboek';
import * as formuleerdeur from './cli-formulering';
import * as gegevensdeur from './cli-gegevens';
import { leesGegevens, omgeving, ondertekenMet } from './config';
import { herstel, maakBackup } from './db/backup';
import { bijlagenVan, herstelBijlagen, kopieerBijlagen } from './db/backup-bijlagen';
import { exporteerCasus } from './db/export-casus';
import { evaluatiesAlsCsv } from './db/export-evaluaties';
import { importeerCasus, leesCasusbestand } from './db/import-casus';
import { leesRijkeuze } from './db/import-csv';
import { importeerGebruikers, importeerRegister, zorgVoorRegister } from './db/import-uitvoeren';
import { eersteKapotteRegel } from './db/logboek-store';
import { NieuwerSchema, migraties } from './db/migrations';
import { namenUitBestanden, namenUitCsv, namenUitDatabase, verdeelNamen } from './db/register/namen-lezen';
import type { Naamrij } from './db/register/namen-lezen';
import { openWorld } from './db/world';
import type { Turn } from './db/world';
import { systeem } from './domain/actor';
import { echteKlok } from './klok';
import type { Klok } from './klok';
import { isDag } from './reports/brief-maken';
import { groepen, opdrachten } from './texts/opdrachten';
import type { Opdracht, Opdrachttekst } from './texts/opdrachten';
import { hulptitel, opdrachtfout, opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export interface Buitenwereld {
  readonly invoer: Readable;
  readonly uit: (regel: string) => void;
  readonly fout: (regel: string) => void;
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  readonly klok: Klok;
}

/** A refusal in one or more sentences: exit code 1. */
class Weigering extends Error {
  constructor(readonly zinnen: readonly string[]) {
    super(zinnen.join('\n'));
  }
}
function weiger(...regels: readonly string[]): never {
  throw new Weigering(regels);
}

/** 0: done; 1: refused, with sentences; 2: the command itself was typed wrongly. */
export async function draai(argumenten: readonly string[], wereld: Buitenwereld): Promise<number> {
  try {
    await programma(wereld).parseAsync([...argumenten], { from: 'user' });
    return 0;
  } catch (oorzaak) {
    if (oorzaak instanceof CommanderError) return oorzaak.exitCode === 0 ? 0 : 2;
    if (oorzaak instanceof NieuwerSchema) wereld.fout(zinnen.nieuwerSchema);
    else if (oorzaak instanceof Weigering) oorzaak.zinnen.forEach((zin) => wereld.fout(zin));
    else throw oorzaak;
    return 1;
  }
}

type Keuze = Readonly<Record<string, string | true | undefined>>;
type Doe = (gegeven: string, keuze: Keuze, wereld: Buitenwereld) => Promise<void>;

function programma(wereld: Buitenwereld): Command {
  const cli = new Command('cli').description('Beheer van Tredewijzer').exitOverride().helpCommand(false);
  cli.helpOption('-h, --help', 'toont deze uitleg').configureHelp({ styleTitle: hulptitel });
  cli.configureOutput({
    writeOut: (tekst) => wereld.uit(tekst.trimEnd()),
    writeErr: (tekst) => wereld.fout(tekst.trimEnd()),
    outputError: (tekst, schrijf) => schrijf(opdrachtfout(tekst)),
  });
  const rijen: readonly (readonly [string, Opdrachttekst])[] = Object.entries(opdrachten);
  for (const [namen, { gegeven, uitleg, verplicht = {}, keuzes = {} }] of rijen) {
    const opdracht = namen.split(' ').reduce(onder, cli).description(uitleg);
    if (gegeven !== undefined) opdracht.arguments(gegeven);
    for (const [vlag, betekenis] of Object.entries(verplicht)) opdracht.requiredOption(vlag, betekenis);
    for (const [vlag, betekenis] of Object.entries(keuzes)) opdracht.option(vlag, betekenis);
    opdracht.action(() => doen[namen as Opdracht](opdracht.args.join(' '), opdracht.opts(), wereld));
  }
  return cli;
}

const onder = (ouder: Command, naam: string): Command =>
  ouder.commands.find((opdracht) => opdracht.name() === naam) ??
  ouder
    .command(naam)
    .helpCommand(false)
    .description(groepen[naam] ?? '');

async function begrijpRegels(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const nu = waarde(keuze['nu']) ?? wereld.klok.vandaag();
  if (!isDag(nu.slice(0, 10))) weiger(zinnen.geenDatum(nu));
  const register = maakRegister(verdeelNamen(await leesNamen(waarde(keuze['register']), wereld)));
  for await (const regel of createInterface({ input: wereld.invoer, crlfDelay: Infinity })) {
    const { intent, zekerheid, slots } = begrijp(regel, register, nu);
    wereld.uit(JSON.stringify({ intent, zekerheid, slots }));
  }
}

async function leesNamen(bestand: string | undefined, wereld: Buitenwereld): Promise<readonly Naamrij[]> {
  if (bestand === undefined) return (await namenUitDatabase(plaats(wereld).databaseUrl)) ?? namenUitBestanden();
  const { namen, fouten } = namenUitCsv(lees(bestand));
  const regels = fouten.map(({ rij, uitleg }) => zinnen.rijfout(rij, uitleg));
  if (fouten.some(({ rij }) => rij <= 1)) weiger(...regels);
  regels.forEach((regel) => wereld.fout(regel));
  return namen;
}

async function leesGegevensIn(bestand: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const sjabloon = waarde(keuze['sjabloon']);
  if (sjabloon !== undefined) {
    const gevraagd = { pad: sjabloon, aanbieder: waarde(keuze['aanbieder']) ?? '' };
    return meld(wereld, await metTurn(wereld, (turn) => gegevensdeur.schrijfSjabloon(turn, gevraagd)));
  }
  if (bestand === '') return weiger(zinnen.geenGegevens);
  await leesIn(gegevensdeur.importeerGegevens(dirname(bestand)), bestand, keuze, wereld);
}

async function leesIn(
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
  const { fouten, geschreven, ...telling } = await metTurn(wereld, (turn) =>
    turn.deel(
      () => doe(turn),
      (verslag) => verslag.geschreven,
    ),
  );
  wereld.uit(JSON.stringify({ ...telling, fouten: fouten.length, geschreven }));
  if (fouten.length === 0) return;
  const slot = geschreven ? zinnen.andereOvergenomen : zinnen.nietsOvergenomen;
  weiger(...fouten.map(({ rij, uitleg }) => zinnen.rijfout(rij, uitleg)), slot);
}

/** A whole table as CSV on stdout. */
const geef =
  (exporteer: (turn: Turn) => Promise<string>): Doe =>
  async (_, __, wereld) =>
    wereld.uit((await metTurn(wereld, exporteer)).trimEnd());

async function vulJaarAan(gegeven: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const jaar = Number(gegeven);
  if (!Number.isInteger(jaar) || jaar < 2020 || jaar > 2100) weiger(zinnen.geenJaar(gegeven));
  const { nieuw } = await metTurn(wereld, (turn) => draaiboekdeur.vulFeestdagenAan(turn, jaar, moment(wereld)));
  wereld.uit(JSON.stringify({ jaar, nieuw }));
}

async function leesCasusIn(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const gelezen = leesCasusbestand(lees(bestand).toString('utf8'));
  if (!gelezen.ok) return weiger(...gelezen.fout);
  const uit = await metTurn(wereld, async (turn) => {
    await zorgVoorRegister(turn, verben, moment(wereld));
    return importeerCasus(turn, verben, gelezen.value, moment(wereld));
  });
  if (!uit.ok) return weiger(uit.fout);
  const { opmerkingen, ...verslag } = uit.value;
  wereld.uit(JSON.stringify(verslag));
  opmerkingen.forEach((opmerking) => wereld.fout(opmerking));
}

async function exporteer(nummer: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const json = await metTurn(wereld, async (turn) => {
    const uit = await voerUit({ actor: systeem, eenheid: turn, ...moment(wereld) }, casusInzien, { casus: nummer });
    return uit.ok ? exporteerCasus(turn, uit.value.casus, wereld.klok.nu()) : null;
  });
  wereld.uit(JSON.stringify(json ?? weiger(zinnen.geenCasus(nummer)), null, 2));
}

/** What was learned from closed casussen, as CSV on stdout. */
async function evaluaties(_: string, __: unknown, wereld: Buitenwereld): Promise<void> {
  const uit = await metTurn(wereld, (eenheid) =>
    voerUit({ actor: systeem, eenheid, ...moment(wereld) }, evaluatiesInzien, null),
  );
  if (uit.ok) wereld.uit(evaluatiesAlsCsv(uit.value).trimEnd());
}

async function maakBrief(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const tekst = lees(waarde(keuze['dossier']) ?? '').toString('utf8');
  meld(wereld, await briefdeur.schrijfBrief(tekst, (naam) => waarde(keuze[naam]), keuze['weggelakt'] === true));
}

async function brengTerug(bestand: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const vraag = { bytes: lees(bestand), gegeven: (naam: string) => waarde(keuze[naam]) ?? '', ...moment(wereld) };
  meld(wereld, await metTurn(wereld, (turn) => briefdeur.brengBriefTerug(turn, vraag)));
}

const meld = ({ uit: zeg }: Buitenwereld, uit: briefdeur.Uitslag): void =>
  zeg(JSON.stringify(uit.ok ? uit.value : weiger(...uit.fout)));

async function controleerLogboek(_: string, __: unknown, wereld: Buitenwereld): Promise<void> {
  const eersteKapot = await metTurn(wereld, ({ db }) => eersteKapotteRegel(db));
  wereld.uit(JSON.stringify({ heel: eersteKapot === null, eersteKapot }));
  if (eersteKapot !== null) weiger(zinnen.logboekKapot(eersteKapot));
}

async function backup(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const { databaseUrl, gegevensMap } = plaats(wereld);
  const standaard = join(gegevensMap, 'backup', `tredewijzer-${wereld.klok.nu().replace(/\D/g, '').slice(0, 14)}.db`);
  const gemaakt = await maakBackup(databaseUrl, bestand === '' ? standaard : bestand);
  if (!gemaakt.ok) return weiger(gemaakt.fout);
  const bijlagen = kopieerBijlagen(gegevensMap, gemaakt.value);
  wereld.uit(gemaakt.value);
  if (bijlagen > 0) wereld.fout(zinnen.bijlagenMee(bijlagen, bijlagenVan(gemaakt.value)));
}

async function zetTerug(bestand: string, _: unknown, wereld: Buitenwereld): Promise<void> {
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

async function controleerOntvangst(gegeven: string, _: unknown, wereld: Buitenwereld): Promise<void> {
  const [nummer = '', code = ''] = gegeven.split(' ');
  const verb = ontvangstControleren(ondertekenMet(plaats(wereld).ondertekensleutel));
  const werk = { actor: systeem, ...moment(wereld) };
  const uit = await metTurn(wereld, (eenheid) => voerUit({ ...werk, eenheid }, verb, { nummer, code }));
  if (!uit.ok || !uit.value.echt) return weiger(zinnen.geenOntvangst(nummer));
  wereld.uit(JSON.stringify(uit.value));
}

/** A command on the wording of sentences, in the name of the person behind `--aad`. */
function formuleer(opdracht: typeof formuleerdeur.lijst): Doe {
  return async (_, keuze, wereld) => {
    const gegeven = (naam: string): string => waarde(keuze[naam]) ?? '';
    const vraag = { gegeven, proef: keuze['proef'] === true, ...moment(wereld) };
    meld(wereld, await metTurn(wereld, (turn) => opdracht(turn, vraag)));
  };
}

const stand = (): string => JSON.stringify({ stand: migraties.at(-1)?.naam ?? null });

const doen: Readonly<Record<Opdracht, Doe>> = {
  begrijp: begrijpRegels,
  'register importeren': (bestand, keuze, wereld) => leesIn(importeerRegister, bestand, keuze, wereld),
  'gebruikers importeren': (bestand, keuze, wereld) => leesIn(importeerGebruikers, bestand, keuze, wereld),
  'draaiboek importeren': (bestand, keuze, wereld) => leesIn(draaiboekdeur.importeerDraaiboek, bestand, keuze, wereld),
  'draaiboek exporteren': geef(draaiboekdeur.exporteerDraaiboek),
  'feestdagen importeren': (bestand, keuze, wereld) =>
    leesIn(draaiboekdeur.importeerFeestdagen, bestand, keuze, wereld),
  'feestdagen exporteren': geef(draaiboekdeur.exporteerFeestdagen),
  'feestdagen aanvullen': vulJaarAan,
  'casus importeren': leesCasusIn,
  'casus exporteren': exporteer,
  'casus evaluaties': evaluaties,
  'brief maken': maakBrief,
  'brief terug': brengTerug,
  'brief gegevens': leesGegevensIn,
  'formulering lijst': formuleer(formuleerdeur.lijst),
  'formulering toon': formuleer(formuleerdeur.toon),
  'formulering zet': formuleer(formuleerdeur.zet),
  'formulering terug': formuleer(formuleerdeur.terug),
  'logboek controleren': controleerLogboek,
  'melding controleren': controleerOntvangst,
  backup,
  herstel: zetTerug,
  migreer: async (_, __, wereld) => wereld.uit(await metTurn(wereld, () => Promise.resolve(stand()))),
};

const waarde = (ruw: string | true | undefined): string | undefined => (typeof ruw === 'string' ? ruw : undefined);
const moment = ({ klok }: Buitenwereld) => ({ nu: klok.nu(), vandaag: klok.vandaag() });

function plaats(wereld: Buitenwereld): Omit<ReturnType<typeof leesGegevens>, 'fouten'> {
  const { fouten, ...gegevens } = leesGegevens(wereld.omgeving);
  return fouten.length > 0 ? weiger(...fouten) : gegevens;
}

async function metTurn<T>(wereld: Buitenwereld, werk: (turn: Turn) => Promise<T>): Promise<T> {
  const world = await openWorld(plaats(wereld).databaseUrl);
  return world.eenheid(werk).finally(() => world.sluit());
}

function lees(bestand: string): Buffer {
  try {
    return readFileSync(bestand);
  } catch {
    return weiger(zinnen.geenBestand(bestand));
  }
}

if (require.main === module) {
  // Who reads only the first lines (`| head`) is done: no reason to complain.
  process.stdout.on('error', () => process.exit(0));
  const schrijf = (stroom: NodeJS.WriteStream) => (regel: string) => void stroom.write(`${regel}\n`);
  const echt = { invoer: process.stdin, uit: schrijf(process.stdout), fout: schrijf(process.stderr) };
  void draai(process.argv.slice(2), { ...echt, omgeving: omgeving(), klok: echteKlok() }).then((code) => {
    process.exitCode = code;
  });
}
