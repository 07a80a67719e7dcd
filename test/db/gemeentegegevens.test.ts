/** What the store of the values per gemeente promises, on SQLite and on PostgreSQL: versions, the more precise wins, one writer first. */
import type { OpenWorld } from '../../db/world';
import { samengevoegd } from '../../domain/gemeentegegevens';
import type { Gemeentegegevens } from '../../domain/gemeentegegevens';
import { metGereedschap } from '../support/gereedschap';
import { tekst, vulRegister } from '../support/proefregister';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';

function storesuite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterAll(() => ruimOp());

  const bewaar = (gemeenteId: string, aanbiederId: string, versie: number, gegevens: Gemeentegegevens) =>
    wereld.eenheid((turn) =>
      turn.gemeentegegevens.bewaar({
        gemeenteId,
        aanbiederId,
        versie,
        gegevens,
        persoonId: 'p1',
        op: nu,
        inlezing: '',
      }),
    );

  it('keeps every version, and lets one writer be first', async () => {
    expect(await bewaar('gm', '', 1, { afzender: tekst('College') })).toBe(true);
    expect(await Promise.all([bewaar('gm', '', 2, {}), bewaar('gm', '', 2, {})])).toEqual(
      expect.arrayContaining([true, false]),
    );
    const versies = await wereld.eenheid((turn) => turn.gemeentegegevens.versies('gm', ''));
    expect(versies.map(({ versie, gegevens }) => [versie, gegevens.afzender])).toEqual([
      [2, undefined],
      [1, 'College'],
    ]);
  });

  it('gives a gemeente what holds for all, unless it or its aanbieder says otherwise', async () => {
    await bewaar('*', '', 1, { afzender: tekst('Het college'), functie: tekst('burgemeester') });
    await bewaar('*', 'noorderlicht', 1, { segmenten: [tekst('crisishulp')] });
    await bewaar('gm', '', 3, { functie: tekst('wethouder') });
    await bewaar('gm', 'noorderlicht', 1, { onderdelen: [tekst('Noord')] });
    await bewaar('gm', 'ander', 1, { onderdelen: [tekst('Zuid')] });
    const { naam, stand } = await wereld.eenheid(async (turn) => {
      const gemeente = await turn.partij.vind('gm');
      return { naam: gemeente?.naam ?? '', stand: await turn.gemeentegegevens.stand('noorderlicht') };
    });
    const heel = { afzender: 'Het college', functie: 'wethouder', segmenten: ['crisishulp'], onderdelen: ['Noord'] };
    const eigen = await wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente(naam, 'noorderlicht'));
    expect(samengevoegd(eigen)).toEqual(heel);
    expect(samengevoegd(stand)).toEqual(heel);
    const elders = await wereld.eenheid((turn) => turn.gemeentegegevens.vanGemeente('Nergenshuizen', 'noorderlicht'));
    expect(samengevoegd(elders)).toEqual({
      afzender: 'Het college',
      functie: 'burgemeester',
      segmenten: ['crisishulp'],
    });
  });

  it('keeps a picture once, and rows that wait until they are taken over or a day old', async () => {
    const logo = { sleutel: 's1', soort: 'png', base64: 'aaaa', alt: 'Wapen', breedte: 10, hoogte: 10 } as const;
    await wereld.eenheid(async ({ gemeentegegevens }) => {
      await gemeentegegevens.bewaarLogo(logo);
      await gemeentegegevens.bewaarLogo(logo);
      await gemeentegegevens.legKlaar({ id: 'v1', persoonId: 'p1', op: nu, rijen: [] }, '2026-03-01');
    });
    const gezien = await wereld.eenheid(async ({ gemeentegegevens }) => {
      const eerst = await gemeentegegevens.voorstel('v1');
      await gemeentegegevens.legKlaar({ id: 'v2', persoonId: 'p1', op: '2026-03-09', rijen: [] }, '2026-03-08');
      return { eerst, daarna: await gemeentegegevens.voorstel('v1'), logo: await gemeentegegevens.logo('s1') };
    });
    expect(gezien).toEqual({ eerst: { id: 'v1', persoonId: 'p1', op: nu, rijen: [] }, daarna: null, logo });
  });
}

describe('SQLite', () => storesuite(sqliteWereld));
metGereedschap(['postgres'], () => describe('PostgreSQL', () => storesuite(postgresWereld)));
