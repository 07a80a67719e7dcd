/** K, R and X around the regie: people who take and give it at one moment, a week in which nothing ran, and who looks for what was his until today. */
import { composeQuery } from '../../simulator/invokes';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

const dag = PROEFMOMENT.slice(0, 10);
let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const wie = (naam: string): Spreker => new Spreker(huis, naam);
const hazelkamp = 'C-2025-0003';
const rolVanRob = (wat: 'wijsToe' | 'beeindigRol'): Promise<void> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = wie('Rob Janssen').wie;
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    const casus = await turn.casus.vind(hazelkamp, dag);
    await turn.casus[wat](casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', dag);
  });
const persoon = async (naam: string): Promise<string> => {
  const [rij] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>('select id from persoon where naam = ?', [naam]),
  );
  return rij?.id ?? '';
};

it('K de regie wordt overgenomen en aan een ander gegeven op hetzelfde moment: daarna heeft één persoon haar', async () => {
  const [femke, anouk] = [wie('Femke Dijkstra'), wie('Anouk Wiersma')];
  await femke.zeg('regie Mutsaersstichting overnemen');
  await anouk.zeg('rollen Mutsaersstichting');
  await anouk.klik('Rol toewijzen of overdragen');
  const [geven, nemen] = [anouk.knop('Vastleggen'), femke.knop('Overnemen')];
  const invoer = { rol: 'regievoerder', persoon: await persoon('Rob Janssen'), notitie: '' };
  await Promise.all([anouk.druk(geven, invoer), femke.druk(nemen, { reden: 'De casus ligt stil.' })]);
  const regie =
    "casus_rol r join casus c on c.id = r.casus_id where c.nummer = 'C-2023-0001' and r.rol = 'regievoerder' and r.tot is null";
  expect(await tel(huis, regie)).toBe(1);
});

it('K een rol die op één dag eindigt en weer begint: de oude kaart doet het weer, en de knop werkt één keer', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  await rob.zeg('taken Hazelkamp');
  const knop = rob.knop('Gereed');
  await rolVanRob('beeindigRol');
  expect(await rob.druk(knop)).not.toMatch(/Hazelkamp/);
  await rolVanRob('wijsToe');
  expect(await rob.druk(knop)).toContain('Hazelkamp');
  await rob.druk(knop);
  expect(
    await tel(huis, "taak t join casus c on c.id = t.casus_id where c.nummer = ? and t.status = 'gereed'", hazelkamp),
  ).toBe(1);
});

it('K uitstel op twee schermen: wat het laatst is vastgelegd geldt, en beide redenen staan op de tijdlijn', async () => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('ritme Wilgenhoeve');
  const eerste = femke.knop('Uitstellen');
  await femke.zeg('ritme Wilgenhoeve');
  const tweede = femke.knop('Uitstellen');
  expect(await femke.druk(eerste, { dagen: '3', reden: 'Het overleg is verzet.' })).toContain(
    'Uitgesteld tot 15 maart 2026',
  );
  expect(await femke.druk(tweede, { dagen: '7', reden: 'De bank wacht nog.' })).toContain(
    'Uitgesteld tot 19 maart 2026',
  );
  expect(await femke.zeg('ritme Wilgenhoeve')).toContain('uiterlijk op 19 maart 2026');
  expect(await tel(huis, "gebeurtenis where tekst in ('Het overleg is verzet.', 'De bank wacht nog.')")).toBe(2);
});

it.each([
  ['2026-03-24T09:00:00.000Z', '2026-04-01T08:00:00.000Z'],
  ['2026-10-20T08:00:00.000Z', '2026-10-28T09:00:00.000Z'],
])(
  'R een week stil over de klokwissel (%s tot %s): hoogstens één herinnering per casus en persoon',
  async (voor, na) => {
    await huis.zetKlok(voor);
    const soorten = "soort in ('casusritme-herinnering', 'casusritme-escalatie')";
    const eerder = await tel(huis, `outbox where ${soorten}`);
    await huis.zetKlok(na);
    const nieuw = `outbox where ${soorten} and op > '${voor}'`;
    expect(await tel(huis, nieuw)).toBeGreaterThan(0);
    expect(await tel(huis, `outbox where ${soorten}`)).toBeGreaterThan(eerder);
    const dubbel = `(select object_id, ontvanger_id from ${nieuw} group by object_id, ontvanger_id having count(*) > 1) d`;
    expect(await tel(huis, dubbel)).toBe(0);
  },
);

it('R wie de herinnering moest krijgen heeft de app niet meer: dat staat erbij, en de tweede persoon hoort het toch', async () => {
  const [femke, anouk] = [wie('Femke Dijkstra'), wie('Anouk Wiersma')];
  for (const een of [femke, anouk]) await een.zeg('instellingen');
  await anouk.klik('Altijd direct');
  const { id } = femke.plaats;
  huis.simulator?.connector.behave(({ conversationId }) => (conversationId === id ? { status: 403 } : undefined));
  await huis.zetKlok('2026-04-08T09:00:00.000Z');
  await huis.zetKlok('2026-04-20T09:00:00.000Z');
  const rij = "outbox where soort = 'casusritme-herinnering' and status = 'niet-bereikt' and ontvanger_id = ?";
  expect(await tel(huis, rij, await persoon('Femke Dijkstra'))).toBeGreaterThan(0);
  const tweede = "outbox where soort = 'casusritme-escalatie' and ontvanger_id = ?";
  expect(await tel(huis, tweede, await persoon('Anouk Wiersma'))).toBeGreaterThan(0);
});

it('X wie zijn rol kwijt is, vindt de casus niet meer door te zoeken, in zijn lijsten of op een oude lijst', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  expect(await rob.zeg('mijn casussen')).toContain('Hazelkamp');
  const knop = rob.knop('Casus tonen');
  await rolVanRob('beeindigRol');
  const { body } = await rob.stuur(
    composeQuery(rob.scene(), { commandId: 'zoek', parameter: 'naam', text: hazelkamp }),
  );
  expect(JSON.stringify(body)).not.toMatch(/Hazelkamp/);
  for (const zin of [
    'mijn casussen',
    'werkvoorraad',
    'mijn taken',
    'casussen in trede 1',
    `casus ${hazelkamp}`,
    'bijpraten Hazelkamp',
  ])
    expect([zin, await rob.zeg(zin)]).toEqual([zin, expect.not.stringMatching(/Pleegzorg Hazelkamp|C-2025-0003, /)]);
  expect(typeof knop.data['casus']).toBe('string');
});

it('X een bericht van het kernteam dat hij net nog las, opent niet meer na zijn rol; ook niet in een groep', async () => {
  await rolVanRob('wijsToe');
  const rob = wie('Rob Janssen');
  await rob.zeg('bijpraten Hazelkamp');
  const knop = rob.knop('Lezen');
  await rolVanRob('beeindigRol');
  expect(await rob.druk(knop)).not.toMatch(/Hazelkamp|C-2025-0003/);
  expect(await new Spreker(huis, 'Rob Janssen', 'groupChat').druk(knop)).not.toMatch(/Hazelkamp|C-2025-0003/);
});
