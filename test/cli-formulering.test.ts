/** The operator's door for the wording of sentences: who is no beheerder stays out, and what does not fit is refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../db/world';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';

let regel: Opdrachtregel;
let map: string;
let url: string;

async function cli(...argumenten: readonly string[]) {
  const { code, uit, fout } = await regel.voer(argumenten);
  return { code, uit: uit.map((een) => JSON.parse(een) as unknown), fout };
}

const brief = ['--soort', 'raadsinformatiebrief', '--publiek', 'raad-andere-regio'];
const karel = ['--aad', 'aaaaaaaa-0000-0000-0000-000000000000', '--tenant', '00000000-0000-0000-0000-0000000000f1'];
const anouk = ['--aad', 'bbbbbbbb-0000-0000-0000-000000000000', '--tenant', '00000000-0000-0000-0000-0000000000f1'];
const zin = ['--zin', 'plan.doel'];
const goed = ['--tekst', 'Het plan heeft één doel: {plan.doel}.', '--reden', 'Korter'];

beforeAll(async () => {
  regel = opdrachtregel();
  ({ map, url } = regel);
  const csv = join(map, 'mensen.csv');
  const rijen = [
    'Karel;aaaaaaaa-0000-0000-0000-000000000000;00000000-0000-0000-0000-0000000000f1;Nederlandse Zorgautoriteit;beheerder',
    'Anouk;bbbbbbbb-0000-0000-0000-000000000000;00000000-0000-0000-0000-0000000000f1;Nederlandse Zorgautoriteit;adviseur',
  ];
  writeFileSync(csv, ['naam;aad_object_id;tenant_id;partij;rollen', ...rijen].join('\n'));
  expect(await cli('gebruikers', 'importeren', csv)).toMatchObject({ code: 0, fout: [] });
});
afterAll(() => regel.ruimOp());

const wijzigingen = async () => {
  const wereld = await openWorld(url);
  const sleutel = 'raadsinformatiebrief/raad-andere-regio/plan.doel';
  const lijst = await wereld.eenheid((turn) => turn.beheerwijziging.lijst('formulering', sleutel, 10));
  await wereld.sluit();
  return lijst;
};

it('names the sentences of a letter, all or those with a word in them', async () => {
  const alle = await cli('formulering', 'lijst', ...brief, ...karel);
  const metWoord = await cli('formulering', 'lijst', ...brief, ...karel, '--zoek', 'HERSTELPLAN');
  const [veel, weinig] = [alle.uit[0], metWoord.uit[0]] as [unknown[], unknown[]];
  expect(weinig.length).toBeGreaterThan(0);
  expect(weinig.length).toBeLessThan(veel.length);
  expect(await cli('formulering', 'toon', ...brief, ...zin, ...karel)).toMatchObject({
    uit: [{ zin: 'plan.doel', gekozen: null, feiten: [{ feit: 'plan.doel' }] }],
  });
});

it('tries without keeping, keeps, and puts our own sentence back, each with its history', async () => {
  const nieuw = ['formulering', 'zet', ...brief, ...zin, ...karel, ...goed];
  expect(await cli(...nieuw, '--proef')).toMatchObject({ code: 0, uit: [{ geschreven: false }] });
  expect(await wijzigingen()).toEqual([]);
  expect(await cli(...nieuw)).toMatchObject({ code: 0, uit: [{ geschreven: true }] });
  expect(await cli('formulering', 'toon', ...brief, ...zin, ...karel)).toMatchObject({
    uit: [{ gekozen: 'Het plan heeft één doel: {plan.doel}.' }],
  });
  expect(await cli('formulering', 'terug', ...brief, ...zin, ...karel, '--reden', 'Toch niet')).toMatchObject({
    code: 0,
  });
  expect((await wijzigingen()).map(({ reden }) => reden)).toEqual(['Toch niet', 'Korter']);
});

it.each([
  ['{constructor} en meer.', /bestaat niet/],
  ['Een zin zonder punt', /punt/],
  ['Het kind heeft BSN 111222333.', /BSN/],
  ['', /1 tot en met 600/],
])('refuses %j, and keeps what held', async (tekst, waarom) => {
  const voor = await wijzigingen();
  const { code, fout } = await cli('formulering', 'zet', ...brief, ...zin, ...karel, '--tekst', tekst, '--reden', 'x');
  expect([code, fout.join(' ')]).toEqual([1, expect.stringMatching(waarom)]);
  expect(await wijzigingen()).toEqual(voor);
});

it('is no way around the rights: who is no beheerder, and who is nobody, changes nothing', async () => {
  const voor = await wijzigingen();
  for (const wie of [
    anouk,
    ['--aad', 'verzonnen', '--tenant', '00000000-0000-0000-0000-0000000000f1'],
    ['--aad', 'aaaaaaaa-0000-0000-0000-000000000000', '--tenant', '00000000-0000-0000-0000-0000000000f2'],
  ]) {
    const poging = [
      await cli('formulering', 'lijst', ...brief, ...wie),
      await cli('formulering', 'zet', ...brief, ...zin, ...wie, ...goed),
      await cli('formulering', 'terug', ...brief, ...zin, ...wie, '--reden', 'x'),
    ];
    expect(poging.map(({ code, uit }) => [code, uit])).toEqual(poging.map(() => [1, []]));
  }
  expect(await wijzigingen()).toEqual(voor);
});
