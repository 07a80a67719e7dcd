/** The operator's door for what differs per gemeente, from end to end: dry run, nothing half, pictures beside the file, a file to fill in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../db/world';
import { samengevoegd } from '../domain/gemeentegegevens';
import { opdrachtregel } from './support/opdrachtregel';
import type { Opdrachtregel } from './support/opdrachtregel';
import { png } from './support/plaatje';

const kop =
  'gemeente;aanbieder;afzender;ondertekenaar;functie;portefeuille;onderdelen;segmenten;gevolgen;logo;logo_tekst';
let regel: Opdrachtregel;
let map: string;
let url: string;

async function cli(...argumenten: readonly string[]) {
  const { code, uit, fout } = await regel.voer(argumenten);
  return { code, uit: uit.map((een) => JSON.parse(een) as unknown), fout };
}
const bestand = (...regels: readonly string[]): string => {
  const pad = join(map, 'gegevens.csv');
  writeFileSync(pad, [kop, ...regels].join('\n'));
  return pad;
};
async function stand(gemeente: string) {
  const wereld = await openWorld(url);
  const versies = await wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente(gemeente, ''));
  const { logo = null, ...rest } = samengevoegd(versies);
  const plaatje = logo && (await wereld.eenheid((turn) => turn.gemeentegegevens.logo(logo)));
  await wereld.sluit();
  return { ...rest, plaatje };
}

beforeEach(() => {
  regel = opdrachtregel();
  ({ map, url } = regel);
});
afterEach(() => regel.ruimOp());

it('counts without writing, writes, and writes nothing the second time', async () => {
  writeFileSync(join(map, 'venlo.png'), png(60, 30));
  const pad = bestand('Venlo;;College van Venlo;A. de Wit;burgemeester;;;;;venlo.png;Wapen van Venlo');
  const telling = { nieuw: 1, gewijzigd: 0, gelijk: 0, fouten: 0 };
  expect(await cli('brief', 'gegevens', pad, '--proef')).toMatchObject({ uit: [{ ...telling, geschreven: false }] });
  expect(await stand('Venlo')).toEqual({ plaatje: null });
  expect(await cli('brief', 'gegevens', pad)).toMatchObject({ code: 0, uit: [{ ...telling, geschreven: true }] });
  expect(await stand('Venlo')).toMatchObject({
    afzender: 'College van Venlo',
    plaatje: { alt: 'Wapen van Venlo', soort: 'png', breedte: 80, hoogte: 40 },
  });
  expect(await cli('brief', 'gegevens', pad)).toMatchObject({ uit: [{ nieuw: 0, gewijzigd: 0, gelijk: 1 }] });
});

it('one wrong row: nothing is taken over, every mistake is told at once', async () => {
  const pad = bestand('Venlo;;College;;;;;;;;', 'Nergens;;;;;;;;;;', 'Peel en Maas;;=1;;;;;;;../weg.png;');
  const { code, fout } = await cli('brief', 'gegevens', pad);
  expect(code).toBe(1);
  expect(fout).toEqual([
    'Rij 3: De gemeente "Nergens" staat niet in het register.',
    'Rij 4: afzender: begint met een teken dat een rekenblad als formule leest. Begin met een letter of cijfer.',
    'Rij 4: logo: Het plaatje ../weg.png staat niet naast het CSV-bestand.',
    'Er is niets overgenomen. Met --alleen-goede neemt u de goede rijen over.',
  ]);
  expect(await stand('Venlo')).toEqual({ plaatje: null });
});

it('a picture that is none, too large or see-through is refused with what to do', async () => {
  writeFileSync(join(map, 'nep.png'), 'geen plaatje');
  writeFileSync(join(map, 'groot.png'), Buffer.concat([png(10, 10), Buffer.alloc(200_000)]));
  const { fout } = await cli('brief', 'gegevens', bestand('Venlo;;;;;;;;;nep.png;', 'Venray;;;;;;;;;groot.png;'));
  expect(fout.slice(0, 2)).toEqual([
    'Rij 2: logo: Het bestand nep.png is geen PNG of JPEG die wij kunnen lezen.',
    'Rij 3: logo: Het bestand groot.png is groter dan 150 kB. Maak het plaatje kleiner.',
  ]);
});

it('writes a file to fill in with every gemeente and what is known', async () => {
  await cli('brief', 'gegevens', bestand('Venlo;;College van Venlo;;;geen;;;;;'));
  const pad = join(map, 'invullen.csv');
  expect(await cli('brief', 'gegevens', '--sjabloon', pad)).toMatchObject({ code: 0, uit: [{ bestand: pad }] });
  const regels = readFileSync(pad, 'utf8').trim().split('\r\n');
  expect(regels.length).toBeGreaterThan(340);
  expect(regels).toContain('"Venlo";"";"College van Venlo";"";"";"geen";"";"";"";"";"";""');
  expect(await cli('brief', 'gegevens', pad)).toMatchObject({ uit: [{ nieuw: 0, gewijzigd: 0 }] });
  expect(await cli('brief', 'gegevens')).toMatchObject({
    code: 1,
    fout: ['Geef een CSV-bestand, of schrijf er een met --sjabloon.'],
  });
});

it('K75: the same file read in twice at once is there once', async () => {
  const pad = bestand('Venlo;;College van Venlo;A. de Wit;burgemeester;;;;;;', 'Venray;;College van Venray;;;;;;;;');
  // The database stands before people read files in.
  await (await openWorld(url)).sluit();
  const beide = await Promise.all([cli('brief', 'gegevens', pad), cli('brief', 'gegevens', pad)]);
  const tellingen = beide.flatMap(({ uit }) => uit as readonly { readonly nieuw: number; readonly gelijk: number }[]);
  expect(beide.map(({ code, fout }) => [code, fout])).toEqual([
    [0, []],
    [0, []],
  ]);
  expect(tellingen.map(({ nieuw }) => nieuw).sort()).toEqual([0, 2]);
  expect(tellingen.map(({ gelijk }) => gelijk).sort()).toEqual([0, 2]);
  const wereld = await openWorld(url);
  const versies = await wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente('Venlo', ''));
  await wereld.sluit();
  expect(versies).toHaveLength(1);
});

it('takes a file back: what it gave becomes what it was, what was given anew since stays, and taking back can be taken back', async () => {
  await cli('brief', 'gegevens', bestand('Venlo;;College van Venlo;A. de Wit;burgemeester;;;;;;'));
  await cli(
    'brief',
    'gegevens',
    bestand('Venlo;;Het college;B. Vos;burgemeester;;;;;;', 'Venray;;College van Venray;;;;;;;;'),
  );
  await cli('brief', 'gegevens', bestand('Venlo;;;C. Later;;;;;;;'));
  const inlezingen = async () => {
    const { uit } = await cli('brief', 'gegevens-terug');
    return (uit as readonly (readonly { readonly id: string }[])[]).flat();
  };
  const [, tweede] = await inlezingen();
  expect(await inlezingen()).toHaveLength(3);
  const terug = ['brief', 'gegevens-terug', '--inlezing', tweede?.id ?? ''] as const;
  const gevolg = { teruggezet: ['Venlo', 'Venray'], gelaten: [{ gemeente: 'Venlo', velden: ['ondertekenaar'] }] };
  expect(await cli(...terug, '--proef')).toMatchObject({ code: 0, uit: [{ ...gevolg, geschreven: false }] });
  expect(await stand('Venlo')).toMatchObject({ afzender: 'Het college', ondertekenaar: 'C. Later' });
  const gedaan = await cli(...terug);
  expect(gedaan).toMatchObject({ code: 0, uit: [{ ...gevolg, geschreven: true }] });
  const venlo = { afzender: 'College van Venlo', ondertekenaar: 'C. Later', functie: 'burgemeester', plaatje: null };
  expect(await stand('Venlo')).toEqual(venlo);
  expect(await stand('Venray')).toEqual({ plaatje: null });
  // Once more: nothing of it stands any more.
  expect(await cli(...terug)).toMatchObject({ uit: [{ teruggezet: [] }] });
  const [terugzetting] = gedaan.uit as readonly { readonly inlezing: string }[];
  expect(await cli('brief', 'gegevens-terug', '--inlezing', terugzetting?.inlezing ?? '')).toMatchObject({
    uit: [{ gelaten: [] }],
  });
  expect(await stand('Venray')).toMatchObject({ afzender: 'College van Venray' });
  expect(await stand('Venlo')).toMatchObject({ afzender: 'Het college', ondertekenaar: 'C. Later' });
  expect(await cli('brief', 'gegevens-terug', '--inlezing', 'nergens')).toMatchObject({
    code: 1,
    fout: ['Er is geen overname "nergens". Zonder --inlezing ziet u welke er waren.'],
  });
});
