/** How tired people really answer: beside the question, half, corrected at the end. Each of these once became a wrong fact. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zeg = async (wie: Spreker, ...zinnen: readonly string[]): Promise<string> => {
  let laatste = '';
  for (const zin of zinnen) laatste = await wie.zeg(zin);
  return laatste;
};

const weg = async (wie: Spreker): Promise<void> => {
  await wie.zeg('stop');
  await wie.klik('Weggooien');
};

it('boos: wat naast de vraag valt gaat naar de vraag waar het bij hoort, en gemopper nergens heen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await zeg(
    sanne,
    'Kiezelpad laat ons stikken en gooit die hele woongroep dicht, per 1 mei, en niemand belt ons terug',
    'sluiten natuurlijk, dat zeg ik toch',
    'JA',
    'we hebben vijf keer gemaild en twee keer gebeld',
    'per 1 mei valt alles weg',
    'wat een gedoe, waarom moet ik dit allemaal zelf intypen',
    'verstuur nou maar',
    'het is niet Kiezelpad maar Wilgenhoeve',
    'mijn naam mag best genoemd worden',
    'nee laat dat laatste maar',
    'zo is het goed',
  );
  vergelijkReis('melding-boos', sanne.verslag);
  expect(sanne.verslag.laatste(12)).toMatch(/Uw melding is verstuurd/);
});

it('gedicteerd: “acuut wil ik het niet noemen” is nee, en “de aanbieder ook” hoort erbij', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await zeg(bilal, 'Kiezelpad sluit de crisisopvang in Venlo per 1 september, 12 plekken', 'sluiten van een deel ja');
  expect(await bilal.zeg('nou acuut wil ik het niet noemen')).toMatch(/Wie weet hier al van/);
  await zeg(bilal, 'eh de regio weet het al ja en de aanbieder natuurlijk ook', 'nee nog niks gedaan');
  expect(await bilal.zeg('ja hoor mijn wethouder weet het')).toMatch(/Mag het meldpunt aan anderen vertellen/);
  expect(await bilal.zeg('beleidsadviseur jeugd bij de gemeente')).toMatch(/Uw functie: beleidsadviseur jeugd\n/);
  await bilal.zeg('ja dat mag');
  const na = await bilal.zeg('rest overslaan');
  expect(na).toMatch(/Acuut\nNee[^]*Wie dit al weet\nDe aanbieder en de accounthoudende regio/);
  expect(na).toMatch(/Eigen leiding weet het\nJa\nUw naam mag worden genoemd\nJa/);
  await weg(bilal);
});

it('bij het nalezen: niet dat maar dit, en het zijn er meer', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await zeg(tom, 'Kiezelpad heeft liquiditeitsproblemen, in Roermond en Weert, 30 jeugdigen', 'nee', 'rest overslaan');
  const na = await tom.zeg('het is niet Roermond maar Venlo en het zijn er 35');
  expect(na).toMatch(/Weert, Venlo – eerst stond er: Roermond, Weert\n.*35 – eerst stond er: 30/);
  expect(await tom.zeg('de aanbieder weet het, de IGJ nog niet')).toMatch(/Wie dit al weet: De aanbieder\n/);
  await weg(tom);
});

it('wie maar een deel van de naam weet, ziet welke organisatie zo heet, en er wordt niets voor hem gekozen', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  const eerst = await ingrid.zeg(
    'ik weet niet hoe ze heten, iets met wilgen, die boerderij, die gaan failliet geloof ik',
  );
  expect(eerst).toMatch(/Met ‘wilgen’ in de naam vind ik dit[^]*\(Stichting De Wilgenhoeve\)/);
  expect(eerst).not.toMatch(/Organisatie\n/);
  expect(await ingrid.zeg('zonnevlecht ofzo')).not.toMatch(/in de naam vind ik/);
  expect(await ingrid.zeg('iets met wilgen')).toMatch(/\(Stichting De Wilgenhoeve\)/);
  await ingrid.klik('Stichting De Wilgenhoeve');
  await weg(ingrid);
});

it('Engels: “keep my name out of it” is nee', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await zeg(
    femke,
    'Noorderlicht told us they cannot pay salaries next month',
    'no',
    'no please keep my name out of it',
  );
  expect(await femke.zeg('rest overslaan')).toMatch(/Acuut\nNee[^]*Uw naam mag worden genoemd\nNee/);
  await weg(femke);
});

it('een plaats achter een naam is geen “al”, en wie ontkent dat iemand het weet zegt dat niet', async () => {
  const lotte = new Spreker(huis, 'Lotte Claessen');
  const eerst = await lotte.zeg('Vuurbaak: fusie met Lindewal per 1-7, 60 jeugdigen, regio weet het, igj nee');
  expect(eerst).toMatch(/Wanneer\nper 1-7/);
  expect(eerst).toMatch(/Wie dit al weet\nDe accounthoudende regio\n/);
  await weg(lotte);
});
