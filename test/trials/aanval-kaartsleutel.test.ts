/** A one-time key that somebody wrote himself: it comes back in no form and stays in no table, and it still works once. */
import { actions } from '../../cards/actions';
import type { Action } from '../../cards/actions';
import { executeActivity } from '../../simulator/invokes';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let kennis: Readonly<Record<string, string>>;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000_000 });
  kennis = await idsUitDeWereld();
});
afterAll(() => huis.ruimOp());

const eigenwoord = 'kim-jansen-uit-groningen';

/** One that exists of everything a card may name, so that its form really comes back. */
const idsUitDeWereld = (): Promise<Readonly<Record<string, string>>> =>
  huis.wereld.eenheid(async ({ db }) => {
    const eerste = async (vraag: string): Promise<string> =>
      (await db.rijen<{ id: string }>(`${vraag} limit 1`, []))[0]?.id ?? 'niets';
    return {
      casus: await eerste("select id from casus where status <> 'gesloten' order by nummer"),
      partijId: await eerste("select id from partij where soort = 'aanbieder' order by id desc"),
      melding: await eerste('select id from melding'),
      taak: await eerste("select id from taak where status = 'open'"),
      brief: await eerste('select id from brief'),
      gesprek: await eerste('select id from accountgesprek'),
      bepaling: await eerste('select id from tredebepaling'),
      persoon: await eerste('select id from persoon'),
    };
  });

/** Where the words stand, whatever the table. */
const plekken = (): Promise<readonly string[]> =>
  huis.wereld.eenheid(async ({ db }) => {
    const tabellen = await db.rijen<{ name: string }>("select name from sqlite_master where type = 'table'", []);
    const gevonden: string[] = [];
    for (const { name } of tabellen)
      if (JSON.stringify(await db.rijen(`select * from "${name}"`, [])).includes(eigenwoord)) gevonden.push(name);
    return gevonden;
  });

/** Every action with a key, pressed by each of them. */
const drukken = (Object.keys(actions) as Action[])
  .filter((action) => 'sleutel' in actions[action].shape)
  .flatMap((action) => ['Anouk Wiersma', 'Karel Mulder', 'Marjan de Graaf'].map((naam) => [action, naam] as const));

it('geen enkel formulier komt terug met een sleutel die iemand zelf schreef, en er blijft niets van bewaard', async () => {
  const fouten: string[] = [];
  for (const [action, naam] of drukken) {
    const wie = new Spreker(huis, naam);
    const velden = Object.keys(actions[action].shape).map((veld) => [veld, kennis[veld] ?? ''] as const);
    const sleutel = `${eigenwoord}-${action.replace('.', '-')}`;
    const data = { ...Object.fromEntries<unknown>(velden), versie: 0, action, sleutel };
    const { body } = await wie.stuur(executeActivity(wie.scene(), action, data));
    if (`${JSON.stringify(body ?? '')}${wie.luister()}`.includes(eigenwoord)) fouten.push(`${action} ${naam}`);
  }
  expect(fouten).toEqual([]);
  expect(await plekken()).toEqual([]);
});

it('een formulier dat terugkwam werkt één keer, met de oude kaart en met de nieuwe samen', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const aantal = (): Promise<unknown> =>
    huis.wereld.eenheid(async ({ db }) => (await db.rijen('select count(*) as n from accountgesprek', []))[0]);
  await pieter.zeg('accountgesprek plannen');
  const { verb, data } = pieter.knop('Gesprek plannen');
  await pieter.drukRuw(verb, { ...data, organisatie: 'Noorderlicht', datum: 'nooit' });
  const terug = pieter.knop('Gesprek plannen').data;
  const voor = await aantal();
  const goed = { organisatie: 'Noorderlicht', datum: '2026-05-06' };
  await pieter.drukRuw(verb, { ...terug, ...goed });
  const na = await aantal();
  expect(na).not.toEqual(voor);
  for (const oud of [data, terug]) await pieter.drukRuw(verb, { ...oud, ...goed });
  expect(await aantal()).toEqual(na);
  expect(terug).not.toMatchObject({ sleutel: (data as { readonly sleutel: string }).sleutel });
});
