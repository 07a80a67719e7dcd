/** Een besluit staat boven wat iemand eerder vastlegde: trede, plan, en wie het samen eens waren. */
import { stelDossierSamen } from '../../app/dossier-samenstellen';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { planWijzigen } from '../../app/plan-wijzigen';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { OpenWorld } from '../../db/world';
import { systeem } from '../../domain/actor';
import { parseDossier } from '../../domain/dossier';
import type { PlanSoort } from '../../domain/plan';
import type { Standpunt, Trede } from '../../domain/trede';
import { tegenspraken } from '../../reports/controle';
import { vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

const dag = (nummer: number) => `2026-02-${String(nummer).padStart(2, '0')}`;
const uur = (nummer: number) => `${dag(nummer)}T09:00:00.000Z`;

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casusId: string;

beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casusId = (await openCasus(wereld)).id;
});
afterEach(() => ruimOp());

const lukt = <T extends { readonly ok: boolean }>(uit: T): T => {
  expect(uit).toMatchObject({ ok: true });
  return uit;
};

const allen = [
  { partijId: 'nza', standpunt: 'eens' },
  { partijId: 'noorderlicht', standpunt: 'eens' },
] as const;

async function bepaal(
  trede: Trede,
  op: number,
  partijen: readonly { readonly partijId: string; readonly standpunt: Standpunt }[] = allen,
  plan: PlanSoort | null = 'herstelplan',
): Promise<void> {
  const voorstel = { casusId, trede, ingangsdatum: dag(op), grond: tekst('Grond.'), bewijs: null, plan, partijen };
  const uit = await voer(wereld, 'adviseur', tredebepalingVoorleggen, {
    ...voorstel,
    ...{ opmerking: null, corrigeert: null },
  });
  const bepalingId = uit.ok ? uit.value.id : '';
  lukt(await voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId }, uur(op)));
}

const legVast = async (feiten: Readonly<Record<string, unknown>>, op: number) =>
  lukt(await voer(wereld, 'adviseur', feitVastleggen, { casusId, feiten }, uur(op)));

async function dossier() {
  return wereld.eenheid(async (eenheid) => {
    const casus = await eenheid.casus.vind(casusId, vandaag);
    if (casus === null) throw new Error('no casus');
    const werk = { actor: systeem, eenheid, nu: uur(28), vandaag };
    const gelezen = parseDossier(await stelDossierSamen(werk, casus));
    if (!gelezen.ok) throw new Error(gelezen.fout.join(' '));
    return gelezen.value;
  });
}

const ingelezen = {
  trede: { nummer: 3, label: 'zorgelijk', vastgesteldOp: '2026-02', jeugdregios: 'de jeugdregio Oost' },
  plan: { soort: 'herstelplan', status: 'in-uitvoering', doel: 'herstel' },
};
const onbekend = { status: 'onbekend' };

it('een nieuwe tredebepaling gaat boven een trede die eerder is ingelezen, met het label dat daarbij hoort', async () => {
  await bepaal(3, 3);
  await legVast(ingelezen, 4);
  expect((await dossier()).trede).toMatchObject({
    nummer: { waarde: 3 },
    label: { waarde: 'zorgelijk' },
    vastgesteldOp: { waarde: '2026-02' },
    jeugdregios: { waarde: 'de jeugdregio Oost' },
  });
  await bepaal(4, 5);
  const bij4 = await dossier();
  expect(bij4.trede).toMatchObject({
    nummer: { waarde: 4 },
    label: { waarde: 'problematisch' },
    vastgesteldOp: { waarde: dag(5) },
    jeugdregios: onbekend,
  });
  expect(tegenspraken(bij4)).toEqual([]);
  await bepaal(2, 6);
  expect((await dossier()).trede).toMatchObject({ nummer: { waarde: 2 }, label: onbekend });
});

it('wat na het besluit over de nieuwe trede is vastgelegd, blijft staan', async () => {
  await bepaal(3, 3);
  await legVast(ingelezen, 4);
  await bepaal(2, 5);
  await legVast({ 'trede.label': 'aandacht nodig', 'trede.jeugdregios': 'de jeugdregio West' }, 6);
  expect((await dossier()).trede).toMatchObject({
    label: { waarde: 'aandacht nodig' },
    jeugdregios: { waarde: 'de jeugdregio West' },
  });
});

it('een dossier dat na het besluit een andere trede noemt, spreekt de casus tegen', async () => {
  await bepaal(4, 3);
  await legVast(ingelezen, 4);
  const gelezen = await dossier();
  expect(gelezen.trede).toMatchObject({ nummer: { waarde: 4 }, label: { waarde: 'problematisch' } });
  expect(tegenspraken(gelezen).map(({ feit }) => feit)).toEqual(['trede.nummer']);
});

it('een ander plan gaat boven het plan dat is ingelezen, en de stand van het oude plan geldt niet meer', async () => {
  await bepaal(3, 3);
  await legVast(ingelezen, 4);
  expect((await dossier()).plan).toMatchObject({ status: { waarde: 'in-uitvoering' }, doel: { waarde: 'herstel' } });
  const wijzig = async (plan: PlanSoort | null, op: number) =>
    lukt(await voer(wereld, 'adviseur', planWijzigen, { casusId, plan, reden: tekst('Reden.') }, uur(op)));
  await wijzig('continuiteitsplan', 5);
  expect((await dossier()).plan).toMatchObject({
    soort: { waarde: 'continuiteitsplan' },
    // The task to make the new plan is open: the casus says so itself.
    status: { waarde: 'in-voorbereiding' },
    doel: onbekend,
  });
  await legVast({ 'plan.status': 'vastgesteld' }, 6);
  expect((await dossier()).plan.status).toMatchObject({ waarde: 'vastgesteld' });
  await wijzig(null, 7);
  expect((await dossier()).plan.soort.status).toBe('geen');
});

it('wat is achtergehouden of een grond draagt, blijft dat onder een ander besluit', async () => {
  await bepaal(3, 3);
  await legVast({ plan: { soort: { waarde: 'herstelplan', bron: 'brief', wooGrond: '5.1.2b' } } }, 4);
  const reden = tekst('Reden.');
  lukt(await voer(wereld, 'adviseur', planWijzigen, { casusId, plan: 'verbeterplan', reden }, uur(5)));
  expect((await dossier()).plan.soort).toMatchObject({ waarde: 'verbeterplan', wooGrond: '5.1.2b' });
});

it('wie het oneens was, heeft de trede niet mee vastgesteld', async () => {
  const alle = ['jeugdregios', 'raad-van-bestuur', 'autoriteit'];
  await legVast({ 'trede.vastgesteldDoor': alle }, 2);
  await bepaal(3, 3);
  expect((await dossier()).trede.vastgesteldDoor).toMatchObject({ waarde: alle });
  const oneens = { partijId: 'noorderlicht', standpunt: 'oneens' } as const;
  await bepaal(3, 4, [{ partijId: 'nza', standpunt: 'eens' }, oneens]);
  expect((await dossier()).trede.vastgesteldDoor).toMatchObject({ waarde: ['jeugdregios', 'autoriteit'] });
  await legVast({ 'trede.vastgesteldDoor': ['raad-van-bestuur'] }, 5);
  expect((await dossier()).trede.vastgesteldDoor).toMatchObject({ waarde: ['autoriteit'] });
});
