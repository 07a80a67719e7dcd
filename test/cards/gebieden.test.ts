/** The cards of a herindeling: at their largest, and with hostile text. */
import { gebiedenKlaarKaart, gebiedenproefKaart } from '../../cards/gebieden';
import { gebiedenlijstKaart, gebiedenTerugKaart } from '../../cards/gebiedenlijst';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const op = '2026-03-02T10:15:00.000Z';
const rij = (naam: string, plek: number) => ({
  ...{ naam, verschil: (['nieuw', 'gewijzigd', 'gelijk'] as const)[plek % 3] ?? 'gelijk' },
  ...(plek % 2 === 0 ? { opgegaanIn: [naam, naam], per: '2027-01-01' } : { opgegaanIn: [], per: '' }),
});
const kaarten = (naam: string) =>
  ({
    proef: gebiedenproefKaart(
      {
        ...{ voorstel: 'v1', nieuw: 1, gewijzigd: 300, gelijk: 2, metMensen: Array<string>(9).fill(naam) },
        rijen: Array.from({ length: 300 }, (_, plek) => rij(naam, plek)),
      },
      's1',
    ),
    'niets nieuws': gebiedenproefKaart(
      { voorstel: 'v1', nieuw: 0, gewijzigd: 0, gelijk: 1, rijen: [], metMensen: [] },
      's1',
    ),
    klaar: gebiedenKlaarKaart('i1', 's1'),
    lijst: gebiedenlijstKaart(
      [true, false].map((teruggezet) => ({
        inlezing: 'i1',
        op,
        door: naam,
        teruggezet,
        namen: Array<string>(300).fill(naam),
      })),
      () => 's1',
    ),
    'lege lijst': gebiedenlijstKaart([], () => 's1'),
    terug: gebiedenTerugKaart({ teruggezet: Array<string>(300).fill(naam), gelaten: Array<string>(300).fill(naam) }),
    'niets terug': gebiedenTerugKaart({ teruggezet: [], gelaten: [naam] }),
  }) as const;
type Naam = keyof ReturnType<typeof kaarten>;
const alle = Object.keys(kaarten('')) as Naam[];

it.each(alle)('%s, op zijn grootst, is een goede kaart', (naam) => {
  expect(gebreken(kaarten('Gemeente Súdwest-Fryslân '.repeat(10))[naam])).toEqual([]);
});
it.each(alle)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  const plekken = plekkenVan(kaarten(vijandig)[naam], 'MERK');
  expect(plekken.filter((plek) => plek !== 'TextRun.text')).toEqual([]);
});
