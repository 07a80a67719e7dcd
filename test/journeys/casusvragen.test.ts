/** With a casus before him somebody asks in his own words, is asked back when they could mean more, and loses no signal. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

async function metCasus(): Promise<Spreker> {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus C-2025-0004');
  return femke;
}

it.each([
  ['iemand anders moet dit doen', 'Rol toewijzen of overdragen'],
  ['Wie trekt dit bij ons', 'Wie doet wat op casus C-2025-0004'],
  ['klaar ermee, het boek kan dicht', 'Sluiten kan als de casus in de afronding is'],
  ['voortgang plan', 'Plan van casus C-2025-0004'],
  ['Hoe vaak verwachten jullie een berichtje van ons', 'Ritme van berichten over casus'],
  ['alleen de verblijfstak of ook ambulant', 'Waar casus C-2025-0004 over gaat'],
  ['Hoeveel meldingen zitten hieronder?', 'Meldingen over een organisatie'],
  ['wie hebben we overgeslagen met vertellen', 'Wie is geïnformeerd over casus C-2025-0004'],
])('%s', async (zin, verwacht) => {
  const antwoord = await (await metCasus()).zeg(zin);
  expect(antwoord).toContain(verwacht);
  expect(antwoord).not.toMatch(/Veilig Thuis|112/);
});

it('wie niet zeker is verstaan, kiest uit wat over deze casus kan', async () => {
  const femke = await metCasus();
  expect(await femke.zeg('mag het deksel erop')).toContain('Gaat het over deze casus?');
  expect(await femke.klik('De casus afsluiten')).toContain('Sluiten kan als de casus in de afronding is');
});

it('een vermoeden van gevaar is geen gevaar als het een vraag over de casus is, en gevaar blijft gevaar', async () => {
  const femke = await metCasus();
  expect(await femke.zeg('een kind wordt daar nu geslagen')).toMatch(/Bel 112|Veilig Thuis/);
  await femke.zeg('casus C-2025-0004');
  expect(await femke.zeg('hij heeft een mes bij zich')).toMatch(/Bel 112|Veilig Thuis/);
});

it('een naam die hier niet staat is een ander, ook in kleine letters', async () => {
  const femke = await metCasus();
  expect(await femke.zeg('hoe staat het met tulpenveen')).toContain('tulpenveen');
  await femke.zeg('casus C-2025-0004');
  expect(await femke.zeg('Is de zwaarte sinds mijn verlof gewijzigd of gelijk gebleven?')).not.toContain('ken ik niet');
});

it('wie geen casus voor zich heeft, wordt verstaan als eerst', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('iemand anders moet dit doen')).not.toContain('Rol toewijzen');
});

it('een signaal gaat niet verloren aan een vraag', async () => {
  const femke = await metCasus();
  const antwoord = await femke.zeg('Zou dit per 1 juli gesloten kunnen worden?');
  expect(antwoord).toMatch(/Melding doen/);
});

it('ook met een brief voor zich gaat een signaal niet verloren', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  const zin = 'De wethouder Jeugd van Venlo is afgetreden en er is nog geen opvolger';
  expect(await esther.zeg(zin)).toContain('(Melding doen)');
  expect(await esther.klik('Melding doen')).toContain(zin);
});
