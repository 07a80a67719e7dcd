/** Two things in one message, a choice somebody cannot make, and a task of what was not understood: nothing is dropped without a word. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => void (huis = await startProefhuis()));
afterEach(() => huis.ruimOp());

describe('twee dingen in één bericht', () => {
  it('het eerste wordt gedaan, het tweede wacht op een knop met zijn woorden', async () => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    const antwoord = await femke.zeg('welke trede heeft de Wilgenhoeve en maak ook een raadsinformatiebrief');
    expect(antwoord).toMatch(
      /Trede 4: problematisch[\s\S]*U vroeg nog iets[\s\S]*\(Ook: maak ook een raadsinformatiebrief\)/,
    );
    const brief = await femke.klik('Ook: maak ook een raadsinformatiebrief');
    expect(brief).toMatch(/[Rr]aadsinformatiebrief|brief/);
    expect(brief).not.toMatch(/Ik herken in uw bericht geen casus|Ik weet niet zeker/);
  });

  it('een lijst en een taak, en een taak en een lijst', async () => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    const lijst = await femke.zeg('geef me mijn taken en maak een taak voor de Wilgenhoeve: bank bellen');
    expect(lijst).toMatch(/taken[\s\S]*U vroeg nog iets/i);
    expect(await femke.klik('Ook: maak een taak voor de Wilgenhoeve: bank bellen')).toContain(
      'Taak of mijlpaal toevoegen',
    );
    expect(await femke.zeg('zet een taak op de Wilgenhoeve: bank bellen, en laat daarna de taken zien')).toMatch(
      /Taak of mijlpaal toevoegen[\s\S]*\(Ook: laat daarna de taken zien\)/,
    );
  });

  it.each([
    'maak een taak voor de Wilgenhoeve: bel de bank en stuur de brief naar de raad',
    'wat is de trede van de Wilgenhoeve',
    'de Wilgenhoeve gaat failliet en laat de ouders in de steek',
  ])('‘%s’ is één ding', async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    expect(await femke.zeg(zin)).not.toContain('U vroeg nog iets');
  });

  it('wie het tweede niet mag, hoort dat pas als hij kiest, en leest niets van een ander', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('welke trede heeft de Wilgenhoeve en maak een persbericht');
    const antwoord = await sanne.klik('Ook: maak een persbericht');
    expect(antwoord).not.toMatch(/problematisch|Trede 4/);
  });
});

describe('een keuze die iemand niet kan maken', () => {
  it.each([
    [
      'moet ik dat nu al kiezen? het is eigenlijk allebei, geldproblemen en ze willen stoppen',
      'geldproblemen en ze willen stoppen',
    ],
    [
      'kan ik er niet twee kiezen? het zijn geldzorgen maar de samenwerking loopt ook spaak',
      'het zijn geldzorgen maar de samenwerking loopt ook spaak',
    ],
    ['ik weet niet welke van de twee het is', null],
    ['lastig te zeggen, van alles wat', null],
    ['it is both', null],
  ])('%s', async (zin, verteld) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('er is iets mis bij de Wilgenhoeve');
    const antwoord = await sanne.zeg(zin);
    expect(antwoord).toContain('Kies wat het beste past. Het meldpunt leest ook wat u vertelt. Wilt u niet kiezen');
    expect(antwoord).toContain('Wat voor melding is het?');
    const staat = await sanne.zeg('wat heb ik tot nu toe');
    expect(staat).not.toMatch(/kiezen\?|van de twee|lastig|both/);
    if (verteld !== null) expect(staat).toContain(verteld);
    expect(await sanne.klik('Vermoeden van (financiële) problemen')).toMatch(/Vraag \d+ van/);
  });

  it('waar meer mag, staat dat er; en wie kiest, heeft gekozen', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('de Wilgenhoeve kan de salarissen niet betalen');
    expect(await sanne.zeg('dat is een beetje acuut, moet ik dat nu kiezen')).toContain('Kies wat het beste past');
    expect(await sanne.zeg('nee')).toContain('Sinds wanneer');
  });
});

describe('wat niet werd begrepen als taak', () => {
  it('staat op het formulier, één beurt lang', async () => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('blub dinges navragen van daarnet');
    const kaart = await femke.zeg('oke, zet het dan als taak op de Wilgenhoeve');
    expect(kaart).toMatch(/staat hieronder als taak[\s\S]*Taak of mijlpaal toevoegen/);
    expect(JSON.stringify(huis.simulator?.connector.messages(femke.plaats.id).at(-1))).toContain(
      'navragen van daarnet',
    );
    expect(await femke.zeg('zet het dan als taak op de Wilgenhoeve')).toContain('heb ik niet bewaard');
  });

  it('van gevaar en van een BSN blijft niets', async () => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    for (const zin of ['een jongen springt vanavond van het dak', 'blub 111222333 dinges']) {
      await femke.zeg(zin);
      expect(await femke.zeg('zet dat dan als taak op de Wilgenhoeve')).toContain('heb ik niet bewaard');
    }
  });
});
