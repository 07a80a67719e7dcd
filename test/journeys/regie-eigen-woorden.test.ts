/** What a regievoerder and an accountmanager order in their own words: the order stays out of the text, a role is filled in, the next step is named, and a talk is written down. */
import { overdrachtTekst } from '../../texts/rol-overdracht';
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const velden = (spreker: Spreker) => ingevuld(spreker.neemKaarten().at(-1));

it('de opdracht staat niet in het bericht', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('stuur het kernteam van vuurbaak even dat de bank morgen uitsluitsel geeft');
  expect(velden(rob)).toMatchObject({ tekst: 'de bank geeft morgen uitsluitsel', zicht: 'kernteam' });
});

it('een rol tot een dag is waarneming, en die staat ingevuld', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('casus vuurbaak');
  expect(await rob.zeg('kan lotte de regie overnemen tot woensdag')).toContain(overdrachtTekst.alsWaarneming([])[0]);
  const gevuld = velden(rob);
  expect(gevuld).toMatchObject({ van: '2026-03-12', tot: '2026-03-18', rol: 'regievoerder' });
  const lotte = (await huis.wereld.eenheid((turn) => turn.persoon.vind(String(gevuld['waarnemer']))))?.naam;
  expect(lotte).toBe('Lotte Claessen');
});

it('wie zichzelf neerzet, staat op de kaart; welke rol, als er maar één vrij is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('wie zitten er allemaal op maanvaren');
  expect(await femke.zeg('zet mij daar dan maar neer zolang')).toContain('Rol toewijzen of overdragen');
  const gevuld = velden(femke);
  expect(gevuld['persoon']).toMatch(/^P-/);
  expect(gevuld['rol'] ?? '').toBe('');
});

it('het volgende overleg is de stap die is afgesproken, en geen taak die te laat is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('en wanneer is het volgende overleg van de wilgenhoeve')).toMatch(
    /Volgende stap\nBestuurlijk overleg over het continuïteitsplan\nUiterste datum van deze stap\n15 maart 2026/,
  );
});

it('terug van een gesprek is een verslag, en geen melding; van wie geen gesprekken voert wel', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const zin = 'terug van zevenvlinder. ze draaien prima, alleen de wachttijd is opgelopen naar 14 weken';
  expect(await pieter.zeg(zin)).toMatch(/Accountgesprek/);
  expect(JSON.stringify(velden(pieter))).toContain('14 weken');
  expect(await new Spreker(huis, 'Sanne Verhoeven').zeg(zin)).not.toContain('Accountgesprek');
});
