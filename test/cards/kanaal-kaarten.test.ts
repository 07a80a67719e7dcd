/** The cards of messages about a casus, its timeline and its channels: as approved, at their largest, and with hostile text. */
import { join } from 'node:path';
import {
  akkoordenKaart,
  berichtFormulier,
  berichtIngetrokken,
  berichtOntvangen,
  berichtVoorbeeld,
  berichtVoorleggen,
} from '../../cards/casusbericht';
import type { Kaart } from '../../cards/expand';
import { bevestigKaart, gekoppeldKaart, nietBereiktKaart, standKaart, verlorenKaart } from '../../cards/kanaal';
import { bezorgKaart } from '../../cards/bezorging';
import { overnemenKaart } from '../../cards/overnemen';
import { ritmeKaart } from '../../cards/ritme';
import { bijpratenKaart } from '../../cards/bijpraten';
import { gebeurtenisKaart, tijdlijnKaart } from '../../cards/tijdlijn';
import type { Bezorgregel } from '../../domain/bezorging';
import { huistekst } from '../../domain/persoonsgegevens';
import type { Casusbericht } from '../../domain/casusbericht';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { vergelijkGolden } from '../support/golden';
import { tekst } from '../support/proefregister';
import { gebreken, plekkenVan, vijandig } from './support/keuring';
import { bepaling, casus, vandaag } from './support/voorbeelden';

const op = '2026-03-02T10:00:00.000Z';
const lang = (max: number): string => `${vijandig} ë€ `.repeat(400).slice(0, max);
const herhaal = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);

const bericht = (woorden: string, stap = 'Plan bespreken'): Casusbericht => ({
  ...{ tekst: tekst(woorden), stap: { wat: stap, voor: '2026-03-06' }, eigenaar: 'adviseur' },
  ...{ zicht: 'betrokken', akkoord: true, corrigeert: null },
});
const gebeurtenis = (woorden: string): Gebeurtenis => ({
  ...{ id: 'g1', casusId: casus.id, gebeurdOp: op, vastgelegdOp: op, auteurId: 'adviseur', vastgelegdDoor: 'adviseur' },
  ...{
    auteurNaam: 'Persoon adviseur',
    zichtbaarheid: 'betrokken',
    tekst: tekst(woorden),
    bron: null,
    corrigeert: null,
  },
  inhoud: { soort: 'update', stap: { wat: woorden.slice(0, 200), voor: null }, eigenaar: 'adviseur' },
});
const lezer = (partijNaam: string, nummer: number) => ({
  persoonId: `p${String(nummer)}`,
  partijId: 'gm',
  partijNaam,
  tenantId: 't',
});
const publiek = (naam: string, aantal: number) => ({
  lezers: Array.from({ length: aantal }, (_, nummer) => lezer(`${naam} ${String(nummer % 40)}`, nummer)),
  kanalen: [{ kanaalId: '19:k', naam, leden: 12, tenants: 2, nietToegelaten: 7, kiest: naam }],
  ...({ zonderLezer: herhaal(naam, 30), tweede: 'veel-lezers', kenmerk: '1-a' } as const),
});
const waarden = (woorden: string) => ({
  ...{ tekst: woorden.slice(0, 2_000), stapWat: woorden.slice(0, 200), stapVoor: '2026-03-06' },
  ...{ eigenaar: 'adviseur', zicht: 'betrokken', akkoord: 'nee', corrigeert: '' },
});
const regel = (naam: string, anders: Partial<Bezorgregel> = {}) => ({
  ...{ id: 'o1', soort: 'casusbericht', objectId: 'g1', casusId: casus.id, ontvangerId: 'p1', op, verzondenOp: null },
  volgendeOp: op,
  ...({ status: 'niet-bereikt', pogingen: 1, onzeker: 0, reden: 'HTTP_403', ...anders } as const),
  ...{ ontvanger: naam, contact: naam, inhoud: naam },
});
const ritme = {
  ...{ casusId: 'c1', bericht: op, vanaf: '2026-01-05', dagen: 7 },
  ...({ trede: 3, begin: 'trede', uitgesteldTot: null, uitgesteldOp: null } as const),
  ...{ ingetrokkenOp: null, herinnerdOp: null },
};
const gemist = (ontvanger: string) => ({
  ...{ bericht: 'o1', ontvanger, contact: null, reden: 'HTTP_403' },
  welk: { soort: 'casusbericht', op, inhoud: ontvanger },
});
const leden = (naam: string, aantal: number) => ({
  ...{ op, aantal: 40, tenants: 2 },
  buitenstaanders: herhaal({ sleutel: 'a|t', naam, reden: 'andere-tenant' } as const, aantal),
});
const verstuur = (woorden: string) => ({
  casus: casus.id,
  kenmerk: '1-a',
  sleutel: 'sleutel-12345',
  ...waarden(woorden),
});

const kaarten = (woorden: string, naam: string, veel: number): Readonly<Record<string, Kaart>> => ({
  'bericht-formulier': berichtFormulier({
    casus: { ...casus, aanbiederNaam: naam },
    waarden: waarden(woorden),
    fouten: [],
  }),
  'bericht-voorbeeld': berichtVoorbeeld(
    {
      casus: { ...casus, aanbiederNaam: naam },
      bericht: bericht(woorden),
      publiek: publiek(naam, veel),
      oudeStap: null,
    },
    verstuur(woorden),
    { casus: casus.id, ...waarden(woorden) },
  ),
  'bericht-voorleggen': berichtVoorleggen({
    ...{ casus, bericht: bericht(woorden), publiek: publiek(naam, veel), voorstelId: 'v1', makerNaam: naam },
    sleutel: 'sleutel-12345',
  }),
  'bericht-ontvangen': berichtOntvangen({
    ...{
      casus,
      gebeurtenis: gebeurtenis(woorden),
      oud: gebeurtenis('oud'),
      vraagAkkoord: true,
      sleutel: 'sleutel-12345',
    },
  }),
  'bericht-ingetrokken': berichtIngetrokken({ ...casus, aanbiederNaam: naam }),
  'bericht-akkoorden': akkoordenKaart(
    casus.nummer,
    [
      ...herhaal({ persoonId: 'p', naam, akkoordOp: null, herinnerdOp: op }, veel),
      { persoonId: 'q', naam, akkoordOp: op, herinnerdOp: null },
    ],
    [],
  ),
  tijdlijn: tijdlijnKaart(casus, {
    regels: herhaal({ gebeurtenis: gebeurtenis(woorden), stand: 'gecorrigeerd' } as const, 20),
    ...{ vanaf: 0, totaal: 1_000, perBlad: 20 },
  }),
  'tijdlijn-bijpraten': bijpratenKaart(
    { ...casus, aanbiederNaam: naam },
    {
      ...{ vandaag, sinds: null },
      regels: [
        ...herhaal({ soort: 'gebeurtenis', gebeurtenis: gebeurtenis(woorden), stand: 'geldig', ook: 2 } as const, 2),
        ...(['2026-02-27', null] as const).map((voor) => ({
          ...({ soort: 'stap', stap: { wat: woorden, voor } } as const),
          ...{ eigenaar: naam, rust: { gebeurtenis: gebeurtenis(woorden) } },
        })),
        ...[{ rol: 'casus-adviseur', persoonId: 'p', naam, voor: null } as const].map((houder) => ({
          ...({ soort: 'regie', houder: null, aanspreekpunt: houder, rust: null } as const),
        })),
      ],
    },
  ),
  'tijdlijn-gebeurtenis': gebeurtenisKaart(
    { casus, gebeurtenis: gebeurtenis(woorden), stand: 'gecorrigeerd', latere: [gebeurtenis(woorden)] },
    [],
  ),
  'kanaal-gekoppeld': gekoppeldKaart({
    ...({
      kanaalId: '19:k',
      kanaalNaam: naam,
      zicht: 'betrokken',
      casusId: casus.id,
      nummer: casus.nummer,
      aanbieder: naam,
      vraagAan: { persoonId: 'p1', naam: 'Anouk Wiersma', rol: 'regievoerder', voor: null },
    } as const),
  }),
  'kanaal-bevestigen': bevestigKaart(
    { aanbiederNaam: naam },
    { kanaalId: '19:k', naam: huistekst(naam) },
    leden(naam, veel),
    '1-a',
  ),
  'kanaal-stand': standKaart({
    ...{ casus: { ...casus, aanbiederNaam: naam }, kanaal: { kanaalId: '19:k' }, versie: 3, nu: op, vandaag },
    ...{ bepaling, stap: { wat: woorden, voor: '2026-02-27' }, laatste: gebeurtenis(woorden) },
    komend: [{ trede: 3, ingangsdatum: '2026-05-01', plan: 'herstelplan', vastgesteldOp: null }],
  }),
  'bericht-overnemen': overnemenKaart({
    ...{ casus: null, keuzes: [{ id: 'c1', nummer: casus.nummer, aanbiederNaam: 'Stichting Het Noorderlicht' }] },
    ...{ tekst: woorden, weggehaald: false, auteurNaam: naam, geschrevenOp: op },
  }),
  'ritme-herinnering': ritmeKaart({
    ...{
      casus: { ...casus, aanbiederNaam: naam },
      ritme,
      soort: 'herinnering',
      sleutel: 'sleutel-12345',
    },
  }),
  'ritme-stand': ritmeKaart({
    ...{ casus: { ...casus, aanbiederNaam: naam }, soort: 'stand', sleutel: 'sleutel-12345' },
    ritme: { ...ritme, uitgesteldTot: '2026-04-20' },
  }),
  'kanaal-verloren': verlorenKaart(casus, naam),
  'niet-bereikt': nietBereiktKaart({ casus, mensen: [gemist(naam)] }),
  'niet-bereikt-meer': nietBereiktKaart({ casus, mensen: herhaal(gemist(naam), veel) }),
  bezorging: bezorgKaart({
    casusId: casus.id,
    nummer: casus.nummer,
    alleenEigen: false,
    rijen: [
      ...herhaal(regel(naam), veel),
      ...(['dagoverzicht', 'rust'] as const).map((reden) => regel(naam, { status: 'wachtend', pogingen: 0, reden })),
      regel(naam, { status: 'verzonden' }),
    ],
  }),
  'bezorging-eigen': bezorgKaart({
    casusId: casus.id,
    nummer: casus.nummer,
    alleenEigen: true,
    rijen: [
      ...herhaal(regel(naam), veel),
      ...(['dagoverzicht', 'rust'] as const).map((reden) => regel(naam, { status: 'wachtend', pogingen: 0, reden })),
      regel(naam, { status: 'verzonden' }),
    ],
  }),
});

const gewoon = kaarten('Overleg gehad met de raad van bestuur.', 'Gemeente Venlo', 2);
const zwaarste = kaarten(lang(2_000), lang(120), 60);

it.each([
  ['blijft staan', { wat: 'Plan bespreken', voor: '2026-03-06' }],
  ['wordt anders. Die was: Bank bellen', { wat: 'Bank bellen', voor: null }],
])('wie corrigeert leest vooraf wat er van de volgende stap wordt: %s', (zin, oudeStap) => {
  const view = { casus, bericht: { ...bericht('Gebeld.'), corrigeert: 'g0' }, publiek: publiek('Venlo', 1) };
  const lees = (stap: typeof oudeStap | null, nieuw = view.bericht.stap) =>
    JSON.stringify(
      berichtVoorbeeld({ ...view, bericht: { ...view.bericht, stap: nieuw }, oudeStap: stap }, verstuur('Gebeld.'), {
        casus: casus.id,
        ...waarden('Gebeld.'),
      }),
    );
  expect(lees(oudeStap)).toContain(
    `De volgende stap ${zin === 'blijft staan' ? 'van het eerdere bericht ' : ''}${zin}`,
  );
  expect(lees(oudeStap, null)).toContain('vervalt');
  expect(lees(null)).not.toContain('eerdere bericht');
});

const eerder = { wat: 'Bank bellen', voor: '2026-03-20' };
it.each([
  [
    'een genoemde stap',
    { stap: eerder, taak: null },
    'Plan bespreken',
    'komt in de plaats van: Bank bellen, uiterlijk 20 maart 2026',
  ],
  ['een genoemde stap', { stap: eerder, taak: null }, null, 'Deze blijft staan: Bank bellen, uiterlijk 20 maart 2026'],
  ['een taak', { stap: eerder, taak: 't1' }, 'Plan bespreken', 'Deze taak blijft gewoon open: Bank bellen'],
  ['een taak', { stap: eerder, taak: 't1' }, null, null],
  ['dezelfde stap', { stap: { wat: 'Plan bespreken', voor: null }, taak: null }, 'Plan bespreken', null],
])('wie iets laat weten leest vooraf wat er met de stap van nu gebeurt: %s', (_, stapNu, wat, zin) => {
  const nieuw = { ...bericht('Gebeld.'), stap: wat === null ? null : { wat, voor: null } };
  const view = { casus, bericht: nieuw, publiek: publiek('Venlo', 1), oudeStap: null, stapNu };
  const kaart = JSON.stringify(berichtVoorbeeld(view, verstuur('Gebeld.'), { casus: casus.id, ...waarden('Gebeld.') }));
  if (zin === null) expect(kaart).not.toContain(stapNu.stap.wat === wat ? 'in de plaats' : 'Bank bellen');
  else expect(kaart).toContain(zin);
});

it.each([
  ['2026-03-01', true],
  ['2026-03-12', false],
  [null, false],
])('een volgende stap die op %s klaar had moeten zijn: daarop wordt gewezen, en het mag', (voor, gezegd) => {
  const nieuw = { ...bericht('Gebeld.'), stap: { wat: 'Plan bespreken', voor } };
  const view = { casus, bericht: nieuw, publiek: publiek('Venlo', 1), oudeStap: null, vandaag: '2026-03-12' };
  const kaart = JSON.stringify(berichtVoorbeeld(view, verstuur('Gebeld.'), { casus: casus.id, ...waarden('Gebeld.') }));
  expect(kaart.includes('is al voorbij')).toBe(gezegd);
});

describe('cards of the channel', () => {
  it.each(Object.entries(gewoon))('%s is as approved', (naam, kaart) => {
    const json = JSON.stringify({ samenvatting: kaart.samenvatting, ...kaart.inhoud }, null, 2);
    vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), json);
  });

  it.each(Object.entries(gewoon))('%s passes the parser and the rules of the house', (_, kaart) => {
    expect(gebreken(kaart)).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s stays a card at its largest', (_, kaart) => {
    expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s shows hostile text as text', (_, kaart) => {
    for (const plek of plekkenVan(kaart, 'MERK'))
      expect(['TextRun.text', 'Input.Text.value', 'undefined.tekst', 'undefined.stapWat']).toContain(plek);
  });
});

it('de stand van zaken zegt wie meeleest, en zoekt niemand meer als de casus gesloten is', () => {
  const stand = (status: typeof casus.status): string =>
    JSON.stringify(
      standKaart({
        ...{ casus: { ...casus, status, rolhouders: [] }, kanaal: { kanaalId: '19:k' }, versie: 3, nu: op, vandaag },
        ...{ bepaling: null, stap: null, laatste: null, komend: [] },
      }),
    );
  expect(stand('in-behandeling')).toContain('Wie kan dit zien? Iedereen die in het kanaal van deze casus meeleest.');
  expect(stand('in-behandeling')).toContain('Vacant');
  expect(stand('gesloten')).not.toContain('Vacant');
});
