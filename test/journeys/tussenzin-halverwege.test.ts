/** What is said to us in the middle of a melding is done or answered, the question that was open comes again, and nothing of it stands in the melding. */
import { bijDeVraag, vragen } from '../support/bij-de-vraag';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const { sinds: SINDS, waar: WAAR, vorm: VORM, waarom: WAAROM } = vragen;

it.each([
  [WAAR, 'kun je alles nog eens laten zien wat je hebt', 'Dit heb ik tot nu toe'],
  [SINDS, 'toon eens wat ik tot nu toe heb opgegeven', 'Dit heb ik tot nu toe'],
  [VORM, 'laat het zien en dan verstuur ik hem', 'Dit heb ik tot nu toe'],
  [WAAR, 'wie krijgt dit allemaal onder ogen', 'Wie ziet uw melding?'],
  [WAAROM, 'lezen de ouders dit ook', 'Wie ziet uw melding?'],
  [WAAR, 'wordt dit aan Kiezelpad doorverteld', 'Hoort de organisatie uw naam?'],
  [SINDS, 'komt Vuurbaak er achter dat wij hebben gebeld', 'Hoort de organisatie uw naam?'],
  [SINDS, 'wat gaan jullie hier eigenlijk mee doen', 'Wat gebeurt er hierna?'],
  [WAAROM, 'gaat iemand hier vandaag nog naar kijken', 'Wat gebeurt er hierna?'],
  [SINDS, 'mag ik nog even wachten met versturen tot maandag', 'Later verdergaan'],
  [WAAR, 'hoe lang blijft dit staan als ik nu wegga', 'Later verdergaan'],
  [VORM, 'hoeveel meldingen heb ik nu openstaan', 'Mijn meldingen'],
  [WAAR, 'is het aan mij om dit te melden', 'Ja, u mag dit melden'],
])('bij ‘%s’ krijgt ‘%s’ zijn eigen antwoord', async (vraag, zin, antwoord) => {
  const sanne = await bijDeVraag(huis, vraag);
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain(antwoord);
  expect(gezegd).toContain(vraag);
  expect(gezegd).not.toContain('genoteerd');
  expect(await sanne.zeg('samenvatting')).not.toContain(zin);
});

it.each([
  'we weten niet wie dit leest bij de bank',
  'ze laten ons niet zien wat er in de begroting staat',
  'het personeel wordt doorgestuurd naar een ander bedrijf',
  'de bestuurder haalt geld uit de stichting',
])('‘%s’ vertelt iets en blijft staan', async (zin) => {
  const sanne = await bijDeVraag(huis, VORM);
  await sanne.zeg(zin);
  expect(await sanne.zeg('samenvatting')).toContain(zin);
});

it('half antwoord en half vraag: het antwoord staat in zijn vak, de vraag is beantwoord', async () => {
  const sanne = await bijDeVraag(huis, WAAR);
  const gezegd = await sanne.zeg('mijn baas weet er nog niks van, is dat erg?');
  expect(gezegd).toContain('U mag ook melden zonder dat uw leiding het weet');
  expect(gezegd).toContain('Eigen leiding weet het: Nee');
  expect(gezegd).not.toContain('‘Wat er speelt’ gezet');
  const daarna = await sanne.zeg('utrecht en zeist, maar wie leest dit eigenlijk allemaal');
  expect(daarna).toContain('Wie ziet uw melding?');
  const alles = await sanne.zeg('samenvatting');
  expect(alles).toContain('utrecht en zeist');
  expect(alles).not.toContain('wie leest');
});

it('wat eruit moet, staat op de knop; de open vraag blijft open, en er gaat niets weg voor wie niet drukt', async () => {
  const sanne = await bijDeVraag(huis, WAAR);
  await sanne.zeg('de bank heeft gebeld, en over drie weken is het geld op');
  const zin = 'haal die 3 weken eraf en dan mag ie weg';
  const gevraagd = await sanne.zeg(zin);
  expect(gevraagd).toContain('Haal ik dit weg: ‘over drie weken is het geld op’?');
  expect(gevraagd).toContain('Het staat ook bij ‘Wanneer’');
  expect(gevraagd).toContain(WAAR);
  await sanne.zeg("zo'n veertig kinderen in gezinshuizen");
  expect(await sanne.zeg('samenvatting')).toContain('is het geld op');
  await sanne.klik('Ja, haal dit weg');
  const alles = await sanne.zeg('samenvatting');
  expect(alles).toContain('de bank heeft gebeld');
  expect(alles).not.toContain('is het geld op');
  expect(alles).not.toContain(zin);
  await sanne.zeg('terug');
  expect(await sanne.zeg('samenvatting')).toContain('is het geld op');
});

it.each(['prima zo, stuur m op', 'dat klopt helemaal, verstuur hem maar', 'laat maar eens lezen, dan gaat ie weg'])(
  '‘%s’ antwoordt niets',
  async (zin) => {
    const sanne = await bijDeVraag(huis, WAAR);
    await sanne.zeg(zin);
    const alles = await sanne.zeg('samenvatting');
    expect(alles).not.toMatch(/Gemeenten en regio’s\s+\S*(?:prima|klopt)/);
    expect(alles).not.toContain('gaat ie weg');
  },
);

it('de helft die een antwoord is, passeert dezelfde poort', async () => {
  const sanne = await bijDeVraag(huis, WAAR);
  const gezegd = await sanne.zeg('mijn zoon Daan van 7 zit daar, wie leest dit eigenlijk');
  expect(gezegd).not.toContain('genoteerd');
  expect(await sanne.zeg('samenvatting')).not.toContain('Daan');
});

it('‘mag hij de deur uit’ is versturen, en geen gevaar', async () => {
  const sanne = await bijDeVraag(huis, WAAR);
  expect(await sanne.zeg('oke dan mag hij de deur uit')).toContain('Klopt uw melding?');
  expect(await sanne.zeg('hij mag de deur niet uit van zijn vader')).not.toContain('verstuurd');
});
