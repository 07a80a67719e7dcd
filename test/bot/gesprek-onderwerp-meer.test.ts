/** Beside casus and letter: the organisation, the message and the task that the last cards were about. */
import { naBezorging } from '../../bot/getoond/bezorgd-onderwerp';
import { volgendOnderwerp } from '../../bot/getoond/onderwerp';
import { netIn } from '../../bot/getoond/net-getoond';

const casus = (id: string) => ({ action: 'casus.inzien', casus: id });

it('lets an organisation take the place of a casus, and the other way round', () => {
  const partij = volgendOnderwerp({ casus: 'c1' }, [{ action: 'accountgesprekken.inzien', partijId: 'p1' }]);
  expect(partij).toEqual({ partijId: 'p1' });
  expect(volgendOnderwerp(partij, [casus('c2')])).toEqual({ casus: 'c2' });
});

it('keeps a message and a task beside the casus they belong to', () => {
  const na = volgendOnderwerp({ casus: 'c1' }, [{ action: 'gebeurtenis.inzien', gebeurtenis: 'g1' }]);
  expect(na).toEqual({ casus: 'c1', gebeurtenis: 'g1' });
  expect(volgendOnderwerp(na, [{ action: 'taak.afronden', taak: 't1' }])).toEqual({ ...na, taak: 't1' });
});

it('means no message or task of the casus before when another casus lies before somebody', () => {
  const eerst = { casus: 'c1', gebeurtenis: 'g1', taak: 't1' };
  expect(volgendOnderwerp(eerst, [casus('c1')])).toEqual(eerst);
  expect(volgendOnderwerp(eerst, [casus('c2')])).toEqual({ casus: 'c2' });
  expect(volgendOnderwerp(eerst, [casus('c1'), casus('c2')])).toEqual({});
  expect(volgendOnderwerp(eerst, [casus('c2'), { gebeurtenis: 'g2' }])).toEqual({ casus: 'c2', gebeurtenis: 'g2' });
});

it('does not know which message any more after a list of several, and keeps it under a card that names none', () => {
  const eerst = { casus: 'c1', gebeurtenis: 'g1' };
  expect(volgendOnderwerp(eerst, [{ gebeurtenis: 'g1' }, { gebeurtenis: 'g2' }])).toEqual({ casus: 'c1' });
  expect(volgendOnderwerp(eerst, [{ action: 'hulp.tonen' }])).toEqual(eerst);
});

it('lets a message of the outbox tell its task, and leaves it open which casus when it is about another one', () => {
  const bezorgd = (...knoppen: object[]) => ({ knoppen, op: '2026-03-12T10:00:00.000Z' });
  const taak = { action: 'taak.inzien', taak: 't1' };
  expect(naBezorging({}, bezorgd(casus('c1'), taak))).toEqual({ casus: 'c1', taak: 't1' });
  expect(naBezorging({ casus: 'c1', brief: 'b1' }, bezorgd(taak))).toEqual({ casus: 'c1', brief: 'b1', taak: 't1' });
  expect(naBezorging({ casus: 'c2' }, bezorgd(casus('c1'), taak))).toEqual({ taak: 't1' });
});

it('knows the one thing that a short correction is about', () => {
  const [een, twee, feit] = [{ taak: 't1' }, { taak: 't2' }, { casus: 'c1', feit: 'igj.bezoekOp' }];
  expect(netIn([een, een, casus('c1')])).toEqual({ soort: 'taak', id: 't1', casus: 'c1' });
  expect(netIn([feit])).toEqual({ soort: 'feit', id: 'igj.bezoekOp', casus: 'c1' });
  expect(netIn([een, twee])).toMatchObject({ soort: 'taken' });
  expect(netIn([een, feit])).toBeNull();
  expect(netIn([casus('c1')])).toBeNull();
});
