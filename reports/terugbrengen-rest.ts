/** What somebody changed in a Word file that a letter cannot hold: named with its place, so that nothing of his goes missing in silence. */
import { alineasVan } from '../domain/brief-eigen';
import type { Eenheidstekst } from '../domain/brief-eigen';
import type { Link, Teruggelezen, Vasteplek, Vastewijziging, Vorm, Weglating } from '../domain/brief-terug';
import type { Document } from '../domain/document';
import { hoofdletter } from '../texts/hoofdletter';
import type { Stap } from './render/docx-vergelijken';
import { woorden } from './render/woorden';

/** A paragraph on paper: which one of the letter it is, and what the drawing put before it (`Aan: `). */
export interface Plaats extends Eenheidstekst {
  readonly voor: string;
}

interface Papier {
  readonly plaatsen: readonly (Plaats | null)[];
  readonly papier: readonly string[];
  /** As it was drawn: with the list of gaps. */
  readonly document: Document;
}

/** Lines that the drawing adds to the letter, and labels in front of a line of its head. */
export const vasteRegels = (stappen: readonly Stap[], waarvan: Papier): readonly Vastewijziging[] => {
  const uit = stappen.flatMap((stap) => vasteRegel(stap, waarvan));
  const gehaald = new Set<Vasteplek>();
  // Who takes out the whole list of gaps is told once.
  return uit.filter(({ waar, nu }) => nu !== '' || !(gehaald.has(waar) || (gehaald.add(waar), false)));
};

function vasteRegel({ van, naar }: Stap, { plaatsen, papier, document }: Papier): readonly Vastewijziging[] {
  if (van === null) return [];
  const [plaats, was] = [plaatsen[van] ?? null, papier[van] ?? ''];
  if (plaats !== null) return anderLabel(plaats.voor, naar);
  return was === naar ? [] : [{ waar: plekVan(was, document), was, nu: naar ?? '' }];
}

function plekVan(tekst: string, document: Document): Vasteplek {
  if (tekst === woorden.conceptZin) return 'concept';
  if (tekst === hoofdletter(document.afzender)) return 'afzender';
  return alineasVan(document).some((een) => een.tekst === tekst) ? 'gatenlijst' : 'opschrift';
}

const alsLabel = /^[^:]{1,40}: /u;

/** Who writes another word before the colon changed the label, and not what stands behind it. */
export const zonderLabel = (regel: string, voor: string): string =>
  voor === '' ? regel : regel.startsWith(voor) ? regel.slice(voor.length) : regel.replace(alsLabel, '');

function anderLabel(voor: string, naar: string | null): readonly Vastewijziging[] {
  if (voor === '' || naar === null || naar.startsWith(voor)) return [];
  return [{ waar: 'label', was: voor.trim(), nu: alsLabel.exec(naar)?.[0].trim() ?? '' }];
}

/** Word counts the pages anew. */
const paginas = new RegExp(woorden.pagina(0, 0).replaceAll('0', String.raw`\d+`), 'u');

export const randen = (getekend: Teruggelezen, terug: Teruggelezen): readonly Vastewijziging[] =>
  (['bladkop', 'bladvoet'] as const).flatMap((waar) => rand(waar, getekend[waar], terug[waar]));

function rand(waar: Vasteplek, oud: readonly string[], nieuw: readonly string[]): readonly Vastewijziging[] {
  const regels = (lijst: readonly string[]): readonly string[] => [
    ...new Set(lijst.map((regel) => regel.replace(paginas, woorden.pagina(1, 1))).filter((regel) => regel !== '')),
  ];
  const [eerst, nu] = [regels(oud), regels(nieuw)];
  const weg = eerst.filter((regel) => !nu.includes(regel));
  const erbij = nu.filter((regel) => !eerst.includes(regel));
  return Array.from({ length: Math.max(weg.length, erbij.length) }, (_, plek) => ({
    ...{ waar, was: weg[plek] ?? '', nu: erbij[plek] ?? '' },
  }));
}

export function nieuweLinks(oud: readonly Link[], nieuw: readonly Link[]): readonly Weglating[] {
  const ken = new Set(oud.map(({ tekst, url }) => `${tekst} ${url}`));
  return nieuw
    .filter(({ tekst, url }) => !ken.has(`${tekst} ${url}`))
    .map(({ tekst, url, alinea }) => ({
      ...{ wat: 'link', alinea, isErna: false },
      naam: url.startsWith('#') ? tekst : `${tekst} (${url})`,
    }));
}

interface Vormen extends Pick<Papier, 'plaatsen'> {
  readonly getekend: Teruggelezen;
  readonly terug: Teruggelezen;
}

/** A paragraph of ours that became a heading or a point: it is drawn as what it was. */
export const andereVormen = (stappen: readonly Stap[], { plaatsen, getekend, terug }: Vormen): readonly Weglating[] =>
  stappen.flatMap(({ van, naar, plek }): readonly Weglating[] => {
    const plaats = van === null ? null : (plaatsen[van] ?? null);
    if (van === null || plaats === null || naar === null || plek === null) return [];
    const [was, nu] = [getekend.vormen[van], terug.vormen[plek]];
    const isTeZien = nu !== undefined && nu !== was && !/\.(na|los)-\d+$/u.test(plaats.sleutel);
    return isTeZien ? [{ wat: alsVorm[nu], naam: '', alinea: naar, isErna: false }] : [];
  });

const alsVorm = { kop: 'als-kop', punt: 'als-punt', tekst: 'als-tekst' } as const satisfies Record<Vorm, string>;

/** A footnote of somebody's own hangs on no word of the letter: its text is a paragraph before the signature. */
export const nieuweNoten = (stappen: readonly Stap[], { alineas, noten }: Teruggelezen): readonly Weglating[] =>
  stappen.flatMap(({ van, naar, plek }): readonly Weglating[] =>
    van === null && naar !== null && (plek ?? 0) >= alineas.length - noten
      ? [{ wat: 'voetnoot', naam: naar, alinea: '', isErna: true }]
      : [],
  );
