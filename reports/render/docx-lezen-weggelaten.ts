/** What stands in a Word file that is no text, and so never comes into a letter: noticed with its name and its place, so that whoever sent it is told. */
import type { Weggelaten, Weglating } from '../../domain/briefwerk';
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
  readonly wachtend: (Pick<Weglating, 'wat' | 'naam'> & { readonly isLogo: boolean })[];
  readonly gevonden: Weglating[];
}

export const geenVoorwerpen = (): Voorwerpen => ({ open: [], wachtend: [], gevonden: [] });

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

const langsteNaam = 80;
const langstePlek = 200;

/** Which attribute of which label names it: what somebody wrote for who cannot see it goes before the name that Word made up. */
const naamgevers: Readonly<Record<string, readonly string[]>> = {
  'wp:docPr': ['descr', 'title', 'name'],
  'v:shape': ['alt'],
  'o:OLEObject': ['ProgID'],
};

function veld(binnen: string, naam: string): string {
  const begin = binnen.indexOf(` ${naam}="`);
  if (begin < 0) return '';
  const vanaf = begin + naam.length + 3;
  const waarde = binnen.slice(vanaf, binnen.indexOf('"', vanaf));
  return ontcijfer(waarde.slice(0, langsteNaam)).replace(/\s+/gu, ' ').trim();
}

export function opentVoorwerp(voorwerpen: Voorwerpen, naam: string, binnen: string, leeg: boolean): void {
  const omhulsel = omhulsels[naam];
  if (omhulsel !== undefined && !leeg)
    voorwerpen.open.push({ wat: omhulsel, naam: '', isLogo: false, heeftWoorden: false });
  const los = losse[naam];
  if (los !== undefined) voorwerpen.wachtend.push({ wat: los, naam: '', isLogo: false });
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

/** The paragraph ended, with these words; without any, what stands in it comes after the one before it. */
export function plaatsVoorwerpen({ wachtend, gevonden }: Voorwerpen, woorden: string, vorige: string): void {
  const [isErna, alinea] = woorden === '' ? [true, vorige] : [false, woorden];
  for (const { wat, naam, isLogo } of wachtend.splice(0)) {
    if (!isLogo || alinea !== '') gevonden.push({ wat, naam, isErna, alinea: alinea.slice(0, langstePlek) });
  }
}
