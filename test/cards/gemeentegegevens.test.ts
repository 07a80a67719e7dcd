/** The cards of what differs per gemeente: as approved, at their largest, and with hostile text. */
import {
  gegevensfoutKaart,
  gegevensKaart,
  gegevensKlaarKaart,
  gegevensNietKaart,
  gegevensproefKaart,
  invulbestandKaart,
} from '../../cards/gemeentegegevens';
import { inlezingenKaart } from '../../cards/gegevensinlezing';
import { teruggezetKaart } from '../../cards/gegevensterugzetting';
import { gemeentevelden, ontbrekendeVelden } from '../../domain/gemeentegegevens';
import type { Gemeentegegevens } from '../../domain/gemeentegegevens';
import { tekst } from '../support/proefregister';
import { gemeenteformulierKaart } from '../../cards/gemeente-invullen';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const sleutel = (): string => 'sleutel-1';
const gemeente = (naam: string, gegevens: Gemeentegegevens = {}) => ({
  ...{ gemeente: naam, gegevens, ontbreekt: ontbrekendeVelden(gegevens, []), magGeven: true },
});
const view = (aantal: number, naam: string) => ({
  ...{ casusId: 'c1', casusNummer: 'C-2026-0001', aanbieder: naam },
  gemeenten: Array.from({ length: aantal }, (_, plek) =>
    plek % 3 === 0 ? gemeente(naam, { functie: tekst('x') }) : gemeente(naam),
  ),
});
const proef = (aantal: number, naam: string) => ({
  ...{ voorstel: 'v1', nieuw: aantal, gewijzigd: 0, gelijk: 2 },
  rijen: Array.from({ length: aantal }, () => ({ gemeente: naam, velden: gemeentevelden })),
});
const fouten = (aantal: number, uitleg: string) => Array.from({ length: aantal }, (_, rij) => ({ rij, uitleg }));

const inlezingen = (naam: string) =>
  [true, false].map((magTerug) => ({
    ...{ inlezing: `i-${String(magTerug)}`, op: '2026-03-02T10:15:00.000Z', door: naam, magTerug },
    gemeenten: Array.from({ length: 342 }, () => naam),
  }));

const kaarten = (naam: string) =>
  ({
    'zonder gemeenten': gegevensKaart(view(0, naam), 0, sleutel),
    'eerste blad': gegevensKaart(view(342, naam), 0, sleutel),
    'middelste blad': gegevensKaart(view(342, naam), 120, sleutel),
    'laatste blad': gegevensKaart(view(342, naam), 336, sleutel),
    invulbestand: invulbestandKaart('c1', 'https://bot.example/bestand/x', '2026-03-02T10:15:00.000Z'),
    proef: gegevensproefKaart(proef(342, naam), 'sleutel-1'),
    klaar: gegevensKlaarKaart({ nieuw: 3, gewijzigd: 4, inlezing: 'i1' }, 'sleutel-1'),
    'niets nieuws': gegevensKlaarKaart({ nieuw: 0, gewijzigd: 0, inlezing: 'i1' }, 'sleutel-1'),
    eerder: inlezingenKaart({ casusId: 'c1', casusNummer: 'C-2026-0001', inlezingen: inlezingen(naam) }, sleutel),
    'nooit eerder': inlezingenKaart({ casusId: 'c1', casusNummer: 'C-2026-0001', inlezingen: [] }, sleutel),
    teruggezet: teruggezetKaart(
      { inlezing: 'i2', teruggezet: [naam, '*'], gelaten: Array(40).fill({ gemeente: naam, velden: gemeentevelden }) },
      'sleutel-2',
    ),
    'niets teruggezet': teruggezetKaart({ inlezing: 'i2', teruggezet: [], gelaten: [] }, 'sleutel-2'),
    niet: gegevensNietKaart(naam),
    fouten: gegevensfoutKaart(fouten(500, naam)),
    formulier: gemeenteformulierKaart(
      {
        casusId: 'c1',
        casusNummer: 'C-2026-0001',
        gemeente: naam,
        waarden: { afzender: naam, segmenten: `${naam}\n${naam}` },
      },
      [naam],
    ),
  }) as const;
type Naam = keyof ReturnType<typeof kaarten>;
const alle = Object.keys(kaarten('')) as Naam[];

it.each(alle)('%s, op zijn grootst, is een goede kaart', (naam) => {
  expect(gebreken(kaarten('Gemeente Súdwest-Fryslân '.repeat(20))[naam])).toEqual([]);
});

it.each(alle)('%s: wat iemand schreef is tekst, en nooit opmaak', (naam) => {
  const plekken = plekkenVan(kaarten(vijandig)[naam], 'MERK');
  // What stands filled in on a form is no markup either.
  const plaatsen = ['TextRun.text', 'Action.Execute.title', ...(naam === 'formulier' ? ['Input.Text.value'] : [])];
  expect(plekken.filter((plek) => !plaatsen.includes(plek))).toEqual([]);
});
