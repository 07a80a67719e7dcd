/** Ties the workshop of letters: what the bot, the scheduler and the web server need of it. */
import { createHash, randomUUID } from 'node:crypto';
import { briefBewakers } from './app/brief-plannen';
import { bewakers } from './app/termijnen-bewaken';
import { maakReekswerk } from './bot/briefreeks-werk';
import type { ReeksDeps } from './bot/briefreeks-werk';
import { gegevenslezer } from './db/gemeentegegevens-csv';
import { voorbeelddossiers } from './db/voorbeeld/dossiers';
import type { Volgorde } from './domain/informeren';
import type { Turns } from './domain/traffic';
import { maakVoorGemeente } from './reports/briefreeks';
import { briefwerk } from './reports/briefwerk';
import { maakFormuleerwerk } from './reports/formuleerwerk';
import { maakGemeentelogo } from './reports/gemeentelogo';
import { leesHuisstijlbestand } from './reports/huisstijl-bestand';
import { maakTekenaar } from './reports/tekenaar';
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
      leesLogo: maakGemeentelogo,
      formuleerwerk: maakFormuleerwerk(voorbeelddossiers),
      volgorde,
      wekReeksen: reeksen.wek,
    },
    klokwerk: { reeksen, bewakers: { ...bewakers, ...briefBewakers({ briefwerk, volgorde, hash: kern.hash }) } },
  };
}

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
