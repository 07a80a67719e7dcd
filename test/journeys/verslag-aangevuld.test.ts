/** After the report of an accountgesprek was recorded: what was forgotten begins a correction, and a melding of it keeps the organisation. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let pieter: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  pieter = new Spreker(huis, 'Pieter van Loon');
});
afterEach(() => huis.ruimOp());

async function overzicht(naam: string, partijId: string, verteld: string): Promise<void> {
  await pieter.zeg(`ik heb vandaag gesproken met ${naam}`);
  await pieter.zeg(verteld);
  await pieter.klik('Naar het overzicht', { datum: '2026-03-12', partijId });
}

const vastgelegd = async (naam: string, partijId: string, verteld: string): Promise<string> => {
  await overzicht(naam, partijId, verteld);
  return pieter.klik('Vastleggen');
};

it.each([
  ['nog iets vergeten: de wachtlijst is 40 kinderen', 'de wachtlijst is 40 kinderen'],
  ['ze gaan ook de locatie in Weert sluiten, dat was ik vergeten op te schrijven', 'de locatie in Weert sluiten'],
  ['zet er nog bij dat de ondernemingsraad akkoord is', 'de ondernemingsraad akkoord is'],
  ['vergeten te noteren dat er een nieuwe bestuurder komt', 'er een nieuwe bestuurder komt'],
])('%s: een verbetering met dat erin, en geen melding', async (zin, staat) => {
  await vastgelegd('de Wilgenhoeve', 'AB-WILGENHOEVE', 'financien zijn zorgelijk, er is geld tot juni');
  const antwoord = await pieter.zeg(zin);
  expect(antwoord).toContain('Ik heb een verbetering van dit verslag begonnen');
  expect(antwoord.toLowerCase()).toContain(`erbij gezet`);
  expect(antwoord.toLowerCase()).toContain(staat.toLowerCase());
  expect(antwoord).not.toMatch(/Melding doen|Welke melding/);
});

it('zolang het een concept is, gaat het er meteen in', async () => {
  await overzicht('de Wilgenhoeve', 'AB-WILGENHOEVE', 'financien zijn zorgelijk, er is geld tot juni');
  expect(await pieter.zeg('nog iets vergeten: de wachtlijst is 40 kinderen')).toContain('Erbij gezet');
  expect(await pieter.zeg('toon mijn verslag')).toContain('40 kinderen');
});

it('‘vaststellen’ bij het nagelezen verslag legt het vast', async () => {
  await overzicht('de Wilgenhoeve', 'AB-WILGENHOEVE', 'financien zijn zorgelijk, er is geld tot juni');
  expect(await pieter.zeg('vaststellen')).toContain('Het verslag is vastgelegd');
});

it('‘vaststellen’ terwijl het formulier er staat, komt niet in het verslag', async () => {
  await pieter.zeg('ik heb vandaag gesproken met de Wilgenhoeve');
  await pieter.zeg('personeel gaat goed');
  expect(await pieter.zeg('vaststellen')).toContain('Dat doet u met de knop op de kaart');
});

it('‘maak er een melding van’ zonder zorg: de organisatie is ingevuld en de opdracht is geen verhaal', async () => {
  await vastgelegd('Maanvaren', 'AB-MAANVAREN', 'personeel gaat goed');
  const gevraagd = await pieter.zeg('maak er een melding van');
  expect(gevraagd).toContain('In dit verslag staat nog geen zorg');
  const begonnen = await pieter.klik('Melding doen');
  expect(begonnen).toContain('Gezinshuizen Maanvaren');
  expect(begonnen).not.toContain('maak er een melding van');
});

it('na een verstuurde melding is ‘nog iets vergeten’ een aanvulling daarvan', async () => {
  await vastgelegd('Maanvaren', 'AB-MAANVAREN', 'personeel gaat goed');
  await pieter.zeg('melding');
  expect(await pieter.zeg('nog iets vergeten: de wachtlijst is 40 kinderen')).not.toContain(
    'verbetering van dit verslag',
  );
});
