/** A melding about an aanbieder whose name is not clear at once. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een naam die twee aanbieders dragen, een verschrijving en een naam die niemand draagt: gevraagd, niet gekozen', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('kompasroos kan de lonen van december niet betalen');
  await bilal.klik('Kompasroos Jeugd');
  await bilal.zeg('nee, het gaat om Zilverwir');
  await bilal.zeg('nee, het gaat om Wilgenhoeven');
  await bilal.zeg('stop');
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', bilal.verslag);
  await femke.zeg('ik wil melden dat Care 4 Kids surseance heeft aangevraagd');
  await femke.zeg('stop');
  vergelijkReis('melding-onduidelijke-naam', bilal.verslag);
});

it('een naam in de eerste zin die niemand kent wordt teruggezegd, en is er met ja', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const eerste = await sanne.zeg('De Regenbooghoeve in Venlo kan de salarissen niet meer betalen, 30 kinderen');
  expect(eerste).toContain('In uw bericht lees ik ‘De Regenbooghoeve’, en die naam staat niet in onze lijst.');
  expect(eerste).toContain('(Ja, De Regenbooghoeve)');
  expect(await sanne.zeg('nee')).not.toContain('(Ja, De Regenbooghoeve)');
  await sanne.zeg('stop');
  await sanne.klik('Weggooien');
  await sanne.zeg('De Regenbooghoeve in Venlo kan de salarissen niet meer betalen, 30 kinderen');
  expect(await sanne.zeg('ja')).toContain('KvK-nummer');
  expect(await sanne.zeg('wat heb ik tot nu toe ingevuld')).toContain('Organisatie\nDe Regenbooghoeve');
  await sanne.zeg('stop');
  await sanne.klik('Weggooien');
});

it('een naam naast iets anders blijft gevraagd, en is niet weg', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  expect(await sanne.zeg('bij boei in zeeland')).toContain('De naam ‘boei’ ken ik niet');
  expect(await sanne.zeg('Gezinshuis de Linde')).toContain('(Gebruik ‘Gezinshuis de Linde’)');
  expect(await sanne.zeg('het gaat om de korenaar')).toContain('(Gebruik ‘de korenaar’)');
  expect(await sanne.zeg('korenaar heeft problemen met de jaarrekening en de bank')).toContain('(Gebruik ‘korenaar’)');
  await sanne.zeg('stop');
  await sanne.klik('Weggooien');
});

it('wie het vertelde en waar zij werkt, is niet de organisatie waarover de melding gaat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  const gevraagd = await sanne.zeg('Anja de Boer van gemeente Venlo belde over problemen met de salarissen');
  expect(gevraagd).toContain('Over welke organisatie gaat uw melding?');
  expect(gevraagd).not.toContain('Boer gebruiken');
  const staat = await sanne.zeg('wat heb ik ingevuld?');
  expect(staat).toContain('problemen met de salarissen');
  expect(staat).not.toMatch(/Organisatie\n/);
});
