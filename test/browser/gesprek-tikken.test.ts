/** An accountgesprek on a phone of 360 pixels, from opening it to a stored report: how often somebody taps, and how long that takes. */
import type { Browser } from 'playwright-core';
import { alles } from '../support/bereik';
import { metGereedschap } from '../support/gereedschap';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Scherm, startBrowser, TELEFOON } from '../support/scherm';

/**
 * Seconds of a hand on a phone. Bron (GENERAL KNOWLEDGE, unverified): the keystroke-level model of Card, Moran and Newell (1.35 s to
 * think before an act), a tap with the thumb of about 1.3 s, and 36 words of five letters a minute on a phone.
 */
const DENKEN = 1.35;
const TIK = 1.3;
const LETTER = 60 / (36 * 5);
/** Bron: product.md 25, "log in ≤ 2 minutes right after the talk"; half of it is for reading what the cards say. */
const RUIMTE = 60;

metGereedschap(['chromium'], () => {
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

  /** A person who counts what he does. */
  async function beginAls(naam: string) {
    const scherm = await Scherm.open(browser, huis, TELEFOON);
    await scherm.wees(naam);
    const telling = { tikken: 0, letters: 0 };
    const typ = (tekst: string): void => void (telling.letters += tekst.length);
    return {
      scherm,
      telling,
      /** In the field of the chat, and the button that sends it. */
      async zeg(tekst: string) {
        telling.tikken += 2;
        typ(tekst);
        await scherm.zeg(tekst);
      },
      async klik(titel: string) {
        telling.tikken += 1;
        await scherm.klik(titel);
      },
      async kies(label: string) {
        telling.tikken += 1;
        await scherm.gesprek.getByLabel(label, { exact: true }).last().check();
      },
      /** Of the themes on the page, the one that stands so far from the last. */
      async oordeel(vanAchteren: number, titel: string) {
        telling.tikken += 1;
        await scherm.gesprek.getByLabel(titel, { exact: true }).nth(-vanAchteren).check();
      },
      async schrijf(label: string, tekst: string) {
        telling.tikken += 1;
        typ(tekst);
        await scherm.gesprek.getByLabel(label, { exact: true }).last().fill(tekst);
      },
    };
  }
  const seconden = ({ tikken, letters }: { readonly tikken: number; readonly letters: number }): number =>
    Math.round(tikken * (TIK + DENKEN) + letters * LETTER);

  it('a talk without anything special: four taps', async () => {
    const { scherm, telling, zeg, klik } = await beginAls('Pieter van Loon');
    await zeg('accountgesprek Noorderlicht');
    await scherm.ziet(/Vorig gesprek/);
    await klik('Naar het overzicht');
    await scherm.ziet('Klopt uw verslag?');
    await scherm.plaat('tikken-overzicht');
    await klik('Vastleggen');
    await scherm.ziet('Vastgelegd op');
    expect(telling.tikken).toBe(4);
    expect(seconden(telling)).toBeLessThanOrEqual(RUIMTE);
  });

  it('a talk about one theme, judged, with a fact of one sentence: eight taps', async () => {
    const { scherm, telling, zeg, klik, kies, schrijf } = await beginAls('Pieter van Loon');
    await zeg('accountgesprek Wilgenhoeve');
    await scherm.ziet('Deel 1');
    await kies('Financiële situatie');
    // Whoever is in a hurry presses this one: what was chosen is asked about all the same.
    await klik('Naar het overzicht');
    await scherm.ziet('Deel 2 van 4');
    await scherm.plaat('tikken-thema');
    await kies('Aandacht');
    await schrijf(
      'Financiële situatie: feit (wat is vastgesteld)',
      'De jaarrekening is een maand later klaar dan afgesproken.',
    );
    await klik('Naar het overzicht');
    await scherm.ziet('Klopt uw verslag?');
    await klik('Vastleggen');
    await scherm.ziet('Vastgelegd op');
    await scherm.plaat('tikken-verslag');
    expect(telling.tikken).toBe(8);
    expect(seconden(telling)).toBeLessThanOrEqual(RUIMTE);
  });

  /** Every theme, as it was recorded. */
  const gesprekken = () =>
    huis.wereld.eenheid(({ accountgesprek }) => accountgesprek.lijst(alles, 'AB-WILGENHOEVE', 9));
  const oordelen = async (nummer: number): Promise<readonly string[]> => {
    const { themas = {} } = (await gesprekken())[nummer]?.invoer ?? {};
    return Object.values(themas).map(({ status }) => status);
  };
  /** "Vastgelegd op" of the report before stands on the screen as well: whether this one is there, the store says. */
  const totIetsNieuws = async (eerder: unknown): Promise<void> => {
    const gelijk = async (): Promise<boolean> => JSON.stringify(await gesprekken()) === JSON.stringify(eerder);
    for (let keer = 0; keer < 100 && (await gelijk()); keer += 1) await new Promise((klaar) => setTimeout(klaar, 100));
  };
  /** Bron: product.md 25, all of it. */
  const TWEE_MINUTEN = 120;

  it('all ten themes: the first time and the next, each within two minutes, and all ten are recorded', async () => {
    const { scherm, telling, zeg, klik, kies, oordeel, schrijf } = await beginAls('Pieter van Loon');
    const feiten = {
      'Financiële situatie': 'De jaarrekening is een maand later klaar dan afgesproken.',
      Personeel: 'Het verzuim steeg in een kwartaal van zes naar negen procent.',
      'Contracten en tarieven': 'Over het tarief van volgend jaar is nog geen akkoord.',
    };
    const themas = Object.keys(feiten);
    await zeg('accountgesprek Wilgenhoeve');
    await scherm.ziet('Deel 1');
    for (const thema of themas) await kies(thema);
    await kies('Besproken, geen zorgen');
    await klik('Naar het overzicht');
    await scherm.ziet('Deel 2 van 4');
    for (const [thema, feit] of Object.entries(feiten)) {
      await oordeel(themas.length - themas.indexOf(thema), thema === 'Personeel' ? 'Zorg' : 'Aandacht');
      await schrijf(`${thema}: feit (wat is vastgesteld)`, feit);
    }
    await klik('Naar het overzicht');
    await scherm.ziet('Klopt uw verslag?');
    await scherm.plaat('tikken-tien-overzicht');
    await klik('Vastleggen');
    await scherm.ziet('Vastgelegd op');
    expect(await oordelen(0)).toHaveLength(10);
    expect(telling.tikken).toBe(15);
    expect(seconden(telling)).toBeLessThanOrEqual(TWEE_MINUTEN);
    Object.assign(telling, { tikken: 0, letters: 0 });
    await zeg('accountgesprek Wilgenhoeve');
    await scherm.ziet(/Vorig gesprek/);
    await scherm.plaat('tikken-tien-begin');
    await kies('Personeel');
    await scherm.gesprek
      .getByLabel(/^Nog zoals in het gesprek van/)
      .last()
      .check();
    telling.tikken += 1;
    await klik('Naar het overzicht');
    await scherm.ziet('Deel 2 van 4');
    await oordeel(1, 'Aandacht');
    await schrijf('Personeel: feit (wat is vastgesteld)', 'Het verzuim daalde weer tot zeven procent.');
    await klik('Naar het overzicht');
    await scherm.ziet('Klopt uw verslag?');
    await scherm.plaat('tikken-tien-weer');
    const eerder = await gesprekken();
    await klik('Vastleggen');
    await scherm.ziet('Vastgelegd op');
    await totIetsNieuws(eerder);
    expect([...(await oordelen(0))].sort()).toEqual([
      'aandacht',
      'aandacht',
      'aandacht',
      ...Array<string>(7).fill('geen-zorgen'),
    ]);
    expect(telling.tikken).toBe(9);
    expect(seconden(telling)).toBeLessThanOrEqual(RUIMTE);
  });
});
