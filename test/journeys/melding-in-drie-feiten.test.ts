/** Product item 7: an urgent melding with three facts is accepted and lists what is missing; what is left open is put to him once more, and does not hold it up (ADR 169). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('organisatie, wat er speelt en acuut is genoeg, en de ontvangstbevestiging noemt wat ontbreekt', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('bij zevenvlinder gaat het al een tijd niet goed');
  await rob.zeg('ja acuut');
  expect(await rob.zeg('klaar')).toMatch(
    /Klopt uw melding\?[^]*Acuut\nJa[^]*opengelaten[^]*– Soort melding\n– Wanneer/,
  );
  expect(await rob.zeg('verstuur')).toContain('Uw melding is verstuurd');
  await rob.wacht(/Ontvangstbevestiging[^]*opengelaten[^]*– Soort melding/);
});

it.each(['klaar', 'verstuur maar', 'verzend', 'dat was het'])(
  '‘%s’ bij de soort melding leest alles na, ook zonder dat acuut is beantwoord',
  async (woorden) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('bij zilverwier gaat het al een tijd niet goed');
    expect(await sanne.zeg(woorden)).toMatch(/Klopt uw melding\?[^]*– Soort melding\n– Acuut/);
    expect(await sanne.zeg('verstuur')).toContain('Uw melding is verstuurd');
  },
);

it('‘overslaan’ en ‘rest overslaan’ stellen soort en acuut één keer, en daarna mag het open', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('bij zevenvlinder gaat het al een tijd niet goed');
  expect(await bilal.zeg('overslaan')).toMatch(/Wat voor melding is het\?[^]*Twijfelt u\?[^]*nog eens ‘overslaan’/);
  await bilal.zeg('overslaan');
  expect(await bilal.zeg('rest overslaan')).toMatch(/Is het acuut\?[^]*typ dan ‘overslaan’/);
  expect(await bilal.zeg('overslaan')).toMatch(/Klopt uw melding\?[^]*– Soort melding\n– Acuut/);
});

it('het meldpunt leest dat het niet is gezegd, en niets dat de melder niet zei', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('bij zilverwier gaat het al een tijd niet goed');
  await sanne.zeg('klaar');
  const nummer = /M-\d{4}-\d{4}/.exec(await sanne.zeg('verstuur'))?.[0] ?? '';
  const kaart = await new Spreker(huis, 'Marjan de Graaf').zeg(nummer);
  expect(kaart).toMatch(/Niet ingevuld\nSoort melding, Acuut/);
  expect(kaart).not.toMatch(/Acuut\n(?:Ja|Nee|Weet ik niet)|Vermoeden van/);
});
