/** Finds the names of organisations or places inside a sentence, also misspelt, joined, split or possessive. */
import { toegestaan, typefouten } from '../../domain/afstand';
import { alsNaamGeschreven } from './naam-geschreven';
import { bijvoeglijkeWoorden } from './lexicon/alledaags';
import { maakNamenIndex } from './names';
import type { NamenIndex } from './names';
import { schrijfwijze, STERKTE } from './naam-sleutels';
import type { Sterkte } from './naam-sleutels';
import { beginVan, maakTabellen, sorteerbaar, VOORAAN } from './naam-tabellen';
import type { Drager, Tabellen } from './naam-tabellen';
import { maakKlinkerZoeker } from './naam-zonder-klinkers';
import type { KlinkerZoeker } from './naam-zonder-klinkers';
import type { Token } from './normaliseer';
import { kentWoord } from './spelling';

export interface Vondst {
  /** Token numbers; `eind` exclusive. */
  readonly begin: number;
  readonly eind: number;
  readonly ids: readonly number[];
  readonly sterkte: Sterkte;
  /** Typing errors forgiven. */
  readonly fouten: number;
}

export interface NaamZoeker {
  /** `bekend` tells which tokens are ordinary words: only the others are tried with typing errors. */
  readonly vind: (zin: readonly Token[], bekend: (plek: number) => boolean) => readonly Vondst[];
  /** Whether this one word, without an error in it, is a name. */
  readonly kent: (woord: string) => boolean;
}

const MAX_WOORDEN = 8;
/** More names than this are no choice but a list. */
const MAX_KANDIDATEN = 6;

/** "kompas jeug" is about Kompas Jeugd: a word next to the name may have an error too. */
const draagt = (eigen: ReadonlySet<string>, woord: string): boolean =>
  eigen.has(woord) ||
  (woord.length >= 4 &&
    [...eigen].some((ander) => ander.startsWith(woord.slice(0, 2)) && typefouten(woord, ander, 1) <= 1));

/** Who of the namesakes is meant: the one of whom most other words are said nearby; nobody when it is a draw. */
const verfijn = (zin: readonly Token[], vondst: Vondst, woordenVan: Tabellen['woordenVan']): Vondst => {
  if (vondst.ids.length < 2) return vondst;
  const buurt = zin.slice(Math.max(0, vondst.begin - 4), vondst.eind + 4).map((token) => schrijfwijze(token.w));
  const tel = (id: number): number => {
    const eigen = woordenVan.get(id) ?? new Set<string>();
    return new Set(buurt.filter((woord) => woord.length > 2 && !VOORAAN.has(woord) && draagt(eigen, woord))).size;
  };
  const geteld = vondst.ids.map((id) => ({ id, aantal: tel(id) }));
  const meeste = Math.max(...geteld.map(({ aantal }) => aantal));
  const over = geteld.filter(({ aantal }) => aantal === meeste).map(({ id }) => id);
  return { ...vondst, ids: over.slice(0, MAX_KANDIDATEN) };
};

const beter = (a: Vondst, b: Vondst): boolean => {
  if (a.fouten !== b.fouten) return a.fouten < b.fouten;
  return a.eind - a.begin >= b.eind - b.begin;
};

/** Every row of tokens around `plek` that is about as long as a name of `aantal` words. */
const vensters = (lengte: number, plek: number, aantal: number): readonly (readonly [number, number])[] => {
  const uit: [number, number][] = [];
  for (let begin = Math.max(0, plek - aantal); begin <= plek; begin += 1) {
    const einde = Math.min(lengte, begin + aantal + 1);
    for (let eind = plek + 1; eind <= einde; eind += 1) uit.push([begin, eind]);
  }
  return uit;
};

/** What was meant begins with the same letter, or one letter late; of one letter the next word has to tell. */
const kanDoelZijn = (woord: string, doel: string): boolean =>
  woord.length < 2 || woord.charAt(0) === doel.charAt(0) || woord.charAt(1) === doel.charAt(0);

/** Typing errors between these words and the name, or null when there are too many for its length. */
const foutenTussen = (tekst: string, doel: string): number | null => {
  if (tekst.charAt(0) !== doel.charAt(0) && tekst.charAt(1) !== doel.charAt(0)) return null;
  const kaal = tekst.endsWith('s') && !doel.endsWith('s') ? tekst.slice(0, -1) : tekst;
  const max = Math.min(toegestaan(doel.length), toegestaan(kaal.length));
  const fouten = typefouten(kaal, doel, max);
  return fouten > max ? null : fouten;
};

/** The window of tokens around `plek` that reads most like this name. */
const pasOm = (vormen: Vormen, plek: number, naam: string, ids: readonly number[]): Vondst | null => {
  const doel = naam.replace(/ /g, '');
  let beste: Vondst | null = null;
  for (const [begin, eind] of vensters(vormen.length, plek, naam.split(' ').length)) {
    // Most windows are passed over by their first letters alone: then no row has to be made of them.
    if (!kanDoelZijn(vormen[begin] ?? '', doel)) continue;
    const tekst = vormen.slice(begin, eind).join('');
    const fouten = foutenTussen(tekst, doel);
    if (fouten === null || (beste !== null && beste.fouten <= fouten)) continue;
    beste = { begin, eind, ids, sterkte: STERKTE.alias, fouten };
  }
  return beste;
};

/** The tables and index of one kind of name. */
interface Bron {
  readonly tabellen: Tabellen;
  readonly index: NamenIndex;
  readonly geenNaam: ReadonlySet<string>;
  readonly klinkerloos: KlinkerZoeker;
}

/** How each token is spelled in the tables. */
type Vormen = readonly string[];

/** Nothing that is no word, or was read as something else already, is part of a name. */
const breekt = ({ vreemd, w }: Token): boolean => vreemd || w.startsWith('@');

/** A row of words in another order; only when all of them stand in some name it is worth sorting. */
const andersom = ({ gesorteerd, woordVan }: Tabellen, lijst: readonly string[]) =>
  lijst.length > 1 && lijst.every((woord) => woordVan.has(woord)) ? gesorteerd.get(sorteerbaar(lijst)) : undefined;

/** `tekst`: the same row as one word. */
const ingangVan = ({ tabellen }: Bron, tekst: string, vormen: Vormen, begin: number, eind: number) => {
  const bezit = tekst.length > 4 && tekst.endsWith('s') ? tabellen.aaneen.get(tekst.slice(0, -1)) : undefined;
  return tabellen.aaneen.get(tekst) ?? andersom(tabellen, vormen.slice(begin, eind)) ?? bezit;
};

/** Whether any of these rows begins like a name, or its first word stands in one: in another order a name may begin with any of its words. */
const kanBeginnen = ({ tabellen }: Bron, teksten: readonly string[], eerste: string): boolean =>
  tabellen.woordVan.has(eerste) || teksten.some((tekst) => tabellen.begin.has(beginVan(tekst)));

/** The longest name that begins here; the rows of words are made once, each a word longer than the one before. */
const langste = (bron: Bron, zin: readonly Token[], vormen: Vormen, begin: number): Vondst | null => {
  const teksten: string[] = [];
  const grens = Math.min(zin.length, begin + MAX_WOORDEN);
  for (let plek = begin; plek < grens; plek += 1) {
    const token = zin[plek];
    if (token === undefined || breekt(token)) break;
    teksten.push((teksten.at(-1) ?? '') + (vormen[plek] ?? ''));
  }
  if (!kanBeginnen(bron, teksten, vormen[begin] ?? '')) return null;
  for (let eind = begin + teksten.length; eind > begin; eind -= 1) {
    const ingang = ingangVan(bron, teksten[eind - begin - 1] ?? '', vormen, begin, eind);
    if (ingang !== undefined && alsNaamGeschreven(ingang, zin, begin, eind))
      return { begin, eind, ids: ingang.ids, sterkte: ingang.sterkte, fouten: 0 };
  }
  return null;
};

/** The best match with typing errors; names that fit equally well stay together, so that the user is asked. */
const benader = ({ tabellen, index }: Bron, zin: readonly Token[], vormen: Vormen, plek: number): Vondst | null => {
  const passend: Vondst[] = [];
  for (const { sleutel } of index.zoek(zin[plek]?.w ?? '', 20)) {
    const ingang = tabellen.aaneen.get(sleutel.naam.replace(/ /g, ''));
    const vondst = ingang === undefined ? null : pasOm(vormen, plek, sleutel.naam, ingang.ids);
    if (vondst !== null) passend.push(vondst);
  }
  const beste = passend.reduce<Vondst | null>((a, b) => (a === null || beter(b, a) ? b : a), null);
  if (beste === null) return null;
  const even = passend.filter((v) => v.fouten === beste.fouten && v.eind - v.begin === beste.eind - beste.begin);
  return { ...beste, ids: [...new Set(even.flatMap((v) => v.ids))] };
};

/** "Schrikker" for the William Schrikker Stichting: one rare word is enough, as long as few carry it. */
const losWoord = ({ tabellen, geenNaam }: Bron, zin: readonly Token[], plek: number): Vondst | null => {
  const woord = zin[plek]?.w ?? '';
  const ids = tabellen.woordVan.get(woord);
  if (ids === undefined || geenNaam.has(woord) || bijvoeglijkeWoorden.has(woord)) return null;
  if (woord.length < 4 || ids.size > 4) return null;
  return { begin: plek, eind: plek + 1, ids: [...ids], sterkte: STERKTE.woord, fouten: 0 };
};

/** "'t ankr" for 't Anker: four letters are enough after the article of the name, when one of its letters was left out. */
const kortNaLidwoord = ({ tabellen }: Bron, zin: readonly Token[], plek: number): Vondst | null => {
  const woord = zin[plek]?.w ?? '';
  const ervoor = zin[plek - 1]?.w ?? '';
  if (woord.length !== KORT) return null;
  const passend = tabellen.metLidwoord.filter(
    ({ lidwoord, kern }) =>
      lidwoord === ervoor && kern.length === KORT + 1 && kern[0] === woord[0] && typefouten(woord, kern, 1) === 1,
  );
  const ids = [...new Set(passend.flatMap((naam) => naam.ids))];
  return ids.length === 0 ? null : { begin: plek - 1, eind: plek + 1, ids, sterkte: STERKTE.alias, fouten: 1 };
};
const KORT = 4;

/** "hzlkamp": most of the vowels left out, of a name that few carry. */
const zonderKlinkers = ({ klinkerloos }: Bron, zin: readonly Token[], plek: number): Vondst | null => {
  const ids = klinkerloos(zin[plek]?.w ?? '');
  return ids.length === 0 || ids.length > MAX_KANDIDATEN
    ? null
    : { begin: plek, eind: plek + 1, ids, sterkte: STERKTE.woord, fouten: 2 };
};

/** A long word may be a name with one error, also when an ordinary word is two errors away. */
const LANG = 8;

/** `lijktGewoon`: the word could be a misspelt ordinary word. */
const benaderOfWoord = (
  bron: Bron,
  zin: readonly Token[],
  vormen: Vormen,
  plek: number,
  lijktGewoon: boolean,
): Vondst | null => {
  const lengte = zin[plek]?.w.length ?? 0;
  if (lengte < 5 || (lijktGewoon && lengte < LANG)) return null;
  const vondst = benader(bron, zin, vormen, plek);
  return vondst !== null && lijktGewoon && vondst.fouten > 1 ? null : vondst;
};

/** Written without errors, the longest first. */
const foutloos = (bron: Bron, zin: readonly Token[], vormen: Vormen): Vondst[] => {
  const vondsten: Vondst[] = [];
  for (let plek = 0; plek < zin.length; plek += 1) {
    const vondst = langste(bron, zin, vormen, plek);
    if (vondst === null) continue;
    vondsten.push(vondst);
    plek = vondst.eind - 1;
  }
  return vondsten;
};

/** `geenNaam`: words such as "gelderland" that never stand for a carrier by themselves. */
export const maakNaamZoeker = (dragers: readonly Drager[], geenNaam: ReadonlySet<string> = new Set()): NaamZoeker => {
  const tabellen = maakTabellen(dragers, geenNaam);
  const bron = {
    ...{ tabellen, geenNaam, klinkerloos: maakKlinkerZoeker(tabellen.aaneen) },
    index: maakNamenIndex(tabellen.namen.map((naam, id) => ({ id, naam }))),
  };
  const vind: NaamZoeker['vind'] = (zin, bekend) => {
    const vormen = zin.map(({ w }) => schrijfwijze(w));
    const vondsten = foutloos(bron, zin, vormen);
    const vrij = (plek: number): boolean => !vondsten.some((v) => v.begin <= plek && plek < v.eind);
    zin.forEach((token, plek) => {
      if (token.vreemd || token.w.length < 4 || kentWoord(token.w) || !vrij(plek)) return;
      const vondst =
        losWoord(bron, zin, plek) ??
        benaderOfWoord(bron, zin, vormen, plek, bekend(plek)) ??
        kortNaLidwoord(bron, zin, plek) ??
        zonderKlinkers(bron, zin, plek);
      if (vondst !== null) vondsten.push(vondst);
    });
    return vondsten.map((v) => verfijn(zin, v, tabellen.woordenVan)).sort((a, b) => a.begin - b.begin);
  };
  return { vind, kent: (woord) => tabellen.aaneen.has(woord) };
};
