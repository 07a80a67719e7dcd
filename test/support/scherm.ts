/** The page of the simulator in a real browser, as a person uses it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { padVan } from './gereedschap';
import type { Proefhuis } from './proefhuis';

/** Pictures land here so that somebody can look at them; the folder is not kept. */
const platen = join(__dirname, '..', '..', 'test-results');
const stil = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--lang=nl'],
];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: padVan('chromium') ?? '', args: stil });

export const TELEFOON = { width: 360, height: 740 } as const;
export const BUREAU = { width: 1280, height: 800 } as const;

export class Scherm {
  private constructor(
    readonly page: Page,
    private readonly huis: Proefhuis,
    private readonly naam: string,
    private readonly smal: boolean,
  ) {}

  static async open(browser: Browser, huis: Proefhuis, viewport: { width: number; height: number }): Promise<Scherm> {
    mkdirSync(platen, { recursive: true });
    const context = await browser.newContext({ viewport, locale: 'nl-NL', acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(huis.simulator?.url ?? '');
    return new Scherm(page, huis, String(viewport.width), viewport.width < 700);
  }

  get gesprek(): Locator {
    return this.page.getByRole('log');
  }

  /** On a phone persons stand in a window, and the list of chats comes first. */
  async wees(naam: string): Promise<void> {
    const knop = (waar: Locator) => waar.getByRole('button', { name: new RegExp(naam) }).click();
    if (!this.smal) return knop(this.page.getByRole('complementary', { name: 'Personen' }));
    await this.naarLijst();
    await this.page.getByRole('button', { name: /Kies wie u bent/ }).click();
    await knop(this.page.getByRole('dialog'));
    await this.ga(/Persoonlijke chat/);
  }

  async ga(naar: RegExp): Promise<void> {
    await this.naarLijst();
    await this.page.getByRole('navigation', { name: 'Gesprekken' }).getByRole('button', { name: naar }).click();
  }

  private get terug(): Locator {
    return this.page.getByRole('button', { name: 'Terug naar de gesprekken' });
  }

  private async naarLijst(): Promise<void> {
    if (this.smal && (await this.terug.isVisible())) await this.terug.click();
  }

  async zeg(tekst: string): Promise<void> {
    await this.page.getByLabel('Bericht', { exact: true }).fill(tekst);
    await this.page.keyboard.press('Enter');
  }

  klik(naam: string): Promise<void> {
    return this.gesprek.getByRole('button', { name: naam, exact: true }).last().click();
  }

  ziet(tekst: string | RegExp): Promise<void> {
    return this.gesprek.getByText(tekst).last().waitFor();
  }

  /** A notice that came in: nobody has to wait for it to go before he can press what is under it. */
  async bericht(tekst: RegExp): Promise<void> {
    const plek = this.page.locator('.toast').filter({ hasText: tekst }).last();
    await plek.waitFor();
    if (!this.smal) return;
    const [notitie, terug] = await Promise.all([plek.boundingBox(), this.terug.boundingBox()]);
    if (notitie === null || terug === null) throw new Error('the notice or the way back is not in sight');
    if (notitie.y + notitie.height > terug.y) throw new Error('the notice lies over the way back');
  }

  async plaat(naam: string): Promise<void> {
    await this.page.screenshot({ path: join(platen, `${naam}-${this.naam}.png`) });
    const breedte = await this.page.evaluate(() => document.documentElement.scrollWidth);
    const past = await this.page.evaluate(() => document.documentElement.clientWidth);
    if (breedte > past) throw new Error(`${naam}: ${String(breedte)} pixels wide, ${String(past)} fit`);
  }

  /** Presses what opens the page of a file, and there the one button; gives what was saved. Each link works once. */
  async haalOp(knop: string, hoeveelste = 0): Promise<string> {
    const link = this.gesprek.getByRole('link', { name: knop, exact: true }).nth(hoeveelste);
    const context = this.page.context();
    const gevraagd = context.waitForEvent('request', (vraag) => vraag.url().includes('/bestand/'));
    const [venster] = await Promise.all([context.waitForEvent('page'), link.click()]);
    const { pathname } = new URL((await gevraagd).url());
    // The house of a test takes any free port, which its public address cannot name: that window finds nobody, and tries again.
    await venster.close();
    const pagina = await context.newPage();
    pagina.setDefaultTimeout(90_000);
    await pagina.goto(this.huis.url + pathname);
    const bestand = pagina.waitForEvent('download');
    await pagina.getByRole('button').click({ noWaitAfter: true });
    const pad = await (await bestand).path();
    await pagina.close();
    return pad;
  }
}
