/** The main job in a real browser: three people, a melding, an accountgesprek, a trede and a letter. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { metGereedschap, padVan } from '../support/gereedschap';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

/** Pictures land here so that somebody can look at them; the folder is not kept. */
const platen = join(__dirname, '..', '..', 'test-results');
const stil = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nl',
];

metGereedschap(['chromium'], () => {
  let huis: Proefhuis;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(platen, { recursive: true });
    huis = await startProefhuis();
    browser = await chromium.launch({ executablePath: padVan('chromium') ?? '', args: stil });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await huis.ruimOp();
  });

  const open = async (width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(huis.simulator?.url ?? '');
    return page;
  };
  const plaat = (page: Page, naam: string) => page.screenshot({ path: join(platen, `${naam}.png`) });
  const zeg = async (page: Page, tekst: string): Promise<void> => {
    await page.getByLabel('Bericht', { exact: true }).fill(tekst);
    await page.keyboard.press('Enter');
  };
  const klik = (page: Page, naam: string) =>
    page.getByRole('log').getByRole('button', { name: naam, exact: true }).last().click();
  const wees = async (page: Page, naam: string): Promise<void> => {
    await page
      .getByRole('complementary', { name: 'Personen' })
      .getByRole('button', { name: new RegExp(naam) })
      .click();
  };
  const ziet = (page: Page, tekst: string | RegExp) => page.getByRole('log').getByText(tekst).last().waitFor();

  it('files a melding, logs an accountgesprek, asks a trede and drafts a letter', async () => {
    const page = await open(1280, 800);
    await wees(page, 'Sanne Verhoeven');
    await zeg(page, 'Noorderlicht kan volgende maand de salarissen niet meer betalen');
    await ziet(page, 'Is het acuut? Kan de zorg binnen enkele weken wegvallen?');
    await plaat(page, 'melding-vraag');
    await klik(page, 'Nee');
    for (const vraag of [
      'Sinds wanneer',
      'Welke gemeenten',
      'Om welke vormen',
      'Om hoeveel',
      'Wie weet',
      'Wat is er al',
      'Weet uw eigen',
      'Mag het meldpunt',
      'Wat is uw functie',
      'Hoe kan het',
    ]) {
      await ziet(page, new RegExp(vraag));
      await klik(page, 'Overslaan');
    }
    await ziet(page, 'Klopt uw melding?');
    await plaat(page, 'melding-samenvatting');
    await page.getByRole('log').getByRole('button', { name: 'Versturen', exact: true }).last().click();
    await ziet(page, /Ontvangstbevestiging M-2026-/);
    await plaat(page, 'melding-ontvangst');

    await wees(page, 'Pieter van Loon');
    await zeg(page, 'accountgesprek');
    await ziet(page, /Accountgesprek/);
    await plaat(page, 'accountgesprek');

    await wees(page, 'Anouk Wiersma');
    await zeg(page, 'trede Mutsaersstichting');
    await ziet(page, 'Trede 3: zorgelijk');
    await plaat(page, 'trede');
    await zeg(page, 'persbericht Mutsaersstichting');
    await ziet(page, /Persbericht B-/);
    await plaat(page, 'persbericht');
  }, 90_000);

  it('works on a phone of 360 pixels wide without scrolling sideways', async () => {
    const page = await open(360, 740);
    await page.getByRole('button', { name: /Persoonlijke chat/ }).click();
    await page.getByLabel('Bericht', { exact: true }).waitFor();
    await zeg(page, 'melding');
    await ziet(page, 'Over welke organisatie gaat uw melding?');
    await plaat(page, 'telefoon-melding');
    await zeg(page, 'trede Mutsaersstichting');
    await ziet(page, /Mutsaersstichting/);
    await plaat(page, 'telefoon-trede');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }, 60_000);
});
