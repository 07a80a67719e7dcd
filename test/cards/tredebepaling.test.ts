/** The cards on which people decide about a trede: as approved, at their largest, and without any trede that stands out. */
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { bepalingKaart, wachtendeKaart } from '../../cards/tredebepaling';
import type { BepalingView } from '../../cards/tredebepaling';
import { planFormulier } from '../../cards/plan';
import { lessenKaart } from '../../cards/casus-evaluatie';
import { ritmeInstelKaart } from '../../cards/ritme-instellen';
import { namensFormulier } from '../../cards/tredebepaling-namens';
import { bepalingFormulier } from '../../cards/tredebepaling-formulier';
import type { BepalingFormulierView } from '../../cards/tredebepaling-formulier';
import { tekenBitmap } from '../../cards/bitmap';
import { button } from '../../cards/button';
import type { Kaart } from '../../cards/expand';
import { historieKaart } from '../../cards/trede-historie';
import { tekenTrap } from '../../cards/trap';
import { tredeKaart } from '../../cards/trede';
import { treden } from '../../domain/trede';
import type { Tredebepaling } from '../../domain/trede';
import { vergelijkGolden } from '../support/golden';
import { tekst } from '../support/proefregister';
import { delen, gebreken, plekkenVan, teksten, vijandig } from './support/keuring';
import { bepaling, casus, tredeView } from './support/voorbeelden';
import { besluitZin, komendInLijst } from '../../texts/trede';

const terug = button('Trede tonen', 'trede.opvragen', { over: 'casus-1' });
const reactie = { persoonId: 'p', persoonNaam: 'Persoon regio1', op: '2026-03-02T10:00:00.000Z' };
const lang = (max: number) => tekst(`${vijandig} ë€ `.repeat(400).slice(0, max));
const herhaal = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);

const voorgelegd: Tredebepaling = {
  ...bepaling,
  status: 'voorgelegd',
  invoer: {
    ...bepaling.invoer,
    trede: 4,
    plan: 'herstelplan',
    bewijs: tekst('Rapportage februari, paragraaf 2'),
    partijen: [
      { partijId: 'regio', standpunt: 'gevraagd' },
      { partijId: 'nza', standpunt: 'gevraagd' },
    ],
  },
  partijNamen: ['MGR Limburg-Noord', 'Nederlandse Zorgautoriteit'],
  reacties: [{ ...reactie, partijId: 'regio', standpunt: 'oneens', reden: tekst('Te vroeg.'), namens: null }],
  vastgesteldDoor: null,
  vastgesteldDoorNaam: null,
  vastgesteldOp: null,
  volgorde: null,
};
const view: BepalingView = {
  ...{ bepaling: voorgelegd, casus, corrigeert: null, geldend: bepaling, gezien: 'bepaling-1', heel: true },
  ...{
    planSinds: null,
    vragen: ['trede-4-5-herstelplan'],
    magReageren: true,
    magVaststellen: true,
    magIntrekken: true,
    magNamens: true,
  },
  ...{ zelfVoorgelegd: false, magCasus: true, partijId: 'nza', sleutel: 'sleutel-1', melding: null, toelichting: '' },
};
const formulier: BepalingFormulierView = {
  ...{ casus, geldend: bepaling, corrigeerbaar: [bepaling], fouten: [], gevonden: [], sleutel: 'sleutel-1' },
  partijen: [
    { id: 'regio', naam: 'MGR Limburg-Noord' },
    { id: 'nza', naam: 'Nederlandse Zorgautoriteit' },
  ],
  waarden: { ingangsdatum: '2026-03-02', partijen: 'regio,nza' },
};
const stappen = [
  { trede: 2, ingangsdatum: '2025-11-03' },
  { trede: 3, ingangsdatum: '2026-02-16' },
] as const;
const komend = [{ trede: 2, ingangsdatum: '2026-05-01', plan: 'verbeterplan', vastgesteldOp: null }] as const;
const historie = {
  ...{ casus, geldendId: 'bepaling-1', verloop: stappen, komend, vandaag: '2026-03-02' },
  bepalingen: [{ ...voorgelegd, id: 'b2', status: 'vastgesteld', volgorde: 2 } as const, bepaling],
};

const voorbeelden: Readonly<Record<string, Kaart>> = {
  'tredebepaling-voorgelegd': bepalingKaart(view),
  'tredebepaling-correctie': bepalingKaart({ ...view, corrigeert: bepaling, magNamens: false }),
  'tredebepaling-plan-veranderd': bepalingKaart({
    ...view,
    casus: { ...casus, plan: 'continuiteitsplan' },
    planSinds: {
      ...{
        plan: 'continuiteitsplan',
        door: 'Henk Smeets',
        op: '2026-03-03T10:00:00.000Z',
        reden: 'Er is een bewindvoerder.',
      },
      eerderBeantwoord: ['MGR Limburg-Noord'],
    },
  }),
  'tredebepaling-voor-een-gevraagde-partij': bepalingKaart({
    ...view,
    ...{ heel: false, geldend: null, vragen: [], magVaststellen: false, magIntrekken: false, magCasus: false },
  }),
  'tredebepaling-formulier': bepalingFormulier(formulier),
  'tredebepaling-namens': namensFormulier({
    ...{ bepalingId: 'bepaling-1', aanbiederNaam: casus.aanbiederNaam, waarden: {}, fouten: [], gevonden: [] },
    ...{ partijen: [{ partijId: 'regio', naam: 'MGR Limburg-Noord' }], sleutel: 'sleutel-1' },
  }),
  'plan-formulier': planFormulier({
    ...{ casus, sleutel: 'sleutel-1', plan: 'herstelplan', ingevuld: { waarden: {}, fouten: [], gevonden: [] } },
  }),
  'casus-lessen': lessenKaart(casus, [], [terug]),
  'ritme-instellen': ritmeInstelKaart({
    ...{ regels: treden.map((trede) => ({ trede, dagen: 8 - trede })), wijzigingen: [], melding: null },
    sleutel: 'sleutel-1',
  }),
  'tredebepaling-formulier-met-fouten': bepalingFormulier({
    ...formulier,
    fouten: ['Trede: Dit veld is nodig.'],
    gevonden: ['Grond: hierin stond een BSN.'],
  }),
  'tredebepalingen-wachten': wachtendeKaart(casus, [voorgelegd]),
  'trede-historie': historieKaart(historie, [terug]),
  'trede-historie-leeg': historieKaart({ ...historie, bepalingen: [], verloop: [], komend: [] }, [terug]),
};

const groot: Tredebepaling = {
  ...voorgelegd,
  ...{ status: 'vastgesteld', volgorde: 1, vastgesteldDoorNaam: lang(80), voorgelegdDoorNaam: lang(80) },
  vastgesteldOp: '2026-03-02T10:00:00.000Z',
  invoer: { ...voorgelegd.invoer, grond: lang(3_000), bewijs: lang(2_000), opmerking: lang(1_500) },
  partijNamen: herhaal(lang(60), 30),
  reacties: [],
};
const vol: Tredebepaling = {
  ...groot,
  invoer: { ...groot.invoer, partijen: herhaal({ partijId: 'regio', standpunt: 'gevraagd' } as const, 30) },
};
const zwaarste: Readonly<Record<string, Kaart>> = {
  bepaling: bepalingKaart({ ...view, bepaling: vol, casus: { ...casus, aanbiederNaam: lang(200) } }),
  'bepaling-plan': bepalingKaart({
    ...{ ...view, casus: { ...casus, plan: null } },
    planSinds: {
      plan: null,
      door: lang(80),
      op: reactie.op,
      reden: lang(1_500),
      eerderBeantwoord: herhaal(lang(60), 30),
    },
  }),
  formulier: bepalingFormulier({
    ...formulier,
    casus: { ...casus, aanbiederNaam: lang(200) },
    partijen: herhaal({ id: '01HZZZZZZZZZZZZZZZZZZZZZZ', naam: lang(60) }, 30),
    corrigeerbaar: herhaal(vol, 40),
    waarden: { grond: lang(3_000), bewijs: lang(2_000), opmerking: lang(1_500) },
  }),
  historie: historieKaart({ ...historie, bepalingen: herhaal(vol, 40) }, [terug]),
  trede: tredeKaart(
    { ...tredeView, aanbieder: lang(200), grond: lang(9_000), historie: herhaal(stappen[0], 400), komend: [...komend] },
    [terug],
  ),
};

it.each(Object.entries(voorbeelden))('%s is as approved', (naam, kaart) => {
  const leesbaar = JSON.stringify({ samenvatting: kaart.samenvatting, ...kaart.inhoud }, null, 2);
  vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), leesbaar.replace(/base64,[\w+/=]+/, 'base64,…'));
});

it.each(Object.entries(voorbeelden))('%s passes the parser and the rules of the house', (_, kaart) => {
  expect(gebreken(kaart)).toEqual([]);
});

it.each(Object.entries(zwaarste))('%s stays a card at its largest', (_, kaart) => {
  expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  const plekken = new Set(plekkenVan(kaart, 'MERK'));
  expect(plekken.size).toBeGreaterThan(0);
  for (const plek of plekken) expect(['TextRun.text', 'Input.Text.value']).toContain(plek);
});

/** The same card with every trede number and label taken out. */
const zonderTrede = (kaart: Kaart): string =>
  JSON.stringify(kaart.inhoud)
    .replaceAll(/base64,[\w+/=]+/g, '')
    .replaceAll(/Trede [1-5](: [a-z ]+)?/g, 'Trede');

describe('no trede is suggested', () => {
  it('offers five equal choices and has chosen none, whatever holds now', () => {
    for (const geldend of [null, bepaling, voorgelegd]) {
      const keuze = delen(bepalingFormulier({ ...formulier, geldend }).inhoud).find(({ id }) => id === 'trede');
      expect(keuze?.['value']).toBe('');
      const choices = keuze?.['choices'] as readonly { readonly title: string; readonly value: string }[];
      expect(choices.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5']);
    }
  });

  it('looks the same for every trede: no colour, no weight, no order', () => {
    const kaarten = treden.map((trede) => [
      zonderTrede(bepalingKaart({ ...view, bepaling: { ...voorgelegd, invoer: { ...voorgelegd.invoer, trede } } })),
      zonderTrede(tredeKaart({ ...tredeView, trede, label: null }, [])),
    ]);
    for (const kaart of kaarten) expect(kaart).toEqual(kaarten[0]);
  });

  it('gives agreeing and disagreeing the same button', () => {
    const knoppen = delen(bepalingKaart(view).inhoud).filter(({ title }) => String(title).startsWith('Wij zijn het'));
    expect(knoppen.map(({ style }) => style)).toEqual(['default', 'default', 'default', 'default']);
  });

  it('names no colour anywhere on these cards', () => {
    for (const kaart of Object.values(voorbeelden)) {
      const kleuren = delen(kaart.inhoud).filter((deel) => 'color' in deel || deel['style'] === 'attention');
      expect(kleuren).toEqual([]);
    }
  });
});

describe('the drawing', () => {
  const pixels = (url: string | null): Buffer => {
    const png = Buffer.from((url ?? '').split(',')[1] ?? '', 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const begin = png.indexOf('IDAT');
    return inflateSync(png.subarray(begin + 4, begin + 4 + png.readUInt32BE(begin - 4)));
  };

  it('is one bit per pixel and small enough for a card of a thousand steps', () => {
    const veel = Array.from({ length: 1_000 }, (_, nummer) => ({
      trede: treden[nummer % 5] ?? 1,
      ingangsdatum: new Date(Date.UTC(2024, 0, 1 + nummer)).toISOString().slice(0, 10),
    }));
    const url = tekenTrap(veel, komend, '2026-09-01');
    expect(pixels(url)).toHaveLength(420 * 121);
    expect(url?.length).toBeLessThan(9_000);
  });

  it('writes the day of a step beside it, and over no line', () => {
    const zwart = (beeld: Buffer, x: number, y: number, breed: number, hoog: number): string =>
      Array.from({ length: breed * hoog }, (_, nummer) => {
        const [kolom, rij] = [x + (nummer % breed), y + Math.floor(nummer / breed)];
        return ((beeld[rij * 121 + 1 + (kolom >> 3)] ?? 0) & (0x80 >> (kolom & 7))) === 0 ? '#' : '.';
      }).join('');
    const geschreven = `data:image/png;base64,${tekenBitmap(480, 210, (vlak) => {
      vlak.schrijf('12-03-2026', 0, 0, 2);
    }).toString('base64')}`;
    const stap = (trede: 2 | 3, ingangsdatum: string) => ({ trede, ingangsdatum });
    const trap = tekenTrap([stap(2, '2026-01-01'), stap(3, '2026-03-12')], [], '2026-06-01');
    const beeld = pixels(trap);
    const vakken = Array.from({ length: 660 }, (_, x) => zwart(beeld, 68 + x, 158, 240, 28));
    expect(vakken).toContain(zwart(pixels(geschreven), 0, 0, 240, 28));
  });

  it('draws digits with round strokes and not with coarse dots', () => {
    const beeld = pixels(
      `data:image/png;base64,${tekenBitmap(8, 14, (vlak) => {
        vlak.schrijf('0', 0, 0, 2);
      }).toString('base64')}`,
    );
    const rijen = Array.from({ length: 28 }, (_, rij) => beeld.subarray(rij * 3, rij * 3 + 3).toString('hex'));
    // Dots of a few pixels each would give seven kinds of row at most.
    expect(new Set(rijen).size).toBeGreaterThan(7);
  });

  it('draws nothing without a decision, and draws another history differently', () => {
    expect(tekenTrap([], [], '2026-03-02')).toBeNull();
    expect(tekenTrap(stappen, [], '2026-03-02')).not.toBe(tekenTrap([...stappen].slice(0, 1), [], '2026-03-02'));
  });

  it('says everything it shows in words beside it', () => {
    const kaart = historieKaart(historie, [terug]);
    const alt = String(delen(kaart.inhoud).find(({ type }) => type === 'Image')?.['altText']);
    for (const woord of ['Trede 2, vanaf 3 november 2025', 'Trede 3: zorgelijk, vanaf 16 februari 2026', '1 mei 2026'])
      expect(alt).toContain(woord);
    const trede = tredeKaart({ ...tredeView, komend }, []);
    expect(teksten(trede)).toEqual(
      expect.arrayContaining(['Trede 2, vanaf 3 november 2025', 'Per 1 mei 2026 trede 2, met als plan: verbeterplan']),
    );
  });
});

it.each([
  [
    { door: 'Henk Smeets', partij: 'NZa', op: '2026-02-03T10:00:00.000Z', eens: ['Regio A', 'Regio B'], aanwezig: [] },
    'Vastgesteld door Henk Smeets (NZa) op 3 februari 2026, na akkoord van Regio A en Regio B.',
  ],
  [
    { door: 'Henk Smeets', partij: null, op: '2026-02-03T23:30:00.000Z', eens: [], aanwezig: ['Regio A'] },
    'Vastgesteld door Henk Smeets op 4 februari 2026. Bij het besluit was ook: Regio A.',
  ],
  [{ door: null, partij: null, op: null, eens: [], aanwezig: [] }, 'Niet vastgelegd.'],
])('zegt in een zin wie een trede vaststelde, zonder erbij te zeggen wat niemand vastlegde', (besluit, zin) => {
  expect(besluitZin(besluit)).toBe(zin);
});

it('noemt in een lijst een trede die nog ingaat met haar dag en de dag van het besluit', () => {
  const regel = komendInLijst({
    trede: 4,
    ingangsdatum: '2027-01-01',
    plan: null,
    vastgesteldOp: '2026-11-12T10:00:00.000Z',
  });
  expect(regel).toBe('Vanaf 1 januari 2027: trede 4, problematisch (vastgesteld op 12 november 2026)');
});

it('in de geschiedenis staat wie het niet eens was niet bij wie het eens was', () => {
  const oneens = { ...bepaling.invoer, partijen: [{ partijId: 'regio', standpunt: 'oneens' as const }] };
  const regels = teksten(historieKaart({ ...historie, bepalingen: [{ ...bepaling, invoer: oneens }] }, [terug])).join(
    '\n',
  );
  expect(regels).toMatch(/Niet eens: /);
  expect(regels).not.toMatch(/Besloten met|Eens met het besluit/);
});
