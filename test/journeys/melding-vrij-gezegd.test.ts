/** A melding by people who use no commas, say a place with a name, and change their mind halfway. */
import { Spreker } from '../support/gesprek';
import { startHuisOpSchijf } from '../support/huis-op-schijf';
import type { HuisOpSchijf } from '../support/huis-op-schijf';

let huis: HuisOpSchijf;
beforeAll(async () => {
  huis = await startHuisOpSchijf('vrij-gezegd');
});
afterAll(() => huis.ruimOp());

const totAcuut = async (): Promise<Spreker> => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  await sanne.zeg('opnieuw');
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.zeg('1');
  expect(await sanne.zeg('de lonen zijn niet betaald en de leiding reageert nergens op')).toContain('Is het acuut?');
  return sanne;
};

it('een naam met de plaats erbij is geen melding over die plaats', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  const vraag = await sanne.zeg('bij Kwartelbos in Zeeland');
  expect(vraag).toMatch(/Over welke organisatie/);
  await sanne.zeg('=Kwartelbos');
  expect(await sanne.zeg('wat heb je al van mij genoteerd')).toMatch(/Organisatie\nKwartelbos/);
});

it('ja en nee zonder komma zijn een antwoord', async () => {
  const sanne = await totAcuut();
  expect(await sanne.zeg('ja want die mensen lopen nu weg')).not.toMatch(/Is het acuut\?/);
  const weer = await totAcuut();
  expect(await weer.zeg('nee dat valt mee')).toContain('Sinds wanneer');
});

it('“nee het is niet acuut, toch wel” en een verbetering worden niet voor nee gehouden', async () => {
  const sanne = await totAcuut();
  expect(await sanne.zeg('nee het gaat om Boei')).toContain('Is het acuut?');
  expect(await sanne.zeg('ja maar eigenlijk weet ik het niet')).not.toMatch(/Waarom is het acuut/);
});

it('een vraag over de melding en een opdracht komen niet in het verhaal', async () => {
  const sanne = await totAcuut();
  expect(await sanne.zeg('over welke organisatie gaat het nu dan')).not.toMatch(/Bij ‘Wat er speelt’ gezet/);
  expect(await sanne.zeg('8 kinderen')).toMatch(/Aantal jeugdigen: 8/);
  expect(await sanne.zeg('verander het aantal in 9')).toMatch(/Aantal jeugdigen \(gewijzigd\): 9/);
});
