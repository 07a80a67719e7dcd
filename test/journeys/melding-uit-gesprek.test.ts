/** A melding somebody begins where others read along: it goes on in his personal chat, with what he wrote, and stands nowhere before he says so. */
import { membersAdded, messageDelete, messageUpdate } from '../../simulator/events';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';

/** With a word that stands nowhere else: what was begun is on disk, what only lay ready is not. */
const zinMet = (woord: string): string =>
  `Noorderlicht kan volgende maand de salarissen van het ${woord} niet meer betalen`;
const kop = 'Wilt u dit melden?';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('uit-gesprek');
});
afterAll(() => huis.ruimOp());

it('met een persoonlijke chat: het kanaal leest niets, de tekst ligt klaar, en met “ja” begint de melding', async () => {
  const zin = zinMet('Kwartelhuis');
  const verslag = new Verslag();
  const sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag);
  const kanaal = new Spreker(huis, 'Sanne Verhoeven', 'channel', verslag);
  await sanne.zeg('mijn meldingen');
  expect(await kanaal.zeg(zin)).toBe('Ik antwoord u in onze persoonlijke chat.');
  expect(sanne.luister()).toContain(`${kop}\nU schreef dit in een kanaal of groep, waar anderen meelezen:\n${zin}`);
  expect(await huis.sporenVan('Kwartelhuis')).toEqual([]);
  expect(await sanne.zeg('ja')).toMatch(/Organisatie\nStichting Het Noorderlicht[^]*Is het acuut/);
  await sanne.zeg('stop');
  await sanne.klik('Weggooien');
  vergelijkReis('melding-uit-kanaal', verslag);
});

it('een kale opdracht of een knop: alleen de weg hierheen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await new Spreker(huis, 'Sanne Verhoeven', 'groupChat').zeg('melding');
  expect(sanne.luister()).toMatch(/Een melding doet u hier[^]*\(Melding doen\)/);
  expect(await sanne.klik('Melding doen')).toMatch(/Over welke organisatie/);
  await sanne.zeg('stop');
});

it('een BSN: in de persoonlijke chat staat wat er is gezien en de tekst zonder dat nummer', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const kanaal = new Spreker(huis, 'Sanne Verhoeven', 'channel');
  expect(await kanaal.zeg('Noorderlicht stopt met de groep van 111222333')).toBe(
    'Ik antwoord u in onze persoonlijke chat.',
  );
  const prive = sanne.luister();
  expect(prive).toMatch(/burgerservicenummer/);
  expect(prive).not.toContain('111222333');
  expect(await huis.sporenVan('111222333')).toEqual([]);
});

describe('zonder persoonlijke chat', () => {
  const kanarie = 'Kanariehuis';
  const zin = zinMet(kanarie);
  const link = /Open die chat, dan leg ik daar klaar wat u hier schreef.*https:/;

  it('wacht wat hij schreef tot hij de chat opent, één keer, en alleen op hem', async () => {
    const kanaal = new Spreker(huis, 'Bilal Amrani', 'channel');
    const antwoord = await kanaal.zeg(zin);
    expect(antwoord).toMatch(link);
    expect(antwoord).not.toContain(kanarie);
    expect(await new Spreker(huis, 'Femke Dijkstra').zeg('hallo')).not.toContain(kanarie);
    const bilal = new Spreker(huis, 'Bilal Amrani');
    await bilal.stuur(membersAdded(bilal.scene(), ['28:tredewijzer']));
    expect(bilal.luister()).toMatch(new RegExp(`Welkom[^]*${kop}[^]*${kanarie}`));
    expect(await bilal.zeg('hallo')).not.toContain(kanarie);
    expect(await huis.sporenVan(kanarie)).toEqual([]);
    expect(await bilal.klik('Ja, begin de melding')).toMatch(/Wat er speelt\nNoorderlicht kan/);
  });

  it('ook als hij niets opent maar meteen typt; een zin van zichzelf gaat voor', async () => {
    await new Spreker(huis, 'Ingrid Peeters', 'channel').zeg(zin);
    expect(await new Spreker(huis, 'Ingrid Peeters').zeg('goedemiddag')).toContain(kop);
    await new Spreker(huis, 'Henk Smeets', 'channel').zeg(zin);
    const henk = new Spreker(huis, 'Henk Smeets');
    expect(await henk.zeg('hoe staat het ervoor met de Mutsaersstichting')).not.toContain(kop);
    expect(await henk.zeg('trede Mutsaersstichting')).not.toContain(kop);
    expect(await henk.zeg('hallo')).toContain(kop);
  });

  it('gevaar wordt nergens klaargelegd, en waar u dan belt staat ook in het kanaal', async () => {
    const kanaal = new Spreker(huis, 'Lotte Claessen', 'channel');
    expect(await kanaal.zeg(`een kind wordt thuis geslagen in het ${kanarie}`)).toMatch(/opnieuw: .*Bel 112/);
    expect(await new Spreker(huis, 'Lotte Claessen').zeg('hallo')).not.toContain(kanarie);
  });

  it.each([
    ['verwijderde', (wie: Spreker) => messageDelete(wie.scene(), 'f:kanaal')],
    ['wijzigde', (wie: Spreker) => messageUpdate(wie.scene(), 'f:kanaal', 'laat maar')],
  ])('wie het bericht in het kanaal %s, neemt het terug', async (_, wijziging) => {
    const kanaal = new Spreker(huis, 'Tom Hendriks', 'channel');
    await kanaal.zeg(zin, 'f:kanaal');
    await kanaal.stuur(wijziging(kanaal));
    expect(kanaal.luister()).toMatch(/^(?!.*Kanariehuis)/);
    await new Spreker(huis, 'Yvonne Bakker', 'channel').zeg(zin);
    expect(await new Spreker(huis, 'Tom Hendriks').zeg('hallo')).not.toContain(kanarie);
  });
});

it('in het kanaal van een casus mag nieuws van wie die bijhoudt ook een bericht over die casus worden', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await femke.zeg('mijn casussen');
  await kanaal.zeg('koppel C-2026-0004');
  femke.luister();
  await kanaal.zeg('de inspectie heeft verscherpt toezicht ingesteld voor de Kwikstaartgroep');
  const keuze = femke.luister();
  expect(keuze).toMatch(/Wilt u dit vastleggen[^]*casus C-2026-0004[^]*\(Bericht over de casus\)/);
  expect(keuze).toContain('(Nee, begin een melding)');
  expect(await huis.sporenVan('Kwikstaartgroep')).toEqual([]);
  expect(await femke.klik('Bericht over de casus')).toMatch(/Bericht over casus C-2026-0004/);
  // Another aanbieder than that of the channel, or somebody who does not keep this casus: only a melding.
  await kanaal.zeg('Noorderlicht kan de lonen niet betalen');
  expect(femke.luister()).toMatch(/Wilt u dit melden/);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('mijn meldingen');
  await new Spreker(huis, 'Sanne Verhoeven', 'channel').zeg('ze kunnen de salarissen niet meer betalen');
  expect(sanne.luister()).not.toMatch(/C-2026-0004/);
});
