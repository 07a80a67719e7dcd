/** The promises of every bewaker: once per object and due date, no storm after a standstill, no row in another's way. */
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import type { Bewaker, Vervallend } from '../../app/bewaker';
import type { OpenWorld } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
});
afterEach(() => ruimOp());

const geen = (fout: unknown): never => {
  throw fout;
};
const ronde = (dag: string, defect: (fout: unknown, naam: string) => void = geen) => ({
  nu: `${dag}T08:00:00.000Z`,
  vandaag: dag,
  defect,
});

/** Remembers what it was asked to tell. */
function proefBewaker(termijnen: readonly Vervallend[]): { readonly bewaker: Bewaker; readonly verteld: string[] } {
  const verteld: string[] = [];
  return {
    verteld,
    bewaker: {
      voorwerp: 'proef',
      vind: ({ vandaag }) => Promise.resolve(termijnen.filter(({ datum }) => datum <= vandaag)),
      herinner: (_, { objectId, datum }) => {
        verteld.push(`${objectId} ${datum}`);
        return Promise.resolve();
      },
    },
  };
}

it('herinnert één keer per voorwerp en datum, en opnieuw op een nieuwe datum', async () => {
  const { bewaker, verteld } = proefBewaker([
    { objectId: 'a', datum: '2026-03-02' },
    { objectId: 'a', datum: '2026-03-09' },
    { objectId: 'b', datum: '2026-03-09' },
  ]);
  expect(await bewaakTermijnen(wereld, ronde('2026-03-02'), { proef: bewaker })).toBe(1);
  expect(await bewaakTermijnen(wereld, ronde('2026-03-03'), { proef: bewaker })).toBe(0);
  expect(await bewaakTermijnen(wereld, ronde('2026-03-09'), { proef: bewaker })).toBe(2);
  expect(verteld).toEqual(['a 2026-03-02', 'a 2026-03-09', 'b 2026-03-09']);
});

it('na weken stilstand komt er één herinnering per voorwerp, voor de laatste datum', async () => {
  const dagen = Array.from({ length: 20 }, (_, dag) => `2026-03-${String(dag + 1).padStart(2, '0')}`);
  const { bewaker, verteld } = proefBewaker(dagen.map((datum) => ({ objectId: 'a', datum })));
  expect(await bewaakTermijnen(wereld, ronde('2026-03-20'), { proef: bewaker })).toBe(1);
  expect(verteld).toEqual(['a 2026-03-20']);
});

it('twee rondes tegelijk vertellen niets dubbel', async () => {
  const { bewaker, verteld } = proefBewaker([{ objectId: 'a', datum: '2026-03-02' }]);
  await Promise.all([1, 2, 3].map(() => bewaakTermijnen(wereld, ronde('2026-03-02'), { proef: bewaker })));
  expect(verteld).toHaveLength(1);
});

it('wat misgaat houdt de rest niet op en komt in de volgende ronde terug', async () => {
  let stuk = true;
  const { bewaker, verteld } = proefBewaker([
    { objectId: 'a', datum: '2026-03-02' },
    { objectId: 'b', datum: '2026-03-02' },
  ]);
  const wankel: Bewaker = {
    ...bewaker,
    herinner: (werk, termijn) =>
      stuk && termijn.objectId === 'a' ? Promise.reject(new Error('stuk')) : bewaker.herinner(werk, termijn),
  };
  const kapot: Bewaker = { ...bewaker, vind: () => Promise.reject(new Error('tabel weg')) };
  const defecten: string[] = [];
  const meld = (_: unknown, naam: string) => defecten.push(naam);
  expect(await bewaakTermijnen(wereld, ronde('2026-03-02', meld), { kapot, wankel })).toBe(1);
  expect(defecten).toEqual(['kapot', 'wankel']);
  stuk = false;
  await bewaakTermijnen(wereld, ronde('2026-03-02'), { wankel });
  expect(verteld).toEqual(['b 2026-03-02', 'a 2026-03-02']);
});

it('elke herinnering staat in het logboek, een ronde zonder werk niet', async () => {
  const { bewaker } = proefBewaker([{ objectId: 'a', datum: '2026-03-02' }]);
  for (const dag of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    await bewaakTermijnen(wereld, ronde(dag), { proef: bewaker });
  }
  const regels = await wereld.eenheid(({ db }) =>
    db.rijen('select handeling, soort, object_id, persoon_id, uitkomst from logboek', []),
  );
  expect(regels).toEqual([
    { handeling: 'termijnen.bewaken', soort: 'proef', object_id: 'a', persoon_id: 'systeem', uitkomst: 'gedaan' },
  ]);
});
