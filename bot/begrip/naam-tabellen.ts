/** The tables behind the search for names: every key in one spelling, and who carries it. */
import { GENERIEK, heeftEigenWoord, RECHTSVORM, STERKTE } from './naam-sleutels';
import type { NaamSleutel, Sterkte } from './naam-sleutels';

export interface Drager {
  readonly id: number;
  readonly sleutels: readonly NaamSleutel[];
}

export interface Ingang {
  readonly ids: readonly number[];
  readonly sterkte: Sterkte;
  readonly eigen: boolean;
}

/** The strongest carriers of one key; an official name beats everyone, an alias does not beat a namesake. */
const voegSamen = (oud: Ingang | undefined, id: number, sterkte: Sterkte, eigen: boolean): Ingang => {
  if (oud === undefined || (sterkte === STERKTE.officieel && oud.sterkte < sterkte))
    return { ids: [id], sterkte, eigen };
  if (oud.sterkte === STERKTE.officieel && sterkte < oud.sterkte) return oud;
  const ids = oud.ids.includes(id) ? oud.ids : [...oud.ids, id];
  return { ids, sterkte: sterkte > oud.sterkte ? sterkte : oud.sterkte, eigen: oud.eigen || eigen };
};

export const sorteerbaar = (lijst: readonly string[]): string => [...lijst].sort().join(' ');

export interface Tabellen {
  readonly aaneen: Map<string, Ingang>;
  /** How each key of `aaneen` begins: most rows of words begin like none of them, and need not be looked up. */
  readonly begin: ReadonlySet<string>;
  readonly gesorteerd: Map<string, Ingang>;
  readonly woordVan: Map<string, Set<number>>;
  /** Words of every carrier, to tell namesakes apart by what else is said. */
  readonly woordenVan: ReadonlyMap<number, ReadonlySet<string>>;
  readonly namen: readonly string[];
  /** Names of an article and one word: "'t Anker". */
  readonly metLidwoord: readonly MetLidwoord[];
}

export interface MetLidwoord {
  readonly lidwoord: string;
  readonly kern: string;
  readonly ids: readonly number[];
}

const BEGIN = 5;
export const beginVan = (tekst: string): string => tekst.slice(0, BEGIN);

export const VOORAAN = new Set(['stichting', 'st', 'de', 'het', 'een', 'cooperatie', 'vereniging']);

/** A long word that one or two carry stands for them, also misspelt: "eindstrom" for Combinatie Jeugdzorg Eindstroom. */
const LANG_WOORD = 8;
const zeldzaam = (woordVan: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] =>
  [...woordVan]
    .filter(([woord, ids]) => woord.length >= LANG_WOORD && ids.size <= 2 && isEigen(woord))
    .map(([woord]) => woord);

const LIDWOORD = new Set(['de', 'het']);
const metLidwoord = (dragers: readonly Drager[]): readonly MetLidwoord[] =>
  dragers.flatMap(({ id, sleutels }) =>
    sleutels
      .filter(({ woorden, sterkte }) => woorden.length === 2 && sterkte >= STERKTE.alias)
      .map(({ woorden: [lidwoord = '', kern = ''] }) => ({ lidwoord, kern, ids: [id] }))
      .filter(({ lidwoord }) => LIDWOORD.has(lidwoord)),
  );

/** False for what half of the sector is called: "Zorggroep" is nobody, also when one carrier has it in its name. */
export const isEigen = (woord: string): boolean =>
  heeftEigenWoord([woord]) && !GENERIEK.has(woord) && !RECHTSVORM.has(woord);

export const maakTabellen = (dragers: readonly Drager[], geenNaam: ReadonlySet<string> = new Set()): Tabellen => {
  const aaneen = new Map<string, Ingang>();
  const gesorteerd = new Map<string, Ingang>();
  const woordVan = new Map<string, Set<number>>();
  const namen = new Set<string>();
  const paren = dragers.flatMap(({ id, sleutels }) => sleutels.map((sleutel) => ({ id, ...sleutel })));
  for (const { id, woorden, sterkte } of paren) {
    const eigen = heeftEigenWoord(woorden);
    const tekst = woorden.join('');
    const volgorde = sorteerbaar(woorden);
    aaneen.set(tekst, voegSamen(aaneen.get(tekst), id, sterkte, eigen));
    if (woorden.length > 1) gesorteerd.set(volgorde, voegSamen(gesorteerd.get(volgorde), id, sterkte, eigen));
    if (!VOORAAN.has(woorden[0] ?? '') && tekst.length > 4) namen.add(woorden.join(' '));
    for (const woord of woorden) woordVan.set(woord, (woordVan.get(woord) ?? new Set()).add(id));
  }
  for (const woord of zeldzaam(woordVan)) {
    if (aaneen.has(woord) || geenNaam.has(woord)) continue;
    aaneen.set(woord, { ids: [...(woordVan.get(woord) ?? [])], sterkte: STERKTE.woord, eigen: true });
    namen.add(woord);
  }
  const woordenVan = new Map(dragers.map(({ id, sleutels }) => [id, new Set(sleutels.flatMap((s) => s.woorden))]));
  const begin = new Set([...aaneen.keys()].map(beginVan));
  return { aaneen, begin, gesorteerd, woordVan, woordenVan, namen: [...namen], metLidwoord: metLidwoord(dragers) };
};
