/** The operator's door for standing texts: the verbs of the chat, with the rights of who is named, and the guard in front. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';

let regel: Opdrachtregel;
const tenant = '00000000-0000-0000-0000-0000000000f1';
const als = (letter: string): readonly string[] => [
  '--aad',
  `${letter.repeat(8)}-0000-0000-0000-000000000000`,
  '--tenant',
  tenant,
];
const karel = als('a');
const anouk = als('b');
const reden = ['--reden', 'afspraak van de regio'];
const passage = {
  ...{ naam: 'Wachtlijst', soort: 'persbericht', publiek: 'pers', thema: 'hulp', treden: [1, 2, 3, 4, 5] },
  tekst: 'Over {aanbieder.naam} zegt de regio dit altijd.',
};

async function cli(...argumenten: readonly string[]) {
  const { code, uit, fout } = await regel.voer(['passage', ...argumenten]);
  return { code, uit: uit.map((een) => JSON.parse(een) as Record<string, unknown>), fout };
}
const bestand = (inhoud: unknown): string => {
  const pad = join(regel.map, 'passage.json');
  writeFileSync(pad, JSON.stringify(inhoud));
  return pad;
};
const eigen = async () => {
  const { uit } = await cli('lijst', ...karel);
  return (uit[0] as unknown as readonly Record<string, unknown>[]).filter((een) => een['eigen'] === true);
};

beforeAll(async () => {
  regel = opdrachtregel();
  const csv = join(regel.map, 'mensen.csv');
  const rij = (naam: string, [, aad = '']: readonly string[], rol: string): string =>
    `${naam};${aad};${tenant};Nederlandse Zorgautoriteit;${rol}`;
  const rijen = [rij('Karel', karel, 'beheerder'), rij('Anouk', anouk, 'adviseur')];
  writeFileSync(csv, ['naam;aad_object_id;tenant_id;partij;rollen', ...rijen].join('\n'));
  expect((await regel.voer(['gebruikers', 'importeren', csv])).code).toBe(0);
});
afterAll(() => regel.ruimOp());

it('tries, adds, lists, shows, replaces from what it showed, takes out of use and turns back', async () => {
  expect(await cli('zet', bestand(passage), ...reden, ...karel, '--proef')).toMatchObject({
    code: 0,
    uit: [{ geschreven: false }],
  });
  expect(await eigen()).toEqual([]);
  const erbij = await cli('zet', bestand(passage), ...reden, ...karel);
  expect(erbij).toMatchObject({ code: 0, uit: [{ geschreven: true }] });
  const id = String(erbij.uit[0]?.['id']);
  expect(await eigen()).toMatchObject([
    { id, naam: 'Wachtlijst', soort: 'persbericht', eigenaar: 'Karel', nazienVoor: '2027-03-02', verlopen: false },
  ]);
  const welke = ['--passage', id];
  const getoond = (await cli('toon', ...welke, ...karel)).uit[0];
  expect(getoond).toMatchObject({ ...passage, id, wijzigingen: [{ reden: 'afspraak van de regio' }] });
  const anders = { ...getoond, tekst: 'Zo zegt de regio het nu.' };
  expect(await cli('zet', bestand(anders), ...reden, ...karel)).toMatchObject({ code: 0, uit: [{ id }] });
  const [laatste] = (await cli('toon', ...welke, ...karel)).uit[0]?.['wijzigingen'] as readonly { id: string }[];
  expect(await cli('terug', '--wijziging', laatste?.id ?? '', ...karel)).toMatchObject({ code: 0 });
  expect((await cli('toon', ...welke, ...karel)).uit[0]).toMatchObject({ tekst: passage.tekst, vervallen: false });
  expect(await cli('vervallen', ...welke, ...reden, ...karel)).toMatchObject({ code: 0 });
  expect(await eigen()).toEqual([]);
});

it.each([
  ['a fact that does not exist', { ...passage, tekst: 'Hier staat {verzinsel.feit}.' }, /verzinsel\.feit/],
  ['a letter that is not there', { ...passage, publiek: 'raad-eigen-regio' }, /staat niet in de lijst/],
  ['a BSN', { ...passage, tekst: 'Het BSN is 123456782.' }, /gegevens van een kind of een BSN/],
  ['something else than a passage', { naam: 'x' }, /Het bestand is geen vaste tekst/],
  ['an id that is not there', { ...passage, id: 'eigen-weg' }, /vaste tekst/i],
])('refuses %s, and keeps nothing', async (_, inhoud, zin) => {
  const { code, fout } = await cli('zet', bestand(inhoud), ...reden, ...karel);
  expect(code).toBe(1);
  expect(fout.join()).toMatch(zin);
  expect(await eigen()).toEqual([]);
});

it('who is no beheerder changes nothing, and who is unknown sees nothing', async () => {
  expect((await cli('zet', bestand(passage), ...reden, ...anouk)).code).toBe(1);
  expect((await cli('lijst', ...als('c'))).fout).toEqual([
    'Deze persoon is niet bekend. Controleer de Entra-id en de tenant.',
  ]);
  expect(await eigen()).toEqual([]);
});

it('reviews one of ours for a year, hands it over, and refuses who cannot own it or a day too late', async () => {
  const draaiboek = async () => {
    const [rijen] = (await cli('lijst', ...karel)).uit as unknown as readonly (readonly Record<string, unknown>[])[];
    return rijen?.find(({ id }) => id === 'draaiboek') ?? {};
  };
  const { id, eigenaar } = await draaiboek();
  expect(eigenaar).toBe('');
  const welke = ['--passage', String(id)];
  expect(await cli('nazien', ...welke, ...reden, ...karel)).toMatchObject({
    code: 0,
    uit: [{ id, eigenaar: 'Karel', nazienVoor: '2027-03-02', verlopen: false }],
  });
  const aan = (naam: string, dag: string) => ['--eigenaar', naam, '--voor', dag, ...reden];
  expect(await cli('toewijzen', ...welke, ...aan('karel', '2026-06-01'), ...karel)).toMatchObject({
    code: 0,
    uit: [{ eigenaar: 'Karel', nazienVoor: '2026-06-01' }],
  });
  const gebeurd = await draaiboek();
  expect(gebeurd['nazienVoor']).toBe('2026-06-01');
  expect((await cli('toewijzen', ...welke, ...aan('Niemand', '2026-06-01'), ...karel)).fout).toEqual([
    expect.stringMatching(/^Zo heet niemand .* Kies uit: .*Karel/),
  ]);
  expect((await cli('toewijzen', ...welke, ...aan('Karel', '2027-03-03'), ...karel)).fout).toEqual([
    'Kies een dag na vandaag en niet later dan 2027-03-02.',
  ]);
  expect((await cli('nazien', ...welke, ...reden, ...anouk)).code).toBe(1);
  expect((await cli('nazien', '--passage', 'weg', ...reden, ...karel)).code).toBe(1);
  expect(await draaiboek()).toEqual(gebeurd);
});
