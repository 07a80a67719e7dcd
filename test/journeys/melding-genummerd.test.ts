/** Answers that are numbered like the questions, as somebody pastes them from a mail: each goes to its question, where that is certain. */
import { genummerdeDelen } from '../../bot/dialoog/genummerd';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
beforeAll(async () => {
  huis = await startProefhuis({ leeg: true });
});
afterAll(() => huis.ruimOp());
beforeEach(async () => {
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('opnieuw');
});

it('op één regel als eerste bericht: alleen de naam die niemand kent wordt nog gevraagd', async () => {
  await sanne.zeg('weggooien');
  const gezegd = await sanne.zeg(
    '1. Lelie 2. roostertekort 3. de vroege diensten komen niet meer rond 4. nee 5. vorige week 6. venlo en weert 7. ambulant 8. 60',
  );
  expect(gezegd).toMatch(
    /Wat er speelt\nde vroege diensten komen niet meer rond\nroostertekort\nAcuut\nNee\nWanneer\nvorige week[^\n]*\nGemeenten en regio’s\nVenlo, Weert\nSoort jeugdhulp\nambulant\nAantal jeugdigen\n60/,
  );
  expect(gezegd).toMatch(/Over welke organisatie gaat uw melding\?\nDe naam ‘Lelie’ ken ik niet/);
});

it('onder elkaar, met “ja, want” en een plaats zoals zij heet; terug neemt alles terug', async () => {
  await sanne.zeg('melding');
  const gezegd = await sanne.zeg(
    '1. Noorderlicht\n2. vermoeden financieel\n3. De salarissen kunnen niet betaald worden\n4. ja, over twee weken is het geld op\n5. sinds maandag\n6. kerkrade, den haag\n7. verblijf\n8) 60',
  );
  expect(gezegd).toMatch(/Soort melding: Vermoeden/);
  expect(gezegd).toMatch(/Wat er speelt: De salarissen kunnen niet betaald worden\nover twee weken is het geld op/);
  expect(gezegd).toMatch(/Acuut: Ja[^]*Gemeenten en regio’s: Kerkrade, 's-Gravenhage[^]*Aantal jeugdigen: 60/);
  expect(await sanne.zeg('terug')).toContain('Vraag 1 van 14\nOver welke organisatie');
});

it('met de vragen ervoor en wat alleen bij een voornemen wordt gevraagd: meteen de samenvatting', async () => {
  await sanne.zeg('melding');
  const gezegd = await sanne.zeg(
    'Goedemiddag, hierbij:\n1. Over welke organisatie gaat uw melding? Sterrenmos\n2. Een voornemen van een organisatie\n3. stoppen met crisisopvang\n4. Ze willen de crisisbedden per juni sluiten\n5. nee\n6. per 1 juni\n7. Venlo\n8. crisis\n9. 25\n10. de aanbieder zelf en de regio\n11. nog niets\n12. ja\n13. nee\n14. beleidsadviseur\n15. via teams',
  );
  expect(gezegd).toContain('Klopt uw melding?');
  expect(gezegd).toMatch(/Wie dit al weet\nDe aanbieder en de accounthoudende regio/);
});

it('een rijtje in een verhaal blijft het verhaal', async () => {
  await sanne.zeg('melding');
  await sanne.zeg('Noorderlicht');
  await sanne.zeg('1');
  const verhaal =
    'dit speelt: 1. de bank stopt 2. de bestuurder is ziek 3. het personeel loopt weg 4. de huur is opgezegd';
  expect(await sanne.zeg(verhaal)).toContain('Is het acuut?');
  expect(await sanne.zeg('wat heb ik ingevuld')).not.toContain('Aantal jeugdigen\n');
});

it('alleen wie het weet, gezegd bij de vraag naar het aantal, is wie het weet', async () => {
  for (const zin of ['melding', 'Noorderlicht', '1', 'ze kunnen de lonen niet betalen', 'nee', 'vorige week'])
    await sanne.zeg(zin);
  expect(await sanne.zeg('kerkrade en heerlen')).toContain('Om welke vormen');
  await sanne.zeg('ambulant');
  const gezegd = await sanne.zeg('de aanbieder zelf en de regio');
  expect(gezegd).toContain('Wie dit al weet: De aanbieder en de accounthoudende regio');
  expect(gezegd).toContain('Om hoeveel jeugdigen');
  expect(await sanne.zeg('30')).not.toContain('Wie weet hier al van?');
  let nu = '';
  for (let keer = 0; keer < 8 && !nu.includes('Klopt uw melding'); keer += 1) nu = await sanne.zeg('overslaan');
  expect(nu).toContain('Kerkrade, Heerlen');
});

it.each([
  ['1. a 2. b 3. c 4. d', 4],
  ['1) a\n2) b\n3)\n4) d', 4],
  ['op 1. en 2. staat iets', null],
  ['2. b 3. c 4. d 5. e', null],
  ['1. er zijn 40 kinderen, 3 locaties 2. b 3. c 4. d', 4],
])('“%s” heeft %s delen', (tekst, aantal) => {
  expect(genummerdeDelen(tekst)?.length ?? null).toBe(aantal);
});
