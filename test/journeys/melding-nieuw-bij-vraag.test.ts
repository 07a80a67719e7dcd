/** Something new that is told while a question of the meldpunt is open: asked once, and a melding when he goes on about it. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const NOOD = 'Luister, wij gaan kapot aan die tarieven. Over 6 weken zijn we door ons geld heen.';

it.each([
  'acuut. zei ik toch',
  'ja over onszelf natuurlijk',
  'dit is spoed',
  'het gaat om 210 jeugdigen',
  'de gemeente weet het niet',
])('wie verdergaat met ‘%s’ krijgt een melding, en de vraag komt niet nog eens', async (verder) => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  expect(await yvonne.zeg(NOOD)).toMatch(/Is dit uw antwoord[^]*\(Nee, een nieuwe melding\)/);
  const antwoord = await yvonne.zeg(verder);
  expect(antwoord).toMatch(/nieuwe melding gemaakt[^]*Stichting Het Noorderlicht/);
  expect(antwoord).not.toContain('Is dit uw antwoord');
});

it('wat hij dan typt beantwoordt geen vraag die hij nog niet zag', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg(NOOD);
  expect(await yvonne.zeg('ja over onszelf natuurlijk')).toContain('Is het acuut?');
  await yvonne.zeg('stop');
  expect(await yvonne.zeg('wat heb ik ingevuld')).not.toMatch(/Acuut\nJa/);
});

it('‘ja’ is nog steeds het antwoord aan het meldpunt, en een tweede bericht wordt niet nog eens gevraagd', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  expect(await yvonne.zeg('ok weg ermee')).toContain('Is dit uw antwoord');
  const tweede = await yvonne.zeg('210');
  expect(tweede).toMatch(/Ik weet niet zeker[^]*nog niet opgeslagen[^]*Is dit uw antwoord/);
  expect(tweede.match(/Is dit uw antwoord/g)).toHaveLength(1);
  expect(await yvonne.zeg('ja')).toContain('Uw antwoord is toegevoegd');
});

it('een melder krijgt geen knoppen van het meldpunt', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg('mijn meldingen');
  await yvonne.klik('Bekijken');
  for (const tekst of ['wij hebben geen geld meer', 'dit kan wel weg', 'iemand anders moet dit doen'])
    expect(await yvonne.zeg(tekst)).not.toMatch(/De melding afsluiten|aan een collega geven/);
});
