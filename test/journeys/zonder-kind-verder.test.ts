/** What is left of a first sentence without the data of a child is read as if it had been typed so. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('de organisatie en wat er speelt staan er, en naar de organisatie wordt niet meer gevraagd', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht sluit, onder andere Daan de Vries (9 jaar) moet weg');
  const antwoord = await sanne.klik('Deze tekst gebruiken');
  expect(antwoord).toContain('Stichting Het Noorderlicht');
  expect(antwoord).toContain('onder andere [gegevens van een kind weggehaald] moet weg');
  expect(antwoord).not.toMatch(/Over welke organisatie|Daan|Vries/);
});

it('wie de knop nog eens gebruikt, begint niet opnieuw', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('De Vuurbaak sluit de groep waar K. van D. (14) verblijft');
  const knop = bilal.knop('Deze tekst gebruiken');
  await bilal.druk(knop);
  await bilal.zeg('een doorstart');
  expect(await bilal.druk(knop)).toMatch(/verouderd/);
});

it('ook onder de vraag of het bij deze melding hoort, staat wat er niet bewaard wordt', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Kiezelpad kan de huur niet betalen');
  const vraag = await rob.zeg('De jongeren Youssef, Anna en Kees bij Zilverwier hebben geen plek meer');
  expect(vraag).toMatch(/Ik zie gegevens van een kind\. Dat bewaren we niet[\s\S]*Hoort dit bij uw melding/);
  expect(await rob.klik('Ja, het hoort erbij')).not.toMatch(/Youssef|Anna|Kees/);
});

// A card that is too big for Teams reaches nobody: `Spreker` refuses it too.
it.each(['N.o.a ', 'N.o.a x ', 'Sem de Vries, 7 jaar\n', '111222333 ', 'Kiezelpad sluit, N.o.a weg. '])(
  'op een lange lijst van “%s” komt een antwoord dat in Teams past',
  async (een) => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const gezegd = await bilal.zeg(een.repeat(Math.floor(3_900 / een.length)));
    expect(gezegd).toMatch(/niet opgeslagen|Dat bewaren we niet/);
    await bilal.zeg('stop');
  },
);
