/** The cards after a melding was sent: as approved, at their largest, and with hostile text. */
import { join } from 'node:path';
import { button } from '../../cards/button';
import { formulierKaart } from '../../cards/formulier';
import type { Kaart } from '../../cards/expand';
import { meldingKaart } from '../../cards/melding';
import type { MeldingView } from '../../cards/melding';
import { meldingvraagKaart } from '../../cards/meldingvraag';
import { werklijstKaart } from '../../cards/werklijst';
import type { WerklijstView } from '../../cards/werklijst';
import { meldingVelden } from './support/meldingvelden';
import { proefInvoer, tekst } from '../support/proefregister';
import { vergelijkGolden } from '../support/golden';
import { gebreken, plekkenVan, teksten, titels, vijandig } from './support/keuring';

const op = '2026-03-02T10:00:00.000Z';
const lang = (max: number): string => `${vijandig} ë€ `.repeat(400).slice(0, max);
const herhaal = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);

const gebeurtenis: MeldingView['historie'][number] = {
  ...{ id: 'g1', meldingId: 'melding-1', op, persoonId: 'p1', wie: 'Persoon meldpunt' },
  ...{ stap: 'afsluiten', van: 'in-beoordeling', naar: 'afgesloten', object: 'opgelost' },
  toelichting: tekst('De bank staat garant.'),
};

const melderView: MeldingView = {
  melding: { id: 'melding-1', nummer: 'M-2026-0012', status: 'reactie-gevraagd', gemeldOp: op, versie: 3 },
  net: null,
  werkend: false,
  namens: null,
  documenten: [],
  opengelaten: [],
  antwoorden: [
    { veld: 'over', waarde: 'Stichting Het Noorderlicht' },
    { veld: 'omschrijving', waarde: 'De salarissen kunnen niet worden betaald.' },
  ],
  aanvullingen: [{ op, tekst: tekst('De bank stopt.'), bijlagen: [], wie: 'Persoon p1' }],
  historie: [
    { ...gebeurtenis, stap: 'registreren', van: null, naar: 'ontvangen', object: null, toelichting: null },
    { ...gebeurtenis, stap: 'overnemen', object: null, toelichting: null },
    { ...gebeurtenis, stap: 'afsluiten' },
  ],
  vraag: {
    ...{ id: 'vraag-1', meldingId: 'melding-1', vraag: tekst('Hoeveel maanden?'), gesteldDoor: 'p9', gesteldOp: op },
    ...{ herinnerOp: op, verlooptOp: '2026-03-16T10:00:00.000Z', status: 'open', antwoord: null, beantwoordOp: null },
  },
  casus: null,
  anderen: [],
  melder: null,
  behandelaar: null,
  stappen: ['aanvullen', 'intrekken', 'beantwoorden'],
  sleutel: 'sleutel-12',
};
const ander = { id: 'melding-2', nummer: 'M-2026-0013', status: 'ontvangen', gemeldOp: op, genoemd: '' } as const;
const werkView: MeldingView = {
  ...melderView,
  melding: { ...melderView.melding, status: 'in-beoordeling' },
  werkend: true,
  vraag: null,
  casus: { id: 'casus-1', nummer: 'C-2026-0003' },
  anderen: [ander, { ...ander, genoemd: 'Noorderlciht' }],
  melder: { naam: 'Persoon p1', partijNaam: 'Gemeente Venlo' },
  behandelaar: 'Persoon meldpunt',
  stappen: ['overnemen', 'vragen', 'koppelen', 'doorverwijzen', 'afsluiten', 'aanvullen'],
};
const regel = { melding: { ...ander, invoer: proefInvoer }, behandelaar: 'Persoon meldpunt', anderen: 2, laat: true };
const heel = { selectie: {}, namen: { over: null, van: null } };
const lijst: WerklijstView = { ...heel, filter: 'open', regels: [regel], totaal: 11, bladzijde: 1, bladzijden: 3 };
const formulier = {
  kop: 'M-2026-0012 afsluiten',
  naam: 'Stichting Het Noorderlicht',
  alineas: ['De melder krijgt de reden en uw toelichting.'],
  keuzes: [
    {
      ...{ id: 'reden', label: 'Waarom sluit u af?', fout: 'Kies een reden.', verplicht: true },
      keuzes: [{ waarde: 'opgelost', titel: 'Het probleem is opgelost' }],
    },
    { id: 'leeg', label: 'Niets te kiezen', fout: 'Kies.', verplicht: false, keuzes: [] },
  ],
  teksten: [{ id: 'toelichting', label: 'Toelichting', fout: 'Te lang.', verplicht: false, max: 2_000 }],
  knoppen: [button('Terug', 'melding.inzien', { melding: 'melding-1' }, { zonderInvoer: true })],
};
const { vraag } = melderView;
const vraagView = {
  vraag: vraag ?? { id: '', meldingId: '', vraag: tekst(''), verlooptOp: op },
  ...{ nummer: 'M-2026-0012', over: 'Stichting Het Noorderlicht', sleutel: 'sleutel-12', herinnering: false },
};

const voorbeelden: Readonly<Record<string, Kaart>> = {
  'melding-voor-melder': meldingKaart(melderView),
  'melding-voor-meldpunt': meldingKaart(werkView),
  werklijst: werklijstKaart(lijst),
  'werklijst-leeg': werklijstKaart({ ...heel, filter: 'van-mij', regels: [], totaal: 0, bladzijde: 0, bladzijden: 1 }),
  'werklijst-gefilterd': werklijstKaart({
    ...lijst,
    selectie: { over: 'noorderlicht', van: 'gm', acuut: true },
    namen: { over: 'Stichting Het Noorderlicht', van: 'Gemeente Venlo' },
  }),
  'melding-formulier': formulierKaart(formulier),
  meldingvraag: meldingvraagKaart(vraagView),
};

const zwaar: MeldingView = {
  ...werkView,
  antwoorden: meldingVelden.map((veld) => ({ veld, waarde: lang(4_000) })),
  aanvullingen: herhaal({ op, tekst: tekst(lang(4_000)), bijlagen: [], wie: lang(100) }, 200),
  historie: herhaal({ ...gebeurtenis, stap: 'afsluiten', wie: lang(100), toelichting: tekst(lang(2_000)) }, 300),
  anderen: herhaal(ander, 200),
  melder: { naam: lang(100), partijNaam: lang(200) },
};
const zwaarste: Readonly<Record<string, Kaart>> = {
  melder: meldingKaart({ ...zwaar, werkend: false, vraag, stappen: melderView.stappen }),
  meldpunt: meldingKaart(zwaar),
  werklijst: werklijstKaart({
    ...lijst,
    regels: herhaal(
      {
        ...regel,
        melding: { ...regel.melding, invoer: { ...proefInvoer, over: { partijId: null, naam: lang(120) } } },
        behandelaar: lang(100),
      },
      5,
    ),
  }),
  vraag: meldingvraagKaart({ ...vraagView, vraag: { ...vraagView.vraag, vraag: tekst(lang(2_000)) }, over: lang(120) }),
};

describe('cards after sending', () => {
  it.each(Object.entries(voorbeelden))('%s is as approved', (naam, kaart) => {
    const json = JSON.stringify({ samenvatting: kaart.samenvatting, ...kaart.inhoud }, null, 2);
    vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), json);
  });

  it.each(Object.entries(voorbeelden))('%s passes the parser and the rules of the house', (_, kaart) => {
    expect(gebreken(kaart)).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s stays a card at its largest', (_, kaart) => {
    expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s shows hostile text as text', (_, kaart) => {
    const plekken = new Set(plekkenVan(kaart, 'MERK'));
    expect([...plekken]).toEqual(['TextRun.text']);
  });

  it('tells the melder neither who works on it nor that it was taken over', () => {
    const regels = teksten(voorbeelden['melding-voor-melder'] as Kaart).join('\n');
    expect(regels).not.toMatch(/Persoon meldpunt|andere medewerker|casus/i);
  });

  it('puts turning the page before the ways to look, and never more than six buttons', () => {
    expect(titels(werklijstKaart(lijst)).slice(1, 3)).toEqual(['Vorige bladzijde', 'Volgende bladzijde']);
  });
});
