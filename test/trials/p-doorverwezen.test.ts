/** Of a text that belongs elsewhere nothing stays, whichever place of the referral table it is: no table, log, draft, metric or journal. */
import { magNietBewaardWorden, naren } from '../../domain/doorverwijzing';
import { doorverwijszinnen } from '../support/doorverwijszinnen';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';
import { doeMelding } from '../support/melding-doen';

const kanarie = 'kanariepiet7qz';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('elders');
});
afterAll(() => huis.ruimOp());

/** On disk, in the log and among the figures. */
async function nergens(): Promise<void> {
  expect(await huis.sporenVan(kanarie)).toEqual([]);
}

it.each(naren)('P verwezen naar %s: niets blijft achter', async (naar) => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  const gezegd = await ingrid.zeg(`${doorverwijszinnen[naar]} ${kanarie}`);
  expect(gezegd).toMatch(/niet opgeslagen/);
  expect(gezegd.includes('(Toch melden)')).toBe(!magNietBewaardWorden(naar));
  await nergens();
});

const stopt = naren.filter(magNietBewaardWorden);

it.each(stopt)('P %s ook midden in een melding: de vraag komt terug en de tekst is weg', async (naar) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('opnieuw');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.klik('Vermoeden van (financiële) problemen');
  expect(await sanne.zeg(`${doorverwijszinnen[naar]} ${kanarie}`)).toContain('Wat speelt er?');
  await nergens();
  await sanne.klik('Stoppen');
  await sanne.zeg(`${doorverwijszinnen[naar]} ${kanarie}`);
  await nergens();
});

it.each(['kind wordt thuis mishandeld', 'zij springt van het dak'])(
  'P een kort gevaar bij een keuze of een aantal gaat niet mee in het verhaal: %s',
  async (gevaar) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('opnieuw');
    await sanne.zeg('melding over Noorderlicht');
    await sanne.zeg('1');
    await sanne.zeg('De facturen van twee leveranciers blijven liggen.');
    expect(await sanne.zeg(`${gevaar} ${kanarie}`)).toMatch(/niet opgeslagen[^]*Is het acuut/);
    await sanne.zeg('nee');
    for (const _ of ['wanneer', 'gebieden', 'soort hulp']) await sanne.zeg('overslaan');
    expect(await sanne.zeg(`${gevaar} ${kanarie}`)).toMatch(/niet opgeslagen[^]*hoeveel jeugdigen/);
    await nergens();
  },
);

it.each(stopt)('P %s ook als aanvulling, en in een antwoord dat met een knop terugkomt', async (naar) => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const nummer = await doeMelding(bilal, 'elders');
  await bilal.zeg(nummer);
  expect(await bilal.klik('Aanvullen', { aanvulling: `${doorverwijszinnen[naar]} ${kanarie}` })).toMatch(
    /niet opgeslagen/,
  );
  for (const action of ['melding.toch', 'dialoog.wissen'])
    await bilal.drukRuw(action, { action, tekst: `${doorverwijszinnen[naar]} ${kanarie}` });
  await nergens();
});

describe('P een BSN in een bericht buiten een melding wordt genoemd, en de schrijver gevraagd het te wissen', () => {
  it.each([
    ['dat ergens anders hoort', 'Mijn cliënt heeft BSN 111222333 en krijgt geen behandeling'],
    ['dat ik niet begrijp', 'kun je iets met 111222333 voor het kwartaal'],
    ['met een vraag die ik wel begrijp', 'hoe staat het ervoor met Noorderlicht, 111222333'],
  ])('%s', async (_, zin) => {
    const rob = new Spreker(huis, 'Rob Janssen');
    const gezegd = await rob.zeg(zin);
    expect(gezegd).toMatch(/burgerservicenummer \(BSN\)/);
    expect(gezegd).toContain('Verwijder uw bericht ook zelf in Teams');
    expect(gezegd).not.toContain('111222333');
    expect(JSON.stringify(rob.neemKaarten())).not.toContain('111222333');
    expect(await huis.sporenVan('111222333')).toEqual([]);
  });
});

describe('P gevaar gaat voor elke vraag en opdracht die ook in de zin staat', () => {
  it.each([
    ['Pieter van Loon', 'het gesprek gaat niet door, een meisje wordt nu mishandeld op de groep bij Wilgenhoeve'],
    ['Femke Dijkstra', 'waarom is de trede zo laag, er is een jongen in levensgevaar'],
    ['Femke Dijkstra', 'correctie: een meisje wordt op dit moment mishandeld door een groepsleider'],
    ['Femke Dijkstra', 'nieuwe taak: een kind wordt nu mishandeld, bel 112'],
    ['Femke Dijkstra', 'zijn de gemeenten op de hoogte dat een meisje nu mishandeld wordt'],
    ['Femke Dijkstra', 'ik ben er weer niet want een kind wordt mishandeld'],
  ])('%s: %s', async (naam, zin) => {
    const spreker = new Spreker(huis, naam);
    await spreker.zeg('casus Wilgenhoeve');
    expect(await spreker.zeg(`${zin} ${kanarie}`)).toMatch(/(?:Veilig Thuis|Bel 112)[^]*niet opgeslagen/);
    await nergens();
  });
});

it('P gevaar in een vraag midden in een melding is geen vraag om een bladzijde', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('opnieuw');
  await sanne.zeg('melding over Noorderlicht');
  await sanne.zeg('1');
  const vraag = `waarom is de trede zo laag terwijl er nu een kind in levensgevaar is? ${kanarie}`;
  expect(await sanne.zeg(vraag)).toMatch(/Bel 112[^]*niet opgeslagen[^]*Wat speelt er/);
  expect(await sanne.zeg('wat is de trede van Noorderlicht, BSN 111222333')).toContain('Verwijder uw bericht ook zelf');
  await sanne.klik('Stoppen');
  await nergens();
});

it.each(['nieuwe taak: bel over BSN 111222333', 'correctie: het BSN is 111222333', 'wie heeft regie over 111222333'])(
  'P een BSN bij een opdracht wordt genoemd: %s',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('casus Wilgenhoeve');
    expect(await femke.zeg(zin)).toMatch(/burgerservicenummer \(BSN\)[^]*Verwijder uw bericht ook zelf in Teams/);
    expect(JSON.stringify(femke.neemKaarten())).not.toContain('111222333');
    expect(await huis.sporenVan('111222333')).toEqual([]);
  },
);

it('P een BSN in een bericht terwijl er nog een melding openstaat: het wordt gezegd, en de knoppen dragen het nummer niet', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('melding over Noorderlicht: de salarissen kunnen niet worden betaald');
  await esther.zeg('stop');
  const gevraagd = await esther.zeg('bij Zuidervuur gaat het om 123456782 en de crisisopvang stopt per 1 april');
  expect(gevraagd).toMatch(
    /Verwijder uw bericht ook zelf in Teams[^]*gaat het om \[BSN weggehaald\] en[^]*Bewaren, en een nieuwe beginnen/,
  );
  expect(await esther.klik('Bewaren, en een nieuwe beginnen')).toContain('gaat het om [BSN weggehaald] en');
  expect(JSON.stringify(esther.neemKaarten())).not.toContain('123456782');
  expect(await huis.sporenVan('123456782')).toEqual([]);
});
