/** A letter fetched as Word, edited outside, and sent back in the chat: the difference per paragraph, and nothing lost. */
import { zip } from '../../reports/render/docx-zip';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { leesZip } from '../support/zip';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

/** What the newest link in somebody's chat hands over. */
async function haalOp(wie: Spreker): Promise<Uint8Array> {
  const alles = JSON.stringify(huis.simulator?.connector.messages(wie.plaats.id));
  const pad = [...alles.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? '';
  const antwoord = await fetch(`${huis.url}${pad}`, { method: 'POST' });
  expect(antwoord.status).toBe(200);
  return new Uint8Array(await antwoord.arrayBuffer());
}

const bewerk = (docx: Uint8Array, naam: string, doe: (xml: string) => string): Uint8Array =>
  zip(
    [...leesZip(docx)].map(([deel, inhoud]) => ({ naam: deel, inhoud: deel === naam ? doe(inhoud) : inhoud })),
    [],
  );

const tekstVan = (xml: string): string => xml.replace(/<[^>]+>/g, '');

/** The paragraph with these words says other ones; another paragraph comes behind it. */
const herschrijf = (woorden: string, nieuw: string, erbij: string) => (xml: string) => {
  const oud = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((een) => tekstVan(een).includes(woorden));
  if (oud === undefined) throw new Error(`no paragraph: ${woorden}`);
  const alinea = (tekst: string): string => `<w:p><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
  return xml.replace(oud, alinea(tekstVan(oud).replace(woorden, nieuw)) + alinea(erbij));
};

const BEGIN = 'informeren wij u over de situatie';
const open = async (wie: Spreker): Promise<void> => {
  await wie.zeg('raadsinformatiebrief Mutsaersstichting');
  await wie.klik('Raden in de eigen regio');
};

it('DOCX bewerkt en terug', async () => {
  const verslag = new Verslag();
  const esther = new Spreker(huis, 'Esther Kuipers', 'personal', verslag);
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('stop');
  verslag.kop('Het bestand, buiten bewerkt');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(esther);
  const nieuw = herschrijf(BEGIN, 'vertellen wij u hier over de situatie', 'Deze alinea schreef de griffie erbij.');
  const bewerkt = bewerk(docx, 'word/document.xml', nieuw);
  verslag.kop('Terug in de chat: het verschil per alinea');
  await esther.stuurBestanden({ 'brief bewerkt.docx': bewerkt });
  await esther.klik('Nakijken');
  verslag.kop('Nog een keer hetzelfde bestand');
  await esther.stuurBestanden({ 'brief bewerkt.docx': bewerkt }, 'brief terug');
  verslag.kop('De eigen woorden blijven, ook in een nieuwe versie');
  await open(esther);
  verslag.kop('Wat niet kan');
  await esther.zeg('brief terug');
  const over = herschrijf(BEGIN, 'Het BSN van het kind is 111222333.', 'Verder niets.');
  await esther.stuurBestanden({ 'brief.docx': bewerk(docx, 'word/document.xml', over) });
  await esther.stuurBestanden({ 'los.docx': bewerk(docx, 'docProps/custom.xml', () => '<Properties/>') });
  const vreemd = (xml: string): string => xml.replaceAll(/B-\d{4}-\d{4}/g, 'B-2026-9999');
  await esther.stuurBestanden({ 'vreemd.docx': bewerk(docx, 'docProps/custom.xml', vreemd) });
  await esther.stuurBestanden({ 'kapot.docx': docx.slice(0, 2_000), 'foto.pdf': Buffer.from('%PDF-1.4') });
  vergelijkReis('brief-terug', { tekst: verslag.tekst.replaceAll(/\/bestand\/[\w-]+/g, '/bestand/…') });
}, 60_000);

it('tijdens een melding gaat een Word-bestand naar de melding, behalve met de woorden ‘brief terug’', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(esther);
  const nieuw = herschrijf(BEGIN, 'vertellen wij u hier over de situatie', 'Erbij.');
  const bewerkt = bewerk(docx, 'word/document.xml', nieuw);
  await esther.zeg('melding');
  expect(await esther.stuurBestanden({ 'brief.docx': bewerkt })).toContain('Document toegevoegd');
  expect(await esther.stuurBestanden({ 'brief.docx': bewerkt }, 'brief terug')).toContain('overgenomen in versie 2');
}, 60_000);

it('wie geen brieven bewerkt, hoort niets over een brief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(esther);
  const melder = new Spreker(huis, 'Sanne Verhoeven');
  await melder.zeg('stop');
  const gezegd = await melder.stuurBestanden({ 'brief.docx': docx });
  expect(gezegd).toContain('ik bewaar alleen documenten bij een melding');
  expect(gezegd).not.toMatch(/B-2026/);
}, 60_000);
