/** Walks over the text of an edited Word file: its paragraphs as a reader sees them, and what else stands among them. */
import type { GelezenAlineas, Vorm } from '../../domain/brief-terug';
import { ontcijfer } from './docx-lezen-eigenschappen';
import { alsGelezen, leestWoorden, legeWoorden } from './docx-lezen-nadruk';
import type { Alineawoorden, Gelezenalinea } from './docx-lezen-nadruk';
import { geenVoorwerpen, leestFormule, leestOpmaak } from './docx-lezen-weggelaten';
import { opentVoorwerp, plaatsVoorwerpen, sluitVoorwerp, veld } from './docx-lezen-weggelaten';
import type { Voorwerpen } from './docx-lezen-weggelaten';
import { isEigenStijl, isKopstijl, isOnzichtbaar, opmakenIn, stijlnaam, uiterlijkVan } from './docx-uiterlijk';
import type { Stijlen, Uiterlijk } from './docx-uiterlijk';

/** Of all paragraphs together: more than three hundred pages. */
export const meesteTekens = 1_000_000;

/** What stands between `<` and `>`. A `>` inside the quotes of an attribute would end it too early: then it is no label. */
const label = /^(\/?)([\w:.-]+)(?=[\s/]|$)/;

/** Text inside these is not what a reader sees: taken out, moved away, or said twice for older programs. */
const onzichtbaar = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:footnoteRef']);
/** On the mark of a paragraph: its end went. */
const neemtWeg = new Set(['w:del', 'w:moveFrom']);
const wijzigingen = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const tekens: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};
/** Inside these stands how something looks: a tab there is none in the text. */
const opmaak = new Set(['w:pPr', 'w:rPr']);
const KADER = 'w:txbxContent';
const vlakken = new Set(['w:tbl', KADER]);

interface Stand {
  readonly stijlen: Stijlen;
  readonly adressen: ReadonlyMap<string, string>;
  readonly alineas: string[];
  readonly vormen: Vorm[];
  readonly nadruk: Gelezenalinea['nadruk'][];
  vorm: Vorm;
  readonly links: { readonly url: string; tekst: string; alinea: string }[];
  inLink: number;
  /** The first link of the paragraph that is being read. */
  eersteLink: number;
  /** What somebody made of the run that is being read; the looks of our own styles are nobody's work. */
  looks: Uiterlijk;
  readonly open: string[];
  /** Somebody took out the end of this paragraph: its words go on in the next one. */
  eindeWeg: boolean;
  /** Words of a paragraph that lost its end, with no next one yet. */
  hangt: boolean;
  woorden: Alineawoorden;
  /** How many labels are open whose text nobody reads. */
  onzichtbaar: number;
  /** How the paragraph and the run look; null: its text came, and is not counted again. */
  alinea: Uiterlijk;
  stuk: Uiterlijk | null;
  /** How many tables and text boxes are open: they have a colour of their own. */
  opVlak: number;
  verborgen: number;
  tabellen: number;
  kaders: number;
  /** The words so far of the paragraphs that a text box stands in: they go on behind it. */
  readonly onderbroken: Alineawoorden[];
  /** Counted and not looked for: a file may nest a million deep. */
  inOpmaak: number;
  bijgehouden: number;
  opmerkingen: number;
  readonly voorwerpen: Voorwerpen;
}

/** What stands in other parts of the file: how styles look, where links lead, and the words of remarks and endnotes. */
export interface Omgeving {
  readonly stijlen: Stijlen;
  readonly adressen: ReadonlyMap<string, string>;
  readonly bijschriften: ReadonlyMap<string, string>;
}

/** A walk over the labels with a stack; whatever is not known is stepped over. By hand, for a pattern that takes millions of signs at once runs out of room. */
export function leesAlineas(xml: string, { stijlen, adressen, bijschriften }: Omgeving): GelezenAlineas {
  const stand: Stand = {
    ...{
      alineas: [],
      vormen: [],
      nadruk: [],
      vorm: 'tekst',
      links: [],
      inLink: 0,
      eersteLink: 0,
      looks: {},
      adressen,
      open: [],
      eindeWeg: false,
      hangt: false,
      woorden: legeWoorden(),
      onzichtbaar: 0,
      inOpmaak: 0,
    },
    ...{ bijgehouden: 0, opmerkingen: 0, verborgen: 0, tabellen: 0, kaders: 0, onderbroken: [] },
    ...{ stijlen, alinea: {}, stuk: {}, opVlak: 0, voorwerpen: geenVoorwerpen(bijschriften) },
  };
  for (let plek = 0; plek < xml.length;) {
    const sluit = xml.indexOf('>', plek);
    const deel = xml.slice(plek, sluit < 0 ? undefined : sluit);
    const begin = deel.lastIndexOf('<');
    neemTekst(stand, (begin < 0 ? deel : deel.slice(0, begin)).replaceAll('<', ''));
    if (sluit < 0) break;
    if (begin < 0) neemTekst(stand, '>');
    else neemLabel(stand, deel.slice(begin + 1));
    plek = sluit + 1;
  }
  if (stand.hangt) sluitAlinea(stand);
  plaatsVoorwerpen(stand.voorwerpen, '', stand.alineas.at(-1) ?? '');
  const { alineas, vormen, nadruk, bijgehouden, opmerkingen, verborgen, tabellen, kaders } = stand;
  const weggelaten = stand.voorwerpen.gevonden;
  const links = stand.links.filter(({ alinea, tekst }) => alinea !== '' && tekst.trim() !== '');
  return { alineas, vormen, nadruk, links, bijgehouden, opmerkingen, verborgen, tabellen, kaders, weggelaten };
}

function neemLabel(stand: Stand, binnen: string): void {
  const [, sluit, naam] = label.exec(binnen) ?? [];
  if (naam === undefined || binnen.split('"').length % 2 === 0) return;
  if (sluit === '/') sluitLabel(stand, naam);
  else {
    neemUiterlijk(stand, naam, binnen);
    const leeg = binnen.endsWith('/');
    if (stand.onzichtbaar === 0) opentVoorwerp(stand.voorwerpen, naam, binnen, leeg);
    openLabel(stand, naam, binnen, leeg);
  }
}

/** Of the text itself; what stands there of its own mark, or of how it was before a tracked change, says nothing of it. */
function neemUiterlijk(stand: Stand, naam: string, binnen: string): void {
  const [buiten, rand] = stand.open.slice(-2);
  if (naam === 'w:p') [stand.alinea, stand.vorm] = [{}, 'tekst'];
  if (naam === 'w:r') [stand.stuk, stand.looks] = [{}, {}];
  if (naam === 'w:pStyle' && buiten === 'w:p') {
    stand.alinea = stand.stijlen.get(stijlnaam(binnen)) ?? {};
    if (isKopstijl(stijlnaam(binnen)) || stand.alinea.kop === true) stand.vorm = 'kop';
  }
  if (naam === 'w:numId' && stand.open.at(-3) === 'w:p') stand.vorm = veld(binnen, 'w:val') === '0' ? 'tekst' : 'punt';
  if (buiten !== 'w:r' || rand !== 'w:rPr') return;
  const stijl = naam === 'w:rStyle' ? stand.stijlen.get(stijlnaam(binnen)) : uiterlijkVan(naam, binnen);
  stand.stuk = { ...stand.stuk, ...stijl };
  if (naam !== 'w:rStyle' || !isEigenStijl(stijlnaam(binnen))) stand.looks = { ...stand.looks, ...stijl };
}

/** Where it leads; inside the file itself a name stands for that. */
function openLink(stand: Stand, binnen: string): void {
  const url = stand.adressen.get(veld(binnen, 'r:id')) ?? `#${veld(binnen, 'w:anchor')}`;
  stand.links.push({ url, tekst: '', alinea: '' });
  stand.inLink += 1;
}

/** The words of a link, and those that somebody made bold or struck through. */
function volgOpmaak(stand: Stand, woorden: string): void {
  const link = stand.inLink > 0 ? stand.links.at(-1) : undefined;
  if (link !== undefined) link.tekst = (link.tekst + woorden).slice(0, langsteLink);
  const looks = link === undefined ? stand.looks : { ...stand.looks, letterkleur: false, onderstreept: false };
  leestOpmaak(stand.voorwerpen, opmakenIn(looks), woorden);
}
const langsteLink = 200;

/** What is too long to be read anyhow is not deciphered first. */
function neemTekst(stand: Stand, woorden: string): void {
  if (stand.open.at(-1) === 'm:t') leestFormule(stand.voorwerpen, woorden);
  if (stand.open.at(-1) !== 'w:t' || stand.onzichtbaar > 0) return;
  if (stand.stuk !== null && woorden.trim() !== '') {
    const vlak = stand.opVlak > 0 ? { vlak: true } : {};
    if (isOnzichtbaar({ ...stand.alinea, ...stand.stuk, ...vlak })) stand.verborgen += 1;
    stand.stuk = null;
  }
  const gelezen = woorden.length > meesteTekens ? woorden : ontcijfer(woorden);
  volgOpmaak(stand, gelezen.slice(0, langsteLink));
  const url = stand.inLink > 0 ? stand.links.at(-1)?.url : undefined;
  leestWoorden(stand.woorden, gelezen, { looks: stand.looks, alinea: stand.alinea, url });
}

function openLabel(stand: Stand, naam: string, binnen: string, leeg: boolean): void {
  if (wijzigingen.has(naam)) stand.bijgehouden += 1;
  if (neemtWeg.has(naam) && stand.open.slice(-2).join(' ') === 'w:pPr w:rPr') stand.eindeWeg = true;
  if (naam === 'w:commentReference') stand.opmerkingen += 1;
  if (naam === 'w:tbl') stand.tabellen += 1;
  if (naam === 'w:hyperlink' && !leeg) openLink(stand, binnen);
  if (stand.onzichtbaar === 0 && stand.inOpmaak === 0) stand.woorden.tekst += tekens[naam] ?? '';
  if (leeg) return;
  stand.open.push(naam);
  if (onzichtbaar.has(naam)) stand.onzichtbaar += 1;
  if (opmaak.has(naam)) stand.inOpmaak += 1;
  if (vlakken.has(naam)) stand.opVlak += 1;
  if (naam === KADER) openKader(stand);
}

/** It hangs on a paragraph and is none of its words. Said twice, for older programs, it counts once. */
function openKader(stand: Stand): void {
  if (stand.onzichtbaar === 0) stand.kaders += 1;
  stand.onderbroken.push(stand.woorden);
  stand.woorden = legeWoorden();
}

function sluitLabel(stand: Stand, naam: string): void {
  if (stand.open.at(-1) !== naam) return;
  stand.open.pop();
  if (naam === 'w:hyperlink') stand.inLink -= 1;
  if (stand.onzichtbaar === 0) sluitVoorwerp(stand.voorwerpen, naam);
  if (onzichtbaar.has(naam)) stand.onzichtbaar -= 1;
  if (naam === 'w:r') [stand.stuk, stand.looks] = [{}, {}];
  if (opmaak.has(naam)) stand.inOpmaak -= 1;
  if (vlakken.has(naam)) stand.opVlak -= 1;
  if (naam === KADER) stand.woorden = stand.onderbroken.pop() ?? legeWoorden();
  if (naam !== 'w:p') return;
  if (!stand.eindeWeg) return sluitAlinea(stand);
  [stand.eindeWeg, stand.hangt] = [false, true];
  stand.woorden.tekst += ' ';
}

function sluitAlinea(stand: Stand): void {
  stand.hangt = false;
  const { tekst: schoon, nadruk } = alsGelezen(stand.woorden);
  plaatsVoorwerpen(stand.voorwerpen, schoon, stand.alineas.at(-1) ?? '');
  for (const link of stand.links.slice(stand.eersteLink)) link.alinea = schoon.slice(0, langsteLink);
  stand.eersteLink = stand.links.length;
  if (schoon !== '') {
    stand.alineas.push(schoon);
    stand.vormen.push(stand.vorm);
    stand.nadruk.push(nadruk);
  }
  stand.woorden = legeWoorden();
}
