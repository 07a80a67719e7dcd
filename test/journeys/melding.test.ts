/** Filing a melding, in every way a person may go through it; the transcripts are what people see. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een melding in één zin vult in wat er al staat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen, ongeveer 40 jeugdigen in Venlo');
  await sanne.klik('Ja');
  for (let keer = 0; keer < 8; keer += 1) await sanne.klik('Overslaan');
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-in-een-zin', sanne.verslag);
});

it('een melding stap voor stap, met elke knop', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('hulp');
  await bilal.zeg('melding');
  await bilal.zeg('Wilgenhoeve');
  await bilal.klik('Een voornemen van een organisatie');
  await bilal.klik('Bevestigen', { invoer: 'zorgvorm-afbouwen' });
  await bilal.zeg('De hele afdeling sluit waarschijnlijk. Dat is een vermoeden.');
  await bilal.klik('Ja');
  await bilal.zeg('Er zijn geen andere plekken in de regio.');
  await bilal.zeg('vorige week dinsdag');
  await bilal.zeg('Weert en Nederweert');
  await bilal.zeg('crisisopvang');
  await bilal.zeg('heel veel');
  await bilal.zeg('ongeveer 12');
  await bilal.klik('Bevestigen', { invoer: 'aanbieder,igj' });
  await bilal.zeg('weet ik niet');
  await bilal.klik('Ja');
  await bilal.klik('Nee');
  await bilal.zeg('beleidsadviseur jeugd');
  await bilal.zeg('030-1234567');
  await bilal.klik('Versturen');
  await bilal.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-stap-voor-stap', bilal.verslag);
});

it('het derde antwoord wijzigen laat de andere antwoorden staan', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('Kompasroos heeft twee maanden geen geld meer voor de huur van de locaties');
  await ingrid.klik('Stichting Kompasroos');
  await ingrid.klik('Nee');
  await ingrid.zeg('sinds 1 maart 2026');
  await ingrid.zeg('Venlo');
  for (let keer = 0; keer < 8; keer += 1) await ingrid.klik('Overslaan');
  await ingrid.klik('Wijzigen', { wijzigVeld: 'omschrijving' });
  await ingrid.zeg('Kompasroos kan de huur van twee locaties niet betalen. Dat heeft de directeur gezegd.');
  await ingrid.klik('Wijzigen', { wijzigVeld: 'acuut' });
  await ingrid.klik('Ja');
  await ingrid.zeg('Dan staan er jeugdigen zonder plek.');
  await ingrid.klik('Wijzigen');
  await ingrid.klik('Wijzigen', { wijzigVeld: 'gebieden' });
  await ingrid.klik('Terug');
  await ingrid.klik('Versturen');
  await ingrid.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-antwoord-wijzigen', ingrid.verslag);
});

it('terug, overslaan, stop, verder en opnieuw betekenen altijd hetzelfde', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('terug');
  await rob.zeg('melding');
  await rob.zeg('overslaan');
  await rob.zeg('Vuurbaak');
  await rob.zeg('1');
  await rob.zeg('De bank heeft het krediet opgezegd en er is geen andere financier.');
  await rob.zeg('terug');
  await rob.zeg('terug');
  await rob.zeg('knelpunt');
  await rob.zeg('stop');
  await rob.zeg('melding');
  await rob.zeg('verder');
  await rob.zeg('De gemeenten en de aanbieder praten niet meer met elkaar.');
  await rob.zeg('trede Vuurbaak');
  await rob.zeg('iets heel anders');
  await rob.zeg('opnieuw');
  await rob.zeg('verstuur');
  await rob.zeg('Stop.');
  vergelijkReis('melding-terug-stop-verder', rob.verslag);
});
