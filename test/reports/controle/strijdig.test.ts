/** Planted faults: facts that cannot both be true, dates in the wrong order, a slip in a name, a number that does not fit. */
import type { Publiek } from '../../../domain/publiek';
import {
  buitenMatrix,
  controleer,
  onderwerpen,
  publieksmatrix,
  taalhintsVan,
  tegenspraken,
} from '../../../reports/controle';
import { regelVan } from '../../../domain/dossier';
import { renderMarkdown } from '../../../reports/render/markdown';
import { alleBrieven, brief, dossier, voorbeelden } from '../brieven/ondersteuning';

const gevonden = (anders: Record<string, unknown>): readonly string[] =>
  tegenspraken(dossier('concern-2025', anders)).map(({ feit }) => feit);

it.each(voorbeelden)('%s spreekt zich nergens tegen', (naam) => {
  expect(tegenspraken(dossier(naam))).toEqual([]);
});

it.each<[string, Record<string, unknown>, string]>([
  [
    'een plan voor deelnemingen die er niet zijn',
    { 'deelnemingen.namen': { afwezig: 'geen' }, 'werkgebied.viaDeelnemingen': null },
    'plan.reikwijdte',
  ],
  [
    'een werkgebied via deelnemingen die er niet zijn',
    { 'deelnemingen.namen': { afwezig: 'geen' }, 'plan.reikwijdte': ['aanbieder'] },
    'werkgebied.viaDeelnemingen',
  ],
  [
    'een inspectie die gevraagd is en niet meekijkt',
    { 'igj.betrokken': false, 'igj.rapportOp': null },
    'igj.gevraagdDoorRvb',
  ],
  [
    'een rapport van een inspectie die niet meekijkt',
    { 'igj.betrokken': false, 'igj.gevraagdDoorRvb': false },
    'igj.rapportOp',
  ],
  [
    'een brief van het Algemeen Bestuur die het college ondertekent',
    {
      'rib.van': 'Algemeen Bestuur MGR Kuststreek',
      'accounthouder.bestuur': 'college van burgemeester en wethouders van Zeedorp',
    },
    'accounthouder.bestuur',
  ],
  ['steun voor een melding die er niet is', { 'melding.regioOp': { afwezig: 'geen' } }, 'melding.onderschreven'],
  [
    'een regievoerder met een naam die nog komt',
    { 'organisatie.regievoerder': 'wordt-aangesteld' },
    'organisatie.regievoerderNaam',
  ],
  [
    'een draaiboek bij een trede zonder',
    { 'trede.nummer': 2, 'trede.label': 'x', 'trede.draaiboek': true },
    'trede.draaiboek',
  ],
  [
    'een reden voor een trede die dezelfde bleef',
    { 'vervolg.vorigeTrede': 5, 'vervolg.reden': 'dat er minder geld is' },
    'vervolg.reden',
  ],
  ['een evaluatie na de afsluiting', { 'afsluiting.evaluatieOp': '2026-03' }, 'afsluiting.evaluatieOp'],
  ['een aantal gemeenten dat niet klopt', { 'onderzoek.opVerzoekVan': 'de vier gemeenten' }, 'onderzoek.opVerzoekVan'],
  [
    'een college van buiten de regio dat aan alle raden schrijft',
    { 'rib.van': 'College van burgemeester en wethouders van Zwolle' },
    'rib.van',
  ],
  [
    'een college van buiten de regio dat aan een andere raad schrijft',
    { 'rib.van': 'College van burgemeester en wethouders van Zwolle', 'ontvanger.gemeente': 'Meppel' },
    'rib.van',
  ],
  ['een verschreven naam', { 'rib.betreft': 'Situatie Zorgroep Duinrand' }, 'rib.betreft'],
])('vindt %s', (_, anders, feit) => {
  expect(gevonden(anders)).toEqual([feit]);
});

it('een college van buiten de regio schrijft zijn eigen raad', () => {
  expect(gevonden({ 'rib.van': 'College van Bergen (L)', 'ontvanger.gemeente': 'Bergen (L)' })).toEqual([]);
});

it.each<[Publiek, string, boolean]>([
  ['raad-eigen-regio', 'Zwolle', true],
  ['raad-eigen-regio', 'Bergen', false],
  ['raad-eigen-regio', 'Bergen (L)', false],
  ['raad-andere-regio', 'Venlo', true],
  ['raad-andere-regio', 'Bergen (NH)', false],
  ['raad-andere-regio', 'Zwolle', false],
])('een brief voor %s aan de raad van %s: spreekt zich tegen: %s', (publiek, gemeente, strijdig) => {
  const bron = dossier('mutsaers-2023', { 'ontvanger.gemeente': gemeente });
  const document = brief('raadsinformatiebrief', publiek, bron);
  const gevonden = controleer(document, bron, publiek).tegenspraken.filter(({ feit }) => feit === 'ontvanger.gemeente');
  expect(gevonden.map(({ omschrijving }) => /accounthoudende regio, en deze gemeente/u.test(omschrijving))).toEqual(
    strijdig ? [true] : [],
  );
});

it('een trede die gelijk bleef is geen tegenspraak: de brief zegt dan dat zij niet is veranderd', () => {
  const bron = dossier('concern-2025', { 'vervolg.vorigeTrede': 5, 'vervolg.reden': { afwezig: 'onbekend' } });
  const document = brief('vervolgbrief', 'raad-eigen-regio', bron);
  expect(controleer(document, bron, 'raad-eigen-regio').tegenspraken).toEqual([]);
  const tekst = renderMarkdown(document);
  expect(tekst).toContain('niet veranderd: de situatie hoort nog steeds bij trede 5');
  expect(tekst).not.toMatch(/reden voor|was dat nog/);
});

it('vindt een kop met een plan dat er niet is', () => {
  const zonder = { 'plan.soort': { afwezig: 'geen' }, 'persbericht.kop': 'Herstelplan voor Zorggroep Duinrand' };
  expect(gevonden(zonder)).toEqual(['persbericht.kop']);
});

it('vindt een trede die na de brief is vastgesteld, ook waar die geen dag noemt', () => {
  const bron = dossier('concern-2025', { 'trede.vastgesteldOp': '2025-11-12' });
  for (const [soort, publiek] of [
    ['raadsinformatiebrief', 'raad-eigen-regio'],
    ['persbericht', 'pers'],
  ] as const) {
    const gevonden = controleer(brief(soort, publiek, bron), bron, publiek).tegenspraken.map(({ feit }) => feit);
    expect(gevonden).toEqual(['trede.vastgesteldOp']);
  }
});

it.each([
  ['2025-10-21', 'ligt op de datum van de brief'],
  ['2025-11-01', 'ligt na de datum van de brief'],
])('een vervolg op een brief van %s die %s, is een tegenspraak; de afsluitende brief mag daarna komen', (dag, zegt) => {
  const bron = dossier('concern-2025', { 'vervolg.vorigeOp': dag });
  const van = (soort: 'vervolgbrief' | 'afsluitingsbrief') => {
    const document = brief(soort, 'raad-eigen-regio', bron);
    const { tegenspraken } = controleer(document, bron, 'raad-eigen-regio');
    return tegenspraken.filter(({ feit }) => feit === 'vervolg.vorigeOp').map(({ omschrijving }) => omschrijving);
  };
  expect(van('vervolgbrief')).toEqual([`datum van de vorige brief aan de raden ${zegt}`]);
  expect(van('afsluitingsbrief')).toEqual([]);
});

it('vindt wat een brief als voorbij vertelt en na zijn eigen datum ligt', () => {
  const na = (datum: string): readonly string[] => {
    const bron = dossier('concern-2025', { 'vervolg.vorigeTrede': 4, 'vervolg.reden': 'dat er minder geld is' });
    const document = brief('vervolgbrief', 'raad-eigen-regio', bron, datum);
    return controleer(document, bron, 'raad-eigen-regio').tegenspraken.map(({ feit }) => feit);
  };
  expect(na('2025-10-21')).toEqual([]);
  expect(na('2025-08-20')).toEqual(
    expect.arrayContaining(['trede.vastgesteldOp', 'vervolg.vorigeOp', 'igj.rapportOp']),
  );
});

it.each([
  ['een embargo dat voorbij is', 'persbericht', 'pers', 'persbericht.embargo', '2025-08-25T23:00', '2025-08-26T00:30'],
  ['een bericht dat al had moeten komen', 'verklaring', 'pers', 'verklaring.volgendBericht', '2025-08-24T10:00', null],
  [
    'een bijeenkomst die al is geweest',
    'medewerkersbrief',
    'medewerkers',
    'personeel.bijeenkomstOp',
    '2025-08-01T10:00',
    null,
  ],
  [
    'een overleg uit de vorige brief',
    'vervolgbrief',
    'raad-eigen-regio',
    'vervolg.volgendOverleg',
    '2025-10-20',
    '2025-10',
  ],
  [
    'een volgende brief die er al had moeten zijn',
    'vervolgbrief',
    'raad-eigen-regio',
    'vervolg.volgendeBrief',
    '2025-09',
    null,
  ],
] as const)('vindt %s, en niet in een brief die er niet over gaat', (_, soort, publiek, feit, fout, goed) => {
  const van = (waarde: unknown, welke: 'zelf' | 'ander' = 'zelf'): readonly string[] => {
    const bron = dossier('concern-2025', { [feit]: waarde });
    const [naam, voor] =
      welke === 'zelf' ? ([soort, publiek] as const) : (['raadsinformatiebrief', 'raad-eigen-regio'] as const);
    return controleer(brief(naam, voor, bron), bron, voor).tegenspraken.map((een) => een.feit);
  };
  expect(van(fout)).toEqual([feit]);
  expect(van(fout, 'ander')).toEqual([]);
  if (goed !== null) expect(van(goed)).toEqual([]);
});

it('na het einde zegt geen brief meer dat de hulp doorgaat; een brief van ervoor mag dat', () => {
  const gestopt = { 'afsluiting.uitkomst': 'beeindigd', 'afsluiting.op': '2026-02-17' };
  const bij = (dag: string | null, anders: Record<string, unknown> = {}) => {
    const bron = dossier('concern-2025', { ...gestopt, 'clientenbrief.datum': dag, ...anders });
    const document = brief('clientenbrief', 'clienten', bron, dag ?? undefined);
    return controleer(document, bron, 'clienten').tegenspraken.map(({ omschrijving }) => omschrijving);
  };
  const gevonden = 'de hulp gaat door bij een aanbieder die is gestopt';
  expect(bij('2026-02-17')).toContain(gevonden);
  expect(bij('2025-08-26')).not.toContain(gevonden);
  expect(bij('2026-02-17', { 'hulp.doorgang': 'nog-niet-bekend' })).not.toContain(gevonden);
  expect(bij('2026-02-17', { 'afsluiting.uitkomst': 'hersteld' })).not.toContain(gevonden);
  const planOp = { 'plan.soort': { afwezig: 'geen' }, 'plan.status': null };
  expect(bij('2026-02-17', { 'hulp.doorgang': 'stopt-bij-deze-aanbieder', ...planOp })).toEqual([]);
  const hersteld = { 'hulp.doorgang': 'stopt-bij-deze-aanbieder', 'afsluiting.uitkomst': 'hersteld' };
  expect(bij('2026-02-17', hersteld)).toContain('de hulp stopt bij een aanbieder die is hersteld');
  expect(bij('2025-08-26', hersteld)).not.toContain('de hulp stopt bij een aanbieder die is hersteld');
  const afsluitend = dossier('concern-2025', gestopt);
  const laatste = brief('afsluitingsbrief', 'raad-eigen-regio', afsluitend);
  expect(controleer(laatste, afsluitend, 'raad-eigen-regio').tegenspraken).toEqual([]);
});

it.each([
  ['in-voorbereiding', 'nog wordt voorbereid'],
  ['vastgesteld', 'nog moet worden uitgevoerd'],
  ['in-uitvoering', 'nog wordt uitgevoerd'],
])('na het einde noemt geen brief een plan dat is afgesloten nog %s', (stand, zegt) => {
  const bij = (dag: string, anders: Record<string, unknown> = {}) => {
    const einde = { 'afsluiting.op': '2026-02-17', 'afsluiting.planAfgesloten': true, 'plan.status': stand };
    const bron = dossier('concern-2025', { ...einde, 'medewerkersbrief.datum': dag, ...anders });
    const document = brief('medewerkersbrief', 'medewerkers', bron, dag);
    return controleer(document, bron, 'medewerkers').tegenspraken.map(({ omschrijving }) => omschrijving);
  };
  const gevonden = `het plan is afgesloten, en deze brief zegt dat het ${zegt}`;
  expect(bij('2026-02-17')).toContain(gevonden);
  expect(bij('2025-08-26')).not.toContain(gevonden);
  expect(bij('2026-02-17', { 'afsluiting.planAfgesloten': false })).not.toContain(gevonden);
});

it('een dag waarop de hulp stopt, hoort bij hulp die stopt', () => {
  expect(gevonden({ 'hulp.stoptOp': '2026-04-01' })).toEqual(['hulp.stoptOp']);
  expect(gevonden({ 'hulp.stoptOp': '2026-04-01', 'hulp.doorgang': 'stopt-bij-deze-aanbieder' })).toEqual([]);
  expect(gevonden({ 'hulp.stoptOp': '2026-04-01', 'hulp.doorgang': null })).toEqual([]);
});

it.each([
  ['raadsinformatiebrief', 'raad-eigen-regio', 'ouders erop moeten kunnen rekenen dat zij doorgaat'],
  ['raadsinformatiebrief', 'raad-andere-regio', 'ouders erop moeten kunnen rekenen dat zij doorgaat'],
  ['persbericht', 'pers', 'de regio bewaakt dat zij niet in gevaar komt'],
] as const)('waar de hulp stopt gaat %s voor %s niet uit zoals het er staat', (soort, publiek, zegt) => {
  const metDoorgang = (doorgang: string) => dossier('concern-2025', { 'hulp.doorgang': doorgang });
  // The sentence of before, as somebody may have kept it; a letter of today says that the help stops.
  const bij = (doorgang: string, toen = doorgang) =>
    controleer(brief(soort, publiek, metDoorgang(toen)), metDoorgang(doorgang), publiek).tegenspraken.map(
      ({ omschrijving }) => omschrijving,
    );
  const gevonden = `de hulp stopt bij deze aanbieder, en deze brief zegt dat ${zegt}`;
  expect(bij('stopt-bij-deze-aanbieder', 'gaat-door')).toEqual([gevonden]);
  expect(bij('stopt-bij-deze-aanbieder')).toEqual([]);
  expect(bij('gaat-door')).toEqual([]);
  expect(bij('nog-niet-bekend')).toEqual([]);
});

it('een melding in dezelfde maand als de brief is geen tegenspraak', () => {
  expect(gevonden({ 'melding.aanbiederOp': '2025-08' })).toEqual([]);
});

it('een melding waarvan men niet weet of zij er is, spreekt niets tegen', () => {
  expect(gevonden({ 'melding.regioOp': null })).toEqual([]);
});

it.each(voorbeelden)('iedere brief van %s houdt zich aan de publieksmatrix', (naam) => {
  for (const [soort, publiek] of alleBrieven) {
    expect([soort, ...buitenMatrix(brief(soort, publiek, dossier(naam)), publiek)]).toEqual([soort]);
  }
});

it('de publieksmatrix noemt alleen feiten die bestaan, en ieder onderwerp mag ergens', () => {
  for (const feit of Object.values(onderwerpen).flat()) expect(regelVan(feit)).toBeDefined();
  const ergens = Object.values(publieksmatrix).flatMap(({ over, alleenAan = {} }) => [
    ...over,
    ...Object.values(alleenAan).flat(),
  ]);
  expect([...new Set(ergens)].sort()).toEqual(Object.keys(onderwerpen).sort());
});

it('wat voor de ene lezer is, staat niet in de brief aan een ander, en niets hoort in een brief die er niet is', () => {
  const raad = brief('raadsinformatiebrief', 'raad-eigen-regio', dossier('concern-2025'));
  const buiten = (soort: string, publiek: Publiek) => buitenMatrix({ ...raad, soort }, publiek).map(({ feit }) => feit);
  const vals = expect.arrayContaining(['trede.nummer', 'gevolgen.financieel']) as unknown;
  expect(buiten('persbericht', 'pers')).toEqual(vals);
  expect(buiten('raadsinformatiebrief', 'raad-eigen-regio')).toEqual([]);
  expect(buiten('raadsinformatiebrief', 'raad-andere-regio')).toEqual(['gevolgen.financieel']);
  expect(buiten('herleiding', 'raad-eigen-regio')).toEqual(vals);
});

it('wijst op een lijdende vorm, en niet op een gewone zin', () => {
  const bron = dossier('concern-2025', {
    'vervolg.gebeurd': [
      'De cijfers worden iedere maand gecontroleerd',
      'Het bestuur controleert de cijfers',
      'De cijfers worden door het bestuur gecontroleerd',
    ],
  });
  const zinnen = taalhintsVan(brief('vervolgbrief', 'raad-eigen-regio', bron))
    .filter(({ soort }) => soort === 'lijdende-vorm')
    .map(({ zin }) => zin);
  expect(zinnen).toEqual(['gebeurd.punt1']);
});
