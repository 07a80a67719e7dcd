/** What is no answer while a melding is half-way: the summary that is asked for, and a document that will follow. */
import { Spreker } from '../support/gesprek';
import { naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each(['samenvatting', 'toon de samenvatting nog een keer', 'samenvatting graag'])(
  'bij de samenvatting: “%s” toont haar, en komt niet in het verhaal',
  async (zin) => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    await naarSamenvatting(bilal, 'k1', 'Sterrenmos');
    const gezegd = await bilal.zeg(zin);
    expect(gezegd).toMatch(/^Klopt uw melding\?/);
    expect(gezegd).not.toContain(zin);
  },
);

it.each(['ik heb een document vergeten mee te sturen', 'er gaan vier bijlagen mee'])(
  'halverwege: “%s” is geen antwoord',
  async (zin) => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    for (const eerder of ['opnieuw', 'Sterrenmos kan de salarissen niet meer betalen', 'nee']) await bilal.zeg(eerder);
    expect(await bilal.zeg(zin)).toMatch(/Sinds wanneer[^]*Stuur het document als bestand in deze chat/);
  },
);
