/** What is said of somewhere else, of one's own work or of a day: no melding, no referral, and a fact where it is one. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een staking elders is geen melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  for (const zin of ['er is een staking bij de NS', 'staking bij het openbaar vervoer'])
    expect(await sanne.zeg(zin)).toContain('Ik weet niet zeker wat u bedoelt');
});

it('een klacht over het eigen werk: eerlijk dat hier geen plek bekend is', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('ik heb een klacht over mijn cao')).toMatch(
    /Dit gaat over uw eigen werk\n[^]*ken ik geen plek[^]*personeelsafdeling/,
  );
});

it('van twee namen is het die de kinderen kwijtraakt', async () => {
  const yvonne = new Spreker(huis, 'Bilal Amrani');
  const gezegd = await yvonne.zeg('zuidervuur wil de kinderen van zilverwier overnemen');
  expect(gezegd).toContain('Organisatie\nJeugdhulp Zilverwier');
});

it('een bezoek van de IGJ op een dag en een overleg op een dag openen het feit, met die dag', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('De IGJ is op 20 januari bij Mutsaersstichting geweest')).toMatch(
    /inspectie[^]*vastleggen|Waarde/i,
  );
  expect(JSON.stringify(anouk.neemKaarten())).toContain('20 januari');
  expect(await anouk.zeg('kan het monitoringsoverleg bij Mutsaersstichting op 27 april')).not.toContain('Bericht over');
  expect(JSON.stringify(anouk.neemKaarten())).toContain('27 april');
});

it('half drie kan niet gekozen worden voor het dagoverzicht, acht uur wel', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('dagoverzicht om 2.30 uur')).toContain('Kies een uur van 6 tot en met 22');
  expect(await anouk.zeg('dagoverzicht om 8 uur')).toContain('voortaan om 8 uur');
});

it('de kleur van het dak is geen gevaar', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('welke zinnen raakt de kleur van het dak')).not.toContain('112');
  expect(await anouk.zeg('zoek de zin met hulp doorgaat')).not.toContain('Landelijk Meldpunt Zorg');
});
