/** Who tells on instead of choosing a name, asks something in between, or changes an answer half-way: what people see. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('wie doorvertelt meent de naam die hij typte, en wie halverwege wijzigt houdt wat er stond', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('ik wil iets kwijt over een aanbieder');
  await sanne.zeg('Jeugdzorg De Vuurtoren uit Weert');
  await sanne.zeg('geen idee, moet ik dat opzoeken?');
  await sanne.zeg('ze kunnen het vakantiegeld niet betalen en de bestuurder is vertrokken');
  await sanne.zeg('wijzig omschrijving');
  await sanne.zeg('ongeveer 25 kinderen');
  await sanne.zeg('Het vakantiegeld wordt niet betaald. De bestuurder is in februari vertrokken.');
  await sanne.zeg('terug');
  await sanne.zeg('overslaan');
  await sanne.zeg('wat verstaat u onder acuut?');
  await sanne.zeg('nee, pas als er per 1 juli geen geld komt');
  await sanne.zeg('wijzig organisatie');
  await sanne.zeg('sla de rest over');
  vergelijkReis('melding-doorvertellen', sanne.verslag);
});

it('wie de naam nog eens typt, heeft hem gekozen; een andere naam wordt opnieuw gevraagd', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('melding');
  await rob.zeg('Zonneroos');
  await rob.zeg('Zonnerozen');
  await rob.zeg('Zonnerozen');
  await rob.wacht(/KvK-nummer/);
  vergelijkReis('melding-naam-nog-eens', rob.verslag);
});

it('haalt uit wat iemand noemt, brengt het met terug weer, en laat de melding zelf staan', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Noorderlicht kan de huur niet betalen, het gaat om 40 kinderen in Weert');
  await bilal.zeg('06 12345678');
  await bilal.zeg('haal mijn telefoonnummer er maar uit');
  await bilal.zeg('terug');
  await bilal.zeg('verwijder het aantal kinderen');
  await bilal.zeg('laat de soort melding weg');
  await bilal.zeg('terug');
  await bilal.zeg('verwijder de melding');
  vergelijkReis('melding-antwoord-weghalen', bilal.verslag);
});

it.each(['een stuk of 25 kinderen', 'ik denk zo’n 25 jeugdigen in totaal', 'naar schatting 25 kdrn'])(
  'wie zijn verhaal wil wijzigen en zegt ‘%s’, houdt zijn verhaal en geeft een aantal',
  async (aantal) => {
    const rob = new Spreker(huis, 'Rob Janssen');
    await rob.zeg('Noorderlicht kan de huur van twee groepen niet meer betalen');
    await rob.zeg('wijzig omschrijving');
    const gezegd = await rob.zeg(aantal);
    expect(gezegd).toMatch(/Aantal jeugdigen: 25[\s\S]*Wat speelt er\?/);
    expect(await rob.zeg('terug')).not.toContain('Wat speelt er?');
    expect(await rob.zeg('wat heb ik tot nu toe ingevuld')).toContain('Noorderlicht kan de huur van twee groepen');
  },
);

it('wie zijn verhaal wijzigt en daarin een aantal noemt, heeft een nieuw verhaal', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Noorderlicht kan de huur van twee groepen niet meer betalen');
  await rob.zeg('wijzig omschrijving');
  await rob.zeg('Een stuk of 25 kinderen staan straks op straat');
  expect(await rob.zeg('wat heb ik tot nu toe ingevuld')).toContain('Een stuk of 25 kinderen staan straks op straat');
});
