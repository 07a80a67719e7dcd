/** The cards of a series of letters: every state, at their largest, with hostile text, and never more buttons than Teams shows. */
import { reeksBestandKaart, reeksKaart } from '../../cards/briefreeks';
import type { ReeksView } from '../../cards/briefreeks';
import { reeksbeoordeelKaart, reeksintrekKaart, reeksverzendKaart } from '../../cards/briefreeks-stap';
import { reekskeuzeKaart } from '../../cards/briefreeks-keuze';
import { reekslijstKaart } from '../../cards/briefreeks-lijst';
import type { Kaart } from '../../cards/expand';
import { rondestappen } from '../../domain/briefreeks';
import type { Rondestap } from '../../domain/briefreeks';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const stappen = Object.keys(rondestappen) as Rondestap[];
const statussen = { concept: 12, voorgelegd: 3, vastgesteld: 200, vrijgegeven: 100, verzonden: 27 };
const ronde = { stap: 'vaststellen', status: 'klaar', gedaan: 300, gelaten: 42 } as const;
const view = (naam: string, rest: Partial<ReeksView> = {}): ReeksView => ({
  ...{ id: 'r1', casusId: 'c1', casusNummer: 'C-2026-0001', aanbieder: naam, status: 'klaar' },
  ...{ gemaakt: 342, totaal: 342, genoemd: 400, statussen, ronde, stappen, soort: 'raadsinformatiebrief' },
  telling: { gelaten: 42, geraakt: 12, ongelezen: 3, eigen: 4 },
  ...rest,
});
const brieven = (naam: string) =>
  Array.from({ length: 10 }, (_, plek) => ({
    ...{ briefId: `b${String(plek)}`, gemeente: naam, nummer: 'B-2026-0001', versie: 2, status: 'voorgelegd' },
    uitval: { stap: 'vaststellen' as const, waarom: naam.repeat(4) },
    geraakt: {
      vervallen: true,
      zinnen: Array.from({ length: 9 }, () => ({ zinId: 'z', zin: naam.repeat(3), feit: naam })),
    },
    ...{ lezers: Array.from({ length: 20 }, () => naam), zelfGelezen: false, voorstellen: 2 },
  }));

const kaarten = (naam: string): Readonly<Record<string, Kaart>> => {
  const stap = { reeks: 'r1', aanbieder: naam, aantal: 342, meldingen: [naam] };
  const lijst = {
    reeks: 'r1',
    casusId: 'c1',
    casusNummer: 'C-2026-0001',
    brieven: brieven(naam),
    mag: stappen,
    magVaststellen: true,
  };
  const keuze = { reeks: 'r1', casusId: 'c1', casusNummer: 'C-2026-0001', soort: 'vervolgbrief' } as const;
  const gevoelig = Array.from({ length: 12 }, (_, plek) => ({
    zinId: String(plek),
    zin: naam.repeat(3),
    waarom: ['houding'] as const,
  }));
  return {
    leeg: reeksKaart(view(naam, { gemaakt: 0, statussen: {}, ronde: null, genoemd: null }), 'sleutel-1'),
    loopt: reeksKaart(view(naam, { status: 'loopt', ronde: null }), 'sleutel-1'),
    'ronde loopt': reeksKaart(view(naam, { ronde: { ...ronde, status: 'loopt' } }), 'sleutel-1'),
    alles: reeksKaart(view(naam), 'sleutel-1'),
    afgebroken: reeksKaart(view(naam, { status: 'afgebroken', gemaakt: 12 }), 'sleutel-1'),
    'zonder rechten': reeksKaart(view(naam, { stappen: [] }), 'sleutel-1'),
    bestanden: reeksBestandKaart('r1', 'https://bot.example/reeks/x', '2026-03-02T10:15:00.000Z'),
    lijst: reekslijstKaart({ ...lijst, deel: 'alle', vorige: 10, volgende: 30 }, 'sleutel-1'),
    'lijst van wat bleef staan': reekslijstKaart({ ...lijst, deel: 'gelaten', vorige: 10, volgende: 30 }, 'sleutel-1'),
    'lijst van wat geraakt is': reekslijstKaart({ ...lijst, deel: 'geraakt', vorige: 10, volgende: 30 }, 'sleutel-1'),
    'lijst met eigen tekst': reekslijstKaart({ ...lijst, deel: 'eigen', vorige: 10, volgende: 30 }, 'sleutel-1'),
    'lijst van wat ongelezen is': reekslijstKaart(
      { ...lijst, deel: 'ongelezen', vorige: 10, volgende: 30, melding: 'Vastgelegd: u las 1 brief.' },
      'sleutel-1',
    ),
    keuze: reekskeuzeKaart({ ...keuze, mag: stappen, vorige: 'r0' }, 'sleutel-1'),
    'lege lijst': reekslijstKaart(
      { ...lijst, brieven: [], deel: 'ongelezen', vorige: null, volgende: null },
      'sleutel-1',
    ),
    beoordelen: reeksbeoordeelKaart({ ...stap, gezien: 'a'.repeat(64), gelezen: 12, gevoelig }, 'sleutel-1'),
    verzenden: reeksverzendKaart({ ...stap, vandaag: '2026-03-02' }, 'sleutel-1'),
    intrekken: reeksintrekKaart(stap, 'sleutel-1'),
  };
};
const namen = Object.keys(kaarten(''));
const kaartVan = (naam: string, tekst: string): Kaart => {
  const kaart = kaarten(tekst)[naam];
  if (!kaart) throw new Error(naam);
  return kaart;
};

it.each(namen)('%s, op zijn grootst, is een goede kaart', (naam) => {
  expect(gebreken(kaartVan(naam, 'Gemeente Súdwest-Fryslân '.repeat(10)))).toEqual([]);
});

it.each(namen)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  expect(plekkenVan(kaartVan(naam, vijandig), 'MERK').filter((plek) => plek !== 'TextRun.text')).toEqual([]);
});

it.each(namen)('%s heeft niet meer knoppen dan Teams laat zien, en altijd een weg terug', (naam) => {
  const knoppen = kaartVan(naam, 'Anker').inhoud['actions'] as readonly { readonly title: string }[];
  expect(knoppen.length).toBeLessThanOrEqual(naam.includes('lijst') ? 7 : 6);
  expect(knoppen.map(({ title }) => title).join()).toMatch(/Terug naar|Stand tonen/);
});
