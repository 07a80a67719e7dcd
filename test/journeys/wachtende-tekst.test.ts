/** Words of somebody that wait behind a button: typed words decide about them too, and they do not go lost in silence (ADR 168). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const MELDING = 'Het Groene Sluisje in Helmond stopt per 1 mei, waaronder Milan Kuijpers (9). De ouders weten het al.';

async function gewaarschuwd(naam: string): Promise<Spreker> {
  const wie = new Spreker(huis, naam);
  await wie.zeg('stop');
  if ((await wie.zeg('gooi maar weg')).includes('(Weggooien)')) await wie.klik('Weggooien');
  expect(await wie.zeg(MELDING)).toContain('Ik zie gegevens van een kind');
  return wie;
}

it.each([
  'ja doe maar zonder die naam',
  'ok',
  'gebruik die tekst maar',
  'deze tekst gebruiken',
  'klopt zo',
  '1',
  '👍',
  'haal die naam maar weg',
])('‘%s’ na de waarschuwing gebruikt de tekst zonder de gegevens', async (woorden) => {
  const femke = await gewaarschuwd('Femke Dijkstra');
  const antwoord = await femke.zeg(woorden);
  expect(antwoord).toContain('Zorghoeve Het Groene Sluisje');
  expect(antwoord).toContain('De ouders weten het al.');
  expect(antwoord).not.toMatch(/Milan|Kuijpers/);
});

it('wie eerst iets anders typt, krijgt zijn tekst opnieuw voorgelegd en kan haar dan nog gebruiken', async () => {
  const rob = await gewaarschuwd('Rob Janssen');
  const tussen = await rob.zeg('nee niet acuut');
  expect(tussen).toMatch(/Acuut: Nee[^]*Wat u eerder schreef is nog niet opgeslagen[^]*\(Deze tekst gebruiken\)/);
  expect(await rob.zeg('hoe staat het met Wilgenhoeve')).toMatch(/Trede 4[^]*nog niet opgeslagen/);
  expect(await rob.zeg('neem die tekst maar over')).toMatch(/Wat er speelt: Het Groene Sluisje/);
});

it('de knop werkt ook nog als een andere vraag al is beantwoord, en daarna niet nog eens', async () => {
  const lotte = await gewaarschuwd('Lotte Claessen');
  const knop = lotte.knop('Deze tekst gebruiken');
  await lotte.zeg('nee niet acuut');
  expect(await lotte.druk(knop)).toContain('De ouders weten het al.');
  expect(await lotte.druk(knop)).toMatch(/verouderd/);
});

it('‘nee’ en ‘ik typ het opnieuw’ laten de tekst gaan, en dezelfde tekst zonder de naam komt ervoor in de plaats', async () => {
  const bilal = await gewaarschuwd('Bilal Amrani');
  expect(await bilal.zeg('ik typ het zelf wel opnieuw')).toContain('Over welke organisatie');
  expect(await bilal.zeg('Het Groene Sluisje in Helmond stopt per 1 mei')).not.toContain('nog niet opgeslagen');
});

it('tekst over een andere organisatie blijft wachten tot hij kiest', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Hazelkamp stopt per 1 mei');
  await sanne.zeg('Zilverwier kan vanaf juni de lonen van twintig medewerkers niet betalen');
  expect(await sanne.zeg('30 kinderen')).toMatch(
    /nog niet opgeslagen[^]*Hoort dit bij uw melding over Pleegzorg Hazelkamp/,
  );
  expect(await sanne.zeg('ja dat hoort erbij')).toContain('Zilverwier kan vanaf juni');
});

it('in een groep zonder persoonlijke chat wordt gewaarschuwd, zonder een woord van wat er stond', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker', 'groupChat');
  for (const tekst of ['Hazelkamp stopt met Finn de Wit (7)', 'bsn 111222333 moet weg bij Lindewal']) {
    const antwoord = await yvonne.zeg(tekst);
    expect(antwoord).toMatch(
      /Ik zie (?:gegevens van een kind|een burgerservicenummer)[^]*Verwijder uw bericht ook zelf/,
    );
    expect(antwoord).not.toMatch(/Finn|111222333|Hazelkamp|Lindewal/);
  }
  expect(await new Spreker(huis, 'Yvonne Bakker').zeg('verder')).not.toMatch(/Finn|111222333/);
});

it('ook wie onbekend is, leest in de groep dat zijn bericht weg moet', async () => {
  const daan = new Spreker(huis, 'Daan Vermeulen', 'groupChat');
  expect(await daan.zeg('bsn 111222333 moet weg bij Lindewal')).toContain('Verwijder uw bericht ook zelf');
});
