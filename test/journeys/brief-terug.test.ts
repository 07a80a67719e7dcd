/** A letter fetched as Word, edited outside, and sent back in the chat: the difference per paragraph, and nothing lost. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { bewerk, haalOp, herschrijf } from '../support/word-bewerken';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

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
  const docx = await haalOp(huis, esther);
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
  const docx = await haalOp(huis, esther);
  const nieuw = herschrijf(BEGIN, 'vertellen wij u hier over de situatie', 'Erbij.');
  const bewerkt = bewerk(docx, 'word/document.xml', nieuw);
  await esther.zeg('melding');
  expect(await esther.stuurBestanden({ 'brief.docx': bewerkt })).toContain('Document toegevoegd');
  expect(await esther.stuurBestanden({ 'brief.docx': bewerkt }, 'brief terug')).toContain('overgenomen in versie 2');
}, 60_000);

it('wat erbij staat is geen vraag als het alleen zegt wat het bestand is; een vraag krijgt ook antwoord', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(huis, esther);
  const gezegd = await esther.stuurBestanden(
    { 'brief.docx': docx },
    'hier is mijn bewerkte brief, met dank aan de griffie',
  );
  expect(gezegd).toContain('Uw bestand zegt hetzelfde als de brief');
  expect(gezegd).not.toContain('Ik weet niet zeker wat u bedoelt');
  expect(await esther.stuurBestanden({ 'brief.docx': docx }, 'trede Mutsaersstichting')).toContain('Trede 3');
  const kind = await esther.stuurBestanden({ 'brief.docx': docx }, 'hier is hij, het BSN is 111222333');
  expect(kind).toContain('BSN');
}, 60_000);

it('wie geen brieven bewerkt, hoort niets over een brief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(huis, esther);
  const melder = new Spreker(huis, 'Sanne Verhoeven');
  await melder.zeg('stop');
  const gezegd = await melder.stuurBestanden({ 'brief.docx': docx });
  expect(gezegd).toContain('ik bewaar alleen documenten bij een melding');
  expect(gezegd).not.toMatch(/B-2026/);
}, 60_000);
