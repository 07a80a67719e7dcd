/** What somebody asks in a channel and may only be answered in his own chat: his words are there when he opens it, and what he adds in the channel is about what stands there. */
import { membersAdded } from '../../simulator/events';
import { uitGesprekTekst } from '../../texts/uit-gesprek';
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('vraag-uit-kanaal');
});
afterAll(() => huis.ruimOp());

const link = /Open die chat, dan ga ik daar verder met wat u hier schreef.*https:/;

describe('zonder persoonlijke chat', () => {
  it('ligt het nieuws over de casus van het kanaal klaar, en nergens op schijf', async () => {
    const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
    await kanaal.zeg('koppel wilgenhoeve');
    const zin = 'vanmiddag met de raad van bestuur gesproken over het Kwikhuis, ze leveren het plan vrijdag aan';
    expect(await kanaal.zeg(zin)).toMatch(link);
    expect(await huis.sporenVan('Kwikhuis')).toEqual([]);
    const femke = new Spreker(huis, 'Femke Dijkstra');
    expect(await femke.zeg('hoi')).toMatch(new RegExp(`${uitGesprekTekst.kopVerder.replace('?', '.')}[^]*Kwikhuis`));
    expect(await huis.sporenVan('Kwikhuis')).toEqual([]);
    expect(await femke.zeg('ja')).toMatch(/Bericht over casus C-2025-0004/);
  });

  it.each([
    ['Anouk Wiersma', 'channel', 'hoe staat het met hazelkamp', /Pleegzorg Hazelkamp/],
    ['Henk Smeets', 'groupChat', 'trede mutsaers', /Trede 3/],
    ['Esther Kuipers', 'groupChat', 'feiten mutsaers', /Feiten/],
  ] as const)('%s (%s): “%s”', async (wie, plek, zin, antwoord) => {
    expect(await new Spreker(huis, wie, plek).zeg(zin)).toMatch(link);
    const zelf = new Spreker(huis, wie);
    await zelf.stuur(membersAdded(zelf.scene(), ['28:tredewijzer']));
    expect(zelf.luister()).toContain(zin);
    expect(await zelf.klik(uitGesprekTekst.verder)).toMatch(antwoord);
  });

  it('wie iets anders vraagt, krijgt dat; een kind of een nummer ligt nergens klaar', async () => {
    const rob = new Spreker(huis, 'Rob Janssen', 'groupChat');
    expect(await rob.zeg('hoe gaat het met Jan de Vries, BSN 111222333')).not.toMatch(link);
    expect(await new Spreker(huis, 'Rob Janssen').zeg('hoi')).not.toContain(uitGesprekTekst.kopVerder);
    expect(await huis.sporenVan('111222333')).toEqual([]);
  });
});

it('met een bericht open in zijn eigen chat gaan woorden uit het kanaal daarover', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await femke.zeg('mijn casussen');
  await kanaal.zeg('de bank is akkoord met uitstel');
  await femke.wacht(/Bericht over casus C-2025-0004/);
  expect(await kanaal.zeg("alle betrokken regio's mogen dit lezen")).toBe('Ik antwoord u in onze persoonlijke chat.');
  expect(femke.luister()).not.toContain('Ik weet niet zeker');
});

it.each(['ontkoppel', 'maak dit kanaal los', 'koppel dit kanaal toch maar aan mutsaers'])(
  'wie het kanaal mag koppelen, vindt bij “%s” de knop die het losmaakt',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('mijn casussen');
    await new Spreker(huis, 'Femke Dijkstra', 'channel').zeg(zin);
    await femke.wacht(/Kanaal gekoppeld aan casus C-2025-0004[^]*\(Kanaal losmaken\)/);
  },
);

it('wie dat niet mag, leest niet bij welke casus het kanaal hoort', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('hoi');
  await new Spreker(huis, 'Bilal Amrani', 'channel').zeg('ontkoppel');
  expect(bilal.luister()).not.toMatch(/C-2025-0004|Wilgenhoeve/);
});
