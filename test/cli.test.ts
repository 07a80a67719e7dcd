/** The operator's commands from end to end on a database of their own: data on stdout, sentences on stderr, an exit code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { draai } from '../cli';
import { ondertekenMet } from '../config';
import { sluitAan } from '../db/logboek-ketting';
import type { Logboekrij } from '../db/logboek-ketting';
import { openWorld } from '../db/world';
import { ontvangstCode } from '../domain/ontvangst';
import { stilleKlok } from '../klok';
import { png } from './support/plaatje';

const klok = stilleKlok('2026-03-02T08:00:00.000Z');
const dossier = join(__dirname, '../db/voorbeeld/mutsaers-2023.json');
let map: string;
let url: string;

interface Uitkomst {
  readonly code: number;
  readonly uit: readonly string[];
  readonly fout: readonly string[];
}
async function cli(argumenten: readonly string[], invoer = ''): Promise<Uitkomst> {
  const uit: string[] = [];
  const fout: string[] = [];
  const omgeving = { DATABASE_URL: url, GEGEVENS_MAP: map };
  const wereld = { invoer: Readable.from([invoer]), omgeving, klok };
  const code = await draai(argumenten, {
    ...wereld,
    uit: (regel) => uit.push(regel),
    fout: (regel) => fout.push(regel),
  });
  return { code, uit, fout };
}
const json = ({ uit }: Uitkomst): unknown => JSON.parse(uit.join('\n'));
const bestand = (naam: string, inhoud: string): string => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};
const kop = 'naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats';

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-cli-'));
  url = `sqlite:${join(map, 'cli.db')}`;
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('begrijp', () => {
  it('answers each line with one line of JSON, without a database', async () => {
    const { code, uit, fout } = await cli(['begrijp', '--nu', '2026-03-02'], 'trede Mutsaersstichting\n\nhulp\r\n');
    expect([code, uit.length, fout]).toEqual([0, 3, []]);
    expect(JSON.parse(uit[0] ?? '')).toMatchObject({
      intent: 'trede.opvragen',
      slots: { aanbieder: 'Mutsaersstichting' },
    });
    expect(Object.keys(JSON.parse(uit[1] ?? '{}') as object)).toEqual(['intent', 'zekerheid', 'slots']);
  });

  it('knows the aanbieders of a file instead', async () => {
    const csv = bestand('a.csv', `${kop}\nZorghuis Blauwstaart;Blauwstaart;;;Nergens;\n`);
    const { uit } = await cli(['begrijp', '--register', csv], 'trede blauwstaart\n');
    expect(JSON.parse(uit[0] ?? '')).toMatchObject({ slots: { aanbieder: 'Zorghuis Blauwstaart' } });
  });

  it('knows the aanbieders of the database once there is one', async () => {
    await cli(['register', 'importeren', bestand('a.csv', `${kop}\nZorghuis Blauwstaart;Blauwstaart;;;Zeeland;\n`)]);
    const { uit } = await cli(['begrijp'], 'trede blauwstaart\ntrede mutsaersstichting\n');
    expect(JSON.parse(uit[0] ?? '')).toMatchObject({ slots: { aanbieder: 'Zorghuis Blauwstaart' } });
    expect(uit[1]).not.toContain('Mutsaersstichting');
  });

  it('refuses a day that does not exist', async () => {
    expect((await cli(['begrijp', '--nu', '2026-02-31'], 'hulp')).code).toBe(1);
    expect(await cli(['begrijp', '--nu', 'morgen'])).toMatchObject({
      code: 1,
      fout: [expect.stringContaining('"morgen"')],
    });
  });
});

describe('register importeren', () => {
  it('imports, and changes nothing the second time', async () => {
    const csv = bestand('a.csv', `${kop}\nAlfa;A;00000001;;Zeeland;Goes\n`);
    expect(json(await cli(['register', 'importeren', csv]))).toEqual({
      nieuw: 1,
      gewijzigd: 0,
      gelijk: 0,
      fouten: 0,
      geschreven: true,
    });
    expect(json(await cli(['register', 'importeren', csv]))).toMatchObject({ nieuw: 0, gelijk: 1 });
  });

  it('takes nothing over when a row is wrong, unless that was asked for', async () => {
    const csv = bestand('a.csv', `${kop}\nAlfa;;;;;\nBeta;;12;;;\nGamma;;;;;\n`);
    const eerste = await cli(['register', 'importeren', csv]);
    expect(eerste).toMatchObject({
      code: 1,
      fout: [expect.stringMatching(/^Rij 3: .*8 cijfers/), expect.stringContaining('niets')],
    });
    expect(json(eerste)).toMatchObject({ nieuw: 2, fouten: 1, geschreven: false });
    expect(json(await cli(['register', 'importeren', csv, '--rijen', '2']))).toMatchObject({
      nieuw: 1,
      fouten: 0,
      geschreven: true,
    });
    const goede = await cli(['register', 'importeren', csv, '--alleen-goede']);
    expect([goede.code, json(goede)]).toMatchObject([1, { nieuw: 1, gelijk: 1, geschreven: true }]);
  });

  it('takes an RSIN in its own column, and nowhere else', async () => {
    const csv = bestand('a.csv', `${kop};rsin\nAlfa;;00000001;;;;111 222 333\nBeta;;;;;;\n`);
    expect(json(await cli(['register', 'importeren', csv]))).toMatchObject({ nieuw: 2, fouten: 0, geschreven: true });
    expect(json(await cli(['register', 'importeren', csv]))).toMatchObject({ gelijk: 2 });
    const zonder = bestand('b.csv', `${kop}\nAlfa;;00000001;;;\n`);
    expect(json(await cli(['register', 'importeren', zonder]))).toMatchObject({ gelijk: 1 });
    const fout = bestand('c.csv', `${kop};rsin\nGamma;;;;;;111222334\nDelta 111222333;;;;;;\nEta;111222333;;;;;\n`);
    expect((await cli(['register', 'importeren', fout])).fout.slice(0, 3)).toEqual([
      'Rij 2: Het RSIN moet 9 cijfers hebben en de elfproef doorstaan.',
      expect.stringContaining('Rij 3: Hier staat een BSN'),
      expect.stringContaining('Rij 4: Hier staat een BSN'),
    ]);
  });

  it('only counts in a trial', async () => {
    const csv = bestand('a.csv', `${kop}\nAlfa;;;;;\n`);
    expect(json(await cli(['register', 'importeren', csv, '--proef']))).toMatchObject({ nieuw: 1, geschreven: false });
    expect(json(await cli(['register', 'importeren', csv]))).toMatchObject({ nieuw: 1, geschreven: true });
  });
});

describe('gebruikers importeren', () => {
  it('imports people with a partij of the register', async () => {
    const rij = 'Anna;00000000-0000-4000-8000-000000000001;00000000-0000-4000-8000-000000000002;Gemeente Venlo;melder';
    const csv = bestand('g.csv', `naam;aad_object_id;tenant_id;partij;rollen\n${rij}\n`);
    expect(json(await cli(['gebruikers', 'importeren', csv]))).toMatchObject({ nieuw: 1, geschreven: true });
    expect(json(await cli(['gebruikers', 'importeren', csv]))).toMatchObject({ nieuw: 0, gelijk: 1 });
  });
});

describe('casus', () => {
  const metAanbieder = () =>
    cli([
      'register',
      'importeren',
      bestand('a.csv', `${kop}\nMutsaersstichting;;;;MGR sociaal domein Limburg-Noord;Venlo\n`),
    ]);

  it('needs the aanbieder in the register', async () => {
    expect(await cli(['casus', 'importeren', dossier])).toMatchObject({
      code: 1,
      fout: [expect.stringContaining('Mutsaersstichting')],
    });
  });

  it('opens a casus from a dossier, records facts once, and never a trede', async () => {
    await metAanbieder();
    const eerste = json(await cli(['casus', 'importeren', dossier])) as { nummer: string; feiten: number };
    expect(eerste).toMatchObject({ nummer: 'C-2026-0001', geopend: true });
    expect(json(await cli(['casus', 'importeren', dossier]))).toEqual({
      nummer: eerste.nummer,
      geopend: false,
      feiten: 0,
      gemeenten: 0,
    });
    const geexporteerd = json(await cli(['casus', 'exporteren', eerste.nummer]));
    expect(geexporteerd).toMatchObject({
      tredebepalingen: [],
      feiten: JSON.parse(readFileSync(dossier, 'utf8')) as object,
    });
    expect((geexporteerd as { betrokken: string[] }).betrokken).toEqual(
      expect.arrayContaining(['GM0983', 'GM0893', 'JZ41']),
    );
  });

  it('reads its own export back on another machine', async () => {
    await metAanbieder();
    await cli(['casus', 'importeren', dossier]);
    const uit = bestand('c.json', (await cli(['casus', 'exporteren', 'C-2026-0001'])).uit.join('\n'));
    url = `sqlite:${join(map, 'ander.db')}`;
    await metAanbieder();
    expect(json(await cli(['casus', 'importeren', uit]))).toMatchObject({ geopend: true });
  });

  it('names every mistake in the facts', async () => {
    const fout = bestand('f.json', JSON.stringify({ aanbieder: { naam: 'X' }, trede: { nummer: 'drie' }, onzin: {} }));
    expect((await cli(['casus', 'importeren', fout])).fout).toHaveLength(2);
    expect(await cli(['casus', 'exporteren', 'C-2026-0099'])).toMatchObject({ code: 1, uit: [] });
  });
});

describe('brief maken', () => {
  it('writes the files and names the gaps', async () => {
    const soort = ['--soort', 'raadsinformatiebrief', '--publiek', 'raad-andere-regio'];
    const uitkomst = await cli([
      'brief',
      'maken',
      '--dossier',
      dossier,
      ...soort,
      '--datum',
      '2023-11-08',
      '--uit',
      join(map, 'uit'),
    ]);
    const { bestanden, gaten } = json(uitkomst) as { bestanden: string[]; gaten: string[] };
    expect(uitkomst.code).toBe(0);
    expect(bestanden.map((naam) => naam.split('.').at(-1))).toEqual(['pdf', 'docx', 'html', 'md']);
    expect(gaten.some((gat) => gat.includes('begeleidend bureau'))).toBe(true);
    const md = readFileSync(bestanden.find((naam) => naam.endsWith('.md')) ?? '', 'utf8');
    expect(md).toContain('8 november 2023');
    expect(md).toContain('trede 3');
  });

  it('writes beside it on which facts every sentence rests', async () => {
    const uit = join(map, 'bronnen');
    await cli(['brief', 'maken', '--dossier', dossier, '--soort', 'persbericht', '--uit', uit]);
    const { zinnen, feiten } = JSON.parse(readFileSync(join(uit, 'brief.json'), 'utf8')) as {
      zinnen: { id: string; feiten: string[] }[];
      feiten: Record<string, { waarde: string }>;
    };
    expect(zinnen.find(({ id }) => id === 'lead.situatie')?.feiten).toContain('trede.label');
    expect(feiten['trede.label']?.waarde).toBe('"zorgelijk"');
    expect(readFileSync(join(uit, 'persbericht-pers-bronnen.docx')).toString('latin1', 0, 2)).toBe('PK');
  });

  it('blackens what has a ground of the Woo, and refuses while it stands in another fact too', async () => {
    const bureau = { waarde: 'Bureau Kersenpit', wooGrond: '5.1.1c' };
    const met = (betreft: string) =>
      bestand('woo.json', JSON.stringify({ plan: { soort: 'herstelplan', bureau }, rib: { betreft } }));
    const maak = (betreft: string) =>
      cli([
        'brief',
        'maken',
        '--dossier',
        met(betreft),
        '--soort',
        'raadsinformatiebrief',
        '--uit',
        join(map, 'woo'),
        '--weggelakt',
      ]);
    expect((await maak('Stand van zaken')).code).toBe(0);
    const naam = join(map, 'woo', 'raadsinformatiebrief-raad-eigen-regio.md');
    expect(readFileSync(naam, 'utf8')).toContain('[weggelakt]');
    expect(readFileSync(naam, 'utf8') + readFileSync(join(map, 'woo', 'brief.json'), 'utf8')).not.toContain(
      'Kersenpit',
    );
    const geweigerd = await maak('Inzet van Bureau Kersenpit');
    expect(geweigerd).toMatchObject({ code: 1, fout: [expect.stringContaining('staat ook in rib.betreft')] });
  });

  it('draws with the look of the sender, and refuses a look that nobody could read', async () => {
    writeFileSync(join(map, 'logo.png'), png(60, 20));
    const met = (stijl: unknown) => bestand('stijl.json', JSON.stringify({ MGR: stijl }));
    const maak = (stijl: unknown) =>
      cli([
        'brief',
        'maken',
        '--dossier',
        dossier,
        '--soort',
        'persbericht',
        '--uit',
        join(map, 'stijl'),
        '--huisstijl',
        met(stijl),
      ]);
    expect((await maak({ accent: '#005500', logo: { bestand: 'logo.png', alt: 'Logo van de MGR' } })).code).toBe(0);
    const html = readFileSync(join(map, 'stijl', 'persbericht-pers.html'), 'utf8');
    expect(html).toContain('alt="Logo van de MGR"');
    expect(html).toContain('#005500');
    expect(await maak({ accent: '#ffee00' })).toMatchObject({ code: 1, fout: [expect.stringContaining('te licht')] });
  });

  it.each([
    [['--soort', 'sprookje'], 'Kies uit: raadsinformatiebrief'],
    [['--soort', 'persbericht', '--publiek', 'raad-eigen-regio'], 'Kies uit: pers'],
    [['--soort', 'persbericht', '--datum', '2026-02-31'], 'bestaat niet'],
  ])('refuses %j', async (extra, zin) => {
    const uit = await cli(['brief', 'maken', '--dossier', dossier, '--uit', map, ...extra]);
    expect(uit).toMatchObject({ code: 1, uit: [], fout: [expect.stringContaining(zin)] });
  });
});

describe('logboek, backup and herstel', () => {
  it('shows what one activity did, and says so when there is nothing', async () => {
    const wereld = await openWorld(url);
    const regel = { op: klok.nu(), persoonId: 'p', soort: 'brief', objectId: 'b1', uitkomst: 'gedaan' } as const;
    const spoor = '0123456789abcdef';
    await wereld.eenheid(({ logboek }) => logboek.schrijf({ ...regel, handeling: 'brief.inzien', spoor }));
    await wereld.eenheid(({ logboek }) => logboek.schrijf({ ...regel, handeling: 'brief.inzien', objectId: 'b2' }));
    await wereld.sluit();
    const gevonden = json(await cli(['spoor', spoor]));
    expect(gevonden).toMatchObject({ spoor, wat: 'brief.inzien', objectId: 'b1', uitkomst: 'gedaan' });
    expect(json(await cli(['spoor', 'b2']))).toMatchObject({ spoor: null, objectId: 'b2' });
    expect(await cli(['spoor', 'B-2026-0099'])).toMatchObject({
      code: 1,
      uit: [],
      fout: [expect.stringContaining('niets gevonden')],
    });
  });

  it('writes the logboek out with its chain, from the row after one that is named', async () => {
    await cli(['register', 'importeren', bestand('a.csv', `${kop}\nAlfa;;;;;\n`)]);
    const alles = (await cli(['logboek', 'exporteren'])).uit.map((regel) => JSON.parse(regel) as Logboekrij);
    expect(alles.length).toBe(2);
    expect(alles.every((rij, plek) => sluitAan(rij, alles[plek - 1] ?? { volgnummer: 0, hash: '0'.repeat(64) }))).toBe(
      true,
    );
    const rest = await cli(['logboek', 'exporteren', '--na', '1']);
    expect(rest.uit.map((regel) => JSON.parse(regel) as unknown)).toEqual(alles.slice(1));
    expect((await cli(['logboek', 'exporteren', '--na', 'x'])).code).toBe(1);
  });

  it('names the first broken row', async () => {
    await cli(['register', 'importeren', bestand('a.csv', `${kop}\nAlfa;;;;;\n`)]);
    expect(json(await cli(['logboek', 'controleren']))).toEqual({ heel: true, eersteKapot: null });
    const wereld = await openWorld(url);
    await wereld.eenheid(({ db }) => db.voer("update logboek set uitkomst = 'geweigerd' where volgnummer = 2", []));
    await wereld.sluit();
    const kapot = await cli(['logboek', 'controleren']);
    expect(kapot).toMatchObject({ code: 1, fout: [expect.stringContaining('regel 2')] });
    expect(json(kapot)).toEqual({ heel: false, eersteKapot: 2 });
  });

  it('saves and puts back', async () => {
    await cli(['migreer']);
    const { uit } = await cli(['backup']);
    expect(uit).toEqual([join(map, 'backup', 'tredewijzer-20260302080000.db')]);
    expect(await cli(['herstel', uit[0] ?? ''])).toMatchObject({
      code: 0,
      fout: [expect.stringContaining('voor-herstel')],
    });
    expect((await cli(['herstel', join(map, 'nergens.db')])).code).toBe(1);
  });
});

describe('mistakes in the command itself', () => {
  it.each([
    [['onzin'], 'De opdracht onzin bestaat niet'],
    [['begrijp', '--onzin'], 'De keuze --onzin bestaat niet'],
    [['register', 'importeren'], 'Bij deze opdracht hoort nog: bestand'],
    [['brief', 'maken', '--soort'], 'ontbreekt een waarde'],
    [['brief', 'maken'], 'De keuze --dossier <bestand> ontbreekt'],
    [['migreer', 'nu'], 'te veel'],
  ])('%j is answered in Dutch with code 2', async (argumenten, zin) => {
    expect(await cli(argumenten)).toMatchObject({ code: 2, uit: [], fout: [expect.stringContaining(zin)] });
  });

  it('says that a file is not there', async () => {
    const uit = await cli(['register', 'importeren', join(map, 'nergens.csv')]);
    expect(uit).toMatchObject({ code: 1, uit: [], fout: [expect.stringContaining('nergens.csv')] });
  });

  it('refuses a database address it does not know', async () => {
    url = 'mysql://x';
    expect(await cli(['migreer'])).toMatchObject({ code: 1, fout: [expect.stringMatching(/^DATABASE_URL /)] });
  });

  it('helps in Dutch', async () => {
    for (const vraag of [['--help'], ['brief', '--help'], ['brief', 'maken', '--help']]) {
      const { code, uit } = await cli(vraag);
      expect(code).toBe(0);
      expect(uit.join('\n')).toContain('Gebruik: cli');
      expect(uit.join('\n')).not.toMatch(/options|command|arguments|usage/i);
    }
  });
});

describe('melding controleren', () => {
  const sleutel = 'alleen-voor-proef-op-deze-computer-0001';
  const ontvangst = { nummer: 'M-2026-0012', gemeldOp: '2026-03-02T08:00:00.000Z', inhoudHash: 'abc' };

  it('knows a receipt by number and code, however it was typed, and no other', async () => {
    const wereld = await openWorld(url);
    await wereld.eenheid(({ db }) =>
      db.voer('insert into ontvangst (nummer, gemeld_op, inhoud_hash) values (?, ?, ?)', Object.values(ontvangst)),
    );
    await wereld.sluit();
    const code = ontvangstCode(ondertekenMet(sleutel), ontvangst);
    const echt = await cli(['melding', 'controleren', 'm-2026-0012', code.toLowerCase()]);
    expect([echt.code, json(echt)]).toEqual([
      0,
      { echt: true, nummer: 'M-2026-0012', gemeldOp: ontvangst.gemeldOp, tekst: 'verwijderd' },
    ]);
    for (const [nummer, gegeven] of [
      ['M-2026-0012', '0000-0000-0000'],
      ['M-2026-0013', code],
    ] as const) {
      const onecht = await cli(['melding', 'controleren', nummer, gegeven]);
      expect([onecht.code, onecht.uit]).toEqual([1, []]);
      expect(onecht.fout.join('\n')).toContain('hoort geen ontvangstbevestiging met deze code');
    }
  });
});
