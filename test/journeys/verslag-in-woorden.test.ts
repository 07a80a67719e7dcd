/** An accountmanager tells of a talk in his own words: it is kept where it belongs, comes back another day, and begins no melding. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});
afterEach(() => huis.ruimOp());

async function metVerslag(): Promise<Spreker> {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Lindewal');
  return pieter;
}

it.each([
  ['financiën baren zorg, liquiditeit is nog voor 6 weken', /Financiële situatie: Zorg\..*Feit: liquiditeit is nog/],
  ['financiën zorg, personeel gaat goed', /Financiële situatie: Zorg\. Personeel: Geen zorgen/],
  ['financiën: aandacht, ze verwachten een tekort van 2 ton', /Financiële situatie: Aandacht/],
  ['de rest was ook prima', /De andere thema’s: Geen zorgen/],
  ['bestuurder en de controller', /Deelnemers: Bestuurder en de controller/],
  ['alleen over tarieven: ze vinden ze te laag', /Contracten en tarieven: Beleving: alleen over tarieven/],
  [
    'afgesproken dat zij voor 1 april een prognose sturen',
    /De andere partij: een prognose sturen \(voor 1 april 2026\)/,
  ],
  ['we hebben afgesproken dat wij op 20 maart bellen', /Afspraak 1: Wij: bellen \(voor 20 maart 2026\)/],
  ['afgesproken: een nieuwe begroting in mei', /Wie deze afspraak nakomt, las ik niet/],
  ['zijn ze het eens met het verslag? ja', /Ja, de andere partij is het eens/],
  ['volgende gesprek is op 11 juni', /Datum van het volgende gesprek: 11 juni 2026/],
])('‘%s’ staat in het concept', async (tekst, verwacht) => {
  const pieter = await metVerslag();
  const antwoord = await pieter.zeg(tekst);
  expect(antwoord).toMatch(verwacht);
  expect(antwoord).toContain('Uw concept is bewaard');
  expect(antwoord).not.toContain('Melding doen');
});

it('wat hij zei is er de volgende dag nog, en wordt met woorden teruggevraagd en afgerond', async () => {
  const pieter = await metVerslag();
  await pieter.zeg('governance is een zorg, de rest geen zorgen');
  await pieter.zeg('we hebben afgesproken dat zij voor 27 maart het fusieplan sturen');
  expect(await pieter.zeg('bewaar dit, morgen ga ik verder')).toContain('Uw concept is bewaard');
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  expect(await pieter.zeg('verder')).toContain('Dit is uw concept, bewaard op 12 maart 2026');
  expect(await pieter.zeg('verder met het verslag van lindewal')).toContain('Dit is uw concept');
  expect(await pieter.zeg('toon het verslag')).toContain('De andere partij: het fusieplan sturen (voor 27 maart 2026)');
  expect(await pieter.zeg('hoe ver ben ik?')).toContain('Klopt uw verslag?');
  expect(await pieter.zeg('moet hier een melding van komen?')).toContain('Melding starten: bestuur en toezicht');
  expect(await pieter.zeg('klaar, maak het definitief')).toContain('Klopt uw verslag?');
});

it('ook na ‘Bewaren en verder’, en wat geen plaats heeft, wordt gezegd', async () => {
  const pieter = await metVerslag();
  await pieter.zeg('financiën zorg, personeel gaat goed');
  await pieter.klik('Bewaren en verder', {
    ...{ organisatie: 'Behandelcentrum De Lindewal', datum: '2026-03-12', themas: 'financien,personeel' },
  });
  expect(await pieter.zeg('de liquiditeit is nog vier weken')).toContain('Feit: de liquiditeit is nog vier weken');
  expect(await pieter.zeg('afspraak: zij sturen de cijfers voor 1 april')).toContain('Afspraak 1: De andere partij');
  expect(await pieter.zeg('het was een lange middag daar')).toContain('Ik weet niet bij welk thema dit hoort');
});

it('wat hij in zijn eerste zin beoordeelde, is geen ‘rest’', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg(
    'vanochtend met lindewal gezeten, bestuurder en controller. financiën baren zorg. personeel gaat goed.',
  );
  await pieter.zeg('de rest was ook prima');
  const verslag = await pieter.zeg('toon het verslag');
  expect(verslag).toContain('Financiële situatie: Zorg');
  expect(verslag).toContain('Bestuurder en controller');
  expect(await pieter.zeg('gooi dit concept weg')).toContain('weggooien? Dat kan niet terug.');
});

it('een verslag van een ander verbetert hij niet, en het wordt geen melding', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('welke gesprekken heb ik dit jaar gehad');
  await pieter.zeg('laat de laatste zien');
  const antwoord = await pieter.zeg(
    'daar staat iets verkeerd, het was niet de bestuurder maar de financieel directeur',
  );
  expect(antwoord).toContain('niet verbeteren');
  expect(antwoord).not.toContain('Melding doen');
});

it('de oude kaart begint na een zin geen tweede concept', async () => {
  const pieter = await metVerslag();
  const oud = pieter.knop('Bewaren, later verder');
  await pieter.zeg('personeel gaat goed');
  await pieter.druk(oud, { organisatie: 'Behandelcentrum De Lindewal', datum: '2026-03-12', deelnemers: 'bestuurder' });
  const lijst = await pieter.zeg('overzicht accountgesprekken');
  expect(lijst.match(/Behandelcentrum De Lindewal/g)).toHaveLength(1);
  const verslag = await pieter.zeg('toon het verslag van lindewal');
  expect(verslag).toContain('bestuurder');
  expect(verslag).toContain('Personeel: Geen zorgen');
});

it('een verslag dat vaststaat, wordt met woorden verbeterd, met reden; het oude blijft', async () => {
  const pieter = await metVerslag();
  await pieter.zeg('met de bestuurder');
  await pieter.zeg('toon het verslag');
  await pieter.klik('Vastleggen');
  const antwoord = await pieter.zeg(
    'daar staat iets verkeerd, het was niet de bestuurder maar de financieel directeur',
  );
  expect(antwoord).toContain('Ik heb een verbetering van dit verslag begonnen');
  expect(antwoord).toContain('In de verbetering staat nu ‘financieel directeur’ in plaats van ‘bestuurder’');
  expect(await pieter.zeg('laat de oude versie zien')).toContain('De bestuurder');
});

it('‘gemeente Venlo’, en ‘nee wacht het was roermond’', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('ik wil een gesprek vastleggen van gisteren');
  expect(await pieter.zeg('gemeente Venlo')).toContain('Organisatie: Venlo');
  expect(await pieter.zeg('nee wacht het was roermond')).toContain('Organisatie: Roermond');
  expect(await pieter.zeg('alleen over tarieven: ze vinden ze te laag')).toContain('Uw concept is bewaard');
  expect(await pieter.zeg('gooi maar weg')).toContain('weggooien? Dat kan niet terug.');
});

it('gevaar en een melding in zoveel woorden blijven wat zij zijn', async () => {
  const pieter = await metVerslag();
  expect(await pieter.zeg('er springt nu iemand van het dak')).toContain('112');
  const weer = await metVerslag();
  expect(await weer.zeg('over Lindewal wil ik een melding doen')).toContain('Melding doen');
});

it('wat hij tweemaal zegt, staat er één keer', async () => {
  const pieter = await metVerslag();
  for (const zin of [
    'we hebben afgesproken dat zij voor 27 maart het fusieplan sturen',
    'financiën zorg, het krediet loopt af',
    'bestuurder en de controller',
  ]) {
    const eerst = await pieter.zeg(zin);
    expect([zin, await pieter.zeg(zin)]).toEqual([zin, eerst]);
  }
  const verslag = await pieter.zeg('maak het definitief');
  for (const woorden of ['het fusieplan sturen', 'Het krediet loopt af', 'Bestuurder en de controller'])
    expect([woorden, verslag.split(woorden).length - 1]).toEqual([woorden, 1]);
});
