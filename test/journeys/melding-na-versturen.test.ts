/** After sending: what changed, what has to go with it, what was withdrawn, and who told on after "gooi weg". */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each([
  'ze hebben inmiddels twee locaties opgezegd ipv een',
  'het zijn er geen 25 maar 31',
  'er is intussen nog een derde locatie bijgekomen die dicht gaat',
])('‘%s’ staat klaar als aanvulling, en ‘ja erbij zetten’ is geen leeg formulier', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('wat is er met mijn melding over zuidervuur gebeurd');
  const gezegd = await sanne.zeg(zin);
  expect(gezegd).toContain('als aanvulling op uw melding');
  expect(JSON.stringify(sanne.neemKaarten())).toContain(`"value":"${zin}"`);
  expect(await sanne.zeg('ja erbij zetten')).toContain('de knop op de kaart');
  await sanne.klik('Aanvullen', { aanvulling: zin });
  expect(await sanne.zeg('mijn melding over zuidervuur')).toContain(zin);
});

it.each([
  'hoeveel kinderen staan erin',
  'bij Zevenvlinder zijn inmiddels twee locaties dicht',
  'is dat inmiddels anders?',
])('‘%s’ is geen aanvulling daarop', async (zin) => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('wat is er met mijn melding over zuidervuur gebeurd');
  expect(await sanne.zeg(zin)).not.toContain('als aanvulling op uw melding');
});

it('wat is ingetrokken gaat weer open met zijn eigen knop, en niet door te vragen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('wat is er met mijn melding over zuidervuur gebeurd');
  const gezegd = await sanne.zeg('die over sterrenmos had ik ingetrokken, kan die weer open?');
  expect(gezegd).toContain('kies ‘Toch niet intrekken’');
  expect(gezegd).not.toContain('Welke melding wilt u intrekken');
  expect(gezegd).toContain('M-2026-0005');
  expect(await sanne.klik('Toch niet intrekken')).toContain('ontvangen');
});

it.each(['kan de crisisopvang van Sterrenmos weer open', 'Zuidervuur wil de groep weer openen'])(
  '‘%s’ gaat over geen melding',
  async (zin) => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg(zin)).not.toContain('Toch niet intrekken');
  },
);

it('een nieuwe, zonder de woorden van de opdracht en over wie hij noemde', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('kan mijn ingetrokken melding over sterrenmos weer open');
  const gezegd = await sanne.zeg('doe dan maar een nieuwe: vorige week was het loon weer te laat, nu bij iedereen');
  expect(gezegd).toMatch(/Organisatie\s+Buro Sterrenmos/);
  expect(gezegd).toMatch(/Wat er speelt\s+vorige week was het loon weer te laat/);
});

it('wie hij niet zelf noemde, vult niemand in', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('mijn meldingen');
  const gezegd = await sanne.zeg('maak dan een nieuwe aan: de huur is weer niet betaald');
  expect(gezegd).toMatch(/Wat er speelt\s+de huur is weer niet betaald/);
  expect(gezegd).toContain('Over welke organisatie');
});

it('na ‘gooi weg’ zonder te drukken is wat hij vertelt een nieuwe melding', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('ik heb gehoord dat maanvaren wil stoppen met gezinshuizen in zuid-limburg');
  await bilal.zeg('gooi maar weg');
  const gezegd = await bilal.zeg('zevenvlinder kan de huur niet meer betalen');
  expect(gezegd).toContain('Ik begin een nieuwe melding');
  expect(gezegd).toContain('Is het acuut?');
  expect(await bilal.zeg('nee')).toContain('Sinds wanneer');
  const alles = await bilal.zeg('samenvatting');
  expect(alles).toContain('Zevenvlinder');
  expect(alles).not.toContain('Maanvaren');
});

it.each([
  ['ik wil onszelf melden, dat kan toch?', 'Ja, u mag uw eigen organisatie melden'],
  ['wij zijn de aanbieder, kunnen wij hier zelf melden', 'Ja, u mag uw eigen organisatie melden'],
  ['kan ik ook een gemeente melden?', 'Ja, ook over een gemeente of een regio'],
])('‘%s’ krijgt zijn eigen antwoord', async (zin, antwoord) => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  const gezegd = await yvonne.zeg(zin);
  expect(gezegd).toContain(antwoord);
  expect(gezegd).not.toContain('Is dit uw antwoord aan het meldpunt?');
});

it('of het een antwoord aan het meldpunt is, staat niet onder elke beurt', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  const vraag = 'Is dit uw antwoord aan het meldpunt?';
  expect(await yvonne.zeg('dat was vorige maand ook al zo bij hen')).toContain(vraag);
  await yvonne.zeg('wat betekent trede 3');
  expect(await yvonne.zeg('mijn taken')).not.toContain(vraag);
});
