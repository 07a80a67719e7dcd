/** A letter comes back in the chat as a file that is made to do harm: read as text or refused in a sentence, and the conversation goes on. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zip } from '../../reports/render/docx-zip';
import type { Deel } from '../../reports/render/docx-zip';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { bewerk, haalOp, herschrijf } from '../support/word-bewerken';
import { leesZip } from '../support/zip';

let huis: Proefhuis;
let esther: Spreker;
let docx: Uint8Array;
beforeEach(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Word');
  docx = await haalOp(huis, esther);
});
afterEach(() => huis.ruimOp());

const DOCUMENT = 'word/document.xml';
const BEGIN = 'informeren wij u over de situatie';
const anders = herschrijf(BEGIN, 'vertellen wij u hier over de situatie', 'De griffie schreef dit erbij.');
const alinea = (tekst: string): string => `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;
const erin = (xml: string, alineas: string): string => xml.replace('<w:sectPr', `${alineas}<w:sectPr`);
/** The letter with other parts beside or instead of its own. */
const met = (delen: readonly Deel[], doe: (xml: string) => string = anders): Uint8Array =>
  zip(
    [...[...leesZip(bewerk(docx, DOCUMENT, doe))].map(([naam, inhoud]) => ({ naam, inhoud })), ...delen].filter(
      (deel, plek, alle) => alle.findLastIndex(({ naam }) => naam === deel.naam) === plek,
    ),
    [],
  );
const nieuwste = () =>
  huis.wereld.eenheid(async (eenheid) => {
    const versie = await eenheid.brief.nieuwste('B-2026-0001');
    if (versie === null) throw new Error('geen brief');
    return { versie: versie.versie, tekst: JSON.stringify(versie.document) };
  });

const terug = (bytes: Uint8Array): Promise<string> => esther.stuurBestanden({ 'brief.docx': bytes }, 'brief terug');
const ONLEESBAAR = 'Ik kan dit bestand niet lezen als Word-document.';
const GROOT = { naam: 'word/media/image1.png', inhoud: randomBytes(12_000_000) };

it.each<[string, () => Uint8Array, string]>([
  [
    'dat uitzet tot tientallen megabytes',
    () => met([], (xml) => erin(xml, alinea('a'.repeat(40_000_000)))),
    ONLEESBAAR,
  ],
  [
    'met een entiteit naar een bestand van het huis',
    () => met([], (xml) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${xml.replace(BEGIN, '&b;')}`),
    ONLEESBAAR,
  ],
  ['met 10.000 alinea’s', () => met([], (xml) => erin(xml, alinea('regel').repeat(10_000))), 'te lang voor een brief'],
  [
    'met een alinea van honderden bladzijden',
    () => met([], (xml) => erin(xml, alinea('woord '.repeat(100_000)))),
    'te lang',
  ],
  ['met een afbeelding die te groot is', () => met([GROOT]), 'Het bestand is te groot.'],
  ['met een macro', () => met([{ naam: 'word/vbaProject.bin', inhoud: Buffer.from('Sub AutoOpen()') }]), ONLEESBAAR],
  ['zonder een enkele alinea', () => met([], (xml) => xml.replace(/<w:p>.*<\/w:p>/s, '<w:p/>')), ONLEESBAAR],
])('een bestand %s wordt geweigerd, en het gesprek gaat verder', async (_, bestand, zin) => {
  const gezegd = await terug(bestand());
  expect(gezegd).toContain('Er is geen brief teruggenomen');
  expect(gezegd).toContain(zin);
  expect((await nieuwste()).versie).toBe(1);
  expect(await esther.zeg('B-2026-0001')).toContain('B-2026-0001');
});

/** A house elsewhere, and what was asked of it. */
async function metElders(doe: (adres: string, gehaald: readonly string[]) => Promise<void>): Promise<void> {
  const gehaald: string[] = [];
  const elders = createServer((vraag, antwoord) => {
    gehaald.push(vraag.url ?? '');
    antwoord.end();
  });
  await new Promise<void>((klaar) => elders.listen(0, '127.0.0.1', klaar));
  const adres = `http://127.0.0.1:${String((elders.address() as AddressInfo).port)}/`;
  await doe(adres, gehaald).finally(() => elders.close());
}

it('verwijzingen naar buiten en een veld dat een bestand leest doen niets en gaan niet mee', () =>
  metElders(async (adres, gehaald) => {
    const soort = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rel = (id: string, wat: string): string =>
      `<Relationship Id="${id}" Type="${soort}/${wat}" Target="${adres}${wat}" TargetMode="External"/>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('r1', 'attachedTemplate')}${rel('r2', 'image')}${rel('r3', 'oleObject')}</Relationships>`;
    const delen = ['word/_rels/document.xml.rels', 'word/_rels/settings.xml.rels'].map((naam) => ({
      naam,
      inhoud: rels,
    }));
    const veld =
      '<w:p><w:r><w:instrText> INCLUDETEXT "/etc/passwd" </w:instrText></w:r><w:r><w:t>Zie bijlage.</w:t></w:r></w:p>';
    expect(await terug(met(delen, (xml) => erin(anders(xml), veld)))).toContain('overgenomen in versie 2');
    expect(gehaald).toEqual([]);
    expect((await nieuwste()).tekst).not.toMatch(/INCLUDETEXT|passwd/);
    await esther.zeg('B-2026-0001');
    await esther.klik('Word');
    const opnieuw = leesZip(await haalOp(huis, esther));
    expect([...opnieuw.keys()].filter((naam) => naam.endsWith('.bin'))).toEqual([]);
    const alles = [...opnieuw.values()].join('');
    expect(alles).toContain('Zie bijlage.');
    expect(alles).not.toContain(adres);
  }));

it('tekst die kaart, link of stuurteken wil zijn, blijft tekst', async () => {
  const kwaad =
    'vertellen \u202ewij ${$root.geheim} [klik](javascript:alert(1)) &lt;at&gt;iedereen&lt;/at&gt; over de situatie';
  const gezegd = await terug(met([], (xml) => xml.replace(BEGIN, kwaad)));
  expect(gezegd).toContain('overgenomen in versie 2');
  const kaart = JSON.stringify(huis.simulator?.connector.messages(esther.plaats.id).at(-1)?.activity);
  // A run is no markdown, and what was filled in is not filled in once more.
  const stukken = [...kaart.matchAll(/\{"type":"(\w+)","text":"([^"]*javascript[^"]*)"/g)];
  expect(new Set(stukken.map((stuk) => stuk[1]))).toEqual(new Set(['TextRun']));
  expect(stukken[0]?.[2]).toBe('${$root.geheim} [klik](javascript:alert(1)) <at>iedereen</at>');
  // Whoever approves reads the words in the order in which they stand.
  expect(kaart + (await nieuwste()).tekst).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

it('tekst die in Word verborgen was, gaat niet verloren en komt niet ongezien in een brief', async () => {
  const run = (opmaak: string, tekst: string): string =>
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr>${opmaak}</w:rPr><w:t>${tekst}</w:t></w:r></w:p>`;
  const gewoon = run('<w:vanish w:val="0"/>', 'Deze zin is voor iedereen.');
  const zonder = await terug(met([], (xml) => erin(xml, gewoon)));
  expect(zonder).toContain('overgenomen in versie 2');
  expect(zonder).not.toContain('verborgen');
  const geheim = run('<w:vanish/>', 'Dit stond er alleen voor onszelf.');
  const gezegd = await terug(met([], (xml) => erin(xml, gewoon + geheim)));
  expect(gezegd).toContain('staat 1 stuk tekst dat in Word niet te zien is: verborgen, wit of heel klein.');
  expect(gezegd).toContain('Die tekst staat nu gewoon in de brief.');
  expect((await nieuwste()).tekst).toContain('Dit stond er alleen voor onszelf.');
  // The same file once more: nothing is new, and it still holds what nobody sees there.
  const weer = await terug(met([], (xml) => erin(xml, gewoon + geheim)));
  expect(weer).toContain('Er is niets gewijzigd.');
  expect(weer).toContain('staat 1 stuk tekst dat in Word niet te zien is');
  expect(weer).toContain('Die tekst staat gewoon in de brief.');
});

it('een tabel wordt alinea’s, en dat staat erbij', async () => {
  const cel = (tekst: string): string => `<w:tc><w:p><w:r><w:t>${tekst}</w:t></w:r></w:p></w:tc>`;
  const tabel = `<w:tbl><w:tr>${cel('Wat')}${cel('Wanneer')}</w:tr></w:tbl>`;
  const gezegd = await terug(met([], (xml) => erin(xml, tabel)));
  expect(gezegd).toContain('In het bestand staat een tabel.');
  expect(gezegd).toContain('Nu: “Wanneer”');
  expect(await terug(met([], anders))).not.toContain('tabel');
});

it('opmerkingen in de kantlijn gaan niet mee, en dat staat erbij, ook als er verder niets anders is', async () => {
  const bij =
    (keer: number) =>
    (xml: string): string =>
      xml.replace('</w:p>', `${'<w:r><w:commentReference w:id="1"/></w:r>'.repeat(keer)}</w:p>`);
  const gelijk = await terug(met([], bij(1)));
  expect(gelijk).toContain('Uw bestand zegt hetzelfde als de brief.');
  expect(gelijk).toContain('In de kantlijn van het bestand staat 1 opmerking. Die neem ik niet over.');
  const meer = await terug(met([], (xml) => bij(2)(anders(xml))));
  expect(meer).toContain('overgenomen in versie 2');
  expect(meer).toContain('In de kantlijn van het bestand staan 2 opmerkingen. Die neem ik niet over.');
});
