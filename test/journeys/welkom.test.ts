/** What somebody reads first, by role, and what help says at the moment it is asked. */
import { membersAdded } from '../../simulator/events';
import { organisatieRollen } from '../../domain/actor';
import { iemandMet } from '../support/rollen';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie de bot voor het eerst opent, leest wat hij ermee kan: voor elke rol', async () => {
  const verslag = new Verslag();
  for (const rol of organisatieRollen) {
    const nieuw = new Spreker(huis, iemandMet[rol], 'personal', verslag);
    verslag.kop(rol);
    await nieuw.stuur(membersAdded(nieuw.scene(), ['28:tredewijzer']));
    expect(nieuw.luister()).toContain('Welkom');
  }
  vergelijkReis('welkom-per-rol', verslag);
});

it('wie meteen typt leest zijn antwoord, en daaronder geen welkom meer; wie later weer begint wel', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const daan = new Spreker(huis, 'Daan Vermeulen');
  expect(await bilal.zeg('Noorderlicht kan de lonen niet betalen')).toContain('Noorderlicht');
  await bilal.stuur(membersAdded(bilal.scene(), ['28:tredewijzer']));
  expect(bilal.luister()).toBe('');
  await daan.zeg('hallo');
  await daan.stuur(membersAdded(daan.scene(), ['28:tredewijzer']));
  expect(daan.luister()).toBe('');
  await bilal.zeg('stop');
  await huis.zetKlok('2026-03-12T09:05:00.000Z');
  await bilal.stuur(membersAdded(bilal.scene(), ['28:tredewijzer']));
  expect(bilal.luister()).toContain('Welkom');
});

it('een team of groep leest wie er is bijgekomen, waarvoor, waar het antwoord komt en wie men in nood belt', async () => {
  for (const plek of ['channel', 'groupChat'] as const) {
    const femke = new Spreker(huis, 'Femke Dijkstra', plek);
    await femke.stuur(membersAdded(femke.scene(), ['28:tredewijzer']));
    expect(femke.luister()).toMatch(
      /Ik ben Tredewijzer\.[^]*continuïteit van jeugdhulp[^]*met een @[^]*persoonlijke chat[^]*Bel 112/,
    );
  }
});

it('hulp past bij het moment: zonder vraag, bij een vraag, bij een bewaard concept, in een kanaal en in een groep', async () => {
  const verslag = new Verslag();
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel', verslag);
  const groep = new Spreker(huis, 'Femke Dijkstra', 'groupChat', verslag);
  await femke.zeg('hulp');
  await femke.zeg('melding');
  await femke.zeg('hulp');
  await femke.zeg('Vuurbaak');
  await femke.zeg('wat bedoelt u met een voornemen');
  await femke.zeg('stop');
  await femke.zeg('hulp');
  await femke.zeg('verder');
  await femke.zeg('2');
  await femke.zeg('overslaan');
  await femke.zeg('De polikliniek gaat dicht.');
  await femke.zeg('nee');
  await femke.zeg('rest overslaan');
  await femke.zeg('hulp');
  await femke.zeg('stop');
  await kanaal.zeg('hulp');
  femke.luister();
  await groep.zeg('hulp');
  femke.luister();
  vergelijkReis('hulp-per-moment', verslag);
});
