/** A letter as somebody reads it on a small screen: to whom, about what, and its paragraphs under their headings. */
import { groepTekst } from './brief-eigen';
import type { Blok, Document, Zin } from './document';

export interface Briefdeel {
  /** Empty for what comes before the first heading. */
  readonly kop: string;
  readonly alineas: readonly string[];
}

export interface Brieflezing {
  /** As the head of the letter says it; empty where this kind of letter has no such line. */
  readonly aan: string;
  readonly betreft: string;
  readonly delen: readonly Briefdeel[];
  readonly voetnoten: readonly string[];
}

export function briefLezing({ blokken, voetnoten }: Document): Brieflezing {
  return {
    aan: kopregel(blokken, 'Aan'),
    betreft: kopregel(blokken, 'Betreft') || tweedeTitel(blokken),
    delen: blokken
      .reduce<readonly Briefdeel[]>(metBlok, [])
      .filter(({ kop, alineas }) => kop + alineas.join('') !== ''),
    voetnoten: voetnoten.map(({ nummer, zinnen }) => `${String(nummer)}. ${groepTekst(zinnen)}`),
  };
}

function kopregel(blokken: readonly Blok[], label: string): string {
  const regels = blokken.flatMap((blok) => (blok.soort === 'kopblok' ? blok.regels : []));
  return groepTekst(regels.find((regel) => regel.label === label)?.zinnen ?? []);
}

/** What a letter without a head is about: a press release has its news as the title. */
const tweedeTitel = (blokken: readonly Blok[]): string => {
  const titel = blokken.find((blok) => blok.soort === 'kop' && blok.niveau === 1);
  return titel?.soort === 'kop' ? groepTekst([titel.zin]) : '';
};

/** A heading begins a part; the head of the letter and its title stand above the card already. */
function metBlok(delen: readonly Briefdeel[], blok: Blok): readonly Briefdeel[] {
  if (blok.soort === 'kop') return blok.niveau === 1 ? delen : [...delen, { kop: groepTekst([blok.zin]), alineas: [] }];
  const regels = regelsVan(blok).filter((regel) => regel !== '');
  const laatste = delen.at(-1) ?? { kop: '', alineas: [] };
  return [...delen.slice(0, -1), { ...laatste, alineas: [...laatste.alineas, ...regels] }];
}

function regelsVan(blok: Exclude<Blok, { soort: 'kop' }>): readonly string[] {
  switch (blok.soort) {
    case 'alinea':
      return [groepTekst(blok.zinnen.map(metVerwijzing))];
    case 'lijst':
      return blok.items.map((item, plek) => `${blok.genummerd ? `${String(plek + 1)}.` : '–'} ${groepTekst(item)}`);
    case 'kopblok':
      return [];
    case 'tabel':
      return [blok.bijschrift, ...blok.rijen.map((rij) => rijTekst(blok.kop, rij))];
    case 'ondertekening':
      return blok.regels.map((regel) => groepTekst([regel]));
  }
}

/** A row read by itself names its columns: on a phone there is no table above it. */
const rijTekst = (koppen: readonly string[], rij: readonly Zin[]): string =>
  rij.map((cel, plek) => `${koppen[plek] ?? ''}: ${groepTekst([cel])}`).join('; ');

/** Where a note belongs, so that it can be found below. */
const metVerwijzing = (zin: Zin): Zin => ({
  ...zin,
  stukken: zin.stukken.map((stuk) =>
    stuk.soort === 'voetnoot' ? { soort: 'tekst', tekst: ` (noot ${String(stuk.nummer)})` } : stuk,
  ),
});
