/** The lists in which letters are found again: empty, full and turning pages, with hostile names, small enough for Teams. */
import { brievenPerBlad, casusbrievenKaart, eigenBrievenKaart } from '../../cards/brieven';
import type { Kaart } from '../../cards/expand';
import type { BriefStatus } from '../../domain/brief';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const statussen: readonly BriefStatus[] = [
  'concept',
  'voorgelegd',
  'vastgesteld',
  'vrijgegeven',
  'verzonden',
  'ingetrokken',
];

const wacht: Readonly<Record<number, 'vaststellen' | 'toestaan'>> = { 1: 'vaststellen', 2: 'toestaan' };

const brieven = (naam: string, aantal: number) =>
  Array.from({ length: aantal }, (_, plek) => ({
    ...{
      id: `b${String(plek)}`,
      nummer: `B-2026-${String(plek).padStart(4, '0')}`,
      soort: 'persbericht',
      publiek: 'pers',
    },
    ...{
      versie: plek + 1,
      status: statussen[plek % statussen.length] ?? 'concept',
      gemaaktOp: '2026-03-12T09:00:00.000Z',
    },
    ...{
      aanbieder: naam,
      maker: naam,
      casusNummer: 'C-2026-0001',
      wachtOpU: wacht[plek] ?? null,
    },
  }));

const over = { casusId: 'c1', casusNummer: 'C-2026-0001' };
const reeksen = [{ id: 'r1', status: 'klaar' as const, gemaakt: 342, totaal: 342, op: '2026-03-12T09:00:00.000Z' }];

const kaarten = (naam: string): Readonly<Record<string, Kaart>> => ({
  'brieven-casus': casusbrievenKaart({
    ...over,
    aanbieder: naam,
    brieven: brieven(naam, 20),
    zietAlle: true,
    reeksen,
    vanaf: 8,
  }),
  'brieven-geen': casusbrievenKaart({ ...over, aanbieder: naam, brieven: [], zietAlle: true, reeksen: [], vanaf: 0 }),
  'brieven-geen-voor-u': casusbrievenKaart({
    ...over,
    aanbieder: naam,
    brieven: [],
    zietAlle: false,
    reeksen: [],
    vanaf: 0,
  }),
  'brieven-eigen': eigenBrievenKaart({ brieven: brieven(naam, 20), vanaf: 0 }),
  'brieven-niets-te-doen': eigenBrievenKaart({ brieven: [], vanaf: 0 }),
});

const namen = Object.keys(kaarten('x'));

it.each(namen)('%s is een goede kaart', (naam) => {
  expect(gebreken(kaarten('Stichting Jeugdhulp Súdwest-Fryslân '.repeat(6))[naam] as Kaart)).toEqual([]);
});

it.each(namen)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  const plekken = plekkenVan(kaarten(vijandig)[naam] as Kaart, 'MERK');
  expect(plekken.filter((plek) => plek !== 'TextRun.text')).toEqual([]);
});

const titels = (kaart: Kaart) => [...JSON.stringify(kaart).matchAll(/"title":"([^"]+)"/g)].map(([, titel]) => titel);

it('een blad heeft acht brieven, en een weg vooruit en terug', () => {
  const midden = titels(kaarten('x')['brieven-casus'] as Kaart);
  expect(midden.filter((titel) => titel === 'Openen')).toHaveLength(2 * brievenPerBlad);
  expect(midden).toEqual(expect.arrayContaining(['Volgende', 'Vorige', 'Terug naar de casus']));
  expect(titels(kaarten('x')['brieven-eigen'] as Kaart)).not.toContain('Vorige');
});

it('wat op de lezer wacht staat erbij, en wat verzonden is wacht nergens op', () => {
  const tekst = JSON.stringify(kaarten('x')['brieven-eigen']);
  expect(tekst.match(/Wacht op u: lezen en vaststellen/g)).toHaveLength(1);
  expect(tekst.match(/Wacht op verzenden/g)).toHaveLength(1);
});
