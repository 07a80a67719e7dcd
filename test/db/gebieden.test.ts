/** Gemeenten and jeugdregio's from a file, on SQLite and on PostgreSQL: an invented herindeling taken over, twice, and taken back as a whole. */
import { gebiedenInlezen, gebiedenstand, gebiedenTerugzetten } from '../../app/gebieden-inlezen';
import { gemeentenVan } from '../../app/gemeenten-van';
import { voerUit } from '../../app/use-case';
import { laadRegister } from '../../bot/namen/register';
import { begrijp } from '../../bot/begrip/begrijp';
import { gebiedenCsv, gebiedenlezer } from '../../db/gebieden-csv';
import { partijkolommen } from '../../db/partij-gebruik';
import type { OpenWorld, Turn } from '../../db/world';
import { systeem } from '../../domain/actor';
import type { Gebiedenlezing } from '../../domain/gebieden';
import { metGereedschap } from '../support/gereedschap';
import { vulRegister } from '../support/proefregister';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const vandaag = '2026-03-02';
const nu = `${vandaag}T10:00:00.000Z`;
const kop = 'soort;code;naam;aliassen;jeugdregio;opgegaan_in;per';
const bytes = (...regels: readonly string[]) => Buffer.from([kop, ...regels].join('\r\n'));

const basis = [
  'jeugdregio;JZ91;Wouderland;;;;',
  'jeugdregio;JZ92;Zandstreek;;;;',
  'gemeente;GM9001;Oudmeer;Oudmeer stad;JZ91;;2026-01-01',
  'gemeente;GM9002;Dorpen aan de Vliet;;JZ91;;2026-01-01',
];
const herindeling = [
  'gemeente;GM9003;Vlietmeer;;JZ92;;2027-01-01',
  'gemeente;GM9001;Oudmeer;;;Vlietmeer;2027-01-01',
  'gemeente;GM9002;Dorpen aan de Vliet;;;GM9003;2027-01-01',
];

const lees = (turn: Turn, ...regels: readonly string[]): Promise<Gebiedenlezing> =>
  gebiedenstand(turn).then((stand) => gebiedenlezer.lees(bytes(...regels), stand, null));

async function neemOver(turn: Turn, ...regels: readonly string[]) {
  const { rijen, fouten } = await lees(turn, ...regels);
  expect(fouten).toEqual([]);
  const uit = await voerUit({ actor: systeem, nu, vandaag, eenheid: turn }, gebiedenInlezen, { rijen });
  if (!uit.ok) throw new Error(uit.fout.soort);
  return uit.value;
}

function storesuite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
    await wereld.eenheid((turn) => neemOver(turn, ...basis));
  });
  afterEach(() => ruimOp());
  const terug = (inlezing: string) =>
    wereld.eenheid((eenheid) => voerUit({ actor: systeem, nu, vandaag, eenheid }, gebiedenTerugzetten, { inlezing }));
  const regioOp = (dag: string) =>
    wereld.eenheid(async ({ partij }) => (await partij.naar('GM9001', 'ligt-in', dag)).map(({ naam }) => naam));

  it('the same file twice changes nothing, and what was written out changes nothing either', async () => {
    await wereld.eenheid(async (turn) => {
      expect(await neemOver(turn, ...herindeling)).toMatchObject({ nieuw: 1, gewijzigd: 2, gelijk: 0 });
      expect(await neemOver(turn, ...herindeling)).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 3 });
      expect(await neemOver(turn, ...basis.slice(0, 2))).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 2 });
      const csv = Buffer.from(gebiedenCsv(await gebiedenstand(turn)));
      expect(gebiedenlezer.herkent(csv)).toBe(true);
      const { rijen, fouten } = gebiedenlezer.lees(csv, await gebiedenstand(turn), null);
      const vreemd = fouten.filter(({ uitleg }) => !uitleg.startsWith('De code van een'));
      expect([vreemd, rijen.filter(({ verschil }) => verschil !== 'gelijk')]).toEqual([[], []]);
      expect(rijen.length).toBeGreaterThan(4);
    });
  });

  it('a gemeente lies in its region until the day, and nowhere after it', async () => {
    await wereld.eenheid((turn) => neemOver(turn, ...herindeling));
    expect([await regioOp('2026-12-31'), await regioOp('2027-01-01')]).toEqual([['Wouderland'], []]);
  });

  it('a gemeente goes to another region on a day', async () => {
    await wereld.eenheid((turn) => neemOver(turn, 'gemeente;GM9001;Oudmeer;;Zandstreek;;2026-07-01'));
    expect([await regioOp('2026-06-30'), await regioOp('2026-07-01')]).toEqual([['Wouderland'], ['Zandstreek']]);
  });

  it('the former name is understood as the new gemeente from the day on, and a new name keeps the old one', async () => {
    await wereld.eenheid((turn) => neemOver(turn, ...herindeling, 'jeugdregio;JZ91;Groot Wouderland;;;;'));
    const zin = 'Noorderlicht kan de salarissen in Oudmeer niet betalen';
    const gemeente = async (dag: string) =>
      begrijp(zin, await wereld.eenheid((turn) => laadRegister(turn, dag)), dag).slots.gemeente;
    expect([await gemeente('2026-12-31'), await gemeente('2027-01-01')]).toEqual(['Oudmeer', 'Vlietmeer']);
    const regio = await wereld.eenheid(({ partij }) => partij.vind('JZ91'));
    expect(regio).toMatchObject({ naam: 'Groot Wouderland', aliassen: ['Wouderland'] });
  });

  it('a running casus keeps its gemeente, and shows the new one beside it with its rights', async () => {
    await wereld.eenheid((turn) => neemOver(turn, ...herindeling));
    const kijk = (dag: string) =>
      wereld.eenheid(async (turn) => {
        await turn.casus.zetBetrokken('c-1', ['GM9001']);
        const casus = await turn.casus.vind('c-1', dag);
        if (!casus) throw new Error('no casus');
        const raden = await gemeentenVan({ actor: systeem, nu, vandaag: dag, eenheid: turn }, casus);
        return [casus.betrokkenNamen, casus.betrokken, raden.map(({ naam }) => naam)];
      });
    await wereld.eenheid((turn) => maakCasus(turn));
    expect(await kijk('2026-12-31')).toEqual([['Oudmeer'], ['GM9001', 'regio'], ['Oudmeer']]);
    expect(await kijk('2027-01-01')).toEqual([['Oudmeer', 'Vlietmeer'], ['GM9001', 'GM9003', 'regio'], ['Vlietmeer']]);
  });

  it('is taken back as a whole; what changed since, or is in use, stays and is named', async () => {
    const voor = await wereld.eenheid(gebiedenstand);
    const { inlezing } = await wereld.eenheid((turn) => neemOver(turn, ...herindeling));
    expect(await terug(inlezing)).toMatchObject({ ok: true, value: { gelaten: [] } });
    expect(await wereld.eenheid(gebiedenstand)).toEqual(voor);
    expect(await terug(inlezing)).toMatchObject({ ok: false, fout: { soort: 'kan-niet-in-deze-status' } });
    const weer = await wereld.eenheid((turn) => neemOver(turn, ...herindeling));
    await wereld.eenheid((turn) => neemOver(turn, 'gemeente;GM9003;Groot Vlietmeer;;;;'));
    expect(await terug(weer.inlezing)).toMatchObject({ ok: true, value: { gelaten: ['Groot Vlietmeer'] } });
    expect(await regioOp('2027-01-01')).toEqual(['Wouderland']);
  });

  it('what changed between the look and the press is not written over', async () => {
    const uit = await wereld.eenheid(async (turn) => {
      const { rijen } = await lees(turn, 'gemeente;GM9001;Nieuwmeer;;;;');
      await neemOver(turn, 'gemeente;GM9001;Anders;;;;');
      return voerUit({ actor: systeem, nu, vandaag, eenheid: turn }, gebiedenInlezen, { rijen });
    });
    expect(uit).toMatchObject({ ok: false, fout: { soort: 'verouderd' } });
  });

  it('tells every mistake with its row', async () => {
    const { fouten } = await wereld.eenheid((turn) =>
      lees(
        turn,
        'stad;GM9009;Iets;;;;',
        'gemeente;9009;Iets;;;;',
        'gemeente;GM9009;;;;;',
        'gemeente;GM9009;Iets;;;;',
        'gemeente;GM9010;Ginds;;Nergens;;2027-01-01',
        'gemeente;GM9001;Oudmeer;;;Ginds;2027-01-01',
        'gemeente;GM9002;Dorpen aan de Vliet;;JZ92;;2027-02-30',
        'gemeente;GM9011;Oudmeer;;JZ92;;2027-01-01',
        'gemeente;GM9012;Verder;;JZ92;;',
      ),
    );
    expect(fouten.map(({ rij, uitleg }) => `${String(rij)} ${uitleg}`)).toEqual([
      '2 De soort moet gemeente of jeugdregio zijn.',
      '3 De code van een gemeente is GM met vier cijfers.',
      '4 De naam ontbreekt of is langer dan 200 tekens.',
      '5 Bij een nieuwe gemeente hoort een jeugdregio.',
      '6 "Nergens" is geen jeugdregio in het register of in een goede rij van dit bestand.',
      '7 "Ginds" is geen gemeente in het register of in een goede rij van dit bestand.',
      '8 De datum in de kolom per bestaat niet. Schrijf een dag als 2027-01-01.',
      '9 Deze code of naam staat ook op rij 7.',
      '10 De kolom per is leeg. Vul de dag in vanaf wanneer dit geldt.',
    ]);
  });
}

const maakCasus = (turn: Turn): Promise<void> =>
  turn.casus.open({
    ...{ id: 'c-1', nummer: 'C-2026-0001', nu, aanbiederId: 'noorderlicht', geopendOp: vandaag },
    ...{ betrokkenIds: [], aanleiding: 'eigen-signaal', meldingIds: [] },
  });

describe('gebieden op SQLite', () => {
  storesuite(sqliteWereld);
  it('knows every column of the database that names a partij', async () => {
    const { wereld, ruimOp } = await sqliteWereld();
    const gevonden = await wereld.eenheid(async ({ db }) => {
      const tabellen = await db.rijen<{ name: string }>("select name from sqlite_master where type = 'table'", []);
      const uit: string[] = [];
      for (const { name } of tabellen)
        for (const { from } of await db.rijen<{ from: string }>(
          `select "from" from pragma_foreign_key_list(?) where "table" = 'partij'`,
          [name],
        ))
          uit.push(`${name}.${from}`);
      return uit;
    });
    await ruimOp();
    const bekend = partijkolommen.map(([tabel, kolom]) => `${tabel}.${kolom}`);
    expect(gevonden.filter((een) => !bekend.includes(een))).toEqual(['partij_alias.partij_id']);
  });
});
metGereedschap(['postgres'], () => describe('gebieden op PostgreSQL', () => storesuite(postgresWereld)));
