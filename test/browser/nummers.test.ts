/** A number is read out, typed over and copied: on a narrow screen it stays on one line, and what is copied is the number. */
import type { Browser } from 'playwright-core';
import { metGereedschap } from '../support/gereedschap';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Scherm, startBrowser, TELEFOON } from '../support/scherm';

/** Every number in the chat, and how many lines it stands on. Runs in the page. */
const NUMMERS_OP_HET_SCHERM = `(() => {
  const words = document.createTreeWalker(document.querySelector('[role=log]'), NodeFilter.SHOW_TEXT);
  const seen = [];
  while (words.nextNode()) {
    for (const found of words.currentNode.data.matchAll(/[A-Z]-\\d{4}-\\d{4}/g)) {
      const range = document.createRange();
      range.setStart(words.currentNode, found.index);
      range.setEnd(words.currentNode, found.index + found[0].length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rects.length > 0) seen.push([found[0], new Set(rects.map(({ top }) => Math.round(top))).size]);
    }
  }
  return seen;
})()`;

/** At which line a number ends depends on the width: every phone there is. */
const BREEDTES = Array.from({ length: 20 }, (_, plek) => 320 + 6 * plek);

metGereedschap(['chromium'], () => {
  let huis: Proefhuis;
  let browser: Browser;
  beforeAll(async () => {
    huis = await startProefhuis();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await huis.ruimOp();
  });

  it('never breaks at its hyphen, however narrow the screen is', async () => {
    const scherm = await Scherm.open(browser, huis, TELEFOON);
    await scherm.wees('Yvonne');
    // Somewhere in such a row a number stands at the end of a line, whatever the width.
    await scherm.zeg('ik zoek M-2026-0901, M-2026-0902, M-2026-0903, M-2026-0904, C-2026-0905 en ook B-2026-0906');
    await scherm.ziet(/B-2026-0906/);
    await scherm.plaat('nummers');
    const gebroken: unknown[] = [];
    for (const width of BREEDTES) {
      await scherm.page.setViewportSize({ width, height: 740 });
      const nummers = await scherm.page.evaluate<[string, number][]>(NUMMERS_OP_HET_SCHERM);
      expect(nummers.length).toBeGreaterThan(5);
      gebroken.push(...nummers.filter(([, regels]) => regels > 1).map(([nummer]) => [width, nummer]));
    }
    expect(gebroken).toEqual([]);
    // Ordinary hyphens and nothing in between: what is copied is what the bot reads.
    expect(await scherm.gesprek.innerText()).toMatch(/M-2026-0904, C-2026-0905/);
    await scherm.page.context().close();
  }, 300_000);
});
