/** What stands before somebody is answered in his own words: a place in a list, a table, a name that is not his. */
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('melding-aangeboden');
});
afterAll(() => huis.ruimOp());

const opnieuw = async (wie: Spreker): Promise<void> => {
  await wie.zeg('stop');
  await wie.klik('Weggooien');
};

it('een rij uit een blad: de naam, de gemeente en het aantal zijn gelezen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const kaart = await sanne.zeg(
    'Aanbieder\tGemeente\tAantal jeugdigen\tProbleem\nNoorderlicht\tVenlo\t42\tkan de lonen niet betalen',
  );
  expect(kaart).toMatch(/Organisatie\nStichting Het Noorderlicht/);
  expect(kaart).toMatch(/Venlo/);
  expect(kaart).toMatch(/42/);
  await opnieuw(sanne);
  expect(await sanne.zeg('Aanbieder\tGemeente\tProbleem')).toMatch(/kop van een tabel/);
});

it('“60 jgd” en “een zestigtal jeugdigen” zijn zestig', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  for (const aantal of ['60 jgd', 'een zestigtal jeugdigen']) {
    expect(await sanne.zeg(`Noorderlicht kan de lonen niet betalen, ${aantal}, Venlo`)).toMatch(/jeugdigen\n60/i);
    await opnieuw(sanne);
  }
});

it('na een halve naam kiest “de eerste” wat er staat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  expect(await sanne.zeg('iets met wilgen')).toContain('(Stichting De Wilgenhoeve)');
  expect(await sanne.zeg('doe maar de eerste')).toContain('Wat voor melding is het?');
  expect(await huis.sporenVan('doe maar de eerste')).toEqual([]);
  await opnieuw(sanne);
});

it('een vraag naar wat zwart wordt in een brief is geen gevaar', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const antwoord = await anouk.zeg('wat komt er zwart in de brief als hij openbaar wordt');
  expect(antwoord).toMatch(/Wat wordt weggelakt in een brief[^]*Tredewijzer kiest zelf geen grond/);
  expect(antwoord).not.toMatch(/Veilig Thuis/);
});

it('een melding namens een beller wordt met één knop een eigen melding, met wat er al stond', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('ik sprak met Joke van Dam van de gemeente Venlo, Noorderlicht kan de lonen niet betalen');
  expect(await anouk.klik('Melding doen')).toMatch(/Gemeld door\nJoke van Dam/);
  const eigen = await anouk.klik('Toch op mijn eigen naam');
  expect(eigen).toMatch(/Organisatie\nStichting Het Noorderlicht/);
  expect(eigen).toMatch(/Wat er speelt\nNoorderlicht kan de lonen niet betalen/);
  expect(eigen).not.toContain('Joke van Dam');
});
