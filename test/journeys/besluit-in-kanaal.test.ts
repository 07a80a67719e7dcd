/** What somebody thinks of a decision or a message, said among others: he who may finds its card in his own chat, the others learn nothing, and nothing is recorded (ADR 184). */
import { setTimeout as even } from 'node:timers/promises';
import { besluitTekst } from '../../texts/besluit-gezegd';
import { priveTekst } from '../../texts/prive';
import { uitGesprekTekst } from '../../texts/uit-gesprek';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const invoer = { trede: '5', ingangsdatum: '2026-03-12', grond: 'De bank dreigt.', bewijs: '', plan: 'geen' };
const zonder = { corrigeert: 'geen', opmerking: '' };

let huis: Proefhuis;
const chats = new Map<string, Spreker>();
const chat = (wie: string): Spreker => chats.get(wie) ?? new Spreker(huis, wie);
beforeAll(async () => {
  huis = await startProefhuis();
  for (const wie of ['Femke Dijkstra', 'Henk Smeets', 'Anouk Wiersma', 'Willem Oosterhof', 'Sanne Verhoeven']) {
    chats.set(wie, chat(wie));
    await chat(wie).zeg('hallo');
  }
  await chat('Anouk Wiersma').zeg('tredebepaling Wilgenhoeve');
  await chat('Anouk Wiersma').klik('Voorleggen', { ...invoer, ...zonder, partijen: 'SV-LIMBURG-NOORD' });
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await kanaal.zeg('koppel Wilgenhoeve');
  await kanaal.wacht(/Versie 1/);
  for (const spreker of chats.values()) spreker.luister();
});
afterAll(() => huis.ruimOp());

/** What came in his own chat since. */
async function daarna(wie: string, tekst: RegExp): Promise<string> {
  let gezegd = '';
  for (let over = 250; over > 0; over -= 1) {
    gezegd = [gezegd, chat(wie).luister()].join('\n').trim();
    if (tekst.test(gezegd)) return gezegd;
    await even(20);
  }
  throw new Error(`never came: ${String(tekst)}\nbut: ${gezegd}`);
}

/** What stands in the channel or group. */
const zegt = (wie: string, plek: 'channel' | 'groupChat', zin: string): Promise<string> =>
  new Spreker(huis, wie, plek).zeg(zin);

const besluit = 'Tredebepaling ter besluit\nStichting De Wilgenhoeve';

it.each([
  ['Femke Dijkstra', 'channel', 'akkoord namens MGR', 'Dat gebeurt als u op ‘Wij zijn het eens’ drukt'],
  ['Femke Dijkstra', 'channel', 'wij zijn het niet eens: de bank heeft alleen gedreigd', 'staat bij de toelichting'],
  ['Femke Dijkstra', 'groupChat', 'wij zijn het eens', 'Dat gebeurt als u op ‘Wij zijn het eens’ drukt'],
  ['Henk Smeets', 'channel', 'stel vast', 'Dat gebeurt als u op ‘Vaststellen’ drukt'],
  ['Henk Smeets', 'channel', 'vaststellen', 'Dat gebeurt als u op ‘Vaststellen’ drukt'],
  ['Anouk Wiersma', 'channel', 'stel de trede maar vast', 'Dit besluit kunt u niet vaststellen'],
] as const)('%s (%s) “%s”: de kaart staat in de eigen chat', async (wie, plek, zin, antwoord) => {
  expect(await zegt(wie, plek, zin)).toBe(priveTekst.verwijzing);
  const eigen = await daarna(wie, /Tredebepaling ter besluit/);
  expect(eigen).toContain(antwoord);
  expect(eigen).toContain(besluit);
});

it.each([
  ['Willem Oosterhof', 'channel', 'wij zijn het niet eens met trede 5'],
  ['Sanne Verhoeven', 'channel', 'stel vast'],
  ['Sanne Verhoeven', 'channel', 'akkoord'],
  ['Sanne Verhoeven', 'groupChat', 'akkoord'],
] as const)('%s (%s) “%s” leest hetzelfde als waar niets is', async (wie, plek, zin) => {
  expect(await zegt(wie, plek, zin)).toBe(priveTekst.verwijzing);
  expect(await daarna(wie, /\S/)).toBe(besluitTekst.nietsHier);
});

it('zonder eigen chat gaat niets verloren, en wie het niet mag krijgt ook daar niets', async () => {
  expect(await zegt('Esther Kuipers', 'channel', 'akkoord')).toContain('Open die chat');
  const esther = chat('Esther Kuipers');
  expect(await esther.zeg('hoi')).toContain('akkoord');
  expect(await esther.klik(uitGesprekTekst.verder)).toContain(besluitTekst.geenBesluit(true));
});

it('een bericht dat bevestiging vraagt, opent in de eigen chat en is daarmee niet bevestigd', async () => {
  const femke = chat('Femke Dijkstra');
  chats.set('Rob Janssen', chat('Rob Janssen'));
  await chat('Rob Janssen').zeg('hallo');
  await femke.zeg('update Wilgenhoeve: het overleg van 15 maart vervalt');
  const waarden = { tekst: 'Het overleg van 15 maart vervalt.', zicht: 'betrokken', akkoord: 'ja' };
  await femke.klik('Laat zien wie dit leest', { ...waarden, stap: '', uiterlijk: '', eigenaar: 'niemand' });
  await femke.klik('Versturen');
  await daarna('Rob Janssen', /Het overleg van 15 maart vervalt/);
  expect(await zegt('Rob Janssen', 'channel', 'gelezen en akkoord')).toContain(priveTekst.verwijzing);
  const eigen = await daarna('Rob Janssen', /Het overleg van 15 maart vervalt/);
  expect(eigen).toContain(besluitTekst.bericht);
  expect(eigen).toContain('Het overleg van 15 maart vervalt.');
  expect(await femke.zeg('wie heeft nog niet bevestigd?')).toMatch(/Nog niet bevestigd[^]*Rob Janssen/);
});

it('van dit alles is niets vastgelegd of vastgesteld', async () => {
  const kaart = await chat('Henk Smeets').zeg('wat wacht er op mij');
  expect(kaart).toMatch(/Wilgenhoeve[^]*Voorgelegd: trede 5/);
  const gezien = await chat('Anouk Wiersma').zeg('tredebepaling Wilgenhoeve');
  expect(gezien).toContain('Voorgelegd');
  expect(await chat('Anouk Wiersma').klik('Besluit bekijken')).toContain(
    'MGR sociaal domein Limburg-Noord: geen antwoord vastgelegd',
  );
});
