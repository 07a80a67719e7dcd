/** Files from outside: every mistake with its row, the same file twice changes nothing. */
import type { Persoon } from '../../domain/persoon';
import { verben } from '../../app/verben';
import { leesRijkeuze } from '../../db/import-csv';
import { bestaandePersonen, leesGebruikers, leesGebruikersCsv } from '../../db/import-gebruikers';
import { leesRegisterCsv, registerinhoudVan, registerstand } from '../../db/import-register';
import type { Registerimport } from '../../db/import-register';
import { leesRegisterbestanden } from '../../db/register';
import { maakNaamboek } from '../../db/register/namen';
import type { Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const nu = '2026-03-02T08:00:00.000Z';
const kop = 'naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats';
const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const csv = (...regels: readonly string[]): Uint8Array => utf8([kop, ...regels].join('\r\n'));

const bestanden = leesRegisterbestanden();
const stand = { partijen: bestanden.partijen, accounthouders: [] };
const lees = (inhoud: Uint8Array): Registerimport => leesRegisterCsv(inhoud, stand, '2026-03-02');
const fouten = (inhoud: Uint8Array): readonly (readonly [number, string])[] =>
  lees(inhoud).fouten.map(({ rij, uitleg }) => [rij, uitleg]);

describe('register as CSV', () => {
  it('reads a row with aliases and a regio by any of its names', () => {
    const { rijen, fouten } = lees(csv("Jeugdhulp 't Anker;'t Anker|Anker;01234567;GI;Noord- en Midden-Limburg;Venlo"));
    expect(fouten).toEqual([]);
    expect(rijen).toMatchObject([
      {
        rij: 2,
        verschil: 'nieuw',
        partij: {
          id: 'KVK-01234567',
          soort: 'gecertificeerde-instelling',
          aliassen: ["'t Anker", 'Anker'],
          kvk: '01234567',
        },
        relaties: [{ soort: 'accounthouder', naarPartijId: 'SV-LIMBURG-NOORD', van: '2026-03-02', tot: null }],
      },
    ]);
  });

  it.each([
    ['jeugdhulpaanbieder', 'aanbieder'],
    ['Stichting', 'aanbieder'],
    ['B.V.', 'aanbieder'],
    ['', 'aanbieder'],
    ['Gecertificeerde Instelling (GI)', 'gecertificeerde-instelling'],
    ['gecertificeerde_instelling', 'gecertificeerde-instelling'],
    ['Inkooporganisatie', 'samenwerkingsverband'],
    ['gemeente', undefined],
    ['vulkaan', undefined],
  ])('knows %j as another word for a kind of organisation, or says that it does not', (woord, soort) => {
    expect(lees(csv(`Zilverwier;;;${woord};;`)).rijen[0]?.partij.soort).toBe(soort);
  });

  it('takes a BOM, Windows-1252, empty lines and quotes', () => {
    const windows = Uint8Array.from(Buffer.from(`${kop}\nZorgcafé België;;;;;`, 'latin1'));
    expect(lees(windows).rijen[0]?.partij.naam).toBe('Zorgcafé België');
    const bom = utf8(`\ufeff${kop}\n\n"Stichting ""De Boei""; Jeugd";;;aanbieder;;\n;;;;;\n`);
    expect(lees(bom)).toMatchObject({
      rijen: [{ rij: 3, partij: { naam: 'Stichting "De Boei"; Jeugd' } }],
      fouten: [],
    });
  });

  it.each<[string, Uint8Array]>([
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\ufeff${kop}\r\nZorgcafé België;;;;;\r\n`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${kop}\nZorgcafé België;;;;;`, 'utf16le').swap16()],
    ['carriage returns only', utf8(`${kop}\rZorgcafé België;;;;;\r`)],
    ['a line that names the separator', utf8(`sep=;\r\n${kop}\r\nZorgcafé België;;;;;`)],
    ['columns that stay empty', utf8(`${kop};;\nZorgcafé België;;;;;;;\n;;;;;;;`)],
    ['control characters', utf8(`${kop}\nZorg\u0000café\u001b België;;;;;`)],
    ['capitals and spaces in the header', utf8(`${kop.toUpperCase().replaceAll(';', ' ; ')}\nZorgcafé België;;;;;`)],
    ['quotes around everything', utf8(`"${kop.replaceAll(';', '";"')}"\n"Zorgcafé België";"";"";"";"";""`)],
  ])('takes %s', (_, inhoud) => {
    expect(lees(inhoud)).toMatchObject({ rijen: [{ partij: { naam: 'Zorgcafé België' } }], fouten: [] });
  });

  it('reads a line in Windows-1252 between lines in UTF-8', () => {
    const deel = (tekst: string, vorm: 'utf8' | 'latin1') => Buffer.from(`${tekst};;;;;\n`, vorm);
    const inhoud = Buffer.concat([
      Buffer.from(`${kop}\n`),
      deel('Één', 'utf8'),
      deel('Zoë', 'latin1'),
      deel('Açaí', 'utf8'),
    ]);
    expect(lees(inhoud).rijen.map(({ partij }) => partij.naam)).toEqual(['Één', 'Zoë', 'Açaí']);
  });

  it('counts a row where a spreadsheet counts it, whatever stands above or within', () => {
    const inhoud = utf8(`sep=;\n${kop}\n\n"Zorg\nTwee regels";;;;;\nKort;;\n`);
    expect(fouten(inhoud)).toEqual([[6, expect.stringContaining('3 velden')]]);
  });

  it('names each broken row and keeps the good ones', () => {
    const inhoud = csv(
      'Goed;;;;;',
      ';;;;;',
      ';alias;;;;',
      'Te kort;;',
      'KvK;;1234567;;;',
      'Soort;;;gemeente;;',
      'Regio;;;;Atlantis;',
      'goed;;;;;',
    );
    expect(lees(inhoud).rijen.map(({ rij }) => rij)).toEqual([2]);
    expect(fouten(inhoud)).toEqual([
      [4, expect.stringContaining('naam')],
      [5, 'Deze rij heeft 3 velden, en dat moeten er 6 zijn.'],
      [6, expect.stringContaining('8 cijfers')],
      [7, expect.stringContaining('gecertificeerde-instelling')],
      [8, 'De regio "Atlantis" staat niet in het register.'],
      [9, expect.stringContaining('rij 2')],
    ]);
  });

  it('explains a header that does not fit', () => {
    expect(fouten(utf8('naam,aliassen\nx,y'))).toEqual([[1, expect.stringContaining('puntkomma')]]);
    expect(fouten(utf8('naam;kvk\nx;y'))[0]?.[1]).toContain('De kolommen aliassen, soort, accounthoudende_regio en');
    expect(fouten(utf8(`${kop};telefoon\n`))[0]?.[1]).toContain('"telefoon"');
    expect(fouten(utf8(''))).toHaveLength(1);
    expect(fouten(csv('"nooit gesloten;;;;;', 'x;;;;;'))[0]?.[1]).toContain('aanhalingsteken');
  });

  it('refuses a KvK-nummer that belongs to somebody else', () => {
    const partij = { soort: 'aanbieder', aliassen: [], agb: null, vestigingsplaats: null, code: null } as const;
    const partijen = [
      { ...partij, id: 'a', naam: 'Alfa', kvk: '00000001' },
      { ...partij, id: 'b', naam: 'Beta', kvk: '00000002' },
    ];
    const uit = leesRegisterCsv(
      csv('Alfa;;00000002;;;', 'Beta;;00000003;;;'),
      { partijen, accounthouders: [] },
      '2026-03-02',
    );
    expect(uit.rijen).toEqual([]);
    expect(uit.fouten.map(({ rij }) => rij)).toEqual([2, 3]);
  });

  it('reads twenty thousand rows, half of them broken, in seconds', () => {
    const regels = Array.from({ length: 20_000 }, (_, n) =>
      n % 2 === 0 ? `Zorg ${n};;;;Zeeland;` : `Zorg ${n};;123;;;`,
    );
    const begin = performance.now();
    const uit = lees(csv(...regels));
    expect([uit.rijen.length, uit.fouten.length]).toEqual([10_000, 10_000]);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('understands which rows somebody chose', () => {
    expect([...(leesRijkeuze('2, 5-7') ?? [])]).toEqual([2, 5, 6, 7]);
    expect(leesRijkeuze('2;5')).toBeNull();
    expect(leesRijkeuze('')).toBeNull();
  });
});

const guid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const gebruikerskop = 'naam;aad_object_id;tenant_id;partij;rollen';

describe('gebruikers as CSV', () => {
  const boek = maakNaamboek(bestanden.partijen);
  const leesAlle = (tekst: string) => leesGebruikers(leesGebruikersCsv(utf8(tekst)).rijen, boek, []);

  it('joins the identities of one person', () => {
    const { personen, fouten } = leesAlle(
      `${gebruikerskop};persoon\nAnna;${guid(1)};${guid(2)};Gemeente Utrecht;melder|bestuurder;a1\nAnna;${guid(3)};${guid(4)};Gemeente Utrecht;melder|bestuurder;a1`,
    );
    expect(fouten).toEqual([]);
    expect(personen).toMatchObject([{ id: 'P-a1', partijId: 'GM0344', rollen: ['melder', 'bestuurder'] }]);
    expect(personen[0]?.identiteiten).toHaveLength(2);
  });

  it('takes function and contact along, and leaves them as they are where a cell is empty', () => {
    const kop = `${gebruikerskop};functie;contact`;
    const lees = (cellen: string, bekend: readonly Persoon[]) =>
      leesGebruikers(
        leesGebruikersCsv(utf8(`${kop}\nAnna;${guid(1)};${guid(2)};Gemeente Utrecht;melder;${cellen}`)).rijen,
        boek,
        bekend,
      );
    const eerst = lees('beleidsadviseur;06 12345678', []);
    expect(eerst.fouten).toEqual([]);
    expect(eerst.personen).toMatchObject([{ functie: 'beleidsadviseur', contact: '06 12345678' }]);
    expect(lees('teamleider;', eerst.personen).personen).toMatchObject([
      { functie: 'teamleider', contact: '06 12345678' },
    ]);
    expect(lees(`${'x'.repeat(201)};`, []).fouten).toHaveLength(1);
    expect(lees('moeder van kind met BSN 111222333;', []).fouten).toHaveLength(1);
  });

  it('names each broken row', () => {
    const { personen, fouten } = leesAlle(
      [
        gebruikerskop,
        `Anna;nee;${guid(2)};Gemeente Utrecht;melder`,
        `Bo;${guid(1)};${guid(2)};Gemeente Utrecht;keizer`,
        `Cas;${guid(1)};${guid(2)};Groningen;melder`,
        `Dee;${guid(3)};${guid(2)};Nergens;melder`,
        `Eva;${guid(4)};${guid(2)};Gemeente Utrecht;`,
        `Fop;${guid(4)};${guid(2)};Gemeente Utrecht;melder`,
      ].join('\n'),
    );
    expect(personen).toEqual([]);
    expect(fouten.map(({ rij, uitleg }) => [rij, uitleg])).toEqual([
      [2, expect.stringContaining('aad_object_id')],
      [3, expect.stringContaining('"keizer"')],
      [4, expect.stringContaining('rij 3')],
      [5, expect.stringContaining('"Nergens"')],
      [6, expect.stringContaining('rollen')],
      [7, expect.stringContaining('rij 6')],
    ]);
  });

  it('asks which Groningen is meant', () => {
    expect(leesAlle(`${gebruikerskop}\nCas;${guid(1)};${guid(2)};Groningen;melder`).fouten[0]?.uitleg).toContain(
      'kan meer',
    );
  });
});

describe.each(databases())('import on %s', (_naam, openen) => {
  let proef: Proefwereld;
  beforeAll(async () => {
    proef = await openen();
    await proef.wereld.eenheid((turn) => verben.registerImporteren(als(turn), bestanden));
  });
  afterAll(() => proef.ruimOp());

  const als = (turn: Turn) => ({ actor: systeem, nu, vandaag: '2026-03-02', eenheid: turn });
  const importeer = (inhoud: Uint8Array, vandaag: string) =>
    proef.wereld.eenheid(async (turn) => {
      const { rijen, fouten } = leesRegisterCsv(inhoud, await registerstand(turn), vandaag);
      const uit = await verben.registerImporteren(als(turn), registerinhoudVan(rijen));
      return { verschillen: rijen.map(({ verschil }) => verschil), fouten, geschreven: uit.ok ? uit.value : null };
    });
  const accounthouder = async (naam: string, dag: string) => {
    const alle = await proef.wereld.eenheid((turn) => turn.partij.vanSoort(['aanbieder']));
    const id = alle.find((partij) => partij.naam === naam)?.id ?? '';
    return (await proef.wereld.eenheid((turn) => turn.partij.naar(id, 'accounthouder', dag))).map(
      (partij) => partij.id,
    );
  };

  it('changes nothing the second time', async () => {
    const inhoud = csv('Alfa;A|AA;00000001;;Zeeland;Goes', 'Beta;;;;;');
    expect((await importeer(inhoud, '2026-03-02')).verschillen).toEqual(['nieuw', 'nieuw']);
    const tweede = await importeer(inhoud, '2026-04-01');
    expect(tweede).toEqual({
      verschillen: ['gelijk', 'gelijk'],
      fouten: [],
      geschreven: { nieuw: 0, gewijzigd: 0, gelijk: 0 },
    });
    expect(await accounthouder('Alfa', '2026-03-02')).toEqual(['JZ38']);
  });

  it('K75 counts what another wrote after it was read as the same, and writes none of it anew', async () => {
    const lees = (turn: Turn) =>
      registerstand(turn).then((stand) => leesRegisterCsv(csv('Delta;D|DD;00000004;;;Goes'), stand, '2026-03-02'));
    const doe = (turn: Turn, { rijen }: Registerimport) =>
      verben.registerImporteren(als(turn), registerinhoudVan(rijen));
    // Both read the file while neither had written it.
    const [een, ander] = await Promise.all([proef.wereld.eenheid(lees), proef.wereld.eenheid(lees)]);
    expect(await proef.wereld.eenheid((turn) => doe(turn, een))).toMatchObject({ value: { nieuw: 1, gelijk: 0 } });
    const weer = await proef.wereld.eenheid((turn) => doe(turn, ander));
    expect(weer).toMatchObject({ value: { nieuw: 0, gewijzigd: 0, gelijk: 1 } });
  });

  it('ends one accounthouderschap where the next begins', async () => {
    expect((await importeer(csv('Alfa;;;;Twente;'), '2026-05-01')).verschillen).toEqual(['gewijzigd']);
    expect(await accounthouder('Alfa', '2026-04-30')).toEqual(['JZ38']);
    expect(await accounthouder('Alfa', '2026-05-01')).toEqual(['JZ14']);
    const alfa = await proef.wereld.eenheid((turn) => turn.partij.vind('KVK-00000001'));
    expect(alfa).toMatchObject({ kvk: '00000001', aliassen: ['A', 'AA'], vestigingsplaats: 'Goes' });
  });

  it('renames by KvK-nummer and keeps the id', async () => {
    await importeer(csv('Alfa Nieuw;;00000001;;;'), '2026-06-01');
    expect(await proef.wereld.eenheid((turn) => turn.partij.vind('KVK-00000001'))).toMatchObject({
      naam: 'Alfa Nieuw',
    });
  });

  it('survives the same file twice at once', async () => {
    const inhoud = csv('Gamma;G;00000003;;Zeeland;');
    await Promise.all([importeer(inhoud, '2026-03-02'), importeer(inhoud, '2026-03-02')]);
    expect(await accounthouder('Gamma', '2026-03-02')).toEqual(['JZ38']);
  });

  it('recognises a person by identity, and changes only what the file says', async () => {
    const doe = (tekst: string) =>
      proef.wereld.eenheid(async (turn) => {
        const partijen = (await registerstand(turn)).partijen;
        const { rijen } = leesGebruikersCsv(utf8(`${gebruikerskop}\n${tekst}`));
        const { personen } = leesGebruikers(rijen, maakNaamboek(partijen), await bestaandePersonen(turn));
        const uit = await verben.gebruikersImporteren(als(turn), personen);
        return uit.ok ? uit.value : null;
      });
    const rij = (rollen: string) => `Anna;${guid(1)};${guid(2)};Gemeente Utrecht;${rollen}`;
    expect(await doe(rij('melder'))).toMatchObject({ nieuw: 1, gewijzigd: 0, gelijk: 0 });
    expect(await doe(rij('melder'))).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 1 });
    expect(await doe(rij('bestuurder|melder'))).toMatchObject({ nieuw: 0, gewijzigd: 1, gelijk: 0 });
    const actor = await proef.wereld.eenheid((turn) => turn.persoon.actor(guid(1), guid(2), '2026-03-02'));
    expect([...(actor?.rollen ?? [])].sort()).toEqual(['bestuurder', 'melder']);
  });
});
