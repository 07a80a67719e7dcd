/** A signal that reads like an order, or is told beside a question, is not lost; danger is seen at every question. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each(['Vuurbaak sluit 1 mei', 'Kraanvogelhof sluit', 'Lindewal sluit vrijdag', 'hazelkamp gaat in afronding'])(
  'dat een aanbieder sluit is een melding, en geen opdracht om de casus te sluiten: %s',
  async (zin) => {
    for (const wie of ['Sanne Verhoeven', 'Pieter van Loon']) {
      const spreker = new Spreker(huis, wie);
      expect(await spreker.zeg(zin)).toContain('Melding doen');
      await spreker.zeg('stop');
      await spreker.klik('Weggooien');
    }
  },
);

it('wie de casus noemt of het bevel vooropzet, sluit de casus', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  for (const zin of ['sluit Wilgenhoeve', 'casus Wilgenhoeve sluiten'])
    expect(await anouk.zeg(zin)).toContain('Sluiten kan als de casus in de afronding is');
});

it.each([
  'Vuurbaak kan de lonen niet betalen, wie moet ik bellen?',
  'Lindewal is failliet, blijft mijn naam geheim?',
  'noorderlicht is failliet, is dit Woo-baar?',
])('onder het antwoord op de vraag wordt de melding aangeboden: %s', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain('Wilde u hierover een melding doen?');
  expect(gezegd).toContain('(Melding doen)');
});

it.each(['blijft mijn naam geheim?', 'in welke regio valt Kiezelpad?'])(
  'onder een vraag alleen niet: %s',
  async (zin) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg(zin)).not.toContain('Wilde u hierover een melding doen?');
  },
);

it('gevaar wordt gezien als naar de organisatie is gevraagd, en een naam die zo klinkt is een naam', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  for (const zin of ['ze heeft pillen geslikt', 'hij staat op het spoor', 'hij krijgt geen lucht meer'])
    expect(await bilal.zeg(zin)).toContain('Bel 112');
  for (const zin of ['moeder slaat haar zoontje', 'peuter alleen thuis gelaten', 'stiefvader zit aan haar'])
    expect(await bilal.zeg(zin)).toContain('Bel dan 112');
  const naam = await bilal.zeg('Veilig Thuis Limburg');
  expect(naam).toContain('Veilig Thuis Limburg');
  expect(naam).not.toContain('0800-2000');
  await bilal.zeg('stop');
});

it('wie zegt dat de brief of het formulier goed is, wordt niet naar 112 gestuurd', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  for (const zin of [
    'hij is goed zo',
    'hij staat er nu op',
    'ze zijn nu buiten',
    'we zitten met de handen in het haar',
  ])
    expect(await sanne.zeg(zin)).not.toContain('Bel direct 112');
});

it('wie niet weet of het acuut is zegt geen ja, en een gemeente die weg moet gaat weg', async () => {
  const bilal = new Spreker(huis, 'Femke Dijkstra');
  const begonnen = await bilal.zeg('zuidervuur kan de lonen niet betalen');
  expect(begonnen).not.toContain('Wilde u hierover een melding doen?');
  await bilal.zeg('acuut weet ik niet');
  await bilal.zeg('Tilburg, Waalwijk en Dongen');
  await bilal.zeg('wacht, Waalwijk niet');
  await bilal.zeg('dit meld ik zonder dat mijn baas het weet');
  await bilal.zeg('een groep van 12');
  const staat = await bilal.zeg('wat heb ik ingevuld?');
  expect(staat).toMatch(/Acuut\nWeet ik niet/);
  expect(staat).toMatch(/Gemeenten en regio’s\nTilburg, Dongen/);
  expect(staat).toMatch(/Eigen leiding weet het\nNee/);
  expect(staat).toMatch(/Aantal jeugdigen\n12/);
  await bilal.zeg('stop');
});

it('wie iets vraagt wat hij niet mag zien en er een signaal achter zet, kan het melden', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('klopt het dat kiezelpad omvalt? wij hebben 12 kinderen daar')).toContain('(Melding doen)');
  expect(await sanne.zeg('klopt het dat kiezelpad op trede 4 staat?')).not.toContain('(Melding doen)');
});
