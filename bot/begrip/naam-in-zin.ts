/** Finds the names of organisations or places inside a sentence, also misspelt, joined, split or possessive. */
import { toegestaan, typefouten } from './afstand';
import { maakNamenIndex } from './names';
import { heeftEigenWoord, schrijfwijze, STERKTE } from './naam-sleutels';
import type { NaamSleutel, Sterkte } from './naam-sleutels';
import type { Token } from './normaliseer';

export interface Vondst {
  /** Token numbers; `eind` exclusive. */
  readonly begin: number;
  readonly eind: number;
  readonly ids: readonly number[];
  readonly sterkte: Sterkte;
  /** Typing errors forgiven. */
  readonly fouten: number;
}

export interface Drager {
  readonly id: number;
  readonly sleutels: readonly NaamSleutel[];
}

export interface NaamZoeker {
  /** `bekend` tells which tokens are ordinary words: only the others are tried with typing errors. */
  readonly vind: (zin: readonly Token[], bekend: (plek: number) => boolean) => readonly Vondst[];
}

interface Ingang {
  readonly ids: readonly number[];
  readonly sterkte: Sterkte;
  readonly eigen: boolean;
}

const MAX_WOORDEN = 8;

/** The strongest carriers of one key; an official name beats everyone, an alias does not beat a namesake. */
const voegSamen = (oud: Ingang | undefined, id: number, sterkte: Sterkte, eigen: boolean): Ingang => {
  if (oud === undefined || (sterkte === STERKTE.officieel && oud.sterkte < sterkte))
    return { ids: [id], sterkte, eigen };
  if (oud.sterkte === STERKTE.officieel && sterkte < oud.sterkte) return oud;
  const ids = oud.ids.includes(id) ? oud.ids : [...oud.ids, id];
  return { ids, sterkte: sterkte > oud.sterkte ? sterkte : oud.sterkte, eigen: oud.eigen || eigen };
};

const sorteerbaar = (lijst: readonly string[]): string => [...lijst].sort().join(' ');

interface Tabellen {
  readonly aaneen: Map<string, Ingang>;
  readonly gesorteerd: Map<string, Ingang>;
  readonly woordVan: Map<string, Set<number>>;
  readonly namen: { id: number; naam: string }[];
}

const maakTabellen = (dragers: readonly Drager[]): Tabellen => {
  const t: Tabellen = { aaneen: new Map(), gesorteerd: new Map(), woordVan: new Map(), namen: [] };
  for (const { id, sleutels } of dragers) {
    for (const { woorden, sterkte } of sleutels) {
      const eigen = heeftEigenWoord(woorden);
      const tekst = woorden.join('');
      t.aaneen.set(tekst, voegSamen(t.aaneen.get(tekst), id, sterkte, eigen));
      const volgorde = sorteerbaar(woorden);
      if (woorden.length > 1) t.gesorteerd.set(volgorde, voegSamen(t.gesorteerd.get(volgorde), id, sterkte, eigen));
      if (sterkte !== STERKTE.officieel || woorden.length === 1 || eigen) t.namen.push({ id, naam: woorden.join(' ') });
      for (const woord of woorden) t.woordVan.set(woord, (t.woordVan.get(woord) ?? new Set()).add(id));
    }
  }
  return t;
};

export const maakNaamZoeker = (dragers: readonly Drager[]): NaamZoeker => {
  const tabellen = maakTabellen(dragers);
  const index = maakNamenIndex(tabellen.namen);

  const precies = (zin: readonly Token[], begin: number, eind: number): Vondst | null => {
    const stukken = zin.slice(begin, eind);
    if (stukken.some((token) => token.vreemd || token.w.startsWith('@'))) return null;
    const lijst = stukken.map((token) => schrijfwijze(token.w));
    const tekst = lijst.join('');
    const bezit = tekst.length > 4 && tekst.endsWith('s') ? tabellen.aaneen.get(tekst.slice(0, -1)) : undefined;
    const anders = eind - begin > 1 ? tabellen.gesorteerd.get(sorteerbaar(lijst)) : undefined;
    const ingang = tabellen.aaneen.get(tekst) ?? anders ?? bezit;
    if (ingang === undefined || !alsNaamGeschreven(ingang, stukken, tekst)) return null;
    return { begin, eind, ids: ingang.ids, sterkte: ingang.sterkte, fouten: 0 };
  };

  const langste = (zin: readonly Token[], begin: number): Vondst | null => {
    for (let eind = Math.min(zin.length, begin + MAX_WOORDEN); eind > begin; eind -= 1) {
      const vondst = precies(zin, begin, eind);
      if (vondst !== null) return vondst;
    }
    return null;
  };

  /** The best match with typing errors; names that fit equally well stay together, so that the user is asked. */
  const benader = (zin: readonly Token[], plek: number): Vondst | null => {
    const passend: Vondst[] = [];
    for (const { sleutel } of index.zoek(zin[plek]?.w ?? '', 12)) {
      const vondst = pasOm(zin, plek, sleutel.naam, sleutel.id);
      if (vondst !== null) passend.push(vondst);
    }
    const beste = passend.reduce<Vondst | null>((a, b) => (a === null || beter(b, a) ? b : a), null);
    if (beste === null) return null;
    const even = passend.filter((v) => v.fouten === beste.fouten && v.eind - v.begin === beste.eind - beste.begin);
    return { ...beste, ids: [...new Set(even.flatMap((v) => v.ids))] };
  };

  /** "Schrikker" for the William Schrikker Stichting: one rare word is enough, as long as few carry it. */
  const losWoord = (zin: readonly Token[], plek: number): Vondst | null => {
    const token = zin[plek];
    const ids = tabellen.woordVan.get(token?.w ?? '');
    if (token === undefined || ids === undefined || token.w.length < 5 || ids.size > 4 || token.vreemd) return null;
    return { begin: plek, eind: plek + 1, ids: [...ids], sterkte: STERKTE.woord, fouten: 0 };
  };

  const vind: NaamZoeker['vind'] = (zin, bekend) => {
    const vondsten: Vondst[] = [];
    for (let plek = 0; plek < zin.length; plek += 1) {
      const vondst = langste(zin, plek);
      if (vondst === null) continue;
      vondsten.push(vondst);
      plek = vondst.eind - 1;
    }
    const bezet = (plek: number): boolean => vondsten.some((v) => v.begin <= plek && plek < v.eind);
    for (let plek = 0; plek < zin.length; plek += 1) {
      const token = zin[plek];
      if (token === undefined || token.vreemd || token.w.length < 5 || bezet(plek) || bekend(plek)) continue;
      const vondst = losWoord(zin, plek) ?? benader(zin, plek);
      if (vondst !== null) vondsten.push(vondst);
    }
    return vondsten.sort((a, b) => a.begin - b.begin);
  };
  return { vind };
};

/** A name that is an everyday word counts only with a capital inside the sentence, or with its own article. */
const alsNaamGeschreven = (ingang: Ingang, stukken: readonly Token[], tekst: string): boolean => {
  if (tekst.length <= 3 && ingang.sterkte !== STERKTE.officieel)
    return stukken.every((token) => token.ruw === token.ruw.toUpperCase());
  if (ingang.eigen || ingang.sterkte === STERKTE.officieel) return true;
  return stukken.length > 1 || (stukken[0]?.hoofdletter ?? false);
};

const beter = (a: Vondst, b: Vondst): boolean => {
  if (a.fouten !== b.fouten) return a.fouten < b.fouten;
  return a.eind - a.begin >= b.eind - b.begin;
};

/** The window of tokens around `plek` that reads most like this name, if the errors stay within what its length allows. */
const pasOm = (zin: readonly Token[], plek: number, naam: string, id: number): Vondst | null => {
  const doel = naam.replace(/ /g, '');
  const aantal = naam.split(' ').length;
  const max = toegestaan(doel.length);
  let beste: Vondst | null = null;
  for (let begin = Math.max(0, plek - aantal); begin <= plek; begin += 1) {
    for (let eind = plek + 1; eind <= Math.min(zin.length, begin + aantal + 1); eind += 1) {
      const tekst = zin
        .slice(begin, eind)
        .map((token) => schrijfwijze(token.w))
        .join('');
      if (tekst.charAt(0) !== doel.charAt(0) && tekst.charAt(1) !== doel.charAt(0)) continue;
      const kaal = tekst.endsWith('s') && !doel.endsWith('s') ? tekst.slice(0, -1) : tekst;
      const fouten = typefouten(kaal, doel, max);
      if (fouten > max || (beste !== null && beste.fouten <= fouten)) continue;
      beste = { begin, eind, ids: [id], sterkte: STERKTE.alias, fouten };
    }
  }
  return beste;
};
