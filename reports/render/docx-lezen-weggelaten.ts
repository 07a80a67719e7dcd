/** What stands in a Word file that is no text, and so never comes into a letter: noticed with its name and its place, so that whoever sent it is told. */
import { opmaken } from '../../domain/brief-terug';
import type { Opmaak, Weggelaten, Weglating } from '../../domain/brief-terug';
import { ontcijfer } from './docx-lezen-eigenschappen';

interface Voorwerp {
  wat: Weggelaten;
  naam: string;
  /** Every letter of a sender with a logo begins with it: it comes from the house style, and goes back into it. */
  isLogo: boolean;
  /** A shape with words is a text box: its words become paragraphs, and nothing is left out. */
  heeftWoorden: boolean;
}

export interface Voorwerpen {
  /** The drawings and objects that are open, the innermost last. */
  readonly open: Voorwerp[];
  /** Found in the paragraph that is being read: where they stand is known when it ends. */
  readonly wachtend: { readonly wat: Weggelaten; naam: string; readonly isLogo: boolean }[];
  readonly gevonden: Weglating[];
  /** What stands in the remarks and endnotes of this file, by their kind and number. */
  readonly bijschriften: ReadonlyMap<string, string>;
  /** The looks of the words read last: what looks the same and follows is one piece. */
  readonly loopt: Map<Opmaak, number>;
}

export const geenVoorwerpen = (bijschriften: ReadonlyMap<string, string> = new Map()): Voorwerpen => ({
  ...{ open: [], wachtend: [], gevonden: [], bijschriften, loopt: new Map() },
});

/** What everything inside belongs to. */
const omhulsels: Readonly<Record<string, Weggelaten>> = {
  'w:drawing': 'vorm',
  'w:pict': 'vorm',
  'w:object': 'object',
  'm:oMath': 'formule',
};

/** What a drawing turns out to be, by what stands in it. An object shows itself as a picture, and stays an object. */
const herkend: Readonly<Record<string, Weggelaten>> = {
  'pic:pic': 'afbeelding',
  'v:imagedata': 'afbeelding',
  'c:chart': 'grafiek',
  'cx:chart': 'grafiek',
  'dgm:relIds': 'smartart',
};

/** These stand by themselves. */
const losse: Readonly<Record<string, Weggelaten>> = {
  'w:endnoteReference': 'eindnoot',
  'w:commentReference': 'opmerking',
  'w:sym': 'teken',
  'w:altChunk': 'bestand',
};

export const isOpmaak = (wat: Weggelaten): boolean => (opmaken as readonly string[]).includes(wat);

/** Told one by one on a card that shows a dozen: a file with every word in a look of its own is no reason to refuse it. */
export const meesteOpmaak = 2_000;
const langsteNaam = 80;
const langstePlek = 200;
const langsteVeld = 200;

/** Which attribute of which label names it: what somebody wrote for who cannot see it goes before the name that Word made up. */
const naamgevers: Readonly<Record<string, readonly string[]>> = {
  'wp:docPr': ['descr', 'title', 'name'],
  'v:shape': ['alt'],
  'o:OLEObject': ['ProgID'],
};

export function veld(binnen: string, naam: string, langste = langsteVeld): string {
  const begin = binnen.indexOf(` ${naam}="`);
  if (begin < 0) return '';
  const vanaf = begin + naam.length + 3;
  const waarde = binnen.slice(vanaf, binnen.indexOf('"', vanaf));
  return ontcijfer(waarde.slice(0, langste)).replace(/\s+/gu, ' ').trim();
}

export function opentVoorwerp(voorwerpen: Voorwerpen, naam: string, binnen: string, leeg: boolean): void {
  const omhulsel = omhulsels[naam];
  if (omhulsel !== undefined && !leeg)
    voorwerpen.open.push({ wat: omhulsel, naam: '', isLogo: false, heeftWoorden: false });
  const los = losse[naam];
  if (los !== undefined)
    voorwerpen.wachtend.push({
      wat: los,
      naam: voorwerpen.bijschriften.get(`${los}:${veld(binnen, 'w:id')}`) ?? '',
      isLogo: false,
    });
  if (naam === 'w:br' && veld(binnen, 'w:type') === 'page')
    voorwerpen.wachtend.push({ wat: 'pagina-einde', naam: '', isLogo: false });
  const buitenste = voorwerpen.open.at(-1);
  if (buitenste === undefined) return;
  const wat = herkend[naam];
  if (wat !== undefined && buitenste.wat === 'vorm') buitenste.wat = wat;
  if (naam === 'w:txbxContent') buitenste.heeftWoorden = true;
  if (naam === 'wp:docPr' && veld(binnen, 'name') === 'Logo') buitenste.isLogo = true;
  if (buitenste.naam !== '') return;
  buitenste.naam = (naamgevers[naam] ?? []).map((een) => veld(binnen, een)).find((een) => een !== '') ?? '';
}

/** Of a formula the signs themselves say best which one it is. */
export function leestFormule({ open }: Voorwerpen, tekst: string): void {
  const formule = open.at(-1);
  if (formule?.wat === 'formule')
    formule.naam = (formule.naam + ontcijfer(tekst.slice(0, langsteNaam))).slice(0, langsteNaam);
}

export function sluitVoorwerp({ open, wachtend }: Voorwerpen, naam: string): void {
  if (omhulsels[naam] === undefined) return;
  const een = open.pop();
  if (een === undefined || (een.wat === 'vorm' && een.heeftWoorden)) return;
  wachtend.push(een);
}

/** Words that somebody made bold, coloured or struck through; a letter of ours holds no such words. */
export function leestOpmaak({ wachtend, loopt }: Voorwerpen, opmaak: readonly Opmaak[], woorden: string): void {
  for (const een of [...loopt.keys()]) if (!opmaak.includes(een)) loopt.delete(een);
  for (const wat of opmaak) {
    const eerder = wachtend[loopt.get(wat) ?? -1];
    if (eerder === undefined) {
      loopt.set(wat, wachtend.length);
      wachtend.push({ wat, naam: woorden.slice(0, langstePlek), isLogo: false });
    } else eerder.naam = (eerder.naam + woorden).slice(0, langstePlek);
  }
}

/** The paragraph ended, with these words; without any, what stands in it comes after the one before it. */
export function plaatsVoorwerpen({ wachtend, gevonden, loopt }: Voorwerpen, woorden: string, vorige: string): void {
  loopt.clear();
  const [isErna, alinea] = woorden === '' ? [true, vorige] : [false, woorden];
  for (const { wat, naam, isLogo } of wachtend.splice(0)) {
    if (isOpmaak(wat) && (naam.trim() === '' || gevonden.length >= meesteOpmaak)) continue;
    const heet = naam.replace(/\s+/gu, ' ').trim();
    if (!isLogo || alinea !== '') gevonden.push({ wat, naam: heet, isErna, alinea: alinea.slice(0, langstePlek) });
  }
}
