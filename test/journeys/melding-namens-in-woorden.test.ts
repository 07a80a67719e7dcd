/** Somebody of the meldpunt tells of who called, in ordinary wording and at any moment: the caller stands in the melding. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each([
  [
    'ik heb net mevrouw Van den Berg van de Rabobank gesproken, die wil melden dat Maanvaren het krediet kwijt is',
    /Van den Berg[^]*Rabobank[^]*Maanvaren/,
  ],
  [
    'sprak zojuist met Ilse van den Berg van de Rabobank, zij wil melden dat Maanvaren het krediet kwijt is',
    /Ilse van den Berg[^]*Rabobank[^]*Maanvaren/,
  ],
  [
    'op verzoek van Ilse van den Berg van de Rabobank: Maanvaren krijgt geen krediet meer',
    /Ilse van den Berg[^]*Rabobank[^]*Maanvaren/,
  ],
  [
    'ik meld dit voor Ilse van den Berg van de Rabobank, Maanvaren krijgt geen krediet meer',
    /Ilse van den Berg[^]*Rabobank[^]*Maanvaren/,
  ],
  ['ik neem een melding aan van een beller over Maanvaren', /Maanvaren[^]*Wie heeft u gesproken/],
])('‘%s’ is een melding namens een beller', async (tekst, verwacht) => {
  const antwoord = await new Spreker(huis, 'Marjan de Graaf').zeg(tekst);
  expect(antwoord).toContain('Melding namens een beller');
  expect(antwoord).toMatch(verwacht);
});

it.each([
  ['namens haar ja', /Wie heeft u gesproken/],
  ['dit is namens een beller', /Wie heeft u gesproken/],
  ['namens Ilse van den Berg van de Rabobank', /Ilse van den Berg[^]*Rabobank/],
  ['ik meld dit namens de heer Jansen van gemeente Roermond', /Jansen[^]*Roermond/],
])('halverwege een melding: ‘%s’ zet de beller erbij, en alles blijft staan', async (tekst, verwacht) => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('maanvaren krijgt geen krediet meer van de bank');
  await henk.klik('Melding doen');
  await henk.zeg('niet acuut');
  const antwoord = await henk.zeg(tekst);
  expect(antwoord).toMatch(/Melding namens een beller[^]*Gezinshuizen Maanvaren[^]*Acuut\nNee/);
  expect(antwoord).toMatch(verwacht);
});

it('wie dat niet mag, begint er geen, en een eigen organisatie is geen beller', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('maanvaren krijgt geen krediet meer van de bank');
  expect(await sanne.zeg('namens haar ja')).not.toContain('namens een beller');
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('maanvaren krijgt geen krediet meer van de bank');
  await henk.klik('Melding doen');
  expect(await henk.zeg('namens mijzelf')).not.toContain('Melding namens een beller');
});
