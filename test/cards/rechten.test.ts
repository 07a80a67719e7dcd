/** The cards about people and their rights: as approved, at their largest, and with a hostile name shown as text. */
import { join } from 'node:path';
import type { Kaart } from '../../cards/expand';
import { afscheidKaart, gebruikerKaart, gebruikersKaart, voorstelKaart } from '../../cards/rechten';
import type { GebruikersView, GebruikerView, VoorstelView } from '../../cards/rechten';
import { toegangKaart } from '../../cards/toegang';
import { organisatieRollen } from '../../domain/actor';
import { vergelijkGolden } from '../support/golden';
import { gebreken, plekkenVan, vijandig } from './support/keuring';

const voorstel: VoorstelView = {
  ...{ id: 'voorstel-1', naam: 'Lotte Claessen', partijNaam: 'Nederlandse Zorgautoriteit' },
  ...{ rollen: ['adviseur', 'melder'], doorNaam: 'Karel Mulder', op: '2026-03-12T09:00:00.000Z' },
};
const lotte = { id: 'p-1', naam: 'Lotte Claessen', partijNaam: 'Jeugdregio Zuid-Limburg', rollen: ['melder'] as const };
const lijst: GebruikersView = {
  gebruikers: [lotte, { ...lotte, id: 'p-2', naam: 'Rob Janssen', rollen: [] }],
  ...{ meer: true, gezocht: 'o', voorstellen: [voorstel] },
};
const partijen = [{ id: 'NZA', naam: 'Nederlandse Zorgautoriteit' }];
const een: GebruikerView = { ...lotte, partijId: 'NZA', partijen, sleutel: 'sleutel-1' };
const verzoek = { verzoekId: 'v-1', gevraagdOp: '2026-03-12T09:00:00.000Z', sleutel: 'sleutel-1', partijen };

const voorbeelden: Readonly<Record<string, Kaart>> = {
  gebruikers: gebruikersKaart(lijst),
  'gebruikers-niemand': gebruikersKaart({ ...lijst, gebruikers: [], meer: false, voorstellen: [] }),
  gebruiker: gebruikerKaart(een),
  'gebruiker-alleen-lezen': gebruikerKaart({ ...een, rollen: [], sleutel: null }),
  'gebruiker-beeindigen': afscheidKaart({ id: 'p-1', naam: 'Lotte Claessen', sleutel: 'sleutel-1' }),
  'rechten-voorstel': voorstelKaart(voorstel, 'sleutel-1', false),
  'rechten-eigen-voorstel': voorstelKaart(voorstel, 'sleutel-1', true),
  'toegang-verzoek': toegangKaart({ ...verzoek, naam: 'Daan Vermeulen' }),
};

const lang = `${vijandig} ë€ `.repeat(20).slice(0, 200);
const veel = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);
const zwaar = { ...voorstel, naam: lang, partijNaam: lang, doorNaam: lang, rollen: organisatieRollen };
const zwaarste: Readonly<Record<string, Kaart>> = {
  gebruikers: gebruikersKaart({
    gebruikers: veel({ ...lotte, naam: lang, partijNaam: lang, rollen: organisatieRollen }, 40),
    ...{ meer: true, gezocht: lang.slice(0, 80), voorstellen: veel(zwaar, 5) },
  }),
  gebruiker: gebruikerKaart({
    ...een,
    naam: lang,
    partijNaam: lang,
    partijen: veel({ id: 'GM0344', naam: 'x'.repeat(40) }, 420),
  }),
  'rechten-voorstel': voorstelKaart(zwaar, 'sleutel-1', false),
  'toegang-verzoek': toegangKaart({ ...verzoek, naam: lang }),
};

it.each(Object.entries(voorbeelden))('%s is as approved and passes the rules of the house', (naam, kaart) => {
  expect(gebreken(kaart)).toEqual([]);
  const tekst = JSON.stringify({ samenvatting: kaart.samenvatting, ...kaart.inhoud }, null, 2);
  vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), tekst);
});

it.each(Object.entries(zwaarste))('%s stays a card at its largest, with a hostile name as text', (_, kaart) => {
  expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  const plekken = new Set(plekkenVan(kaart, 'MERK'));
  expect(plekken.size).toBeGreaterThan(0);
  // The names of choices and buttons are plain in Teams, and so is what is read aloud.
  for (const plek of plekken)
    expect([
      'TextRun.text',
      'Input.Text.value',
      'undefined.title',
      'Action.Execute.title',
      'Action.Submit.title',
      'AdaptiveCard.speak',
      'AdaptiveCard.fallbackText',
    ]).toContain(plek);
});
