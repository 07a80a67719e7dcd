/** F68 How both databases go about each question of a list or an answer: the same world as in f-veel, with fewer casussen. */
import { heeft } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { postgresHuis, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';
import { leestGeheel, volgVragen } from '../support/plannen';
import type { Gevolgd } from '../support/plannen';
import { GEBEURTENISSEN, vulVeel } from '../support/veel';
import { mis, stelAlles } from '../support/veel-vragen';

/** Each table that grows is filled on both. */
const HUIZEN = [
  ['SQLite', 2_000, () => startProefhuis({ perMinuut: 10_000 })] as const,
  ...(heeft('postgres') ? [['PostgreSQL', 2_000, () => postgresHuis()] as const] : []),
];
/** What reads a whole table all the same, and why it may. No answer about one casus, one organisation or its trede is among them. */
const MAG_GEHEEL: readonly (readonly [RegExp, string])[] = [
  [
    /^accountgesprek: select p\.id as "partijId"/,
    'who was not spoken with for long: of every organisation the last talk counts',
  ],
  [
    /^casus: with kring as .* alle as materialized \(select c\.id,.* \(select count\(\*\) from alle\) as totaal from alle/,
    'the list of casussen counts all that somebody may see, and the authority sees all',
  ],
  [
    /^casus: with kring as .* blad as \(select c\.id, c\.bijgewerkt_op as plek,.* and \((?:c\.bijgewerkt_op < \?\)|not exists \(select 1 from casus_rol )/,
    'what lies still or has nobody: those lists count all that somebody may see as well',
  ],
  [
    /^casus: with kring as .* blad as \(select c\.id, case when .* and \(\(c\.id in \(select t\.casus_id from taak t /,
    'what has a term soon: where many casussen have one PostgreSQL puts the two tables side by side',
  ],
  [
    /^partij: with kring as .*\(select n\.id from partij n where lower\(n\.naam\) like \? /,
    'a word may stand anywhere in a name: each name of the register is read, and no casus for it',
  ],
  [/^casus(?:_rol)?: with rol as .* taak t /, 'tasks by the role one has: who asks here has a role on every casus'],
  [
    /^melding: select id, .* order by gemeld_op, id limit \? offset \?$/,
    'in the order in which they came, until the page is full',
  ],
];

const isUitzondering = (gelezen: string): boolean => MAG_GEHEEL.some(([vorm]) => vorm.test(gelezen));

describe.each(HUIZEN)('op %s', (_, casussen, open) => {
  let huis: Proefhuis;
  /** Of the casus that was copied; its own history is long. */
  let nummer = '';
  let gevolgd: Gevolgd;
  beforeAll(async () => {
    huis = await open();
    nummer = await huis.wereld.eenheid(({ db }) => vulVeel(db, casussen));
  });
  afterAll(async () => {
    await huis.ruimOp();
  });

  it('er zijn zoveel casussen, en een met duizend gebeurtenissen', async () => {
    expect(await tel(huis, 'casus')).toBeGreaterThan(casussen);
    const meeste = 'gebeurtenis where casus_id = (select id from casus where nummer = ?)';
    expect(await tel(huis, meeste, nummer)).toBeGreaterThan(GEBEURTENISSEN);
  });

  it('elke lijst en elk antwoord komt, en past in een bericht van Teams', async () => {
    gevolgd = volgVragen();
    const antwoorden = await stelAlles(huis);
    gevolgd.stop();
    expect(antwoorden.filter(mis)).toEqual([]);
    expect(antwoorden.filter(({ bytes }) => bytes > 0).length).toBeGreaterThan(25);
  });

  it('de tijdlijn van duizend gebeurtenissen is tot het einde te lezen', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const laatste = await anouk.drukRuw('tijdlijn.inzien', {
      ...{ action: 'tijdlijn.inzien', casus: nummer, vanaf: GEBEURTENISSEN - 1 },
    });
    expect(laatste).not.toMatch(/ging iets mis/);
    expect(laatste.length).toBeGreaterThan(100);
  });

  it('geen enkele vraag leest een tabel die groeit van begin tot eind, op wat hierboven staat na', async () => {
    const vragen = gevolgd.vragen();
    const gelezen = await leestGeheel(huis, vragen, 1_000);
    expect(vragen.length).toBeGreaterThan(40);
    expect(gelezen.filter((een) => !isUitzondering(een))).toEqual([]);
  });
});
