/** More than one melding half-way: each is kept apart, gone on with by its name, and sent by itself. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const eerste = 'Noorderlicht kan de salarissen niet meer betalen en de bank heeft het krediet opgezegd';
const tweede = 'bij Zuidervuur stopt de crisisopvang per 1 april en er is geen alternatief';

it('twee meldingen naast elkaar: niets raakt kwijt en niets raakt door elkaar', async () => {
  const verslag = new Verslag();
  const bilal = new Spreker(huis, 'Bilal Amrani', 'personal', verslag);
  await bilal.zeg(eerste);
  await bilal.zeg(tweede);
  await bilal.klik('Nee, ook melden over Jeugdhulp Zuidervuur');
  await bilal.zeg('stop');
  await bilal.zeg('terug');
  await bilal.zeg('verder');
  await bilal.klik('Verder: Stichting Het Noorderlicht');
  await bilal.zeg('nee');
  await bilal.zeg('verder met Zuidervuur');
  await bilal.zeg('rest overslaan');
  await bilal.zeg('ja');
  const tweeGelezen = await bilal.zeg('rest overslaan');
  expect(tweeGelezen).toContain(tweede);
  expect(tweeGelezen).not.toContain('salarissen');
  await bilal.klik('Versturen');
  await bilal.wacht(/Ontvangstbevestiging/);
  await bilal.zeg('verder');
  const eenGelezen = await bilal.zeg('rest overslaan');
  expect(eenGelezen).toContain(eerste);
  expect(eenGelezen).not.toContain('Zuidervuur');
  await bilal.klik('Versturen');
  await bilal.wacht(/Ontvangstbevestiging/);
  await bilal.zeg('verder');
  vergelijkReis('melding-naast-elkaar', verslag);
});

it('na het woord melding: bewaren en een nieuwe, die later weg kan terwijl de eerste blijft', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(eerste);
  expect(await sanne.zeg('melding')).toContain('een melding over Stichting Het Noorderlicht');
  expect(await sanne.klik('Bewaren, en een nieuwe beginnen')).toContain('Vraag 1 van');
  await sanne.zeg('Hai-5');
  expect(await sanne.zeg('melding')).toContain('U heeft meerdere meldingen openstaan');
  await sanne.zeg('stop');
  await sanne.klik('Verder: Hai-5');
  await sanne.zeg('stop');
  await sanne.klik('Weggooien');
  expect(await sanne.zeg('verder')).toContain('Is het acuut?');
});

it('een knop van een oudere kaart gaat verder met die melding, en de andere rust', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg(eerste);
  const nee = rob.knop('Nee');
  await rob.zeg('melding');
  await rob.klik('Bewaren, en een nieuwe beginnen');
  await rob.zeg('Hai-5');
  await rob.druk(nee);
  expect(await rob.zeg('sinds juni')).toMatch(/Welke gemeenten/);
  await rob.zeg('stop');
  const keuze = await rob.zeg('verder');
  expect(keuze).toContain('Verder: Hai-5');
  expect(keuze).toContain('Verder: Stichting Het Noorderlicht');
});

it('meer dan vijf tegelijk biedt het niet aan', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('melding');
  for (let keer = 0; keer < 4; keer += 1) {
    await henk.zeg('melding');
    await henk.klik('Bewaren, en een nieuwe beginnen');
  }
  expect(await henk.zeg('melding')).not.toContain('Bewaren, en een nieuwe beginnen');
});

it('een tekst met een BSN ernaast: de eerste melding blijft heel, en de tekst gaat eerst door de poort', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(eerste);
  const tekst = 'bij Zuidervuur gaat het om 123456782 en de crisisopvang stopt per 1 april';
  await femke.drukRuw('dialoog.ernaast', { action: 'dialoog.ernaast', dialoog: 'melding', tekst });
  await femke.zeg('verder met Noorderlicht');
  await femke.zeg('nee');
  expect(await femke.zeg('rest overslaan')).toContain(eerste);
});

it('‘ja’ op de vraag of het erbij hoort is het antwoord, en ‘nee’ zegt nog niet welke nee', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg(eerste);
  expect(await sanne.zeg(tweede)).toContain('Hoort dit bij uw melding');
  expect(await sanne.zeg('nee')).toContain('Kies een van de knoppen');
  expect(await sanne.zeg('eerst deze melding afmaken')).toContain('Is het acuut?');
  expect(await sanne.zeg(tweede)).toContain('Hoort dit bij uw melding');
  await sanne.zeg('ja, dat klopt');
  await sanne.zeg('rest overslaan');
  await sanne.zeg('ja');
  const gelezen = await sanne.zeg('rest overslaan');
  expect(gelezen).toContain('salarissen');
  expect(gelezen).toContain('crisisopvang');
  expect(gelezen).toContain('Stichting Het Noorderlicht');
});

it('wie de naam bij ‘nee’ typt, begint de andere melding en houdt de eerste', async () => {
  const wie = new Spreker(huis, 'Bilal Amrani');
  await wie.zeg(eerste);
  await wie.zeg(tweede);
  expect(await wie.zeg('nee, ook melden over Jeugdhulp Zuidervuur')).toMatch(
    /Ik bewaar uw melding over Stichting Het Noorderlicht[^]*Jeugdhulp Zuidervuur/,
  );
});
