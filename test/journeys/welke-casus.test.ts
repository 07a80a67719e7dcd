/** A question without a name: the own casussen as buttons, in nobody else's sight, and "wij" for who works for an aanbieder. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie geen casus noemt kiest er een, en zijn vraag gaat daarmee verder', async () => {
  const verslag = new Verslag();
  const rob = new Spreker(huis, 'Rob Janssen', 'personal', verslag);
  await rob.zeg('casus afsluiten');
  await rob.klik('C-2026-0001, Stichting Vuurbaak Jeugd-GGZ');
  await new Spreker(huis, 'Esther Kuipers', 'personal', verslag).zeg('welke raden zijn nog niet geïnformeerd');
  await new Spreker(huis, 'Willem Oosterhof', 'personal', verslag).zeg('in welke trede zitten wij');
  await new Spreker(huis, 'Ingrid Peeters', 'personal', verslag).zeg('wat betekent trede 3');
  vergelijkReis('welke-casus', verslag);
});

it('opent wat iemand met een naam bedoelt: zijn ene melding daarover, de rol die hij wil geven, zijn eigen gemeente', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  expect(await bilal.zeg('hoe staat het met mijn melding over zevenvlinder')).toMatch(/^Melding M-2026-0002/);
  expect(await bilal.zeg('hoe staat het met mijn meldingen')).toMatch(/^Mijn meldingen/);
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('benoem Rob als regievoerder van de lindewal')).toMatch(/^Rol toewijzen of overdragen/);
  const femke = new Spreker(huis, 'Femke Dijkstra');
  for (const bladzijde of ['casus afsluiten', 'rol toewijzen', 'onderwerp', 'plan vaststellen', 'tijdlijn', 'sluiten'])
    expect([bladzijde, await femke.zeg(`${bladzijde} wilgenhoeve`)]).toEqual([
      bladzijde,
      expect.not.stringMatching(/kan ik u niets laten zien|niet zeker wat u bedoelt/),
    ]);
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const begin = await sanne.zeg(
    'ik wil een melding doen over mijn eigen gemeente, we kunnen de rekeningen niet meer betalen',
  );
  expect(begin).toMatch(/Organisatie\nVenlo/);
  await sanne.zeg('stop');
});

it('noemt in een groepsgesprek geen casussen, en biedt iemand zonder casussen geen lege keuze', async () => {
  const inGroep = await new Spreker(huis, 'Rob Janssen', 'groupChat').zeg('casus afsluiten');
  const zonder = await new Spreker(huis, 'Sanne Verhoeven').zeg('casus afsluiten');
  expect([inGroep, zonder].join('\n')).not.toMatch(/C-20\d\d-\d{4}/);
  expect(zonder).toContain('Ik herken in uw bericht geen casus.');
});
