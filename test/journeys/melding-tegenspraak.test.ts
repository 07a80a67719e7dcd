/** Half-way a melding: what contradicts an earlier answer, what belongs to another melding, and what is taken back once too often. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const ingevuld = (wie: Spreker): Promise<string> => wie.zeg('wat heb ik tot nu toe ingevuld');

it('“nee het zijn er 60” verbetert het aantal en zegt niets over acuut', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('Lindewal in Tilburg heeft 40 jeugdigen en een tekort van 2 miljoen')).toContain('acuut');
  expect(await sanne.zeg('nee het zijn er 60')).toMatch(/60 – eerst stond er: 40[\s\S]*Is het acuut\?/);
  expect(await sanne.zeg('nee want het geld komt in mei')).not.toContain('Is het acuut?');
});

it('“het is toch acuut” verandert het antwoord op een latere vraag, en “nee toch niet” weer terug', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Lindewal in Tilburg heeft een tekort van 2 miljoen sinds januari, 40 jeugdigen');
  await sanne.zeg('nee');
  const acuut = await sanne.zeg('het is acuut want de lonen van maart kunnen niet betaald worden');
  expect(acuut).toContain('Acuut (gewijzigd): Ja – eerst stond er: Nee');
  expect(acuut).toContain('Waarom acuut: de lonen van maart kunnen niet betaald worden');
  expect(acuut).toContain('vormen van jeugdhulp');
  await sanne.zeg('het is inmiddels niet meer acuut');
  const stand = await ingevuld(sanne);
  expect(stand).toContain('Acuut\nNee');
  expect(stand).not.toContain('Waarom acuut');
  expect(await sanne.zeg('het gaat over Zilverwier en Lindewal')).toContain('vormen van jeugdhulp');
  expect(await ingevuld(sanne)).not.toContain('Soort jeugdhulp\n');
});

it('een KvK-nummer beantwoordt geen andere vraag, en hoeft niet bij wie in de lijst staat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de lonen niet betalen');
  await sanne.zeg('ja');
  expect(await sanne.zeg('Kvk-nummer is 00000108')).toMatch(
    /in onze lijst[\s\S]*Bijvoorbeeld: wanneer valt de zorg weg/,
  );
  expect(await ingevuld(sanne)).not.toContain('00000108');
});

it('een KvK-nummer van wie niet in de lijst staat, komt alsnog waar het hoort', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Zorgbureau Quistervelde');
  await sanne.zeg('Zorgbureau Quistervelde');
  await sanne.zeg('overslaan');
  await sanne.zeg('vermoeden');
  expect(await sanne.zeg('het kvk nummer is trouwens 12 34 56 78')).toMatch(/KvK 12345678[\s\S]*Wat speelt er\?/);
  expect(await ingevuld(sanne)).toContain('KvK of AGB\nKvK 12345678');
});

it('wat na stoppen is bewaard, staat er op de vraag wat er ingevuld is', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de lonen niet betalen');
  await sanne.zeg('stop');
  expect(await sanne.zeg('wat heb ik ingevuld')).toMatch(/Stichting Vuurbaak Jeugd-GGZ[\s\S]*\(Verder\)/);
  expect(await sanne.zeg('laat zien wat ik heb')).toContain('nog niet verstuurd');
  expect(await sanne.klik('Verder')).toContain('Is het acuut?');
});

it('een andere melding intrekken kan halverwege, en wordt geen naam en geen verhaal', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  expect(await sanne.zeg('trek mijn melding over Maanvaren in')).toMatch(/M-2026-0004[\s\S]*Over welke organisatie/);
  await sanne.zeg('Lindewal');
  await sanne.zeg('vermoeden');
  expect(await sanne.zeg('trek mijn melding over Maanvaren in')).toMatch(/M-2026-0004[\s\S]*Wat speelt er\?/);
});

it('wie eens te vaak terug kiest, krijgt zijn antwoord weer aangeboden', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  for (const antwoord of [
    'Vuurbaak',
    'vermoeden',
    'de lonen worden niet betaald',
    'nee',
    'sinds het najaar',
    'Kerkrade',
  ])
    await sanne.zeg(antwoord);
  await sanne.zeg('wijzig organisatie');
  await sanne.zeg('Lindewal');
  expect(await sanne.zeg('terug')).toContain('Teruggenomen: de wijziging van ‘Organisatie’');
  expect(await sanne.zeg('terug')).toMatch(/Hier stond: ‘Kerkrade’[\s\S]*\(Kerkrade\)/);
  expect(await sanne.zeg('terug')).toMatch(/Hier stond: ‘sinds het najaar[\s\S]*\(sinds het najaar\)/);
  expect(await sanne.zeg('terug')).toMatch(/Is het acuut\?[\s\S]*Hier stond: ‘Nee’/);
  await sanne.klik('Nee');
  await sanne.klik('sinds het najaar');
  expect(await sanne.klik('Kerkrade')).toContain('vormen van jeugdhulp');
  expect(await ingevuld(sanne)).toMatch(/Vuurbaak[\s\S]*sinds het najaar[\s\S]*Kerkrade/);
});

it('van wat met terug wordt weggehaald blijft geen nummer achter', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de lonen niet betalen');
  await sanne.zeg('nee');
  await sanne.zeg('het nummer is 12345');
  expect(await sanne.zeg('terug')).not.toContain('(het nummer is 12345)');
});

it('wat gedaan is, wie het weet en wanneer het speelt komen waar zij horen, en niet bij een andere vraag', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Vuurbaak kan de lonen per april niet betalen');
  await sanne.zeg('nee');
  expect(await sanne.zeg('ergens in het najaar')).toContain('Welke gemeenten of regio’s');
  await sanne.zeg('kerkrade');
  await sanne.zeg('overslaan');
  expect(await sanne.zeg('tussen de 30 en 40')).toMatch(/twee getallen[\s\S]*\(30\) \(40\)/);
  const gedaan = await sanne.zeg('wij hebben gesprekken gevoerd');
  expect(gedaan).toMatch(/Wat al is gedaan: wij hebben gesprekken gevoerd[\s\S]*Om hoeveel jeugdigen/);
  expect(await sanne.zeg('mijn baas weet het')).toContain('Eigen leiding weet het: Ja');
  await sanne.klik('40');
  expect(await ingevuld(sanne)).toMatch(/Gemeenten en regio’s\nkerkrade\n/i);
  expect(await ingevuld(sanne)).toContain('Aantal jeugdigen\n40');
});
