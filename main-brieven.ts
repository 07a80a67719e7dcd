/** Ties the workshop of letters: what the bot, the scheduler and the web server need of it. */
import { createHash, randomUUID } from 'node:crypto';
import { briefBewakers } from './app/brief-plannen';
import { bewakers } from './app/termijnen-bewaken';
import { andereBestanden } from './bot/bestanden/andere-bestanden';
import { bestandRouter } from './bot/bestanden/brieven';
import type { BestandDeps } from './bot/bestanden/brieven';
import { maakReekswerk } from './bot/brieven/reeks-werk';
import type { ReeksDeps } from './bot/brieven/reeks-werk';
import { reeksRouter } from './bot/bestanden/reeks-bestanden';
import { gebiedenlezer } from './db/gebieden-csv';
import { gegevenslezer } from './db/gemeentegegevens-csv';
import { voorbeelddossiers } from './db/voorbeeld/dossiers';
import type { Volgorde } from './domain/vrijgave';
import type { Turns } from './domain/traffic';
import { maakVoorGemeente } from './reports/briefreeks';
import { briefwerk } from './reports/briefwerk';
import { maakFormuleerwerk } from './reports/formuleerwerk';
import { maakGemeentelogo } from './reports/gemeentelogo';
import { leesHuisstijlbestand } from './reports/huisstijl-bestand';
import { maakAfschrifttekenaar, maakTekenaar } from './reports/tekenaar';
import type { RenderWorker } from './reports/worker';

type Kern = Pick<ReeksDeps, 'wereld' | 'klok' | 'bode' | 'defect' | 'hash'>;

/** Between two parts of a series every waiting turn has its chance. */
const ademMs = 20;

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function maakBrieven(kern: Kern, volgorde: Volgorde) {
  const adem = (): Promise<void> => new Promise((los) => setTimeout(los, ademMs));
  const verstreken = (): number => performance.now();
  const uniek = { houder: randomUUID(), nieuweSleutel: randomUUID };
  const reeksen = maakReekswerk({ ...kern, ...uniek, briefwerk, volgorde, maakVoorGemeente, adem, verstreken });
  return {
    huis: {
      briefwerk,
      gegevenslezer,
      gebiedenlezer,
      leesLogo: maakGemeentelogo,
      formuleerwerk: maakFormuleerwerk(voorbeelddossiers),
      volgorde,
      wekReeksen: reeksen.wek,
    },
    klokwerk: { reeksen, bewakers: { ...bewakers, ...briefBewakers({ briefwerk, volgorde, hash: kern.hash }) } },
  };
}

type AndereDeps = Parameters<typeof andereBestanden>[0];

interface Tekenkern {
  readonly werker: Pick<RenderWorker, 'render'>;
  readonly wereld: Turns;
  readonly meld: (fout: unknown, wat: string) => void;
}

/** A look that cannot be read is a mistake of who runs the house: he hears it at the start, not a council in its letter. */
export function tekenaarVan({ werker, wereld, meld }: Tekenkern, huisstijlBestand: string | null) {
  const stijlen = leesHuisstijlbestand(huisstijlBestand);
  if (!stijlen.ok) throw new Error(`BRIEF_HUISSTIJL: ${stijlen.fout.join(' ')}`);
  const vindLogo = (sleutel: string) => wereld.eenheid(({ gemeentegegevens }) => gemeentegegevens.logo(sleutel));
  return {
    tekenaar: maakTekenaar(werker, stijlen.value, vindLogo),
    defect: (fout: unknown): void => meld(fout, 'teken'),
  };
}

interface Deurkern extends Tekenkern, Pick<AndereDeps, 'opslag' | 'onderteken' | 'klok'> {
  readonly hash: (tekst: string) => string;
}

/** Everything that is handed over as a file: letters, and whatever else has a link. */
export function bestandendeur({ werker, meld, ...deur }: Deurkern, huisstijlBestand: string | null) {
  const tekenend = tekenaarVan({ werker, wereld: deur.wereld, meld }, huisstijlBestand);
  const tekenAfschrift = maakAfschrifttekenaar(werker, deur.hash);
  return { ...deur, ...tekenend, andere: andereBestanden({ ...deur, ...tekenend, gegevenslezer, tekenAfschrift }) };
}

export const brievenwegen = (bestanden: BestandDeps) => [
  { pad: '/bestand', handler: bestandRouter(bestanden) },
  { pad: '/reeks', handler: reeksRouter({ ...bestanden, hashBytes }) },
];
