/** Document → tagged PDF (PDF/A-2a and PDF/UA-1 identifiers), the same bytes for the same input. */
import { hoofdletter } from '../../texts/hoofdletter';
import PDFDocument from 'pdfkit';
import type { Document } from '../../domain/document';
import type { Huisstijl } from '../huisstijl';
import { vloei } from './pdf-alinea';
import { tekenBlok } from './pdf-blokken';
import { pakZelfIn } from './pdf-inpakken';
import { koppelLetters } from './pdf-letters';
import { kaleLoop, type Uiterlijk } from './pdf-loop';
import { onderLogo, tekenLogo } from './pdf-logo';
import { info, xmp } from './pdf-metadata';
import { PdfNoten } from './pdf-noten';
import { Overzicht } from './pdf-overzicht';
import { Pen } from './pdf-pen';
import { tekenRanden } from './pdf-randen';
import { breekRegels } from './pdf-regels';
import { Vel } from './pdf-vel';
import { hang, nieuwElement, pdfTekst, uiterlijk, type Werk } from './pdf-werk';
import { woorden } from './woorden';
import { zuiverDocument } from './zuiver';

/** What we touch inside pdfkit beyond its own interface; the version is pinned. */
interface Binnenkant {
  info: Record<string, unknown>;
  _addInfo: () => void;
  readonly _root: { readonly data: Record<string, unknown> };
  getStructTreeRoot(): { readonly data: Record<string, unknown> };
}

const binnenkant = (doc: PDFKit.PDFDocument): Binnenkant => doc as unknown as Binnenkant;

function openPdf(document: Document, huisstijl: Huisstijl, contentHash: string): PDFKit.PDFDocument {
  const titel = document.concept ? `${woorden.concept}: ${document.titel}` : document.titel;
  const { breedte, hoogte } = huisstijl.pagina;
  const doc = new PDFDocument({
    size: [breedte, hoogte],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'nl-NL',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/A-2a',
    bufferPages: true,
    font: null as unknown as string,
    info: info(document, titel, contentHash),
  });
  pakZelfIn(doc);
  const binnen = binnenkant(doc);
  if (document.datum === null) {
    delete binnen.info.CreationDate;
    delete binnen.info.ModDate;
  }
  // pdfkit writes titles into the XMP without escaping them.
  binnen._addInfo = () => doc.appendXML(xmp(document, titel, contentHash));
  return doc;
}

function tekenRegel(werk: Werk, tekst: string, basis: Uiterlijk, breedte = werk.vel.breedte): void {
  const element = hang(werk, werk.wortel, 'P');
  const regels = breekRegels([kaleLoop(tekst, basis)], breedte, werk.letters);
  vloei(werk, element, regels, { x: werk.vel.links, maat: basis.maat });
  element.end();
}

/** The sender stands at the left of what is in the right corner. */
const naastLogo = ({ vel, huisstijl: { logo } }: Werk): number =>
  logo === undefined ? vel.breedte : vel.breedte - logo.breedte - 16;

/** The sender, and once as real text that this is a concept: a mark in the margin is not read aloud. */
function tekenAanhef(werk: Werk, document: Document): void {
  const { vel, huisstijl } = werk;
  if (huisstijl.logo !== undefined) tekenLogo(werk, huisstijl.logo, document.concept);
  vel.y = 36;
  const label = uiterlijk(huisstijl, 'label');
  if (document.afzender !== '')
    tekenRegel(werk, hoofdletter(document.afzender), { ...label, maat: 12 }, naastLogo(werk));
  vel.y = Math.max(vel.y, huisstijl.pagina.boven - 12, onderLogo(huisstijl.logo, document.concept));
  if (document.concept) {
    tekenRegel(werk, woorden.conceptZin, { ...label, kleur: huisstijl.kleur.ontbreekt });
    vel.wit(8);
  }
}

function schrijfNamen(doc: PDFKit.PDFDocument, noten: PdfNoten): void {
  const namen = [...noten.namen].sort((a, b) => (a.naam < b.naam ? -1 : 1));
  if (namen.length === 0) return;
  const boom = { Names: namen.flatMap(({ naam, element }) => [pdfTekst(naam), element.dictionary]) };
  binnenkant(doc).getStructTreeRoot().data.IDTree = boom;
}

export function renderPdf(origineel: Document, huisstijl: Huisstijl, contentHash: string): Uint8Array {
  const document = zuiverDocument(origineel);
  const doc = openPdf(document, huisstijl, contentHash);
  const letters = koppelLetters(doc);
  const wortel = nieuwElement({ doc }, 'Document');
  doc.addStructure(wortel as unknown as PDFKit.PDFStructureElement);
  const werk: Werk = { doc, pen: new Pen(doc), vel: new Vel(doc, huisstijl.pagina), letters, huisstijl, wortel };
  const noten = new PdfNoten(werk, document.voetnoten);
  werk.vel.noten = noten;
  const overzicht = new Overzicht(doc);
  tekenAanhef(werk, document);
  document.blokken.forEach((blok, plaats) =>
    tekenBlok(werk, blok, document.blokken.slice(plaats + 1, plaats + 4), overzicht),
  );
  werk.vel.sluitPagina();
  wortel.end();
  schrijfNamen(doc, noten);
  tekenRanden(werk, document, contentHash);
  binnenkant(doc)._root.data.PageMode = 'UseNone';
  doc.end();
  return doc.read() as Uint8Array;
}
