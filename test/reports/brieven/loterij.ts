/** Dossiers drawn from a number: every kind of value and of absence, facts for some readers only, grounds of the Woo, and names that are hard on a sentence. */
import { parseDossier, tabelregels } from '../../../domain/dossier';
import type { Dossier, TabelRegel } from '../../../domain/dossier';
import { wooGronden } from '../../../domain/feitversie';
import { publieken } from '../../../domain/publiek';

type Trek = (onder: number) => number;

/** Small and repeatable; the same number draws the same dossier on every machine. */
function trekker(zaad: number): Trek {
  let stand = zaad >>> 0;
  return (onder) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % onder;
  };
}

const woorden = [
  'Vlierhof',
  'Regio Oost',
  'iDuin',
  "'s-Gravenhage",
  'Súdwest-Fryslân',
  'B.V.',
  'Jeugd (Noord)',
  'A & B',
  '<b>',
];

const kies = <T>(trek: Trek, uit: readonly T[]): T => {
  const gekozen = uit[trek(uit.length)];
  if (gekozen === undefined) throw new Error('niets te kiezen');
  return gekozen;
};

/** Every text carries the number of its row: a letter that prints it shows which fact it took. Long enough not to stand by chance in what is compressed. */
export const spoor = (plaats: number): string => `zqvjq${String(plaats)}z`;

export const spoorpatroon = /zqvjq\d+z/gi;

export const plaatsVan = (gevonden: string): number => Number(/\d+/.exec(gevonden)?.[0]);

/** Where a fact came from and who stands for it: never in a letter. */
export const herkomstpatroon = /zb\d+z|Zegsvrouw/gi;

const naam = (trek: Trek, plaats: number): string =>
  trek(2) === 0 ? `${kies(trek, woorden)} ${spoor(plaats)}` : `Z${spoor(plaats).slice(1)} ${kies(trek, woorden)}`;

/** Of a gemeente outside any region that is drawn: half of the letters to councils elsewhere speak with its voice. */
const afzender = (trek: Trek, plaats: number): string =>
  trek(2) === 0 ? naam(trek, plaats) : `College van burgemeester en wethouders van ${naam(trek, plaats)}`;

const waarden: Readonly<Record<string, (trek: Trek, plaats: number) => unknown>> = {
  tekst: naam,
  getal: (trek) => kies(trek, [1, 2, 6, 13, 92, 1400]),
  trede: (trek) => 1 + trek(5),
  vlag: (trek) => trek(2) === 0,
  datum: (trek) => kies(trek, ['2023', '2023-02', '2025-12-31', '2026-03-04']),
  dag: (trek) => kies(trek, ['2023-11-07', '2025-12-31', '2026-01-01']),
  tijdstip: () => '2026-01-01T09:30',
  lijst: (trek, plaats) => Array.from({ length: 1 + trek(3) }, () => naam(trek, plaats)),
};

/** A choice is drawn from what the row itself says it expects. */
function waarde({ id, rij: { soort } }: TabelRegel, plaats: number, trek: Trek): unknown {
  if (id === 'rib.van') return afzender(trek, plaats);
  const eigen = waarden[soort.naam];
  if (eigen !== undefined) return eigen(trek, plaats);
  const opties = soort.verwacht.replace(/^.*: /, '').split(', ');
  if (soort.naam === 'keuze') return kies(trek, opties);
  const deel = opties.filter(() => trek(2) === 0);
  return deel.length === 0 ? opties : deel;
}

/** Said by somebody; sometimes with a ground to take it out when the letter is published, and sometimes not for every reader. */
function metHerkomst({ rij }: TabelRegel, plaats: number, trek: Trek, kaal: unknown): unknown {
  const verbergbaar = rij.weglaatbaar === true && rij.nooitVerborgen !== true;
  const lot = trek(6);
  if (lot > 2) return kaal;
  const basis = { waarde: kaal, bron: `zb${String(plaats)}z`, bevestigdDoor: 'Zegsvrouw' };
  if (lot === 2) return basis;
  if (lot === 1) return { ...basis, wooGrond: kies(trek, wooGronden) };
  return verbergbaar ? { ...basis, zicht: publieken.filter(() => trek(2) === 0) } : basis;
}

function feit(regel: TabelRegel, plaats: number, trek: Trek): unknown {
  const { weglaatbaar, nooitVerborgen } = regel.rij;
  const lot = trek(10);
  if (lot > 2) return metHerkomst(regel, plaats, trek, waarde(regel, plaats, trek));
  if (lot === 0) return { afwezig: 'weggelakt', wooGrond: '5.1.2e' };
  if (lot === 1) return null;
  const afwezig = [
    'onbekend',
    ...(weglaatbaar === true ? ['geen'] : []),
    ...(weglaatbaar === true && nooitVerborgen !== true ? ['niet-openbaar'] : []),
  ];
  return { afwezig: kies(trek, afwezig) };
}

export function trekDossier(zaad: number): Dossier {
  const trek = trekker(zaad);
  const ruw: Record<string, Record<string, unknown>> = {};
  tabelregels.forEach((regel, plaats) => {
    ruw[regel.groep] = { ...ruw[regel.groep], [regel.sleutel]: feit(regel, plaats, trek) };
  });
  const gelezen = parseDossier(ruw);
  if (!gelezen.ok) throw new Error(gelezen.fout.join('\n'));
  return gelezen.value;
}
