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
});

it('een te lang bestand hoort dat het te lang is, en geen raad over een wachtwoord', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(huis, esther);
  const erbij = '<w:p><w:r><w:t>Nog een alinea.</w:t></w:r></w:p>'.repeat(10_000);
  const lang = bewerk(docx, 'word/document.xml', (xml) => xml.replace('<w:sectPr', `${erbij}<w:sectPr`));
  const gezegd = await esther.stuurBestanden({ 'lang.docx': lang });
  expect(gezegd).toContain('te lang voor een brief');
  expect(gezegd).not.toContain('wachtwoord');
});

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
});

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
});

it('wie geen brieven bewerkt, hoort niets over een brief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await open(esther);
  await esther.klik('Word');
  const docx = await haalOp(huis, esther);
  const melder = new Spreker(huis, 'Sanne Verhoeven');
  await melder.zeg('stop');
  const gezegd = await melder.stuurBestanden({ 'brief.docx': docx });
  expect(gezegd).toContain('Bij welke melding hoort dit document?');
  expect(gezegd).not.toMatch(/B-2026/);
});

const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((plek) => [`vink-${String(plek)}`, 'true']));
const bestuur = 'tweehoofdige Raad van Bestuur';
async function wijzigFeit(wie: Spreker, feit: string, waarde: string): Promise<void> {
  await wie.zeg('feiten Mutsaersstichting');
  await wie.klik('Feit bijwerken');
  await wie.klik('Openen', { feit });
  await wie.klik('Opslaan', { waarde, reden: 'opgave van het bestuur' });
}
async function metEigenBestuur(wie: Spreker): Promise<void> {
  await open(wie);
  await wie.klik('Word');
  const nieuw = herschrijf(bestuur, `${bestuur}, die voortvarend begint`, 'Verder niets.');
  await wie.stuurBestanden({ 'brief.docx': bewerk(await haalOp(huis, wie), 'word/document.xml', nieuw) });
  await wijzigFeit(wie, 'rvb.omvang', '3');
  await open(wie);
}
const nieuwste = () =>
  huis.wereld.eenheid(async (eenheid) => {
    const versie = await eenheid.brief.nieuwste('B-2026-0001');
    if (versie === null) throw new Error('geen brief');
    return { versie: versie.versie, tekst: JSON.stringify(versie.document), schrijvers: versie.schrijvers.length };
  });

it('eigen woorden die de feiten niet meer zeggen: te zien bij nakijken en beoordelen, en één voor één te beslissen', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await metEigenBestuur(esther);
  const nagekeken = await esther.klik('Nakijken');
  expect(nagekeken).toContain('Hier schreef iemand zelf een tekst, en zeggen de feiten nu iets anders');
  expect(nagekeken).toContain('driehoofdige Raad van Bestuur');
  expect(nagekeken).toContain('zegt iets anders dan de feiten nu.');
  expect(nagekeken).not.toContain('Er is niets gevonden');
  await esther.klik('Voorleggen');
  await anouk.wacht(/aan u voorgelegd/);
  expect(await anouk.klik('Beoordelen')).toContain('driehoofdige Raad van Bestuur');
  const vooraf = await nieuwste();
  await anouk.klik('Terug naar de brief');
  await anouk.klik('Nakijken');
  await anouk.klik('Eigen teksten vergelijken');
  const keuze = anouk.knop('Tekst uit de feiten nemen');
  const erna = await anouk.klik('Tekst uit de feiten nemen');
  expect(erna).toContain('CONCEPT');
  expect(erna).not.toContain('Hier schreef iemand zelf');
  const gekozen = await nieuwste();
  expect(gekozen.versie).toBe(vooraf.versie + 1);
  expect(gekozen.tekst).toContain('driehoofdige');
  expect(gekozen.tekst).not.toContain('voortvarend');
  expect(gekozen.tekst).toContain('Verder niets.');
  expect(gekozen.schrijvers).toBe(vooraf.schrijvers + 1);
  await esther.druk(keuze);
  expect((await nieuwste()).versie).toBe(gekozen.versie);
});

it('wie zijn eigen woorden houdt, hoort er niets meer over tot de feiten weer iets anders zeggen', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await metEigenBestuur(esther);
  await esther.klik('Eigen teksten vergelijken');
  await wijzigFeit(esther, 'rvb.omvang', '4');
  await open(esther);
  await esther.klik('Eigen teksten vergelijken');
  expect(await esther.klik('Eigen tekst houden')).not.toContain('Hier schreef iemand zelf');
  expect(await esther.klik('Nakijken')).not.toContain('Eigen teksten vergelijken');
  expect((await nieuwste()).tekst).toContain('voortvarend');
  await wijzigFeit(esther, 'rvb.omvang', '5');
  await open(esther);
  expect(await esther.klik('Nakijken')).toContain('vijfhoofdige');
});

it('eigen woorden die deze lezers niet lezen vragen een vinkje, en staan er met hun omgeving', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await wijzigFeit(esther, 'plan.bureau', 'Bureau Vaart');
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.klik('Word');
  const nieuw = herschrijf(
    'bij de organisatie blijven.',
    'bij de organisatie blijven. De situatie hoort bij trede drie.',
    'Einde.',
  );
  await esther.stuurBestanden({ 'pers.docx': bewerk(await haalOp(huis, esther), 'word/document.xml', nieuw) });
  const nagekeken = await esther.klik('Nakijken');
  expect(nagekeken).toMatch(/“trede drie” in “….*hoort bij trede drie/);
  expect(nagekeken).toContain('zegt iets dat niet voor deze lezers is');
  await esther.klik('Voorleggen');
  await anouk.wacht(/aan u voorgelegd/);
  await anouk.klik('Beoordelen');
  const zonder = Object.fromEntries(Object.entries(ticks).slice(0, 3));
  expect(await anouk.klik('Vaststellen', zonder)).toContain('om een aparte bevestiging');
  expect(await anouk.klik('Vaststellen', ticks)).toContain('De brief is vastgesteld');
});
