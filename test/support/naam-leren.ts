/** Sentences with and without the name of a child → the weights of `domain/persoonsgegevens/naamgewichten.json`: logistic regression, the same every time. */
import { loterij } from '../../bot/begrip/ervaring/leren';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kandidatenVan } from '../../domain/persoonsgegevens/naamlezing';
import { vouw } from '../../domain/persoonsgegevens/vouwen';

interface Geval {
  readonly clues: readonly string[];
  readonly kind: boolean;
  /** A template that is filled in four times is still one sentence. */
  readonly weegt: number;
  readonly zin: number;
}

export interface Les {
  readonly tekst: string;
  /** Whose names in it are those of children: first words, as they stand there. */
  readonly kinderen: readonly string[];
}

const map = join(__dirname, '..');
const regels = <T>(pad: string): readonly T[] =>
  readFileSync(join(map, pad), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => JSON.parse(regel) as T);

/** What stands in a template: a person, an organisation, a gemeente, a surname, an age, another number. */
const INVULLING: Readonly<Record<string, readonly string[]>> = {
  N: `Sem Djayro Emma Kaelyn Noah Rosabel Tess Xairo Milan Aviënna Fleur Thyrza Daan Zaviera Noor Jaylio Lotte Elodie Bram Nathaniël
    Sofie Amberly Finn Kyriano Saar Quincy Jip Livianne Ruben Mazine`.split(/\s+/),
  O: `Horizon Noorderlicht Entrea Levvel Karakter Lentekracht Juvent Youké Enver Yoin Pluryn Accare Rubicon Elker Molendrift Lijn5
    Intermetzo Cardea Parlan Fier`.split(/\s+/),
  G: 'Weert Venlo Tilburg Goirle Assen Almelo Heerlen Zwolle'.split(' '),
  S: 'Bakker,de Vries,Jansen,van Dijk,El Amrani,Smit,Verhoeven'.split(','),
  A: '6 9 11 14 7 16 12 10 15 8'.split(' '),
  B: '2 5 8 3 6 9 4 7 10 1'.split(' '),
};
const KEREN = 4;

/** Each place gets the next of its row, so that nothing hangs on one name. */
function invuller(): (sjabloon: string) => { readonly tekst: string; readonly namen: readonly string[] } {
  const beurten = new Map<string, number>();
  const volgende = (soort: string): string => {
    const beurt = beurten.get(soort) ?? 0;
    beurten.set(soort, beurt + 1);
    const rij = INVULLING[soort] ?? [];
    return rij[(beurt * 7) % rij.length] ?? '';
  };
  return (sjabloon) => {
    const namen: string[] = [];
    const tekst = sjabloon.replace(/\{(\w)\}/g, (_, soort: string) => {
      const woord = soort === 'n' ? volgende('N').toLowerCase() : volgende(soort);
      if (soort.toUpperCase() === 'N') namen.push(woord);
      return woord;
    });
    return { tekst, namen };
  };
}

function lessen(): readonly { readonly varianten: readonly Les[] }[] {
  const vul = invuller();
  const sjablonen = regels<{ tekst: string; kind: boolean }>('domain/persoonsgegevens/naamlezing/sjablonen.jsonl').map(
    ({ tekst: sjabloon, kind }) => ({
      varianten: Array.from({ length: KEREN }, () => {
        const { tekst, namen } = vul(sjabloon);
        return { tekst, kinderen: kind ? namen : [] };
      }),
    }),
  );
  const los = ['lessen', 'huiszinnen'].flatMap((naam) =>
    regels<Les>(`domain/persoonsgegevens/naamlezing/${naam}.jsonl`),
  );
  const corpus = ['afstellen', 'vervolg-brief', 'vervolg-casus', 'vervolg-melding', 'vervolg-pagina']
    .flatMap((naam) => regels<{ tekst: string; intent?: string }>(`bot/understand/${naam}.jsonl`))
    .filter(({ intent }) => intent !== 'verwijzing' && intent !== 'onbekend')
    .map(({ tekst }) => ({ tekst, kinderen: [] }));
  return [...sjablonen, ...[...los, ...corpus].map((les) => ({ varianten: [les] }))];
}

const gevouwen = (tekst: string): string => vouw(tekst).tekst;

const gevallenVan = (): readonly Geval[] =>
  lessen().flatMap(({ varianten }, zin) =>
    varianten.flatMap(({ tekst, kinderen }) => {
      const namen = new Set(kinderen.map(gevouwen));
      return kandidatenVan(gevouwen(tekst)).map(({ naam, aanwijzingen }) => ({
        clues: aanwijzingen,
        kind: namen.has(naam),
        weegt: 1 / varianten.length,
        zin,
      }));
    }),
  );

const RONDEN = 16;
const STAP = 0.3;
const KRIMP = 0.002;
const WEGLATEN = 0.2;
/** A clue of fewer sentences is chance; a weight of less says nothing. */
const MIN_ZINNEN = 2;
const MIN_GEWICHT = 2;
/** In tenths, above nought: how much more has to speak for a child than against. A word that no list holds is an organisation more often. */
const ZEKER = { drempel: 6, onbekend: 24 };

function bekendeClues(gevallen: readonly Geval[]): ReadonlySet<string> {
  const zinnen = new Map<string, Set<number>>();
  for (const { clues, zin } of gevallen)
    for (const clue of clues) zinnen.set(clue, (zinnen.get(clue) ?? new Set<number>()).add(zin));
  return new Set([...zinnen].filter(([, in_]) => in_.size >= MIN_ZINNEN).map(([clue]) => clue));
}

interface Gewicht {
  waarde: number;
  vaart: number;
}

/** The file as it is kept: weights in tenths, in the order of the alphabet. */
export function leerNamen(): string {
  const alle = gevallenVan();
  const bekend = bekendeClues(alle);
  const gevallen = alle.map((geval) => ({ ...geval, clues: ['', ...geval.clues.filter((clue) => bekend.has(clue))] }));
  const som = (kind: boolean): number =>
    gevallen.filter((geval) => geval.kind === kind).reduce((totaal, { weegt }) => totaal + weegt, 0);
  const nadruk = Math.sqrt(som(false) / som(true));
  const gewichten = new Map<string, Gewicht>(['', ...bekend].map((clue) => [clue, { waarde: 0, vaart: 1e-8 }]));
  const r = loterij(7);
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const volgorde = gevallen.map((geval) => ({ geval, lot: r() })).sort((a, b) => a.lot - b.lot);
    for (const { geval } of volgorde) les(geval, geval.weegt * (geval.kind ? nadruk : 1), gewichten, r);
  }
  return opgeschreven(gewichten);
}

function les({ clues, kind }: Geval, telt: number, alle: ReadonlyMap<string, Gewicht>, r: () => number): void {
  const mee = clues.flatMap((clue) => (clue === '' || r() > WEGLATEN ? [alle.get(clue)] : [])).filter((een) => !!een);
  const kans = 1 / (1 + Math.exp(-mee.reduce((som, { waarde }) => som + waarde, 0)));
  const ernaast = (kans - (kind ? 1 : 0)) * telt;
  if (Math.abs(ernaast) < 0.005) return;
  for (const een of mee) {
    const helling = ernaast + KRIMP * een.waarde;
    een.vaart += helling * helling;
    een.waarde -= (STAP * helling) / Math.sqrt(een.vaart);
  }
}

function opgeschreven(gewichten: ReadonlyMap<string, Gewicht>): string {
  const tienden = ({ waarde }: Gewicht): number => Math.round(waarde * 10);
  const altijd = tienden(gewichten.get('') ?? { waarde: 0, vaart: 0 });
  const rijen = [...gewichten]
    .map(([clue, een]) => [clue, tienden(een)] as const)
    .filter(([clue, waarde]) => clue !== '' && Math.abs(waarde) >= MIN_GEWICHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const drempels = { drempel: ZEKER.drempel - altijd, onbekend: ZEKER.onbekend - altijd };
  return `${JSON.stringify({ ...drempels, gewichten: Object.fromEntries(rijen) }, null, 2)}\n`;
}
