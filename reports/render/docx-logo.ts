/** The logo of the sender in the Word file: a picture in the line of text, with its alternative text. */
import type { Logo } from '../huisstijl';
import { alinea } from './docx-xml';
import { ontsnapXml } from './xml';

/** Points to English Metric Units, Word's measure of pictures. */
const emu = (punten: number): number => Math.round(punten * 12_700);

const TEKENING = 'http://schemas.openxmlformats.org/drawingml/2006';

export function logoXml(logo: Logo): string {
  const maat = `cx="${emu(logo.breedte)}" cy="${emu(logo.hoogte)}"`;
  const naam = `id="1" name="Logo" descr="${ontsnapXml(logo.alt)}"`;
  const plaatje =
    `<pic:pic xmlns:pic="${TEKENING}/picture"><pic:nvPicPr><pic:cNvPr ${naam}/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${maat}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  const lijn =
    `<w:r><w:drawing><wp:inline xmlns:wp="${TEKENING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${maat}/><wp:docPr ${naam}/><a:graphic xmlns:a="${TEKENING}/main">` +
    `<a:graphicData uri="${TEKENING}/picture">${plaatje}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return alinea('Normal', lijn, '<w:keepNext/><w:jc w:val="right"/>');
}
