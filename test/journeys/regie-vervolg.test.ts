/** What people of the regie really type: short, without a name, one question after the other, in the words of their work. */
import { Spreker, Verslag } from '../support/gesprek';
import type { Plek } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { plaatsKanaal } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const wie = (naam: string, verslag?: Verslag, plek: Plek = 'personal'): Spreker =>
  new Spreker(huis, naam, plek, verslag);
const elk = async (spreker: Spreker, gesprek: Readonly<Record<string, RegExp>>): Promise<void> => {
  for (const [zin, antwoord] of Object.entries(gesprek))
    expect([zin, await spreker.zeg(zin)]).toEqual([zin, expect.stringMatching(antwoord)]);
};

it('een week van een regievoerder, in zijn eigen woorden', async () => {
  const verslag = new Verslag();
  plaatsKanaal(huis, ['Femke Dijkstra', 'Anouk Wiersma', 'Rob Janssen']);
  const femke = wie('Femke Dijkstra', verslag);
  const kanaal = wie('Femke Dijkstra', verslag, 'channel');
  verslag.kop('Eén keer de naam, daarna niet meer');
  await femke.zeg('trede wilgenhoeve');
  await femke.zeg('en wie heeft dat besloten');
  await femke.zeg('wie was het niet eens');
  await femke.zeg('ritme');
  verslag.kop('Een taak in woorden: niets verandert voor de knop');
  await femke.zeg('bestuurlijk monitoringsoverleg is gedaan');
  await femke.klik('Gereed');
  await femke.zeg('extra taak wilgenhoeve: bank bellen voor 20 maart');
  verslag.kop('Een bericht, en wie het las');
  await kanaal.zeg('koppel wilgenhoeve');
  await kanaal.wacht(/Stand van zaken/);
  await kanaal.zeg('update overleg gehad met rvb, plan vrijdag, alleen kernteam');
  await femke.wacht(/Bericht over casus/);
  const velden = { stapWat: '', stapVoor: '', eigenaar: '-', akkoord: 'ja', zicht: 'kernteam' };
  await femke.klik('Laat zien wie dit leest', { ...velden, tekst: 'Overleg gehad.' });
  await femke.klik('Versturen');
  await femke.zeg('wie heeft dit nog niet gelezen?');
  await femke.zeg('trek dat bericht in');
  await femke.zeg('correctie: plan komt maandag');
  verslag.kop('Overdragen');
  await femke.zeg('draag de regie over aan Esther');
  vergelijkReis('regie-in-woorden', verslag);
});

it('wie er besloot, wordt meteen beantwoord, ook waar de casus zelf genoemd wordt', async () => {
  const besluiten = /Besluiten over de trede[^]*(?:afwijkend standpunt|[Oo]neens)/;
  await elk(wie('Femke Dijkstra'), {
    'wie heeft besloten over Wilgenhoeve': besluiten,
    'wie heeft er over Wilgenhoeve besloten?': besluiten,
    'wie heeft de trede van Wilgenhoeve vastgesteld': besluiten,
    'wie heeft die trede vastgesteld': besluiten,
    'en wie was het daar niet mee eens': besluiten,
    'door wie is trede 3 bij Wilgenhoeve vastgesteld': besluiten,
    'wanneer is er besloten over Wilgenhoeve': besluiten,
  });
  // No other decision is taken for one about the trede.
  const femke = wie('Femke Dijkstra');
  for (const anders of [
    'wie heeft het herstelplan van Wilgenhoeve vastgesteld',
    'wie heeft de brief van Wilgenhoeve vastgesteld',
  ])
    expect([anders, await femke.zeg(anders)]).not.toEqual([anders, expect.stringMatching(/Besluiten over de trede/)]);
  // Who may not see the ground gets no history either.
  expect(await wie('Daan Vermeulen').zeg('wie heeft besloten over Wilgenhoeve')).not.toMatch(/Besluiten over de trede/);
});

it('uitstellen hoeft niet te zeggen dat het een bericht is; wat een eigen termijn heeft, blijft daarvan', async () => {
  await elk(wie('Femke Dijkstra'), {
    'stel Wilgenhoeve 3 dagen uit, overleg verzet': /Tijd voor een bericht|[Uu]itstel/,
    'schuif wilgenhoeve een week op': /Tijd voor een bericht|[Uu]itstel/,
  });
  expect(await wie('Femke Dijkstra').zeg('stel de taak van wilgenhoeve 3 dagen uit')).not.toMatch(/volgende bericht/i);
});

it('wie het eens was, is een vraag en begint geen tredebepaling', async () => {
  await elk(wie('Femke Dijkstra'), {
    'was iedereen het eens over trede 3 voor Wilgenhoeve':
      /Besluiten over de trede[^]*(?:afwijkend standpunt|[Oo]neens)/,
    'zijn alle partijen akkoord met trede 3 van Wilgenhoeve?':
      /Besluiten over de trede[^]*(?:afwijkend standpunt|[Oo]neens)/,
    'welke partijen hebben ingestemd met trede 3 Wilgenhoeve':
      /Besluiten over de trede[^]*(?:afwijkend standpunt|[Oo]neens)/,
    'is iemand het oneens met de trede van wilgenhoeve': /Besluiten over de trede[^]*(?:afwijkend standpunt|[Oo]neens)/,
  });
});

it('na een lijst van meer, en na een kwartier, vraagt zij weer om welke casus het gaat', async () => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('mijn casussen');
  expect(await femke.zeg('ritme')).toContain('Om welke casus gaat het?');
  await femke.zeg('casus wilgenhoeve');
  await huis.zetKlok('2026-03-12T09:20:00.000Z');
  expect(await femke.zeg('ritme')).toContain('Om welke casus gaat het?');
});

it('in een gekoppeld kanaal gaat een vraag over die casus', async () => {
  const kanaal = wie('Femke Dijkstra', undefined, 'channel');
  const femke = wie('Femke Dijkstra');
  await kanaal.zeg('wie heeft de regie');
  expect(await femke.wacht(/Wie doet wat/)).toContain('C-2025-0004');
});

it('een bestuurder met drie vragen', async () => {
  await elk(wie('Ingrid Peeters'), {
    'hoe staat het ervoor in mijn regio': /Mutsaersstichting/,
    'wat moet ik beslissen': /Wat op u wacht/,
    'is mijn akkoord nodig': /Wat op u wacht/,
    'waarom is dit trede 3': /De grond van het besluit[\s\S]*MGR sociaal domein Limburg-Noord[\s\S]*Trede 3: zorgelijk/,
    'wanneer gaat de trede omlaag': /als mensen dat samen besluiten/,
    'weet de raad dit al': /Esther Kuipers/,
    'wat is er veranderd sinds vorige week': /Sinds 2 maart 2026 is er niets vastgelegd/,
    'trede 5': /Alleen trede 5/,
  });
  await elk(wie('Willem Oosterhof'), {
    'wat is onze trede': /Trede 4: problematisch/,
    'waarom staan wij op trede 4': /Vraag ernaar bij Femke Dijkstra/,
  });
});

it('wat op iemand wacht: het standpunt van zijn organisatie, en een bericht om te bevestigen', async () => {
  const leeg = await wie('Noor Visser').zeg('wat moet ik beslissen');
  expect(leeg).toContain('Er wacht nu niets op u');
  const henk = wie('Henk Smeets');
  expect(await henk.zeg('wat wacht op mij')).toMatch(/Stichting De Wilgenhoeve[\s\S]*wacht op uw bevestiging/);
  expect(await henk.klik('Bekijken')).toContain('(Gelezen en akkoord)');
  await henk.klik('Gelezen en akkoord');
  expect(await henk.zeg('wat wacht op mij')).not.toContain('wacht op uw bevestiging');
});

it('“voorgelegd” alleen: ook wat iemand zelf voorlegde en op een ander wacht', async () => {
  const anouk = wie('Anouk Wiersma');
  expect(await anouk.zeg('voorgelegd')).toMatch(/Gezinshuizen Maanvaren[\s\S]*U legde dit voor/);
  expect(await anouk.zeg('Wat is er nog voorgelegd?')).toContain('U legde dit voor');
  expect(await wie('Henk Smeets').zeg('voorgelegd')).not.toContain('U legde dit voor');
});

it('een zieke collega: wat hij had lopen, en overnemen met de naam van de casus erbij', async () => {
  const lotte = wie('Lotte Claessen');
  expect(await lotte.zeg('rob is ziek, ik neem het over')).toMatch(/van Rob Janssen[\s\S]*\(Regie overnemen\)/);
  expect(await lotte.zeg('ik neem de taken van rob over')).toContain('van Rob Janssen');
  expect(await lotte.zeg('neem casus vuurbaak over')).toMatch(/op casus C-2026-0001\nStichting Vuurbaak/);
  // Of somebody who is no colleague it is a story.
  expect(await wie('Femke Dijkstra').zeg('rob is ziek')).not.toContain('Rob Janssen');
  await elk(wie('Rob Janssen'), {
    'ik ben ziek': /Waarneming/,
    'ik ben volgende week weg, wie neemt over': /Waarneming/,
    'stop de waarneming': /Waarneming/,
  });
});

it('een kwartaal van een accountmanager', async () => {
  const pieter = wie('Pieter van Loon');
  await elk(pieter, {
    'plan een gesprek met de lindewal op 2 april': /Accountgesprek plannen/,
    'nee woensdag': /Ingevuld zoals u zei. Dag van het gesprek: 1 april 2026/,
    'gesprekken van vorige maand': /Verslagen vanaf 1 februari 2026 tot en met 28 februari 2026: 2\./,
    'met wie heb ik gesproken in februari': /G-2026-0003[\s\S]*G-2026-0001/,
    'bij welke aanbieders was er een zorg': /Verslagen met een zorg: 1\.[\s\S]*Zorg: Financiële situatie/,
    'welke afspraken staan nog open': /Afspraken uit accountgesprekken/,
    'verzet gesprek lindewal naar 9 april': /Met Behandelcentrum De Lindewal heeft u geen gesprek gepland/,
    'annuleer het gesprek met zilverwier': /Gepland accountgesprek[\s\S]*\(Andere dag\) \(Weggooien\)/,
    'verzet gesprek zilverwier naar 9 april': /Het gesprek met Jeugdhulp Zilverwier staat nu op 1 april 2026/,
  });
  expect(await pieter.klik('Vastleggen', { datum: '2026-03-01' })).toContain('Deze dag is al voorbij');
  expect(await pieter.klik('Vastleggen', { datum: '2026-04-09' })).toContain('Het gesprek staat nu op 9 april 2026');
  expect(await pieter.zeg('mijn gesprekken')).toMatch(/Jeugdhulp Zilverwier\nGepland op 9 april 2026/);
  // Who keeps no accountgesprekken hears that, and gets no form.
  expect(await wie('Sanne Verhoeven').zeg('plan een gesprek met de lindewal op 2 april')).toMatch(
    /^Met uw rol kunt u geen accountgesprekken plannen of vastleggen/,
  );
});
