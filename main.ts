/** Ties the knots: the only file that knows everyone. `--proef` adds what stands in `main-proef.ts`. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import pino from 'pino';
import { verben } from './app/verben';
import { gedeeldTempo } from './bot/outbox/antwoord-tempo';
import type { Register } from './bot/begrip/register';
import { BekendeChats } from './bot/bekende-chats';
import type { Huis } from './bot/beurt';
import { Aangekomen } from './bot/outbox/aangekomen';
import { veegBijlagen } from './bot/bestanden/bijlagen';
import { maakDraad } from './bot/draad/geheugen';
import { maakGetoond } from './bot/getoond';
import { maakMeegebracht } from './bot/melding/meegebracht';
import { herstelAntwoorden } from './bot/outbox/herstel';
import { Ronden } from './bot/klok';
import { Outbox } from './bot/outbox';
import { overWegen } from './bot/paginas/manifest';
import { proefKlok } from './bot/proef-klok';
import { createServer, listen } from './bot/server';
import { createOutboxMeter, nieuweMetrics } from './bot/server-metrics';
import { defectVelden } from './bot/teams/log';
import { quietKeys } from './bot/teams/quiet-keys';
import { createTeams } from './bot/teams/teams';
import type { TeamsDeps } from './bot/teams/teams';
import { maakVerwerker } from './bot/verwerker';
import { leesConfig, omgeving, ondertekenMet } from './config';
import type { Config } from './config';
import { bijlageOpslag } from './db/bijlage-opslag';
import { gaafheidswacht } from './db/gaafheid';
import { zorgVoorRegister } from './db/import-uitvoeren';
import { openWorld } from './db/world';
import type { OpenWorld } from './db/world';
import type { OutboxRij } from './domain/ports';
import { houGeheugenKlein } from './geheugen';
import { echteKlok, zetbareKlok } from './klok';
import type { Klok, ZetbareKlok } from './klok';
import { laadBekend, stelAdressenIn } from './main-adressen';
import { meldZonderWoorden, stopOpTijd } from './main-einde';
import { gezondheid } from './main-gezondheid';
import { bestandendeur, brievenwegen, maakBrieven } from './main-brieven';
import { opensimulator, proberen, vulProefwereld } from './main-proef';
import { bezettePoorten, metDeRest, startfouten, vooraf as voorafFout } from './main-startfouten';
import { createRenderWorker } from './reports/worker';
import type { RenderWorker } from './reports/worker';
import type { Simulator } from './simulator/server';

const tijd = { ms: () => performance.now(), wacht: async (ms: number) => void (await wacht(ms)) };
const referentie = (): string => randomBytes(4).toString('hex').toUpperCase();
const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

export interface Draaiend {
  readonly url: string;
  readonly simulator: Simulator | null;
  readonly wereld: OpenWorld;
  stop(): Promise<void>;
}

/** What the benchmark sets otherwise: its load comes from a few people, and it brings a connector of its own. */
export interface Startopties {
  readonly perMinuut?: number;
  readonly simulator?: false;
  /** Instead of the standing thread; tests draw in their own. */
  readonly werker?: RenderWorker;
  /** How long an answer may take before the bot says that it is busy; a journey waits for what was said, however slow the machine. */
  readonly limieten?: TeamsDeps['limieten'];
  /** Where the clock of a trial begins: nothing may happen in the real time that the trial knows nothing of. */
  readonly nu?: string;
}

/** Starts everything on this configuration; the returned `stop` lets running work finish. */
export async function start(config: Config, opties: Startopties = {}): Promise<Draaiend> {
  houGeheugenKlein();
  stelAdressenIn(config);
  const proefklok = config.proef ? zetbareKlok(opties.nu) : null;
  const echt = echteKlok();
  const kern = await maakKern(config, proefklok ?? echt);
  echt.nietVoor(await kern.wereld.eenheid(({ logboek }) => logboek.laatsteOp()));
  const bot = maakBot(config, kern, opties);
  const server = await listen(createServer({ ...serverDelen(config, kern, bot, proefklok), ...limiet(opties) }), {
    port: config.poort,
    host: config.host,
  });
  const url = `http://${config.host}:${String(server.port)}`;
  const simulator = config.proef && opties.simulator !== false ? await opensimulator(config, url, kern.klok) : null;
  await herstelAntwoorden(bot.basis, true);
  bot.naBeurt();
  const stopRonden = bot.ronden.begin();
  const vernieuwing = setInterval(
    () => void kern.namen.vernieuw().catch((fout: unknown) => kern.meld(fout, 'register')),
    registerMs,
  );
  return {
    url,
    simulator,
    wereld: kern.wereld,
    async stop() {
      clearInterval(vernieuwing);
      const rondeKlaar = Promise.all([stopRonden(), bot.reeksen.stop()]);
      await simulator?.stop();
      await server.stop();
      await bot.teams.sluit();
      await bot.aangekomen.leeg();
      await bot.outbox.sluit();
      await bot.werker.stop();
      await rondeKlaar;
      await kern.wereld.sluit();
    },
  };
}

type Kern = Awaited<ReturnType<typeof maakKern>>;
type Bot = ReturnType<typeof maakBot>;

/** Log, clock, database and the names in it. */
async function maakKern(config: Config, klok: Klok) {
  const log = pino({ level: config.logniveau });
  const wereld = await openWorld(config.databaseUrl);
  await (config.proef ? vulProefwereld : vulRegister)(wereld, klok);
  const meld = (fout: unknown, wat: string, spoor: string | null = null): void =>
    log.error({ wat, spoor, ...defectVelden(fout) }, 'defect');
  return { log, klok, wereld, meld, metrics: nieuweMetrics(), namen: await houNamen(wereld, klok) };
}

async function houNamen(wereld: OpenWorld, klok: Klok) {
  const laad = laadBekend(klok);
  let register = await wereld.eenheid(laad);
  const vernieuw = async (): Promise<void> => {
    register = await wereld.eenheid(laad);
  };
  return { register: (): Register => register, vernieuw };
}

/** The conversation, the outbox and the workshop of letters around that core. */
function maakBot(config: Config, { log, klok, wereld, meld, metrics, namen }: Kern, opties: Startopties) {
  const werker = opties.werker ?? createRenderWorker();
  const geduld = { toeval: Math.random, wacht: async (ms: number) => void (await wacht(ms)) };
  const { tempo, antwoorden } = gedeeldTempo(tijd, config.proef);
  const { limieten = {} } = opties;
  const teams = createTeams({ config: config.teams, log, geduld, referentie, tempo: antwoorden, limieten });
  const geheim = (): string => randomBytes(32).toString('base64url');
  const onderteken = ondertekenMet(config.ondertekensleutel);
  const kern = { wereld, klok, bode: teams.bode, hash, defect: meld };
  const brieven = maakBrieven(kern, { tussenMinuten: config.tussenMinuten });
  const [getoond, draad, meegebracht] = [maakGetoond(), maakDraad(), maakMeegebracht()];
  const eigen = { publicUrl: config.publiekeUrl, getoond, draad, meegebracht, hash, geheim, onderteken };
  const huis: Huis = { ...brieven.huis, ...eigen };
  const basis = { wereld, klok, bode: teams.bode, nieuweSleutel: randomUUID };
  const chats = new BekendeChats();
  const outbox = new Outbox({
    ...{ ...basis, hash, onderteken, tijd, toeval: Math.random, overzichtUur: config.overzichtUur },
    ...{ bode: teams.postbode, tempo },
    defect: (fout, { soort, spoor }) => meld(fout, soort, spoor),
    gemeten: createOutboxMeter(metrics, wereld, klok),
    vergeet: (gesprek) => chats.vergeet(gesprek),
    voorOgen: (persoonId, kaart, nu) => getoond.bezorg(persoonId, kaart, nu),
  });
  const naBeurt = (): void => void outbox.leeg().catch((fout: unknown) => meld(fout, 'outbox'));
  const opslag = bijlageOpslag(config.gegevensMap);
  const bijlagen = { haler: teams.haler, opslag, defect: meld };
  const gedeeld = { wereld, klok, hash, werker, meld, opslag, onderteken };
  const bestanden = { ...bestandendeur(gedeeld, config.huisstijlBestand ?? null), plaatser: teams.bestanden };
  const aangekomen = new Aangekomen(wereld);
  const stuurNu = (rijen: readonly OutboxRij[]): Promise<void> => outbox.stuurNu(rijen);
  const verwerker = maakVerwerker({
    ...{ ...basis, huis, register: namen.register, naBeurt, stuurNu, bestanden, bijlagen, aangekomen, chats },
  });
  const ronden = new Ronden({
    ...{ ...basis, ...brieven.klokwerk, outbox, aangekomen, houder: randomUUID(), defect: meld },
    veegBijlagen: () => veegBijlagen({ ...basis, ...bijlagen }),
  });
  const { reeksen } = brieven.klokwerk;
  return { teams, basis, outbox, naBeurt, werker, bestanden, verwerker, aangekomen, ronden, reeksen };
}

function serverDelen(
  { gegevensMap }: Pick<Config, 'gegevensMap'>,
  { log, klok, wereld, metrics }: Kern,
  { teams, verwerker, bestanden, ronden }: Bot,
  proefklok: ZetbareKlok | null,
) {
  const beschadigd = (rij: object): void => log.error(rij, 'beschadigd');
  const gaaf = gaafheidswacht(wereld, () => klok.nu(), beschadigd);
  const proefwegen = proefklok ? [{ pad: '/proef/klok', handler: proefKlok(proefklok, ronden) }] : [];
  return {
    poort: teams.maakPoort(verwerker),
    log,
    metrics,
    gezond: gezondheid({ wereld, klok, map: gegevensMap, isGaaf: gaaf }),
    referentie,
    wegen: [...brievenwegen(bestanden), ...overWegen, ...proefwegen],
  };
}

const limiet = ({ perMinuut }: Startopties) => (perMinuut === undefined ? {} : { perMinuut });

/** An import by an operator in another process is seen within this time. */
const registerMs = 5 * 60_000;

/** Gemeenten, regio's and the names of the authority are there from the first day; aanbieders and people are imported. */
const vulRegister = (wereld: OpenWorld, klok: Klok): Promise<void> =>
  wereld.eenheid((turn) => zorgVoorRegister(turn, verben, { nu: klok.nu(), vandaag: klok.vandaag() }));

function welkom({ url, simulator }: Draaiend): void {
  if (simulator === null) return console.log(`Tredewijzer luistert op ${url}`);
  const regels = [
    '',
    `Tredewijzer draait als proefomgeving. Open ${simulator.url} in uw browser.`,
    '',
    'Drie dingen om te proberen:',
  ];
  console.log(
    [...regels, ...proberen.map((zin, nummer) => `  ${String(nummer + 1)}. ${zin}`), '', 'Stoppen: Ctrl+C'].join('\n'),
  );
}

/** Without a sentence for it, it is a defect: then its stack is what helps. */
function weiger(zinnen: readonly string[], fout?: unknown): void {
  if (zinnen.length === 0) throw fout;
  console.error(['Tredewijzer kan niet starten:', ...zinnen.map((zin) => `- ${zin}`)].join('\n'));
  process.exitCode = 1;
}

async function hoofd(): Promise<void> {
  const uitslag = leesConfig(omgeving(), { proef: process.argv.includes('--proef') });
  const gevonden = [...uitslag.fouten, ...voorafFout(uitslag.config)];
  const fouten = gevonden.length > 0 ? gevonden : await bezettePoorten(uitslag.config);
  if (fouten.length > 0) return weiger(await metDeRest(uitslag.config, fouten));
  quietKeys(console);
  const draaiend = await start(uitslag.config).catch(async (fout: unknown) => {
    weiger(await startfouten(uitslag.config, fout), fout);
    process.exit(1);
  });
  welkom(draaiend);
  // A start that fails may say all of it; nobody typed anything yet.
  meldZonderWoorden({ proces: process, fout: console.error });
  stopOpTijd(() => draaiend.stop(), { proces: process, fout: console.error });
}

if (require.main === module) void hoofd();
