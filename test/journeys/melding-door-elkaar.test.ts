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
    'de ondernemingsraad is tegen de fusie en heeft advies gevraagd',
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

it('wie voor een aanbieder werkt en over ‘ons’ vertelt, meldt over de eigen organisatie, en een later verhaal verandert haar niet', async () => {
  const willem = new Spreker(huis, 'Willem Oosterhof');
  const begin = await willem.zeg(
    'De bank heeft ons krediet per 1 april opgezegd en wij kunnen de salarissen niet meer betalen. De regio weet het sinds gisteren, de IGJ nog niet.',
  );
  expect(begin).toContain('Organisatie\nStichting De Wilgenhoeve');
  expect(begin).toContain('Wie dit al weet\nDe accounthoudende regio');
  const overleg = await willem.zeg('we hebben met de bank en de gemeente Venlo overlegd, zonder resultaat');
  expect(overleg).toContain('Wat al is gedaan: we hebben met de bank');
  expect(overleg).not.toContain('Organisatie (gewijzigd)');
  expect(await willem.zeg('laat maar zien')).toContain('Dit heb ik tot nu toe');
});

it('wie om de organisatie wordt gevraagd en doorvertelt, geeft geen naam en verliest zijn eerste verhaal niet', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('een aanbieder hier kan de huur van drie locaties niet meer betalen, in Maastricht');
  expect(await rob.zeg('we hebben met de gemeente Venlo overlegd')).not.toContain('Organisatie: Venlo');
  expect(await rob.zeg('ja')).toContain('Ik herken hier geen organisatie in.');
  const verbetering = await rob.zeg('het is niet de huur maar de hypotheek die zij niet meer betalen');
  expect(verbetering).not.toContain('Wat er speelt (gewijzigd)');
  expect(await rob.zeg('en Heerlen ook')).toContain('Maastricht, Heerlen');
  expect(await rob.zeg('laat maar zien')).toContain('drie locaties');
});
