/** Item 48: who may reach which audience. What goes outside somebody's own regio waits for a second person, and who has no part in a casus reaches nobody. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);
const verstuurd = (): Promise<number> => tel(huis, "outbox where soort = 'casusbericht' and status <> 'opgegeven'");

async function bekijk(zicht: 'kernteam' | 'betrokken'): Promise<Spreker> {
  const esther = wie('Esther Kuipers');
  await esther.zeg('update Mutsaersstichting: er is nieuws');
  await esther.klik('Laat zien wie dit leest', { zicht, tekst: 'De brief gaat vandaag uit.' });
  return esther;
}

it('X48 de communicatie van regio A bereikt de gemeenten van regio B niet zonder tweede persoon', async () => {
  const voor = await verstuurd();
  const esther = await bekijk('betrokken');
  expect(await esther.klik('Versturen')).toContain('Uw bericht wacht op een tweede persoon');
  expect(await verstuurd()).toBe(voor);
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('wat wacht er op mij?');
  expect(await anouk.zeg('bekijken')).not.toBe('');
});

it('X48 binnen de eigen kring gaat het meteen', async () => {
  const esther = await bekijk('kernteam');
  expect(await esther.klik('Versturen')).toContain('Uw bericht is onderweg');
});

it.each([
  'Tom Hendriks',
  'Rob Janssen',
  'Ingrid Peeters',
  'Sanne Verhoeven',
  'Yvonne Bakker',
  'Pieter van Loon',
  'Noor Visser',
])('X48 %s heeft geen rol op de casus en bereikt niemand, ook niet met de knop van een ander', async (naam) => {
  const esther = await bekijk('betrokken');
  const voor = await verstuurd();
  const knop = esther.knop('Versturen');
  expect(await wie(naam).druk(knop)).not.toMatch(/onderweg|tweede persoon/);
  expect(await verstuurd()).toBe(voor);
  expect(await tel(huis, "bericht_voorstel where status = 'voorgelegd'")).toBe(0);
});
