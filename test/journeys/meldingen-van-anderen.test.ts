/** Who can look at what others filed is never told that nothing was filed; who cannot reads that the list is his own. */
import { meldingTekst } from '../../texts/melding';
import { meldpuntTekst } from '../../texts/meldpunt';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const vraag = (wie: string, zin: string): Promise<string> => new Spreker(huis, wie).zeg(zin);

it.each([
  'mijn meldingen',
  'hoe staat het met mijn melding',
  'welke meldingen heb ik gedaan',
  'wat heb ik gemeld over vuurbaak',
])('van haarzelf: “%s”, met de weg naar wat anderen meldden', async (zin) => {
  const antwoord = await vraag('Anouk Wiersma', zin);
  expect(antwoord).toContain(meldingTekst.mijnLeegMetLijst);
  expect(antwoord).toContain(`(${meldpuntTekst.heel})`);
});

it.each([
  ['meldingen', 'M-2026-0003'],
  ['welke meldingen zijn er binnengekomen', 'M-2026-0006'],
  ['welke meldingen zijn er over noorderlicht', 'M-2026-0003'],
  ['is er iets gemeld over maanvaren', 'M-2026-0004'],
  ['wie heeft de melding over zevenvlinder gedaan', 'M-2026-0002'],
  ['kan ik zien wat er gemeld is over noorderlicht', 'M-2026-0003'],
  ['welke meldingen moet ik nog oppakken', 'M-2026-0006'],
  ['hebben we meldingen over noorderlicht', 'M-2026-0003'],
  ['hoe staat het met de melding over noorderlicht', 'M-2026-0003'],
])('adviseur Anouk: “%s”', async (zin, nummer) => {
  const antwoord = await vraag('Anouk Wiersma', zin);
  expect(antwoord).toContain(meldpuntTekst.lijstKop);
  expect(antwoord).toContain(nummer);
});

it('wie de werklijst niet mag zien, leest dat dit alleen over hemzelf gaat', async () => {
  for (const wie of ['Femke Dijkstra', 'Ingrid Peeters', 'Esther Kuipers']) {
    const antwoord = await vraag(wie, 'welke meldingen zijn er over noorderlicht');
    expect(antwoord).toContain(meldingTekst.mijnLeeg);
    expect(antwoord).not.toContain('M-2026-');
  }
});
