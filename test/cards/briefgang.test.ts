/** The cards of the life of a letter and of facts by people: as approved, at their largest, and with hostile text. */
import { passages } from '../../domain/passage';
import { join } from 'node:path';
import { briefKaart } from '../../cards/brief';
import { intrekkingKaart, opmerkingenKaart, verloopKaart } from '../../cards/briefgang';
import { versieKaart } from '../../cards/briefversies';
import { button } from '../../cards/button';
import type { Kaart } from '../../cards/expand';
import { feitGevolgKaart } from '../../cards/feit-gevolg';
import { feitKaart } from '../../cards/feit';
import type { FeitView } from '../../cards/feit-view';
import { feitKiezenKaart } from '../../cards/feit-kiezen';
import { informeerlijstKaart, terugnemenKaart } from '../../cards/informeerlijst';
import type { InformeerlijstView } from '../../cards/informeerlijst';
import { informerenKaart } from '../../cards/informeren';
import { leesKaart } from '../../cards/brieflezing';
import { bevindingenKaart } from '../../cards/bevindingen';
import { beoordeelKaart, nakijkKaart, nakijkMeerKaart } from '../../cards/nakijken';
import type { NakijkView } from '../../cards/nakijken';
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import { voorstellenKaart } from '../../cards/voorstellen';
import { verzendKaart, vrijgaveKaart } from '../../cards/vrijgave';
import type { Brieflezing } from '../../domain/brieflezing';
import { tabelregels } from '../../domain/dossier';
import { bekend, onbekend } from '../../domain/feit';
import type { Geinformeerd } from '../../domain/informeren';
import { vrijeTekstUitOpslag } from '../../domain/persoonsgegevens';
import { vergelijkGolden } from '../support/golden';
import { gebreken, plekkenVan, vijandig } from './support/keuring';
import { briefView } from './support/voorbeelden';

const op = '2026-03-02T10:00:00.000Z';
const sleutel = 'sleutel-00000001';
const herhaal = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);

const nakijk = (woord: string, aantal: number): NakijkView => ({
  briefId: 'brief-1',
  nummer: 'B-2026-0007',
  versie: 2,
  status: 'concept',
  hash: 'ab12'.repeat(16),
  aanbieder: woord,
  controle: {
    gaten: herhaal({ omschrijving: woord, vragenAan: 'regievoerder' }, aantal),
    tegenspraken: herhaal({ omschrijving: woord, lezingen: herhaal({ waarde: woord, bron: woord }, 2) }, aantal),
    gevoelig: herhaal({ zinId: 'a.b', zin: woord, waarom: ['houding', 'geld'] as const }, aantal),
    beladen: herhaal({ woord: 'crisis', zin: woord, feit: null }, aantal),
    nietVoorPubliek: herhaal({ woord: 'trede 3', zin: woord }, aantal),
    taal: herhaal({ tekst: woord, advies: 'Schrijf liever: over.' }, aantal),
    nakijken: herhaal({ feit: woord, reden: 'nooit-nagegaan' }, aantal),
  },
  geraakt: herhaal({ zinId: 'a.b', zin: woord, feit: woord }, aantal),
  voorstellen: herhaal({ sleutel: 'a.b', eigen: woord, nieuw: woord }, aantal),
  pakket: [],
  verzonden: {
    onverklaard: herhaal({ omschrijving: woord, lezingen: herhaal({ waarde: woord, bron: 'B-2026-0001' }, 2) }, aantal),
    sindsdien: herhaal({ omschrijving: woord, was: woord, nu: woord, bron: 'B-2026-0001', op, reden: woord }, aantal),
  },
  brieven: [
    { nummer: 'B-2026-0007', soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio' },
    { nummer: 'B-2026-0008', soort: 'persbericht', publiek: 'pers' },
  ],
  verschillen: herhaal({ omschrijving: woord, staatIn: [true, false] }, aantal),
  openOpmerkingen: aantal,
  feitenVan: 'casus-1',
  verlopen: passages.slice(0, aantal).map((passage) => ({
    passage,
    stand: { eigenaarId: 'p', eigenaar: woord, nazienVoor: '2026-03-02', verlopen: true },
  })),
});

const lezing = (woord: string, aantal: number): Brieflezing => ({
  aan: woord,
  betreft: woord,
  delen: ['', ...herhaal(woord, aantal)].map((kop) => ({ kop, alineas: herhaal(woord, aantal) })),
  voetnoten: herhaal(woord, aantal),
});

const feitView = (woord: string, aantal: number) => ({
  casusId: 'casus-1',
  casusNummer: 'C-2026-0003',
  gesloten: false,
  regel: { id: 'plan.bureau', omschrijving: 'naam begeleidend bureau', vragenAan: 'regievoerder' },
  nu: bekend(
    { id: 'plan.bureau', omschrijving: 'naam begeleidend bureau' },
    woord,
    { bron: woord, wooGrond: '5.1.2e' },
    [{ waarde: woord, bron: woord }],
  ),
  versie: aantal,
  historie: herhaal(
    { waarde: { waarde: woord, bron: woord }, wijze: 'gecorrigeerd', reden: woord, door: woord, op },
    aantal,
  ),
});

const vrijgave = (woord: string) => ({
  briefId: 'brief-1',
  nummer: 'B-2026-0007',
  versie: 2,
  aanbieder: woord,
  hindernissen: [
    { soort: 'eerst-brief', nummer: 'B-2026-0001', kring: 'raad' },
    { soort: 'geen-raadsbrief', wie: [woord, woord] },
    { soort: 'niet-geinformeerd', kring: 'regio', wie: [woord, woord] },
    { soort: 'wachttijd', tot: op },
    { soort: 'embargo', tot: op },
  ] as const,
  afwijking: { reden: woord, door: woord, toegestaan: false, dekt: false, eigen: false },
  plan: { moment: op, status: 'gepland' as const, waarom: null },
  register: 'casus-1',
});

const rij = (wie: string) => ({ wie, groep: 'raad', grond: 'wet', sleutel: `raad ${wie}` }) as const;
const gedaan = (woord: string): Geinformeerd => ({
  ...{ id: 'g', casusId: 'casus-1', wie: woord, groep: 'raad', nummer: 'B-2026-0007', hoe: 'e-mail' },
  ...{ wanneer: '2026-03-02', bewijs: vrijeTekstUitOpslag(woord), persoonId: 'p', op },
});
const informeren = (woord: string, aantal: number) => ({
  casusId: 'casus-1',
  casusNummer: 'C-2026-0003',
  aanbieder: woord,
  vandaag: '2026-03-02',
  magNoteren: true,
  ontbreekt: Array.from({ length: aantal }, (_, nummer) => rij(`${woord.slice(0, 40)} ${String(nummer)}`)),
  gedaan: herhaal(gedaan(woord), aantal),
  moeten: [
    ...(['aanbieder', 'regio', 'raad', 'pers'] as const).map(
      (groep) => ({ wie: woord, groep, grond: 'afspraak' }) as const,
    ),
    { ...rij(woord), extra: { id: 'e', hoe: 'telefoon' } } as const,
  ],
  erbij: herhaal<InformeerlijstView['erbij'][number]>(
    {
      ...{
        id: 'e',
        casusId: 'casus-1',
        wie: vrijeTekstUitOpslag(woord.slice(0, 120)),
        persoonId: 'p',
        op,
        door: woord,
      },
      groep: 'regio',
      grond: 'afspraak',
      hoe: 'telefoon',
    },
    aantal,
  ),
  teruggenomen: herhaal(
    { ...gedaan(woord), door: woord, terug: { persoonId: 'p', op, reden: vrijeTekstUitOpslag(woord) } },
    aantal,
  ),
  verloren: herhaal(
    {
      ...{ nummer: 'B-2026-0009', versie: 2, soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' },
      ...{ variant: '', status: 'verzonden' as const, hash: woord, herstelOp: op },
    },
    aantal,
  ),
});
/** One of those who are missing was put on the list by people. */
const metErbij = (view: ReturnType<typeof informeren>) => ({
  ...view,
  ontbreekt: [...view.ontbreekt, { ...rij('Bank Voorbeeld'), extra: { id: 'e', hoe: 'telefoon' } } as const],
});
const opmerkingen = (woord: string, aantal: number) => ({
  briefId: 'brief-1',
  nummer: 'B-2026-0007',
  versie: 2,
  alineas: Array.from({ length: aantal }, (_, nummer) => ({ sleutel: `a.${String(nummer)}`, tekst: woord })),
  rijen: herhaal({ id: 'o', alinea: 'a.0', versie: 2, tekst: woord, door: woord, op, afgehandeldOp: null }, aantal),
});
const onbekendView = (woord: string, aantal: number): FeitView => ({
  ...feitView(woord, aantal),
  nu: onbekend({ id: 'plan.bureau', omschrijving: 'bureau' }, woord, { aan: woord, op: '2026-03-01' }),
});
const gevolg = (woord: string, aantal: number) => ({
  casusId: 'casus-1',
  feit: 'plan.bureau',
  omschrijving: 'naam begeleidend bureau',
  termijnen: aantal,
  brieven: herhaal(
    {
      briefId: 'b',
      nummer: 'B-1',
      soort: 'persbericht',
      publiek: 'pers',
      vervallen: true,
      zinnen: herhaal({ zin: woord }, aantal),
    },
    aantal,
  ),
  reeksen: [
    { reeks: 'r1', gemeenten: herhaal(woord, aantal), vervallen: aantal, zinnen: herhaal({ zin: woord }, aantal) },
  ],
});
const kiezen = (woord: string) => ({
  ...{ casusId: 'casus-1', casusNummer: 'C-2026-0003', aanbieder: 'Noorderlicht' },
  feiten: tabelregels.map(({ id, rij: { omschrijving, vragenAan } }, plek) => ({
    ...{ id, omschrijving, vragenAan },
    navraag: plek % 2 === 0 ? null : { aan: woord, op: '2026-03-01' },
  })),
});
const verloop = (woord: string, aantal: number) => ({
  ...{ briefId: 'brief-1', nummer: 'B-2026-0007' },
  stappen: herhaal({ stap: 'intrekken', versie: 2, op, door: woord, reden: woord } as const, aantal),
});

const kaarten = (woord: string, aantal: number): Readonly<Record<string, Kaart>> => ({
  'brief-nakijken': nakijkKaart(nakijk(woord, aantal), [
    button('Voorleggen', 'brief.voorleggen', { brief: 'b', sleutel }),
  ]),
  'brief-bevindingen': bevindingenKaart(nakijk(woord, aantal), 1),
  'brief-beoordelen': beoordeelKaart(nakijk(woord, aantal), sleutel, [woord]),
  'brief-opmerkingen': opmerkingenKaart(opmerkingen(woord, aantal), sleutel),
  'brief-intrekken': intrekkingKaart({ briefId: 'brief-1', nummer: 'B-2026-0007' }, sleutel, [woord]),
  'brief-verloop': verloopKaart(verloop(woord, aantal)),
  'brief-versies': versieKaart(
    {
      ...{ briefId: 'brief-1', nummer: 'B-2026-0007', van: 2, naar: 3 },
      verschillen: [
        ...herhaal({ oud: woord, nieuw: `${woord} ` }, aantal),
        { oud: woord, nieuw: null },
        { oud: null, nieuw: woord },
      ],
    },
    2,
  ),
  'brief-versies-woorden': versieKaart(
    {
      ...{ briefId: 'brief-1', nummer: 'B-2026-0007', van: 1, naar: 2 },
      verschillen: [
        {
          oud: `De Jeugdautoriteit volgt het plan van ${woord} zes weken lang.`,
          nieuw: `De Jeugdautoriteit volgt het plan van ${woord} nu acht weken.`,
        },
        { oud: 'De zaak is rond en klaar.', nieuw: 'Wij weten nog niet hoe het afloopt.' },
      ],
    },
    1,
  ),
  'brief-versies-gelijk': versieKaart(
    { ...{ briefId: 'brief-1', nummer: 'B-2026-0007', van: 1, naar: 2 }, verschillen: [] },
    1,
  ),
  'brief-vrijgave': vrijgaveKaart(vrijgave(woord), sleutel),
  'brief-vrijgave-gemist': vrijgaveKaart(
    {
      ...vrijgave(woord),
      afwijking: { ...vrijgave(woord).afwijking, toegestaan: true },
      plan: {
        ...{ moment: op, status: 'geweigerd' as const },
        waarom: { soort: 'te-vroeg', hindernissen: vrijgave(woord).hindernissen },
      },
    },
    sleutel,
  ),
  'brief-verzending': verzendKaart(
    { briefId: 'b', nummer: 'B-2026-0007', vandaag: '2026-03-02', aan: informeren(woord, aantal).ontbreekt },
    sleutel,
  ),
  'brief-nagekeken': briefKaart({
    ...briefView,
    nagekeken: { ...nakijk(woord, aantal), magSchrijven: true },
    geraakt: nakijk(woord, aantal).geraakt,
    gaten: nakijk(woord, aantal).controle.gaten,
    lezing: lezing(woord, aantal),
  }),
  'brief-lezen': leesKaart({ ...briefView, lezing: lezing(woord, aantal) }, 2),
  'brief-voorstellen': briefKaart({
    ...briefView,
    status: 'verzonden',
    melding: woord,
    voorstellen: herhaal({ sleutel: 'a.b', eigen: woord, nieuw: woord }, aantal),
  }),
  'brief-voorstellenkeuze': voorstellenKaart(
    {
      ...{ briefId: 'brief-1', nummer: 'B-2026-0007', melding: 'Iemand was u voor.' },
      voorstellen: herhaal({ sleutel: 'bestuur.aantreden', eigen: woord, nieuw: woord, gezien: 'abc' }, aantal),
    },
    () => sleutel,
  ),
  'brief-teruggebracht': teruggebrachtKaart({
    ...{
      ...briefView,
      ongewijzigd: false,
      bijgehouden: aantal,
      opmerkingen: aantal,
      verborgen: aantal,
      tabellen: aantal,
      kaders: aantal,
      weggelaten: herhaal({ wat: 'afbeelding' as const, naam: woord, alinea: woord, isErna: true }, aantal),
      vast: herhaal({ waar: 'bladkop' as const, was: woord, nu: woord }, aantal),
    },
    gewijzigd: [
      ...herhaal({ was: woord, nu: woord }, aantal),
      { was: '', nu: woord },
      { was: `${woord} Weg.`, nu: '' },
    ],
  }),
  informeren: informerenKaart(metErbij(informeren(woord, aantal)), sleutel),
  informeerlijst: informeerlijstKaart(informeren(woord, aantal), sleutel, {}, [woord]),
  'informeren-terugnemen': terugnemenKaart(informeren(woord, aantal), sleutel),
  feit: feitKaart(feitView(woord, aantal), sleutel, { waarde: woord, reden: woord, meldingen: [woord] }),
  'feit-onbekend': feitKaart(onbekendView(woord, aantal), sleutel, { wie: woord, meldingen: [woord] }),
  'feit-kiezen': feitKiezenKaart(kiezen(woord)),
  'feit-gevolg': feitGevolgKaart(gevolg(woord, aantal)),
});

describe.each(Object.entries(kaarten('Een zin over Stichting Het Noorderlicht.', 2)))('de kaart %s', (naam, kaart) => {
  it('is zoals goedgekeurd', () => {
    expect(gebreken(kaart)).toEqual([]);
    vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), JSON.stringify(kaart.inhoud, null, 2));
  });
});

const vol = kaarten(`${vijandig} ë€ `.repeat(40), 60);
it.each(Object.entries(vol))('%s past op zijn grootst, en laat vijandige tekst tekst zijn', (_, kaart) => {
  expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  const veilig = /^(TextRun\.text|Input\.Text\.value|undefined\.title)$/;
  expect(plekkenVan(kaart, 'MERK').filter((plek) => !veilig.test(plek))).toEqual([]);
});

/** Ieder punt zijn eigen woord, zodat te zien is welk er wegvalt. */
const genummerd = (aantal: number): NakijkView => {
  const basis = nakijk('', 0);
  const nummers = Array.from({ length: aantal }, (_, plek) => `punt${String(plek)}.`);
  return {
    ...basis,
    controle: { ...basis.controle, taal: nummers.map((tekst) => ({ tekst, advies: 'Schrijf liever: over.' })) },
    voorstellen: nummers.map((eigen) => ({ sleutel: 'a.b', eigen: `voorstel-${eigen}`, nieuw: 'x' })),
    verschillen: nummers.map((wat) => ({ omschrijving: `verschil-${wat}`, staatIn: [true, false] })),
  };
};

it('wat op de kaart niet past, staat op de bladzijden van alles wat is gevonden: ieder punt, en eenmaal', () => {
  const view = genummerd(120);
  expect(JSON.stringify(nakijkKaart(view, []).inhoud)).toMatch(/En nog 110 andere.*Alles bekijken/s);
  const bladen: string[] = [];
  while (bladen.length < 20) {
    const kaart = bevindingenKaart(view, bladen.length + 1);
    expect(gebreken(kaart)).toEqual([]);
    bladen.push(JSON.stringify(kaart.inhoud));
    if (!bladen.at(-1)?.includes('Verder lezen')) break;
  }
  expect(bladen.length).toBeGreaterThan(1);
  for (const { tekst } of view.controle.taal)
    for (const voor of ['“', 'voorstel-', 'verschil-'])
      expect(bladen.filter((blad) => blad.includes(`${voor}${tekst}`)).length).toBe(1);
  expect(bladen.join()).not.toContain('En nog');
});

it('een kaart die alles toont, biedt geen bladzijden aan; wie vaststelt krijgt ze wel als er meer is', () => {
  const weinig = JSON.stringify(nakijkKaart(genummerd(3), []).inhoud);
  expect(weinig).not.toMatch(/Alles bekijken|Niet alles past/);
  expect(JSON.stringify(beoordeelKaart(genummerd(3), sleutel).inhoud)).not.toContain('Alles bekijken');
  expect(JSON.stringify(beoordeelKaart(genummerd(30), sleutel).inhoud)).toContain('Alles bekijken');
});

it('wie vaststelt ziet iedere zin waarvoor een vinkje nodig is, en wat daarnaast niet meer past is te openen', () => {
  const basis = nakijk('', 0);
  const lang = 'een zin die iemand als verwijt kan lezen over het bestuur van de aanbieder en zijn toezicht '.repeat(4);
  const [gevoelig, taal] = [
    Array.from({ length: 30 }, (_, plek) => ({ zinId: `a.${String(plek)}`, zin: lang, waarom: ['houding'] as const })),
    Array.from({ length: 10 }, () => ({ tekst: lang, advies: lang })),
  ];
  const kaart = beoordeelKaart({ ...basis, controle: { ...basis.controle, gevoelig, taal } }, sleutel);
  expect(gebreken(kaart)).toEqual([]);
  const inhoud = JSON.stringify(kaart.inhoud);
  for (const plek of gevoelig.keys()) expect(inhoud).toContain(`Zin ${String(plek + 1)}: “`);
  expect(inhoud).toMatch(/En nog \d+ [^]*Alles bekijken/u);
});

it('één te veel wordt getoond, en niet aangekondigd', () => {
  expect(JSON.stringify(nakijkKaart(genummerd(11), []).inhoud)).not.toContain('En nog');
  expect(JSON.stringify(nakijkKaart(genummerd(12), []).inhoud)).toContain('En nog 2 andere');
});

it('wat niet op de kaart van het nakijken past, staat onder Meer doen: geen knop gaat verloren', () => {
  const titels = (kaart: { readonly inhoud: unknown }): readonly string[] => [
    ...new Set(
      [...JSON.stringify(kaart.inhoud).matchAll(/"title":"(knop \d|Meer doen)"/g)].map(([, titel]) => titel ?? ''),
    ),
  ];
  const knoppen = (aantal: number) =>
    Array.from({ length: aantal }, (_, plek) => button(`knop ${String(plek)}`, 'brief.verloop', { brief: 'brief-1' }));
  for (const punten of [1, 120])
    for (let aantal = 1; aantal <= 7; aantal += 1) {
      const view = nakijk('woord', punten);
      const eerst = titels(nakijkKaart(view, knoppen(aantal)));
      const rest = eerst.includes('Meer doen') ? titels(nakijkMeerKaart(view, knoppen(aantal))) : [];
      const samen = [...eerst, ...rest].filter((titel) => titel !== 'Meer doen');
      expect(samen).toEqual(knoppen(aantal).map(({ title }) => title));
    }
});
