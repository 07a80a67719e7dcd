/** L40 Van de chat tot het bestand: één tekst, één controlegetal in elk formaat, en CONCEPT tot iemand anders de brief vaststelt. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import { controlegetal } from '../../texts/controlegetal';
import { legFeitenVast } from '../bot/handlers/support/casuswereld';
import { metGereedschap, voerUit } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet } from '../support/reeks';
import { leesZip } from '../support/zip';

let huis: Proefhuis;
let casus: string;
beforeEach(async () => {
  huis = await startProefhuis();
  casus = await huis.wereld.eenheid(maakCompleet);
  await legFeitenVast(huis.wereld, casus, { persbericht: { ...mutsaers.persbericht, datum: '2026-03-12' } });
});
afterEach(() => huis.ruimOp());

const vinkjes = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));

/** The newest version, as it is kept. */
async function bewaard() {
  const [brief] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ hash: string; versie: number; nummer: string }>(
      'select hash, versie, nummer from brief order by id desc limit 1',
      [],
    ),
  );
  if (brief === undefined) throw new Error('geen brief');
  return brief;
}

/** Presses the button and fetches what the newest link in this chat hands over. */
async function haal(wie: Spreker, ...knoppen: readonly string[]): Promise<Buffer> {
  for (const knop of knoppen) await wie.klik(knop);
  const alles = JSON.stringify(huis.simulator?.connector.messages(wie.plaats.id));
  const pad = [...alles.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? '';
  const antwoord = await fetch(`${huis.url}${pad}`, { method: 'POST' });
  expect(antwoord.status).toBe(200);
  await wie.klik('Brief tonen');
  return Buffer.from(await antwoord.arrayBuffer());
}

const kaal = (xml: string): string => xml.replace(/<[^>]+>/g, '');

function pdfAls(opdracht: 'pdftotext' | 'pdfinfo', pdf: Buffer): string {
  const pad = join(huis.map, 'brief.pdf');
  writeFileSync(pad, pdf);
  const tekst = voerUit(opdracht, opdracht === 'pdftotext' ? [pad, '-'] : ['-custom', pad]);
  rmSync(pad);
  return tekst;
}

/** What every file says about itself: on paper and in its properties. */
async function alles(wie: Spreker) {
  const pdf = await haal(wie, 'PDF');
  const docx = leesZip(await haal(wie, 'Word'));
  const html = (await haal(wie, 'Meer bestanden', 'Webpagina')).toString('utf8');
  const zinnen = leesZip(await haal(wie, 'Meer bestanden', 'Zinnen en feiten'));
  const json = (await haal(wie, 'Meer bestanden', 'Zinnen en feiten (JSON)')).toString('utf8');
  return {
    pdf: pdfAls('pdftotext', pdf),
    pdfEigenschappen: pdfAls('pdfinfo', pdf) + pdf.toString('latin1'),
    docx: ['word/document.xml', 'word/footer1.xml', 'word/header1.xml', 'word/header2.xml']
      .map((deel) => kaal(docx.get(deel) ?? ''))
      .join('\n'),
    docxEigenschappen: ['docProps/core.xml', 'docProps/custom.xml'].map((deel) => docx.get(deel) ?? '').join('\n'),
    html,
    zinnen: [...zinnen.values()].map(kaal).join('\n'),
    json,
  };
}

async function stelOp(wie: Spreker, zin: string, knop: string | null): Promise<void> {
  await wie.zeg(zin);
  if (knop !== null) await wie.klik(knop);
}

metGereedschap(['pdftotext', 'pdfinfo'], () => {
  it.each([
    ['raadsinformatiebrief Mutsaersstichting', 'Raden in de eigen regio'],
    ['persbericht Mutsaersstichting', null],
  ])(
    '%s: het gedrukte getal is dat van de bewaarde versie, en na vaststellen staat nergens meer CONCEPT',
    async (zin, knop) => {
      const esther = new Spreker(huis, 'Esther Kuipers');
      const anouk = new Spreker(huis, 'Anouk Wiersma');
      await anouk.zeg('stop');
      await stelOp(esther, zin, knop);
      const { hash, versie, nummer } = await bewaard();
      const eerst = await alles(esther);
      for (const [deel, tekst] of Object.entries(eerst)) {
        const bij = (goed: boolean): readonly [string, boolean] => [deel, goed];
        const opPapier = !/Eigenschappen|json/.test(deel);
        if (opPapier) {
          expect(bij(tekst.includes(controlegetal(hash)))).toEqual([deel, true]);
          expect(bij(tekst.includes(`Kenmerk ${nummer}, versie ${String(versie)}`))).toEqual([deel, true]);
        } else expect(bij(tekst.includes(hash))).toEqual([deel, true]);
        if (deel !== 'json') expect(bij(tekst.includes('CONCEPT'))).toEqual([deel, true]);
      }
      await esther.klik('Nakijken');
      await esther.klik('Voorleggen');
      await anouk.wacht(/aan u voorgelegd/);
      await anouk.klik('Beoordelen');
      expect(await anouk.klik('Vaststellen', vinkjes)).toContain('De brief is vastgesteld');
      await stelOp(anouk, zin, knop);
      expect((await bewaard()).hash).toBe(hash);
      const daarna = await alles(anouk);
      for (const [deel, tekst] of Object.entries(daarna)) {
        expect([deel, /concept/i.test(tekst)]).toEqual([deel, false]);
        expect([deel, tekst.includes(controlegetal(hash)) || tekst.includes(hash)]).toEqual([deel, true]);
      }
    },
  );
});

it('na een gewijzigd feit zegt de lijst van zinnen en feiten wat in deze versie nog geldt', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await stelOp(esther, 'raadsinformatiebrief Mutsaersstichting', 'Raden in de eigen regio');
  await legFeitenVast(huis.wereld, casus, {
    rib: { ...mutsaers.rib, datum: '2026-03-12', ondertekenaar: 'P. de Wit' },
  });
  const json = JSON.parse((await haal(esther, 'Meer bestanden', 'Zinnen en feiten (JSON)')).toString('utf8')) as {
    readonly kenmerk: string;
    readonly zinnen: readonly { readonly tekst: string; readonly feiten: readonly string[] }[];
    readonly feiten: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  expect(json.kenmerk).toBe((await bewaard()).nummer);
  expect(json.feiten['rib.ondertekenaar']).toMatchObject({ waarde: '"P. de Wit"', waardeInDezeVersie: '"M. Janssen"' });
  expect(json.zinnen.find(({ feiten }) => feiten.includes('rib.ondertekenaar'))?.tekst).toContain('M. Janssen');
  const word = leesZip(await haal(esther, 'Meer bestanden', 'Zinnen en feiten')).get('word/document.xml') ?? '';
  expect(kaal(word)).toContain('sindsdien gewijzigd: in deze versie geldt nog M. Janssen');
});

it('wie de brief niet mag zien, krijgt ook de webpagina en de zinnen en feiten niet', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await stelOp(esther, 'raadsinformatiebrief Mutsaersstichting', 'Raden in de eigen regio');
  await esther.klik('Meer bestanden');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  for (const titel of ['Webpagina', 'Zinnen en feiten', 'Zinnen en feiten (JSON)']) {
    const antwoord = await sanne.druk(esther.knop(titel));
    expect(antwoord).not.toMatch(/bestand\/|B-2026|Mutsaers/);
  }
});
