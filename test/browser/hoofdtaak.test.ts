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

/** What is asked after the first sentence, and what somebody answers; between brackets it is a button. */
const antwoorden: readonly (readonly [RegExp, string])[] = [
  [/Is het acuut/, '[Ja]'],
  [/Waarom is het acuut/, 'de lonen van april zijn niet gedekt'],
  [/Welke gemeenten/, 'Utrecht en Zeist'],
  [/Om welke vormen/, 'crisisopvang'],
  [/Om hoeveel/, 'ongeveer 40'],
  [/Wie weet/, '[Overslaan]'],
  [/Wat is er al/, 'twee gesprekken met de bestuurder'],
  [/Weet uw eigen/, '[Ja]'],
  [/Mag het meldpunt/, '[Nee]'],
  [/Wat is uw functie/, 'beleidsadviseur jeugd'],
  [/Hoe kan het/, 'via Teams'],
];

metGereedschap(['chromium'], () => {
  let huis: Proefhuis;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(platen, { recursive: true });
    huis = await startProefhuis();
    browser = await chromium.launch({ executablePath: padVan('chromium') ?? '', args: stil });
  });
  afterAll(async () => {
    await browser.close();
    await huis.ruimOp();
  });

  const open = async (width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL' });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
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
  });

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
  });

  /** On a phone persons stand in a window, and the list of chats comes first. */
  const weesOpTelefoon = async (page: Page, naam: string): Promise<void> => {
    await page.getByRole('button', { name: /Kies wie u bent/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(naam) })
      .click();
    await page.getByRole('button', { name: /Persoonlijke chat/ }).click();
  };
  const breedte = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it('files a complete melding on a phone, as another person than the first', async () => {
    const page = await open(360, 740);
    const fouten: string[] = [];
    page.on('response', (antwoord) => void (antwoord.status() >= 400 && fouten.push(antwoord.url())));
    await weesOpTelefoon(page, 'Bilal Amrani');
    await zeg(page, 'Zevenvlinder kan volgende maand de salarissen niet meer betalen');
    for (const [vraag, antwoord] of antwoorden) {
      await ziet(page, vraag);
      await (antwoord.startsWith('[') ? klik(page, antwoord.slice(1, -1)) : zeg(page, antwoord));
    }
    await ziet(page, 'Klopt uw melding?');
    await plaat(page, 'telefoon-samenvatting');
    await klik(page, 'Versturen');
    await ziet(page, /Ontvangstbevestiging M-2026-/);
    expect(await breedte(page)).toBeLessThanOrEqual(360);
    expect(fouten).toEqual([]);
  });

  it('files a melding from the welcome by keyboard alone', async () => {
    const page = await open(1280, 800);
    const gefocust = () =>
      page.evaluate(() =>
        document.activeElement?.matches('button') ? (document.activeElement.textContent ?? '') : '',
      );
    const naar = async (naam: string, toets: 'Tab' | 'Shift+Tab'): Promise<void> => {
      for (let keer = 0; keer < 30; keer += 1) {
        await page.keyboard.press(toets);
        if ((await gefocust()).includes(naam)) return;
      }
      throw new Error(`the keyboard never came to ${naam}`);
    };
    const druk = async (naam: string, toets: 'Tab' | 'Shift+Tab', daarna: RegExp): Promise<void> => {
      await naar(naam, toets);
      await page.keyboard.press('Enter');
      await ziet(page, daarna);
    };
    // Wherever the keyboard is, what is typed lands where messages are written.
    const typ = async (tekst: string, daarna: RegExp): Promise<void> => {
      await page.keyboard.type(tekst);
      await page.keyboard.press('Enter');
      await ziet(page, daarna);
    };
    await druk('Ingrid Peeters', 'Tab', /Welkom, Ingrid Peeters/);
    await druk('Melding doen', 'Shift+Tab', /Over welke organisatie/);
    await typ('Lindewal', /Wat voor melding is het/);
    await druk('Vermoeden', 'Shift+Tab', /Wat speelt er/);
    await typ('De huur van twee groepen kan niet meer worden betaald.', /Is het acuut/);
    await druk('Nee', 'Shift+Tab', /Sinds wanneer/);
    await typ('sinds januari', /Welke gemeenten/);
    await druk('Rest overslaan', 'Shift+Tab', /Klopt uw melding/);
    await druk('Versturen', 'Tab', /Ontvangstbevestiging M-2026-/);
  });

  it('logs an accountgesprek page by page on a phone', async () => {
    const page = await open(360, 740);
    await weesOpTelefoon(page, 'Pieter van Loon');
    await zeg(page, 'accountgesprek Noorderlicht');
    await ziet(page, /Vorig gesprek/);
    await page.getByRole('log').getByLabel('Financiële situatie').last().check();
    await klik(page, 'Bewaren en verder');
    await ziet(page, 'Deel 2 van 4');
    await plaat(page, 'telefoon-gesprek-2');
    await klik(page, 'Bewaren en verder');
    await ziet(page, 'Deel 3 van 4');
    await plaat(page, 'telefoon-gesprek-3');
    await klik(page, 'Bewaren en verder');
    await ziet(page, 'Deel 4 van 4');
    await plaat(page, 'telefoon-gesprek-4');
    expect(await breedte(page)).toBeLessThanOrEqual(360);
  });

  it('writes an accountgesprek in a dialog on a phone', async () => {
    const page = await open(360, 740);
    await weesOpTelefoon(page, 'Pieter van Loon');
    await zeg(page, 'accountgesprek met Wilgenhoeve');
    await ziet(page, 'Deel 1');
    await klik(page, 'Schrijven in een venster');
    const venster = page.getByRole('dialog');
    await venster.getByLabel('Financiële situatie').check();
    await plaat(page, 'telefoon-venster-1');
    await venster.getByRole('button', { name: 'Bewaren en verder' }).click();
    await venster.getByText('Deel 2 van 4', { exact: true }).waitFor();
    await plaat(page, 'telefoon-venster-2');
    await venster.getByRole('button', { name: 'Bewaren, later verder' }).click();
    await venster.waitFor({ state: 'hidden' });
    await zeg(page, 'accountgesprek');
    await ziet(page, /nog niet vastgelegd/);
    expect(await breedte(page)).toBeLessThanOrEqual(360);
  });

  it('keeps what was typed when it does not arrive', async () => {
    const page = await open(1280, 800);
    await wees(page, 'Sanne Verhoeven');
    await page.route('**/api/doe/zeggen', (route) => route.abort());
    await zeg(page, 'Noorderlicht sluit een groep');
    await page.getByText('De bot antwoordt niet.').waitFor();
    const veld = page.getByLabel('Bericht', { exact: true });
    expect(await veld.inputValue()).toBe('Noorderlicht sluit een groep');
    await page.unroute('**/api/doe/zeggen');
    await veld.press('Enter');
    await ziet(page, 'Noorderlicht sluit een groep');
    expect(await veld.inputValue()).toBe('');
  });
});
