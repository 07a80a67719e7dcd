/** Somebody answers everything but the question that is open: nothing of it is lost, and nothing is taken for what it is not. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({});
});
afterAll(() => huis.ruimOp());

it('wie bij een keuzevraag alle andere vragen beantwoordt, vindt alles in de samenvatting terug', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const begin = await bilal.zeg(
    'hoi ik hoorde vanmiddag bij de koffie dat pleegzorg hazelkamp gaat fuseren met een club uit rotterdam, weet alleen niet of het al rond is',
  );
  // When he heard it is not when it is, and the other one's town is no gemeente it touches.
  expect(begin).not.toContain('vanmiddag (');
  expect(begin).not.toContain('Rotterdam\n');
  expect(await bilal.zeg('weet ik niet precies, ergens na de zomer geloof ik')).toContain('Wanneer: na de zomer');
  expect(await bilal.zeg('nee niet acuut')).toContain('Acuut: Nee');
  expect(await bilal.zeg('utrecht')).toContain('Gemeenten en regio’s: Utrecht');
  expect(await bilal.zeg('en ik denk ook de bilt')).toContain(
    '(gewijzigd): Utrecht, De Bilt – eerst stond er: Utrecht',
  );
  expect(await bilal.zeg('geen idee hoeveel kinderen, misschien 80')).toContain('Aantal jeugdigen: 80');
  expect(await bilal.zeg('de regio weet het volgens mij niet, igj ook niet')).toContain(
    'Bij ‘Wat er speelt’ gezet: de regio',
  );
  expect(await bilal.zeg('nog niks gedaan')).toContain('Wat al is gedaan: nog niks gedaan');
  expect(await bilal.zeg('liever niet mijn naam noemen')).toContain('Uw naam mag worden genoemd: Nee');
  expect(await bilal.zeg('die 80 klopt niet, het zijn er eerder 100')).toContain('eerst stond er: 80');
  const met = await bilal.zeg('het gaat om de fusie met Zuidervuur blijkt net');
  expect(met).not.toContain('eerst stond er: Pleegzorg Hazelkamp');
  await bilal.zeg('verstuur maar');
  const na = await bilal.zeg('nog iets: de ondernemingsraad is tegen de fusie en heeft advies gevraagd');
  for (const deel of [
    'Organisatie\nPleegzorg Hazelkamp',
    'het gaat om de fusie met Zuidervuur blijkt net',
    'nog iets: de ondernemingsraad is tegen de fusie en heeft advies gevraagd',
    'Aantal jeugdigen\n100',
    'Gemeenten en regio’s\nUtrecht, De Bilt',
  ])
    expect(na).toContain(deel);
});

it('een vraag bij de samenvatting wordt geen deel van het verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Zorghoeve Het Groene Sluisje kan de lonen van deze maand niet betalen');
  await sanne.zeg('verstuur maar');
  const na = await sanne.zeg('wat is eigenlijk het verschil tussen een melding en een casus?');
  expect(na).toContain('Melding en casus');
  expect(na).not.toContain('Bij ‘Wat er speelt’ gezet');
});
