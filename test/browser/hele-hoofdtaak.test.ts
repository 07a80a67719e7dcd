/** The main job of the README to its end, by three people on a desk and on a phone: what was written is read back, and the files are opened. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { metGereedschap } from '../support/gereedschap';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { BUREAU, Scherm, startBrowser, TELEFOON } from '../support/scherm';

metGereedschap(['chromium', 'pdftotext'], () => {
  let huis: Proefhuis;
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    huis = await startProefhuis();
  });
  afterEach(() => huis.ruimOp());
  afterAll(() => browser.close());

  const tekstVan = (pdf: string): string => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const maten = [
    ['a desk', BUREAU],
    ['a phone', TELEFOON],
  ] as const;

  it.each(maten)('from melding to press release on %s', async (_, maat) => {
    const scherm = await Scherm.open(browser, huis, maat);
    await scherm.wees('Sanne Verhoeven');
    await scherm.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
    await scherm.ziet(/Is het acuut/);
    await scherm.klik('Nee');
    await scherm.ziet(/Welke gemeenten/);
    await scherm.klik('Rest overslaan');
    await scherm.ziet('Klopt uw melding?');
    await scherm.klik('Versturen');
    await scherm.ziet(/Ontvangstbevestiging M-2026-/);
    await scherm.plaat('eind-1-ontvangst');

    await scherm.wees('Pieter van Loon');
    await scherm.zeg('accountgesprek');
    await scherm.ziet('Liever één formulier');
    await scherm.klik('Liever één formulier');
    await scherm.gesprek
      .getByLabel(/Schrijf hier de naam/)
      .last()
      .fill('Stichting De Wilgenhoeve');
    await scherm.gesprek
      .getByLabel('Wat verder is afgesproken')
      .last()
      .fill('De aanbieder stuurt de cijfers voor 1 april.');
    await scherm.plaat('eind-2-formulier');
    await scherm.klik('Vastleggen');
    await scherm.ziet('De aanbieder stuurt de cijfers voor 1 april.');
    await scherm.plaat('eind-3-verslag');

    await scherm.wees('Anouk Wiersma');
    await scherm.zeg('trede Mutsaersstichting');
    await scherm.ziet('Trede 3: zorgelijk');
    await scherm.plaat('eind-4-trede');
    await scherm.zeg('raadsinformatiebrief Mutsaersstichting');
    await scherm.ziet('Raden in de eigen regio');
    await scherm.klik('Raden in de eigen regio');
    await scherm.ziet(/Raadsinformatiebrief B-/);
    await scherm.plaat('eind-5-brief');
    await scherm.klik('PDF');
    await scherm.ziet(/Bestand klaar om op te halen/);
    await scherm.plaat('eind-6-bestand');
    const brief = tekstVan(await scherm.haalOp('PDF ophalen'));
    for (const feit of ['Mutsaersstichting', 'CONCEPT', 'MGR sociaal domein Limburg', 'ONTBREEKT', 'herstelplan'])
      expect(brief).toContain(feit);

    await scherm.zeg('persbericht Mutsaersstichting');
    await scherm.ziet(/Persbericht B-/);
    await scherm.klik('PDF');
    await scherm.ziet(/persbericht.*\.pdf/i);
    const pers = tekstVan(await scherm.haalOp('PDF ophalen', 1));
    expect(pers).toContain('Mutsaersstichting');
    expect(pers).not.toMatch(/trede \d/i);
    await scherm.klik('Word');
    await scherm.ziet(/persbericht.*\.docx/i);
    const word = readFileSync(await scherm.haalOp('Word ophalen'));
    expect(word.subarray(0, 2).toString()).toBe('PK');
    await scherm.page.context().close();
  });

  it.each(maten)('what else is to be seen on %s: chats, channels, notices, dialogs and search', async (_, maat) => {
    const scherm = await Scherm.open(browser, huis, maat);
    await scherm.wees('Anouk Wiersma');
    await scherm.zeg('casus Mutsaersstichting');
    await scherm.ziet(/Casus C-2023-0001/);
    await scherm.plaat('meer-1-casus');
    await scherm.zeg('trede vaststellen Mutsaersstichting');
    await scherm.ziet(/Tredebepaling voorleggen/);
    await scherm.plaat('meer-2-tredebepaling');
    await scherm.zeg('mijn taken');
    await scherm.ziet(/taken/i);
    await scherm.plaat('meer-3-taken');

    await scherm.ga(/Overleg Noord-Limburg/);
    await scherm.page.getByRole('button', { name: '@Tredewijzer' }).click();
    await scherm.zeg('hulp');
    await scherm.bericht(/Nieuw bericht/);
    await scherm.plaat('meer-4-groep');
    await scherm.ga(/Casus Mutsaersstichting/);
    await scherm.page.getByRole('button', { name: '@Tredewijzer' }).click();
    await scherm.zeg('koppel Mutsaersstichting');
    await scherm.plaat('meer-5-koppelen');
    await scherm.ga(/Persoonlijke chat/);
    await scherm.ziet(/meelezen|gekoppeld|leest/i);
    await scherm.plaat('meer-6-meelezen');
    await scherm.ga(/Algemeen/);
    await scherm.page.getByRole('button', { name: '@Tredewijzer' }).click();
    await scherm.zeg('trede Mutsaersstichting');
    await scherm.ziet('Ik antwoord u in onze persoonlijke chat.');
    await scherm.plaat('meer-7-kanaal');

    await scherm.ga(/Persoonlijke chat/);
    await scherm.page.getByRole('button', { name: /Zoeken/ }).click();
    await scherm.page.getByLabel('Zoekterm').fill('Mutsaers');
    const treffer = scherm.page.getByRole('dialog').getByRole('button', { name: /Mutsaersstichting/ });
    await treffer.first().waitFor();
    await scherm.plaat('meer-8-zoeken');
    await treffer.first().click();
    await scherm.zeg('accountgesprek met Wilgenhoeve');
    await scherm.klik('Schrijven in een venster');
    await scherm.page
      .getByRole('dialog')
      .getByText(/Deel 1|Bladzijde 1|Waar ging/)
      .first()
      .waitFor();
    await scherm.plaat('meer-9-venster');
    // A screen reader names the question of every choice.
    const keuzes = '.ac-choiceSetInput-expanded';
    expect(await scherm.page.locator(keuzes).count()).toBeGreaterThan(0);
    expect(await scherm.page.locator(`${keuzes}:not([role][aria-labelledby])`).count()).toBe(0);
    await scherm.page.context().close();
  });
});
