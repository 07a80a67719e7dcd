/** What is said beside a draft lands on that draft: the next step, who may read it, the trede and why, and for whom a task is. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const na = async (wie: string, eerst: string, zin: string): Promise<string> => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(eerst);
  return spreker.zeg(zin);
};

it('de volgende stap komt op het bericht dat er staat', async () => {
  const antwoord = await na(
    'Femke Dijkstra',
    'update De Wilgenhoeve: overleg gehad met de bestuurder',
    'en volgende stap is dat Henk de cijfers bekijkt, voor dinsdag',
  );
  expect(antwoord).toMatch(/^Ingevuld zoals u zei\. Volgende stap: Henk de cijfers bekijkt\. [^]*17 maart 2026/);
  expect(antwoord).toContain('Bericht over casus C-2025-0004');
});

it('wie er nog meer mag lezen, staat op het bericht', async () => {
  expect(
    await na('Femke Dijkstra', 'update De Wilgenhoeve: overleg gehad', "de andere regio's mogen dit ook lezen"),
  ).toMatch(/^Ingevuld zoals u zei\. Wie mag dit lezen: Alle betrokkenen\./);
});

it('‘dit hoort bij Maanvaren’ neemt de tekst mee', async () => {
  expect(
    await na(
      'Femke Dijkstra',
      'update De Wilgenhoeve: overleg gehad met de bestuurder',
      'Stop, dit hoort bij Maanvaren',
    ),
  ).toMatch(/meegenomen naar deze casus[^]*Bericht over casus C-2026-0004/);
});

it('de trede en waarom komen op de tredebepaling die er staat', async () => {
  const antwoord = await na(
    'Henk Smeets',
    'tredebepaling Noorderlicht',
    'wordt een 4, omdat het herstelplan weer te laat was',
  );
  expect(antwoord).toMatch(
    /^Ingevuld zoals u zei\. Trede: Trede 4: problematisch\. Grond van het besluit: Het herstelplan was weer te laat/,
  );
  expect(antwoord).not.toContain('Soort plan in dit besluit: herstelplan');
});

it('wie de trede noemt bij de casus die er staat, vindt hem op het formulier', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede Noorderlicht');
  const antwoord = await anouk.zeg('dit moet naar 4, ze hebben de deadline weer gemist');
  expect(antwoord).toMatch(/^Tredebepaling voorleggen\nStichting Het Noorderlicht/);
});

it('een taak voor zichzelf komt niet stil bij de regievoerder', async () => {
  expect(
    await na(
      'Henk Smeets',
      'update De Wilgenhoeve: de bank wil meer cijfers zien',
      'maak daar ook een taak van voor mezelf, volgende week woensdag',
    ),
  ).toMatch(/op naam van Henk Smeets/);
});
