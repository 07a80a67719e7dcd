/** Reads one text: takes the names, numbers and dates out, and says which concepts are left. */
import { aantallen } from './aantal';
import { bedragen } from './bedrag';
import { begrippenIn } from './begrippen';
import { zonderBron } from './bron';
import { datums } from './datum';
import { bedoeldIn } from './genoemd';
import type { Kenmerk, Merk } from './lexicon';
import type { Vondst } from './naam-in-zin';
import { STERKTE } from './naam-sleutels';
import { isEigen } from './naam-tabellen';
import { effen, kaal, tokens } from './normaliseer';
import type { Token } from './normaliseer';
import { nummers } from './nummers';
import { zonderOntkend } from './ontkenning';
import { plaatsenIn } from './plaatsen';
import type { Register } from './register';
import { samenstelling } from './samenstelling';
import { kentWoord, verbeter } from './spelling';
import { stukjes, vervang, wis } from './stukje';
import type { Stukje } from './stukje';
import { isTredewissel, tredeGetallen } from './trede';
import { zonderUitdrukkingen } from './uitdrukkingen';
import { zonderUitval } from './uitval';
import { zonderVoorval } from './voorval';

export interface Lezing {
  /** Plain text, lower case. */
  readonly tekst: string;
  readonly woorden: readonly string[];
  /** The parts of long words: "tarief" and "geschil" of "tariefgeschil". */
  readonly delen: readonly string[];
  readonly kenmerken: ReadonlySet<Kenmerk>;
  readonly aanbieders: readonly Vondst[];
  readonly gemeenten: readonly Vondst[];
  readonly regios: readonly Vondst[];
  readonly casusnummers: readonly string[];
  readonly meldingsnummers: readonly string[];
  readonly tredes: readonly number[];
  readonly datums: readonly string[];
  readonly bedragen: readonly number[];
  readonly aantallen: readonly number[];
}

interface Getallen extends Pick<
  Lezing,
  'casusnummers' | 'meldingsnummers' | 'tredes' | 'datums' | 'bedragen' | 'aantallen'
> {
  readonly delen: readonly (Stukje<unknown> & { readonly merk: string })[];
}

/** One after the other, each blind to what an earlier one took: "1 maart" is no amount, "trede 3" no count. */
const leesGetallen = (klein: string, nu: string): Getallen => {
  const nrs = nummers(klein, nu);
  const zonderNrs = wis(klein, nrs);
  const tredes = tredeGetallen(zonderNrs);
  const zonderTredes = wis(zonderNrs, tredes);
  const dagen = datums(zonderTredes, nu);
  const zonderDagen = wis(zonderTredes, dagen);
  const geld = bedragen(zonderDagen);
  const tellingen = aantallen(wis(zonderDagen, geld));
  const merk = <T>(lijst: readonly Stukje<T>[], naam: (s: Stukje<T>) => Merk): (Stukje<T> & { merk: string })[] =>
    lijst.map((stukje) => ({ ...stukje, merk: naam(stukje) }));
  return {
    casusnummers: nrs.filter((n) => n.waarde.soort === 'casus').map((n) => n.waarde.nummer),
    meldingsnummers: nrs.filter((n) => n.waarde.soort === 'melding').map((n) => n.waarde.nummer),
    tredes: tredes.map((t) => t.waarde),
    datums: dagen.map((d) => d.waarde),
    bedragen: geld.map((g) => g.waarde),
    aantallen: tellingen.map((t) => t.waarde),
    delen: [
      ...merk(nrs, (n) => (n.waarde.soort === 'casus' ? '@casusnummer' : '@meldingsnummer')),
      ...merk(tredes, () => (isTredewissel(zonderNrs) ? '@tredewissel' : '@trede')),
      ...merk(dagen, () => '@datum'),
      ...merk(geld, () => '@bedrag'),
      ...merk(tellingen, () => '@aantal'),
    ],
  };
};

const VRAAGWOORDEN = new Set(
  'wat wie waar wanneer welke welk hoe hoeveel waarom is zijn staat zit heeft hebben kun kunt kan weet mag moet moeten valt vallen hoort ligt what who how which where is does can when wiens bij in onder tot over'.split(
    ' ',
  ),
);
const VOORZETSELS = new Set(['bij', 'in', 'onder', 'tot', 'over', 'op', 'van', 'met', 'voor']);
const VRAAGKERN = new Set('wat wie waar wanneer welke welk hoe hoeveel waarom what who how which where'.split(' '));

/** "redt Noorderlicht het": a verb of these in front of who it is about makes a question, in front of anything else a telegram. */
const VOOROP = new Set(
  'gaat gaan loopt lopen komt komen krijgt krijgen wordt worden dreigt dreigen redt redden blijft blijven klopt speelt spelen zou zouden zal zullen had hadden was waren doet doen overleeft overleven haalt'.split(
    ' ',
  ),
);
const OVER_WIE = new Set(
  '@aanbieder @gemeente @regio de het er ik wij we u je jij jullie ze zij hij dit dat deze die mijn onze iets iedereen iemand niemand alle beide partijen'.split(
    ' ',
  ),
);

/** How a statement becomes a question: "hij staat op problematisch, klopt dat". */
const SLOTVRAAG = new Set(['klopt dat', 'klopt het', 'dat zo', 'of niet', 'toch niet']);

/** "kan ik hier melden" asks for an action: only `weeg` can tell; here it is a question by form. */
const isVraag = (woorden: readonly string[]): boolean => {
  if (woorden.includes('?') || SLOTVRAAG.has(woorden.slice(-2).join(' '))) return true;
  const [eerste = '', tweede = ''] = woorden.filter((woord) => woord !== 'en' && woord !== 'ja' && woord !== 'hoi');
  if (VOORZETSELS.has(eerste)) return VRAAGKERN.has(tweede);
  return VRAAGWOORDEN.has(eerste) || (VOOROP.has(eerste) && OVER_WIE.has(tweede));
};

const vormKenmerken = (woorden: readonly string[]): Kenmerk[] => {
  const lengte = woorden.filter((woord) => /[a-z@]/.test(woord)).length;
  const uit: Kenmerk[] = [];
  if (isVraag(woorden)) uit.push('@vraagzin');
  if (lengte <= 5) uit.push('@kort');
  if (lengte <= 2) uit.push('@heelKort');
  return uit;
};

const zetMerken = (zin: readonly Token[], vondsten: readonly Vondst[], merk: Merk): readonly Token[] => {
  const uit: Token[] = [];
  zin.forEach((token, plek) => {
    const vondst = vondsten.find((v) => v.begin <= plek && plek < v.eind);
    if (vondst === undefined) uit.push(token);
    else if (vondst.begin === plek) uit.push({ ...token, w: merk });
  });
  return uit;
};

const MERKEN: readonly Merk[] = [
  '@aanbieder',
  '@gemeente',
  '@regio',
  '@casusnummer',
  '@meldingsnummer',
  '@trede',
  '@tredewissel',
  '@datum',
  '@bedrag',
  '@aantal',
];

/** "Na de brand van gisteren" is not over yet. */
const LANG_DAGEN = 14;
const langGeleden = (datums: readonly string[], nu: string): boolean =>
  datums.every((datum) => Date.parse(nu) - Date.parse(datum) >= LANG_DAGEN * 86_400_000);

/** What the guard put in the place of a child are our words: they say nothing about what somebody wants. */
const zonderGevonden = (tekst: string): string =>
  tekst.includes('weggehaald]')
    ? tekst.replace(/\[[^\][]*kind weggehaald\]/g, 'iemand').replace(/\[(?:[^\][]* weggehaald|weg)\]/g, ' ')
    : tekst;

export const lees = (ruw: string, register: Register, nu: string): Lezing => {
  const glad = effen(zonderGevonden(ruw));
  const klein = kaal(glad);
  const namenMetCijfer = register.cijfernamen === null ? [] : stukjes(klein, register.cijfernamen, () => true);
  const getallen = leesGetallen(wis(klein, namenMetCijfer), nu);
  const zin = tokens(vervang(glad.length === klein.length ? glad : klein, getallen.delen));
  const bekend =
    (rij: readonly Token[]) =>
    (plek: number): boolean => {
      const woord = rij[plek]?.w ?? '';
      return kentWoord(woord) || (!(rij[plek]?.hoofdletter ?? false) && verbeter(woord) !== null);
    };
  const isPlaats = (woord: string): boolean =>
    register.zoekers.gemeenten.kent(woord) || register.zoekers.regios.kent(woord);
  /** "Lingewaal" is a place and no misspelt Lindewal. */
  const bekendOfPlaats = (plek: number): boolean => isPlaats(zin[plek]?.w ?? '') || bekend(zin)(plek);
  const aanbieders = register.zoekers.aanbieders.vind(zin, bekendOfPlaats);
  const zonderNamen = zetMerken(zin, aanbieders, '@aanbieder');
  const plaatsen = plaatsenIn(zonderNamen, bekend(zonderNamen), register.zoekers);
  const regiosAlleen = plaatsen.regios.filter(
    (r) => !plaatsen.gemeenten.some((g) => g.begin < r.eind && r.begin < g.eind),
  );
  const metRegios = zetMerken(zonderNamen, [], '@regio').map((token, plek) =>
    merkPlaats(token, plek, plaatsen.gemeenten, regiosAlleen),
  );
  const gelezen = zonderOntkend(metRegios.filter((token) => token !== null).map(({ w }) => verbeter(w) ?? w));
  const woorden = zonderUitval(
    zonderVoorval(zonderUitdrukkingen(zonderBron(gelezen), langGeleden(getallen.datums, nu))),
  );
  const delen = woorden.flatMap((woord) => samenstelling(woord));
  const kenmerken = new Set<Kenmerk>([...begrippenIn(woorden), ...begrippenIn(delen), ...vormKenmerken(woorden)]);
  for (const merk of MERKEN) if (woorden.includes(merk)) kenmerken.add(merk);
  if (kenmerken.has('@tredewissel')) kenmerken.add('@trede').add('tredeWoord').add('trede');
  if (plaatsen.regios.length > 0) kenmerken.add('@regio');
  const genoemd = bedoeldIn(
    aanbieders.filter((vondst) => noemtIemand(vondst, zin)),
    zin,
  );
  return { ...getallen, tekst: klein, woorden, delen, kenmerken, aanbieders: genoemd, ...plaatsen };
};

/** "Zorggroep" alone speaks of an organisation, and says nothing of which: also when one carrier has it in its name. */
const noemtIemand = ({ begin, eind, sterkte }: Vondst, zin: readonly Token[]): boolean =>
  eind - begin > 1 || sterkte !== STERKTE.woord || isEigen(zin[begin]?.w ?? '');

const merkPlaats = (
  token: Token,
  plek: number,
  gemeenten: readonly Vondst[],
  regios: readonly Vondst[],
): Token | null => {
  for (const [vondsten, merk] of [
    [gemeenten, '@gemeente'],
    [regios, '@regio'],
  ] as const) {
    const vondst = vondsten.find((v) => v.begin <= plek && plek < v.eind);
    if (vondst !== undefined) return vondst.begin === plek ? { ...token, w: merk } : null;
  }
  return token;
};
