/** Short and broken Dutch does what is meant, or is asked after: nothing of it begins a melding or becomes an answer. */
import { Spreker, Verslag } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

async function na(...zinnen: readonly string[]): Promise<string> {
  const verslag = new Verslag();
  const sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', verslag);
  for (const zin of zinnen) await sanne.zeg(zin);
  const alles = verslag.tekst;
  return alles.slice(alles.lastIndexOf(`> ${zinnen.at(-1) ?? ''}`));
}

const opnieuw = ['stop', 'melding', 'opnieuw', 'Noorderlicht kan de lonen niet betalen'] as const;

it.each(['melding weg aub fout', 'laat maar zitten die melding'])('zonder dat iets openstaat: ‘%s’', async (zin) => {
  expect(await na(zin)).toContain('Welke melding wilt u intrekken?');
});

it.each(['neem de melding van Marjan over', 'foutje ik bedoelde de andere'])('is geen melding: ‘%s’', async (zin) => {
  expect(await na(zin)).toContain('Ik weet niet zeker wat u bedoelt');
});

it.each(['melding weg aub fout', 'laat maar zitten die melding', 'weg ermee'])(
  'halverwege stopt het en blijft bewaard: ‘%s’',
  async (zin) => {
    expect(await na(...opnieuw, zin)).toContain('Niet verstuurd, wel bewaard');
  },
);

it('een vraag naar een woord dat in geen vraag staat, krijgt niet de uitleg van een andere vraag', async () => {
  const gezegd = await na(...opnieuw, 'wat bedoelt u met gevolgen');
  expect(gezegd).toContain('Het woord ‘gevolgen’ staat in geen van mijn vragen.');
  expect(gezegd).not.toContain('Acuut betekent hier');
});

it('bij het nalezen worden twee antwoorden in één zin allebei gewijzigd', async () => {
  const gezegd = await na(...opnieuw, 'nee', 'rest overslaan', 'nee, het aantal is 45 en het is wel acuut');
  expect(gezegd).toContain('Aantal jeugdigen: 45');
  expect(gezegd).toContain('Acuut (gewijzigd): Ja – eerst stond er: Nee');
});

it('de volgende dag is te zien wat er al staat, en kan het weg', async () => {
  await na(...opnieuw);
  await huis.zetKlok('2026-03-13T09:00:00Z');
  expect(await na('wat heb ik tot nu toe')).toContain('Noorderlicht kan de lonen niet betalen');
  expect(await na('weg ermee')).toContain('Niet verstuurd, wel bewaard');
});
