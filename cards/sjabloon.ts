/**
 * The part of the language of card templates that ours are written in: a path, alone or within a text, compared with a word or counted.
 * A template is read once, into functions. What it does not know it leaves to Microsoft's own library (ADR 233).
 */

/** Where a path is looked up: from the part of the view that is being repeated, or from the view itself. */
interface Hier {
  readonly data: unknown;
  readonly $root: unknown;
}

type Vul = (hier: Hier) => unknown;

/** Something that only the library knows what to do with: a word of its language, or a view without what is asked of it. */
export class NietOnzeTaal extends Error {
  override readonly name = 'NietOnzeTaal';
}

const anders = (wat: string): never => {
  throw new NietOnzeTaal(wat);
};

export function leesSjabloon(sjabloon: object): (view: object) => unknown {
  const vul = lees(sjabloon);
  return (view) => vul({ data: view, $root: view });
}

function lees(deel: unknown): Vul {
  if (typeof deel === 'string') return leesTekst(deel);
  if (Array.isArray(deel)) return leesRij(deel);
  return typeof deel === 'object' && deel !== null ? leesDeel(deel as Deel) : () => deel;
}

type Deel = Readonly<Record<string, unknown>>;

/** What is repeated in it stands in its place, and what is left out leaves no gap. */
function leesRij(rij: readonly unknown[]): Vul {
  const delen = rij.map(lees);
  return (hier) => {
    const uit: unknown[] = [];
    for (const deel of delen) {
      const gevuld = deel(hier);
      if (Array.isArray(gevuld)) uit.push(...(gevuld as unknown[]));
      else if (gevuld !== null) uit.push(gevuld);
    }
    return uit;
  };
}

/** Say when and for what a part is there, and stand on no card. */
const GERESERVEERD: ReadonlySet<string> = new Set([
  '$data',
  '$when',
  '$root',
  '$index',
  '$host',
  '$_acTemplateVersion',
]);

function leesDeel(deel: Deel): Vul {
  const velden = Object.entries(deel)
    .filter(([naam]) => !GERESERVEERD.has(naam))
    .map(([naam, waarde]) => [naam, lees(waarde)] as const);
  const [wanneer, over] = [uitdrukkingVan(deel['$when']), uitdrukkingVan(deel['$data'])];
  const vul = (hier: Hier): unknown => {
    if (wanneer !== null && wanneer(hier) !== true) return null;
    const uit: Record<string, unknown> = {};
    for (const [naam, waarde] of velden) uit[naam] = waarde(hier);
    return uit;
  };
  return over === null ? vul : (hier) => herhaald(vul, over(hier), hier);
}

/** One is that one and no list of one. */
function herhaald(vul: Vul, over: unknown, { $root }: Hier): unknown {
  const uit = (Array.isArray(over) ? (over as unknown[]) : [over])
    .map((data) => vul({ data: data ?? anders('$data'), $root }))
    .filter((deel) => deel !== null);
  return uit.length > 1 ? uit : (uit[0] ?? null);
}

const uitdrukkingVan = (waarde: unknown): Vul | null => {
  if (waarde === undefined) return null;
  const inhoud = typeof waarde === 'string' ? ALLEEN_UITDRUKKING.exec(waarde)?.[1] : undefined;
  return leesUitdrukking(inhoud ?? anders('$when'));
};

const UITDRUKKING = /\$\{([^}]*)\}/;
const ALLEEN_UITDRUKKING = new RegExp(`^${UITDRUKKING.source}$`);
/** In the language of the library these mean something of their own. */
const EIGEN_TEKEN = /[`\\]/;

function leesTekst(tekst: string): Vul {
  if (!tekst.includes('${')) return () => tekst;
  const alleen = ALLEEN_UITDRUKKING.exec(tekst)?.[1];
  if (alleen !== undefined) return leesUitdrukking(alleen);
  // Every other piece is an expression.
  const stukken = tekst.split(UITDRUKKING).map((stuk, plek) => (plek % 2 === 1 ? leesUitdrukking(stuk) : vast(stuk)));
  return (hier) => stukken.map((stuk) => alsTekst(stuk(hier))).join('');
}

const vast = (stuk: string): Vul => (EIGEN_TEKEN.test(stuk) || stuk.includes('${') ? anders(stuk) : () => stuk);
const alsTekst = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : anders('a text');

const PAD = '(?<pad>(?:\\$root\\.)?[a-z]\\w*(?:\\.[a-z]\\w*)*)';
const vormen: readonly (readonly [RegExp, (pad: Vul, met: string) => Vul])[] = [
  [new RegExp(`^${PAD}$`, 'i'), (pad) => pad],
  [new RegExp(`^${PAD} == '(?<met>[^'\\\\]*)'$`, 'i'), (pad, met) => (hier) => woord(pad(hier)) === met],
  [new RegExp(`^${PAD} != '(?<met>[^'\\\\]*)'$`, 'i'), (pad, met) => (hier) => woord(pad(hier)) !== met],
  [new RegExp(`^count\\(${PAD}\\) > (?<met>\\d+)$`, 'i'), (pad, met) => (hier) => aantal(pad(hier)) > Number(met)],
];

function leesUitdrukking(inhoud: string): Vul {
  for (const [vorm, maak] of vormen) {
    const { pad = '', met = '' } = vorm.exec(inhoud)?.groups ?? {};
    if (pad !== '' && !GEEN_PAD.has(pad)) return maak(leesPad(pad), met);
  }
  return anders(inhoud);
}
const GEEN_PAD: ReadonlySet<string> = new Set(['true', 'false', 'null']);

const woord = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : anders('a word'));
const aantal = (waarde: unknown): number => (Array.isArray(waarde) ? waarde.length : anders('a list'));

function leesPad(pad: string): Vul {
  const namen = pad.split('.');
  const [eerste = ''] = namen;
  if (namen.length === 1) return ({ data }) => van(data, eerste);
  const vanaf = eerste === '$root' ? namen.slice(1) : namen;
  return (hier) => vanaf.reduce(van, eerste === '$root' ? hier.$root : hier.data);
}

/** Where the view has nothing the library leaves the template as it is, and where a name is written otherwise it finds it. */
const van = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, naam)
    ? ((waarde as Deel)[naam] ?? anders(naam))
    : anders(naam);
