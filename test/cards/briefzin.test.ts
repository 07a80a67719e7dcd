/** De kaart die zegt waar een zin van een brief vandaan komt: zoals goedgekeurd, op zijn grootst, en met vijandige tekst. */
import { join } from 'node:path';
import { briefzinKaart } from '../../cards/briefzin';
import type { BriefzinView } from '../../cards/briefzin';
import { bekend, onbekend } from '../../domain/feit';
import { vergelijkGolden } from '../support/golden';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const naam = { id: 'igj.planning', omschrijving: 'wanneer de inspectie het onderzoek doet' };
const gat = { id: 'plan.bureau', omschrijving: 'naam begeleidend bureau' };

const view = (woord: string, aantal: number, rest: Partial<BriefzinView> = {}): BriefzinView => ({
  ...{ briefId: 'brief-1', nummer: 'B-2026-0007', versie: 2, status: 'concept', casusId: 'casus-1' },
  ...{ magFeiten: true, magWijzigen: true },
  zinnen: Array.from({ length: aantal }, () => ({
    tekst: woord,
    feiten: [
      ...Array.from({ length: aantal }, () => ({
        ...naam,
        feit: bekend(naam, woord, { bron: 'stukken van november 2023', datum: '2023-11-07', bevestigdDoor: 'Anouk' }),
      })),
      { ...gat, feit: onbekend(gat, 'regievoerder') },
    ],
  })),
  ...rest,
});

it('is zoals goedgekeurd', () => {
  const kaart = briefzinKaart(view('De inspectie doet de komende weken onderzoek.', 2), { nietGoed: true });
  expect(gebreken(kaart)).toEqual([]);
  vergelijkGolden(join(__dirname, 'goldens', 'brief-zin.json'), JSON.stringify(kaart.inhoud, null, 2));
});

it('past op zijn grootst, en laat vijandige tekst tekst zijn', () => {
  const kaart = briefzinKaart(view(`${vijandig} ë€ `.repeat(40), 60), { nietGoed: true });
  expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  expect(plekkenVan(kaart, 'MERK').filter((plek) => plek !== 'TextRun.text')).toEqual([]);
});

it('wie de feiten niet mag lezen, leest geen waarde, en wie ze niet mag wijzigen heeft geen knop', () => {
  const tekst = JSON.stringify(briefzinKaart(view('zin', 1, { magFeiten: false, magWijzigen: false }), {}));
  expect(tekst).not.toContain('Bron:');
  expect(tekst).not.toContain('Wijzig:');
  expect(tekst).toContain('De feiten zelf mag u niet lezen.');
});

it('een verzonden brief verandert niet meer, en dat staat erbij', () => {
  const tekst = JSON.stringify(briefzinKaart(view('zin', 1, { status: 'verzonden' }), { nietGoed: true }));
  expect(tekst).toContain('Deze brief is al verzonden en verandert niet meer.');
});
