/** In words to the sentences and standing texts of all letters: the form for who may change them, and for others who that is. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const FORMULIER = '[Naam van de tekst]';
const ZINNEN = 'Kies een brief. U ziet dan alle zinnen';
const GEWIJZIGD = 'Er is nog niets gewijzigd.';
const VASTE_TEKSTEN = 'Vaste teksten in brieven';

it.each([
  ['nieuwe vaste tekst', FORMULIER],
  ['nieuwe passage', FORMULIER],
  ['vaste tekst toevoegen', FORMULIER],
  ['voeg een vaste tekst toe', FORMULIER],
  ['ik wil een nieuwe standaardtekst maken', FORMULIER],
  ['vaste teksten', VASTE_TEKSTEN],
  ['formulering wijzigen', ZINNEN],
  ['wijzig een zin', ZINNEN],
  ['formulering', ZINNEN],
  ['formuleringen raadsinformatiebrief', ZINNEN],
  ['formulering persbericht', ZINNEN],
  ['formuleringen van de vervolgbrief', ZINNEN],
  ['pas een formulering aan', ZINNEN],
  ['ik wil een zin in de brief anders', ZINNEN],
  ['welke zinnen zijn veranderd', GEWIJZIGD],
  ['wie heeft de zin gewijzigd', GEWIJZIGD],
])('een beheerder: %s', async (zin, antwoord) => {
  expect(await new Spreker(huis, 'Karel Mulder').zeg(zin)).toContain(antwoord);
});

it.each(['nieuwe vaste tekst', 'passage toevoegen', 'vaste teksten', 'formulering wijzigen'])(
  'wie geen beheerder is hoort wie het kan: %s',
  async (zin) => {
    for (const naam of ['Esther Kuipers', 'Sanne Verhoeven']) {
      const gezegd = await new Spreker(huis, naam).zeg(zin);
      expect(gezegd).toContain('Vraag het uw beheerder');
      expect(gezegd).not.toContain(FORMULIER);
    }
  },
);

it('wie na de reeks vraagt hoe ver die is, krijgt de reeks en niet zijn meldingen', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('brieven voor alle raden Mutsaersstichting');
  for (const vraag of [
    'hoe ver is de reeks?',
    'hoe staat het met de brieven aan de raden van Mutsaersstichting?',
    'zip met alle brieven',
  ])
    expect(await esther.zeg(vraag)).toContain('Brieven voor alle gemeenteraden, casus C-2023-0001');
});
