/** The operator's door: commands that print data on stdout, mistakes on stderr, and answer with an exit code. */
import { createInterface } from 'node:readline';
import { Command, CommanderError } from 'commander';
import { begrijp } from './bot/begrip/begrijp';
import { maakRegister } from './bot/begrip/register';
import * as bewaardeur from './cli-bewaren';
import * as briefdeur from './cli-brief';
import * as gebiedendeur from './cli-gebieden';
import * as draaiboekdeur from './cli-draaiboek';
import * as formuleerdeur from './cli-formulering';
import * as logboekdeur from './cli-logboek';
import * as passagedeur from './cli-passage';
import * as inleesdeur from './cli-inlezen';
import { storingszin } from './cli-storing';
import { Weigering, lees, meld, metTurn, moment, plaats, waarde, weiger } from './cli-wereld';
import type { Buitenwereld, Doe, Keuze } from './cli-wereld';
import { omgeving } from './config';
import { importeerGebruikers, importeerRegister } from './db/import-uitvoeren';
import { NieuwerSchema, migraties } from './db/migrations';
import { namenUitBestanden, namenUitCsv, namenUitDatabase, verdeelNamen } from './db/register/namen-lezen';
import type { Naamrij } from './db/register/namen-lezen';
import { echteKlok } from './klok';
import { isDag } from './reports/brief-maken';
import { groepen, opdrachten } from './texts/opdrachten';
import type { Opdracht, Opdrachttekst } from './texts/opdrachten';
import { hulpwoorden, opdrachtfout, opdrachtzinnen as zinnen } from './texts/opdrachtregel';

/** 0: done; 1: refused, with sentences; 2: the command itself was typed wrongly. */
export async function draai(argumenten: readonly string[], wereld: Buitenwereld): Promise<number> {
  try {
    await programma(wereld).parseAsync([...argumenten], { from: 'user' });
    return 0;
  } catch (oorzaak) {
    if (oorzaak instanceof CommanderError) return oorzaak.exitCode === 0 ? 0 : 2;
    if (oorzaak instanceof NieuwerSchema) wereld.fout(zinnen.nieuwerSchema);
    else if (oorzaak instanceof Weigering) oorzaak.zinnen.forEach((zin) => wereld.fout(zin));
    else wereld.fout(storingszin(oorzaak) ?? gooi(oorzaak));
    return 1;
  }
}

/** A defect: its stack is what helps. */
function gooi(oorzaak: unknown): never {
  throw oorzaak;
}

function programma(wereld: Buitenwereld): Command {
  const cli = new Command('cli').description('Beheer van Tredewijzer').exitOverride().helpCommand(false);
  cli.helpOption('-h, --help', 'toont deze uitleg').configureHelp(hulpwoorden);
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

/** A day, or a day with a time of day behind it. */
const isMoment = (ruw: string): boolean => isDag(ruw.slice(0, 10)) && !Number.isNaN(Date.parse(ruw));

async function begrijpRegels(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const nu = waarde(keuze['nu']) ?? wereld.klok.vandaag();
  if (!isMoment(nu)) weiger(zinnen.geenDatum(nu));
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

async function maakBrief(_: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const tekst = lees(waarde(keuze['dossier']) ?? '').toString('utf8');
  meld(wereld, await briefdeur.schrijfBrief(tekst, (naam) => waarde(keuze[naam]), keuze['weggelakt'] === true));
}

async function brengTerug(bestand: string, keuze: Keuze, wereld: Buitenwereld): Promise<void> {
  const vraag = { bytes: lees(bestand), gegeven: (naam: string) => waarde(keuze[naam]) ?? '', ...moment(wereld) };
  meld(wereld, await metTurn(wereld, (turn) => briefdeur.brengBriefTerug(turn, vraag)));
}

/** A command on the wording of sentences, in the name of the person behind `--aad`. */
function formuleer(opdracht: typeof formuleerdeur.lijst): Doe {
  return async (_, keuze, wereld) => {
    const gegeven = (naam: string): string => waarde(keuze[naam]) ?? '';
    const vraag = { gegeven, proef: keuze['proef'] === true, ...moment(wereld) };
    meld(wereld, await metTurn(wereld, (turn) => opdracht(turn, vraag)));
  };
}

/** The same for standing texts that beheerders added, with the file of one beside it. */
const zetPassage: Doe = (bestand, keuze, wereld) =>
  formuleer((turn, vraag) => passagedeur.zet(turn, vraag, lees(bestand).toString('utf8')))(bestand, keuze, wereld);

const stand = (): string => JSON.stringify({ stand: migraties.at(-1)?.naam ?? null });

const doen: Readonly<Record<Opdracht, Doe>> = {
  begrijp: begrijpRegels,
  'register importeren': (bestand, keuze, wereld) => inleesdeur.leesIn(importeerRegister, bestand, keuze, wereld),
  'gebruikers importeren': (bestand, keuze, wereld) => inleesdeur.leesIn(importeerGebruikers, bestand, keuze, wereld),
  'gebieden importeren': (bestand, keuze, wereld) =>
    inleesdeur.leesIn(gebiedendeur.importeerGebieden, bestand, keuze, wereld),
  'gebieden exporteren': inleesdeur.geef(gebiedendeur.exporteerGebieden),
  'gebieden terug': inleesdeur.zetGebiedenTerug,
  'draaiboek importeren': (bestand, keuze, wereld) =>
    inleesdeur.leesIn(draaiboekdeur.importeerDraaiboek, bestand, keuze, wereld),
  'draaiboek exporteren': inleesdeur.geef(draaiboekdeur.exporteerDraaiboek),
  'feestdagen importeren': (bestand, keuze, wereld) =>
    inleesdeur.leesIn(draaiboekdeur.importeerFeestdagen, bestand, keuze, wereld),
  'feestdagen exporteren': inleesdeur.geef(draaiboekdeur.exporteerFeestdagen),
  'feestdagen aanvullen': inleesdeur.vulJaarAan,
  'casus importeren': inleesdeur.leesCasusIn,
  'casus exporteren': inleesdeur.exporteer,
  'casus evaluaties': inleesdeur.evaluaties,
  'brief maken': maakBrief,
  'brief terug': brengTerug,
  'brief gegevens': inleesdeur.leesGegevensIn,
  'brief gegevens-terug': inleesdeur.zetGegevensTerug,
  'formulering lijst': formuleer(formuleerdeur.lijst),
  'formulering toon': formuleer(formuleerdeur.toon),
  'formulering zet': formuleer(formuleerdeur.zet),
  'formulering terug': formuleer(formuleerdeur.terug),
  'passage lijst': formuleer(passagedeur.lijst),
  'passage toon': formuleer(passagedeur.toon),
  'passage zet': zetPassage,
  'passage nazien': formuleer(passagedeur.nazien),
  'passage toewijzen': formuleer(passagedeur.wijsToe),
  'passage vervallen': formuleer(passagedeur.vervalt),
  'passage terug': formuleer(passagedeur.terug),
  spoor: logboekdeur.toonSpoor,
  'logboek controleren': logboekdeur.controleerLogboek,
  'logboek exporteren': logboekdeur.exporteerLogboek,
  'melding controleren': bewaardeur.controleerOntvangst,
  backup: bewaardeur.backup,
  herstel: bewaardeur.zetTerug,
  migreer: async (_, __, wereld) => wereld.uit(await metTurn(wereld, () => Promise.resolve(stand()))),
};

if (require.main === module) {
  // Who reads only the first lines (`| head`) is done: no reason to complain.
  process.stdout.on('error', () => process.exit(0));
  const schrijf = (stroom: NodeJS.WriteStream) => (regel: string) => void stroom.write(`${regel}\n`);
  const echt = { invoer: process.stdin, uit: schrijf(process.stdout), fout: schrijf(process.stderr) };
  void draai(process.argv.slice(2), { ...echt, omgeving: omgeving(), klok: echteKlok() }).then((code) => {
    process.exitCode = code;
  });
}
