/** The cards of tasks, draaiboek and holidays: good at their largest, as approved, and with hostile text shown as text. */
import { join } from 'node:path';
import { draaiboekKaart, draaiboekregelKaart } from '../../cards/draaiboek';
import { feestdagenKaart } from '../../cards/feestdagen';
import { feestdagFormulier } from '../../cards/feestdag-formulier';
import { wijzigingenKaart } from '../../cards/beheerwijzigingen';
import { formuleringenKaart, zinformulierKaart, zinnenKaart, zinproefKaart } from '../../cards/formulering';
import { passageBericht, passagesKaart } from '../../cards/passage';
import { passagebladKaart } from '../../cards/passageblad';
import { passages } from '../../domain/passage';
import { voorbeelddossiers } from '../../db/voorbeeld/dossiers';
import { huistekst } from '../../domain/persoonsgegevens';
import { briefwerk } from '../../reports/briefwerk';
import { maakFormuleerwerk } from '../../reports/formuleerwerk';
import { formuleringFout } from '../../texts/formulering';
import { button } from '../../cards/button';
import type { Kaart } from '../../cards/expand';
import { planbeeldKaart } from '../../cards/planbeeld';
import { taakAanpassenKaart } from '../../cards/taak-formulier';
import { feitdatumKaart } from '../../cards/feitdatum';
import { taakToevoegenKaart } from '../../cards/taak-toevoegen';
import { taakGegevenKaart, taakGevenKaart, taakOpNaamBericht } from '../../cards/taak-geven';
import { taakKaart } from '../../cards/taak';
import { takenHerzienKaart } from '../../cards/taken-herzien';
import { takenKaart } from '../../cards/taken';
import { draaiboekregels } from '../../db/register/draaiboek';
import { leesFeestdagen } from '../../db/register/feestdagen';
import type { Taakregel, Taakverloop } from '../../domain/taak';
import { verloopSoorten } from '../../domain/taak';
import { termijnZin } from '../../texts/taak-termijn';
import { vergelijkGolden } from '../support/golden';
import { gebreken, plekkenVan, teksten, vijandig } from './support/keuring';

const vandaag = '2026-03-12';
const feestdagen = new Set(leesFeestdagen().map(({ datum }) => datum));

const taak: Taakregel = {
  id: 'taak-1',
  casusId: 'casus-1',
  soort: 'taak',
  wat: 'Risicoanalyse maken op de bekende informatie',
  eigenaar: 'autoriteit',
  persoonId: null,
  persoonNaam: null,
  termijn: '2026-03-10',
  grond: { soort: 'werkdagen', vanaf: '2026-02-24', aantal: 10 },
  status: 'open',
  draaiboekId: 'risicoanalyse',
  bron: 'Raadsinformatiebrief referentiecasus, 2023',
  plan: null,
  berichtId: null,
  officieel: false,
  teHerzien: false,
  gestartOp: '2026-02-24T10:00:00.000Z',
  klaarOp: null,
  klaarDoor: null,
  versie: 1,
  casusNummer: 'C-2026-0003',
  aanbiederNaam: 'Stichting Het Noorderlicht',
  casusGesloten: false,
};
const igj: Taakregel = {
  ...taak,
  wat: 'Bevindingen publiceren',
  eigenaar: 'igj',
  termijn: '2026-04-07',
  officieel: true,
  grond: { soort: 'na-feit', feit: 'igj.bezoekOp', aantal: 6, eenheid: 'weken', feitdatum: '2026-02-23' },
};
const regel = (soort: Taakverloop['soort'], vul: string): Taakverloop => ({
  ...{ taakId: 'taak-1', soort, persoonId: 'p1', naam: 'Anouk Wiersma', op: '2026-03-02T10:00:00.000Z' },
  oud: soort === 'eigenaar' ? 'autoriteit' : '2026-03-01',
  nieuw: soort === 'eigenaar' ? 'igj' : '2026-03-02',
  reden: soort === 'feit' ? 'igj.bezoekOp:2026-03-10' : vul,
});
const alles = ['taak.afronden', 'taak.opmerken', 'taak.wijzigen', 'taak.overnemen', 'feit.vastleggen'] as const;
const blad = { vandaag, feestdagen, sleutel: 'sleutel-1', partijNaam: 'Venlo', bericht: null };

const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };
const zinnen = maakFormuleerwerk(voorbeelddossiers).zinnen(rib.soort, rib.publiek).slice(0, 20);
const plek = { ...rib, zin: 'plan.doel' };
const doel = {
  zin: 'plan.doel',
  basis: 'Het doel is {plan.doel}.',
  sjabloon: 'Het doel is {plan.doel}.',
  voorbeeld: '',
  ...{ casus: 'Zorggroep Duinrand', anders: [{ omschrijving: 'soort plan', waarde: 'herstelplan' }] },
  feiten: [{ feit: 'plan.doel', omschrijving: 'doel van het plan' }],
};

const takenlijst = (wat: string, aantal: number): Kaart =>
  takenKaart({
    ...{
      kop: 'Uw taken',
      leeg: 'U heeft geen open taken.',
      lijst: 'mijn',
      vandaag,
      feestdagen,
      vanaf: 0,
      totaal: aantal,
    },
    items: Array.from({ length: aantal }, (_, nummer) => ({
      taak: {
        ...taak,
        wat,
        persoonNaam: wat,
        teHerzien: true,
        termijn: [null, '2026-03-10', '2026-03-16', '2026-05-01'][nummer % 4] ?? null,
      },
      sleutel: `sleutel-${String(nummer)}`,
    })),
    stappen: [null, '2026-03-10', '2026-05-01'].map((voor, nummer) => ({
      stap: { wat, voor },
      ...{ casusId: `casus-${String(nummer)}`, casusNummer: 'C-2026-0003', aanbiederNaam: wat },
    })),
    knoppen: [],
    gedaan: wat,
  });

const klaar = { status: 'gereed', klaarOp: '2026-03-09T15:00:00.000Z', klaarDoor: 'Anouk Wiersma' } as const;
const plan = (vul: string): Kaart =>
  planbeeldKaart(
    {
      casus: { nummer: 'C-2026-0003', aanbiederNaam: vul, status: 'in-behandeling' },
      plan: 'herstelplan',
      besluit: { door: vul, op: '2026-03-02', bij: { trede: 4, ingangsdatum: '2026-03-02' }, grond: vul },
      mijlpalen: [{ ...taak, soort: 'mijlpaal', wat: vul, persoonNaam: vul }],
      taken: [...Array.from({ length: 10 }, () => ({ ...taak, wat: vul })), { ...taak, ...klaar, wat: vul }],
      ...{ vandaag, feestdagen },
    },
    [],
  );

const kaarten = (vul: string): Readonly<Record<string, Kaart>> => ({
  'taak-niet-bereikt': taakKaart({
    ...{ ...blad, verloop: [], bevestigd: [], vervolg: ['taak.afronden', 'taak.wijzigen'] },
    taak: { ...taak, wat: vul, berichtId: 'o1', draaiboekId: null, bron: null, grond: { soort: 'bericht' } },
    bericht: {
      ...{ id: 'o1', casusId: 'c1', ontvanger: vul, contact: vul, reden: 'HTTP_403', magHerhalen: true },
      ...{ soort: 'casusbericht', op: '2026-03-02T10:00:00.000Z', inhoud: vul },
    },
  }),
  'taken-lijst': takenlijst(vul, 8),
  plan: plan(vul),
  taak: taakKaart({
    ...blad,
    taak: { ...taak, wat: vul },
    verloop: verloopSoorten.map((soort) => regel(soort, vul)),
    bevestigd: [],
    vervolg: alles,
  }),
  'taak-van-het-igj': taakKaart({ ...blad, taak: { ...igj, wat: vul }, verloop: [], bevestigd: [], vervolg: alles }),
  'taak-bevestigen': taakKaart({
    ...{
      ...blad,
      taak: { ...taak, wat: vul, eigenaar: 'gemeenten' },
      verloop: [],
      vervolg: ['taak.bevestigen', 'taak.afronden'],
    },
    bevestigd: [
      { partijId: 'GM1', naam: vul, op: null },
      { partijId: 'GM2', naam: 'Roermond', op: '2026-03-02T10:00:00.000Z' },
    ],
  }),
  'taak-gereed': taakKaart({
    ...{ ...blad, verloop: [], bevestigd: [], vervolg: alles },
    taak: { ...taak, wat: vul, status: 'gereed', klaarOp: '2026-03-11T10:00:00.000Z', klaarDoor: vul },
  }),
  'taak-aanpassen': taakAanpassenKaart({ ...taak, wat: vul }, 'sleutel-1'),
  'taak-geven': taakGevenKaart({ ...taak, wat: vul }, [{ id: 'p2', naam: vul, partij: vul }], 'p2', 'sleutel-1'),
  'taak-geven-aan-niemand': taakGevenKaart({ ...taak, wat: vul }, [], '', 'sleutel-1'),
  'taak-gegeven': taakGegevenKaart({ ...taak, wat: vul, persoonNaam: vul }, 'p1', 'sleutel-1'),
  'taak-op-naam-bericht': taakOpNaamBericht({
    ...{
      taak: { ...taak, wat: vul },
      kop: 'Er is een taak op uw naam gezet',
      zin: vul,
      reden: vul,
      vandaag,
      feestdagen,
    },
  }),
  'taak-toevoegen': taakToevoegenKaart({ id: 'casus-1', aanbiederNaam: vul }, 'sleutel-1'),
  'taak-feitdatum': feitdatumKaart({ ...igj, wat: vul }, 2, 'sleutel-1') ?? takenlijst(vul, 0),
  'taken-herzien': takenHerzienKaart({
    casusId: 'casus-1',
    nummer: 'C-2026-0003',
    aanbieder: vul,
    taken: [taak, igj],
    sleutel: 'sleutel-1',
  }),
  draaiboek: draaiboekKaart({
    regels: draaiboekregels.map((een) => ({ ...een, bron: vul })),
    vanaf: 8,
    magWijzigen: true,
  }),
  draaiboekregel: draaiboekregelKaart(draaiboekregels[3] ?? null, '', 'sleutel-1'),
  feestdagen: feestdagenKaart({
    jaar: 2026,
    dagen: leesFeestdagen().filter(({ datum }) => datum.startsWith('2026')),
    magWijzigen: true,
  }),
  'feestdag-formulier': feestdagFormulier('sleutel-1'),
  'draaiboek-wijzigingen': wijzigingenKaart({
    wijzigingen: [
      {
        ...{
          id: 'w1',
          soort: 'draaiboektaak',
          sleutel: 'x',
          persoonId: 'p',
          naam: vul,
          op: '2026-03-02T10:00:00.000Z',
        },
        ...{ reden: huistekst(vul), oud: draaiboekregels[0] ?? null, nieuw: { ...draaiboekregels[0], wat: vul } },
      },
    ],
    terug: button('Terug', 'draaiboek.inzien', {}),
    sleutel: () => 'sleutel-1',
  }),
  formuleringen: formuleringenKaart(
    briefwerk.soorten.flatMap(({ soort, publieken }) => publieken.map((publiek) => ({ soort, publiek }))),
  ),
  passages: passagesKaart(
    passages.map((passage) => ({
      passage,
      stand: { eigenaarId: 'p', eigenaar: vul, nazienVoor: '2026-03-02', verlopen: true },
    })),
    () => 'sleutel-1',
  ),
  'passage-bericht': passageBericht('Wat de autoriteit doet', true),
  'passage-bericht-zonder-knop': passageBericht('Wat het draaiboek is', false),
  passageblad: passagebladKaart(
    {
      passage: passages[0] ?? { id: '', treden: [], zinnen: [], woorden: [] },
      stand: { eigenaarId: 'p1', eigenaar: 'Anouk Wiersma', nazienVoor: '2027-03-02', verlopen: false },
      mensen: [
        { id: 'p1', naam: 'Anouk Wiersma' },
        { id: 'p2', naam: 'Esther Kuipers' },
      ],
      gezien: 'w1',
      uiterlijk: '2027-03-02',
    },
    'sleutel-1',
    ['Die dag ligt niet binnen een jaar.'],
  ),
  'formulering-zinnen': zinnenKaart({
    ...rib,
    zinnen: zinnen.map((zin) => ({ ...zin, voorbeeld: vul, gekozen: vul, vervallen: true })),
    vanaf: 8,
  }),
  'formulering-zin': zinformulierKaart({
    ...plek,
    stand: { ...doel, voorbeeld: vul, gekozen: vul, vervallen: false },
    gezien: '',
    sleutel: 'sleutel-1',
    fouten: [formuleringFout.slot],
  }),
  'formulering-proef': zinproefKaart({
    ...plek,
    was: vul,
    proef: { voorbeeld: vul, verloren: [vul] },
    tekst: vul,
    reden: vul,
    gezien: '',
    sleutel: 'sleutel-1',
  }),
});

const gewoon = kaarten('Overleg voorbereiden');
const groot = kaarten(`${vijandig} `.repeat(6).slice(0, 400));

it.each(Object.entries(gewoon))('the card %s is as approved', (naam, kaart) => {
  expect(gebreken(kaart)).toEqual([]);
  vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), `${JSON.stringify(kaart.inhoud, null, 2)}\n`);
});

it.each(Object.entries(groot))('the card %s withstands long and hostile text, and shows it as text', (_, kaart) => {
  expect(gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived')).toEqual([]);
  const plekken = new Set(plekkenVan(kaart, 'MERK'));
  plekken.delete('TextRun.text');
  plekken.delete('Input.Text.value');
  expect([...plekken]).toEqual([]);
});

it('on a closed casus no task is late any more', () => {
  const dicht = { ...taak, termijn: '2026-02-25', casusGesloten: true };
  expect(termijnZin(dicht, '2026-11-27', new Set())).toBe('Was uiterlijk 25 februari 2026');
  expect(termijnZin({ ...dicht, casusGesloten: false }, '2026-11-27', new Set())).toContain('te laat');
});

it('a late task says so in words and not by colour', () => {
  expect(teksten(takenlijst('x', 2)).join('\n')).toContain('2 werkdagen te laat');
});
