/** Document → Word file with real styles, lists, footnotes and table heads: the same bytes for the same input. */
import { hoofdletter } from '../../texts/hoofdletter';
import type { Document } from '../../domain/document';
import type { Huisstijl } from '../huisstijl';
import { blokXml } from './docx-blokken';
import { bovenXml, instellingenXml, notenXml, nummeringXml, onderXml, sectieXml } from './docx-delen';
import {
  documentRelaties,
  eigenXml,
  kernXml,
  nootRelaties,
  pakketRelaties,
  programmaXml,
  soortenXml,
} from './docx-pakket';
import { logoXml } from './docx-logo';
import { letterInTabel, stijlenXml } from './docx-stijlen';
import { Verwijzingen, type WordWerk } from './docx-werk';
import { alinea, RUIMTES, run, twips, XML } from './docx-xml';
import { zip, type Deel } from './docx-zip';
import { woorden } from './woorden';
import { zuiverDocument } from './zuiver';

function lichaam(document: Document, huisstijl: Huisstijl, werk: WordWerk): string {
  const delen = [
    huisstijl.logo === undefined ? '' : logoXml(huisstijl.logo),
    document.afzender === '' ? '' : alinea('BriefAfzender', run(hoofdletter(document.afzender))),
    document.concept ? alinea('BriefConcept', run(woorden.conceptZin)) : '',
    ...document.blokken.map((blok, plaats) => blokXml(blok, document.blokken.slice(plaats + 1, plaats + 3), werk)),
  ];
  return `${XML}<w:document ${RUIMTES}><w:body>${delen.join('')}${sectieXml(huisstijl)}</w:body></w:document>`;
}

const gelijk = (huisstijl: Huisstijl): readonly Deel[] => [
  { naam: '[Content_Types].xml', inhoud: soortenXml },
  { naam: '_rels/.rels', inhoud: pakketRelaties },
  { naam: 'word/styles.xml', inhoud: stijlenXml(huisstijl) },
  { naam: 'word/settings.xml', inhoud: instellingenXml },
  { naam: 'docProps/app.xml', inhoud: programmaXml },
];

const logoDeel = ({ logo }: Huisstijl): readonly Deel[] =>
  logo === undefined ? [] : [{ naam: `word/media/logo.${logo.soort}`, inhoud: Buffer.from(logo.base64, 'base64') }];

export function renderDocx(origineel: Document, huisstijl: Huisstijl, contentHash: string): Uint8Array {
  const document = zuiverDocument(origineel);
  const { breedte, links, rechts } = huisstijl.pagina;
  const werk: WordWerk = {
    verwijzingen: new Verwijzingen('rIdLink'),
    breedte: twips(breedte - links - rechts),
    letter: letterInTabel(huisstijl),
    genummerd: 0,
  };
  const inNoten = new Verwijzingen('rIdLink');
  const tekst = lichaam(document, huisstijl, werk);
  const noten = notenXml(document, inNoten);
  const titel = document.concept ? `${woorden.concept}: ${document.titel}` : document.titel;
  const eigen: readonly Deel[] = [
    { naam: 'word/document.xml', inhoud: tekst },
    { naam: 'word/_rels/document.xml.rels', inhoud: documentRelaties(werk.verwijzingen, huisstijl.logo) },
    { naam: 'word/footnotes.xml', inhoud: noten },
    { naam: 'word/_rels/footnotes.xml.rels', inhoud: nootRelaties(inNoten) },
    { naam: 'word/numbering.xml', inhoud: nummeringXml(werk.genummerd) },
    { naam: 'word/header1.xml', inhoud: bovenXml(document, false) },
    { naam: 'word/header2.xml', inhoud: bovenXml(document, true) },
    { naam: 'word/footer1.xml', inhoud: onderXml(document, contentHash) },
    { naam: 'docProps/core.xml', inhoud: kernXml(document, titel) },
    { naam: 'docProps/custom.xml', inhoud: eigenXml(document, contentHash) },
  ];
  return zip([...eigen, ...logoDeel(huisstijl)], gelijk(huisstijl));
}
