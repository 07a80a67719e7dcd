/** Wat uit de casus zelf volgt, ontbreekt niet in een brief: wie de regie heeft, wie de trede mee vaststelde, hoe het met het plan staat. */
import { stelDossierSamen } from '../../app/dossier-samenstellen';
import { casusBijwerken } from '../../app/casus-bijwerken';
import { casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { feitAchterhouden, feitBevestigen } from '../../app/feit-wijzigen';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { taakAfronden } from '../../app/taak-afronden';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { OpenWorld } from '../../db/world';
import { systeem } from '../../domain/actor';
import { parseDossier } from '../../domain/dossier';
import type { Standpunt } from '../../domain/trede';
import { tegenspraken } from '../../reports/controle';
import { vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casusId: string;
let nummer: string;

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  ({ id: casusId, nummer } = await openCasus(wereld));
});
afterEach(() => ruimOp());

const lukt = <T extends { readonly ok: boolean }>(uit: T): Extract<T, { ok: true }> => {
  expect(uit).toMatchObject({ ok: true });
  return uit as Extract<T, { ok: true }>;
};

type Partijen = readonly { readonly partijId: string; readonly standpunt: Standpunt }[];

async function bepaal(partijen: Partijen): Promise<void> {
  const voorstel = { casusId, trede: 3, ingangsdatum: '2026-02-03', grond: tekst('Grond.'), bewijs: null } as const;
  const rest = { plan: 'herstelplan', partijen, opmerking: null, corrigeert: null } as const;
  const { value } = lukt(await voer(wereld, 'adviseur', tredebepalingVoorleggen, { ...voorstel, ...rest }));
  const op = '2026-02-03T09:00:00.000Z';
  lukt(await voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId: value.id }, op));
}

const legVast = async (feiten: Readonly<Record<string, unknown>>) =>
  lukt(await voer(wereld, 'adviseur', feitVastleggen, { casusId, feiten }));

const dossier = () =>
  wereld.eenheid(async (eenheid) => {
    const casus = await eenheid.casus.vind(casusId, vandaag);
    if (casus === null) throw new Error('no casus');
    const werk = { actor: systeem, eenheid, nu: '2026-02-28T09:00:00.000Z', vandaag };
    const gelezen = parseDossier(await stelDossierSamen(werk, casus));
    if (!gelezen.ok) throw new Error(gelezen.fout.join(' '));
    return gelezen.value;
  });
const strijdig = async () => tegenspraken(await dossier()).map(({ feit }) => feit);
const onbekend = { status: 'onbekend' };

const samen: Partijen = [
  { partijId: 'regio', standpunt: 'eens' },
  { partijId: 'noorderlicht', standpunt: 'eens' },
  { partijId: 'nza', standpunt: 'eens' },
];

it('wie de trede heeft vastgesteld, volgt uit de tredebepaling, met waar het staat en van wanneer', async () => {
  await bepaal(samen);
  const bron = `tredebepaling van casus ${nummer}`;
  expect((await dossier()).trede).toMatchObject({
    vastgesteldDoor: {
      ...{ waarde: ['jeugdregios', 'raad-van-bestuur', 'autoriteit'], bron },
      ...{ datum: '2026-02-03', bevestigdDoor: 'Persoon adviseur2' },
    },
    jeugdregios: { waarde: 'MGR Limburg-Noord', bron },
  });
});

it('wie geen antwoord gaf of het oneens was, telt niet mee, en de autoriteit die vaststelt wel', async () => {
  await bepaal([
    { partijId: 'regio', standpunt: 'niet-gevraagd' },
    { partijId: 'noorderlicht', standpunt: 'oneens' },
  ]);
  expect((await dossier()).trede).toMatchObject({ vastgesteldDoor: { waarde: ['autoriteit'] }, jeugdregios: onbekend });
});

it('een partij waarvoor een brief geen woord heeft, laat open wie het samen deden', async () => {
  await bepaal([...samen, { partijId: 'gm', standpunt: 'eens' }]);
  expect((await dossier()).trede).toMatchObject({ vastgesteldDoor: onbekend, jeugdregios: onbekend });
});

it('wie iets anders vastlegde dan de tredebepaling zegt, ziet beide, tot iemand uitlegt waarom', async () => {
  await bepaal(samen);
  await legVast({ trede: { vastgesteldDoor: ['autoriteit'], jeugdregios: 'de jeugdregio Oost' } });
  expect(await strijdig()).toEqual(['trede.vastgesteldDoor', 'trede.jeugdregios']);
  const vraag = {
    casus: casusId,
    feit: 'trede.vastgesteldDoor',
    versie: 0,
    uitleg: tekst('De brief gaat over het besluit.'),
  };
  lukt(await voer(wereld, 'adviseur', feitBevestigen, vraag));
  expect(await strijdig()).toEqual(['trede.jeugdregios']);
});

it('dezelfde regio met andere woorden is geen tegenspraak', async () => {
  await bepaal(samen);
  await legVast({ trede: { vastgesteldDoor: ['autoriteit', 'raad-van-bestuur', 'jeugdregios'] } });
  await legVast({ 'trede.jeugdregios': 'de regio’s van MGR Limburg-Noord' });
  expect(await strijdig()).toEqual([]);
});

it('van de regievoerder noemt een brief voor wie hij werkt, en nooit vanzelf zijn naam', async () => {
  const wijs = { casusId, persoonId: 'regio1', rol: 'regievoerder', van: vandaag } as const;
  expect((await dossier()).organisatie).toMatchObject({ regievoerder: { status: 'geen' } });
  lukt(await voer(wereld, 'adviseur', casusrolToewijzen, wijs));
  const { organisatie } = await dossier();
  expect(organisatie).toMatchObject({
    regievoerder: { waarde: 'aangesteld', bron: `rollen van casus ${nummer}` },
    regievoerderBij: { waarde: 'MGR Limburg-Noord' },
    regievoerderNaam: { status: 'geen' },
  });
  expect(JSON.stringify(organisatie)).not.toContain('Persoon regio1');
  await legVast({ 'organisatie.regievoerder': 'wordt-aangesteld' });
  expect(await strijdig()).toEqual(['organisatie.regievoerder']);
});

it('wie de organisatie achterhoudt, houdt haar uit de brief', async () => {
  const wijs = { casusId, persoonId: 'regio1', rol: 'regievoerder', van: vandaag } as const;
  lukt(await voer(wereld, 'adviseur', casusrolToewijzen, wijs));
  const vraag = { casus: casusId, feit: 'organisatie.regievoerderBij', versie: 0, grond: null, reden: tekst('Nee.') };
  lukt(await voer(wereld, 'adviseur', feitAchterhouden, vraag));
  expect((await dossier()).organisatie.regievoerderBij.status).toBe('niet-openbaar');
});

it('een plan waarvan de taak openstaat, is in voorbereiding; is zij gereed, dan spreekt dat wie dat nog zegt tegen', async () => {
  await bepaal(samen);
  expect((await dossier()).plan.status).toMatchObject({
    waarde: 'in-voorbereiding',
    bron: `taken van casus ${nummer}`,
  });
  await legVast({ 'plan.status': 'in-voorbereiding' });
  const taken = await wereld.eenheid((eenheid) => eenheid.taak.vanCasus(casusId));
  const taak = taken.find(({ draaiboekId }) => draaiboekId === 'herstelplan');
  expect(await strijdig()).toEqual([]);
  const klaar = { taakId: taak?.id ?? '', versie: taak?.versie ?? 0, reden: null };
  lukt(await voer(wereld, 'adviseur', taakAfronden, klaar, '2026-02-20T09:00:00.000Z'));
  expect((await dossier()).plan.opgesteldOp).toMatchObject({ waarde: '2026-02-20' });
  expect(await strijdig()).toEqual(['plan.status']);
  await legVast({ 'plan.status': 'vastgesteld' });
  expect(await strijdig()).toEqual([]);
});

it.each([
  ['betrokken', { status: 'bekend', waarde: 'Overleg met de bank' }],
  ['kernteam', { status: 'geen' }],
] as const)('een volgende stap die voor %s is bedoeld, is in een brief zo zichtbaar', async (zicht, verwacht) => {
  const { value } = lukt(await voer(wereld, 'adviseur', casusberichtVoorbereiden, { casus: casusId, zicht }));
  const bericht = {
    ...{ tekst: tekst('Er is overleg.'), stap: { wat: 'Overleg met de bank', voor: '2026-03-09' }, eigenaar: null },
    ...{ zicht, akkoord: false, corrigeert: null },
  };
  lukt(await voer(wereld, 'adviseur', casusBijwerken, { casus: casusId, bericht, kenmerk: value.publiek.kenmerk }));
  expect((await dossier()).organisatie.volgendeStap).toMatchObject(verwacht);
});
