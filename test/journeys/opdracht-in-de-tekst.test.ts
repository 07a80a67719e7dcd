/** What somebody asks of us is no part of the message it becomes, and news for everybody around a casus is a message about it. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { laatWetenIn } from '../../bot/regie/laat-weten';
import { zonderBevel } from '../../bot/regie/opdracht-vooraf';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

it.each([
  ['Leg vast bij de Wilgenhoeve: bestuurlijk overleg gehad', 'bestuurlijk overleg gehad'],
  ['wil je vastleggen: x', 'wil je vastleggen: x'],
  ['noteer dat de bank akkoord is', 'de bank akkoord is'],
  ['Kun je noteren bij Mutsaers: de accountant komt dinsdag', 'de accountant komt dinsdag'],
  ['zet op de tijdlijn dat het overleg is verplaatst', 'het overleg is verplaatst'],
  ['schrijf er even bij: de controller is vertrokken', 'de controller is vertrokken'],
  ['klaar, het overleg is gisteren geweest', 'het overleg is gisteren geweest'],
  ['voeg toe aan het dossier: plan ontvangen', 'plan ontvangen'],
  ['deel met het kernteam dat de bank wacht', 'de bank wacht'],
])('“%s” → “%s”', (zin, over) => {
  expect(zonderBevel(zin)).toBe(over);
});

it.each([
  'zet de volgende stap bij mutsaers op: kennismaken met de raad van bestuur',
  'de bank meldt dat het krediet is verlengd',
  'overleg gehad, plan vrijdag',
  'de aanbieder legt uit dat de cijfers later komen',
  'schrijf een brief aan de raad: wij zijn bezorgd',
])('“%s” blijft zoals het is', (zin) => {
  expect(zonderBevel(zin)).toBe(zin);
});

it.each([
  ['Kun je iedereen rond de Wilgenhoeve laten weten dat de bank heeft ingestemd?', 'de bank heeft ingestemd'],
  ['laat alle betrokkenen weten dat het plan er ligt', 'het plan er ligt'],
  ['laat het kernteam weten: de accountant komt dinsdag', 'de accountant komt dinsdag'],
  ["informeer alle regio's dat het overleg naar 19 maart gaat", 'het overleg naar 19 maart gaat'],
  ['vertel iedereen bij mutsaers dat er een regievoerder is', 'er een regievoerder is'],
  ['graag de betrokken gemeenten op de hoogte brengen dat de IGJ langs is geweest', 'de IGJ langs is geweest'],
  ['wil je alle partijen laten weten dat we vrijdag overleggen', 'we vrijdag overleggen'],
  ['ik wil iedereen laten weten dat de bank uitstel geeft', 'de bank uitstel geeft'],
])('“%s” is nieuws: “%s”', (zin, wat) => {
  expect(laatWetenIn(zin)?.wat).toBe(wat);
});

it.each([
  'wie moet ik laten weten dat de trede omhoog gaat?',
  'laat de laatste zien',
  'weten alle regio’s het al?',
  'de regio laat weten dat de bank heeft ingestemd',
])('“%s” vraagt of vertelt iets anders', (zin) => {
  expect(laatWetenIn(zin)).toBeNull();
});

it('in de chat wordt het een bericht over die casus, en gaat er nog niets uit', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg('Kun je iedereen rond de Wilgenhoeve laten weten dat de bank heeft ingestemd?');
  expect(antwoord).toMatch(/Bericht over casus C-2025-0004[^]*Dan laat ik eerst zien wie het leest/);
  expect(ingevuld(femke.neemKaarten())).toMatchObject({ tekst: 'de bank heeft ingestemd', zicht: 'betrokken' });
});

it.each([
  ['Leg vast bij de Wilgenhoeve: bestuurlijk overleg gehad', 'bestuurlijk overleg gehad'],
  ['noteer bij de Wilgenhoeve dat de bank belt', 'de bank belt'],
])('“%s” staat zonder die woorden in het bericht', async (zin, tekst) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg(zin)).toContain('Bericht over casus C-2025-0004');
  expect(ingevuld(femke.neemKaarten())).toMatchObject({ tekst });
});

it.each([
  'sluit de casus hazelkamp, alles is goed gekomen',
  'de casus hazelkamp kan worden gesloten want het gaat weer goed',
  'rond de casus hazelkamp af, er is geen zorg meer',
])('“%s” begint de afsluiting en geen bericht', async (zin) => {
  const antwoord = await new Spreker(huis, 'Anouk Wiersma').zeg(zin);
  expect(antwoord).not.toContain('Bericht over casus');
  expect(antwoord).toMatch(/sluit|afrond|evaluatie/i);
});

it('wie vertelt dat een aanbieder sluit, sluit geen casus', async () => {
  const antwoord = await new Spreker(huis, 'Sanne Verhoeven').zeg(
    'Hazelkamp sluit een groep, want er is geen personeel',
  );
  expect(antwoord).toContain('Pleegzorg Hazelkamp');
  expect(antwoord).toMatch(/Melding/);
});
