/** A number of ours leaves with its plain hyphen, and comes back as it is kept whatever dash it was copied with. */
import { toKaartBijlage } from '../../../bot/teams/activity-out';
import { asKept, plainNumbers } from '../../../bot/teams/numbers';

it('leaves with the hyphen people can look for, also in a heading', () => {
  const body = [{ type: 'TextBlock', text: 'Ontvangstbevestiging M-2026-0001', weight: 'Bolder' }];
  const inhoud = { type: 'AdaptiveCard', body };
  expect(toKaartBijlage({ inhoud, samenvatting: 'M-2026-0001' }).content).toEqual({ ...inhoud, speak: 'M-2026-0001' });
});

it('what was copied comes back as it is kept: typed, pasted and filled in', () => {
  expect(plainNumbers('casus C\u20112026\u20110001 en b\u20132026\u20130002')).toBe('casus C-2026-0001 en b-2026-0002');
  const data = { woord: 'M\u20112026\u20110001', dagen: 3, rij: ['C\u20112026\u20110001'] };
  expect(asKept({ soort: 'knop', data, vraag: 'C\u20112026\u20110001' })).toEqual({
    ...{ soort: 'knop', data: { ...data, woord: 'M-2026-0001' }, vraag: 'C-2026-0001' },
  });
  for (const anders of [null, undefined, 'M\u20112026\u20110001', ['x']])
    expect(asKept({ data: anders })).toEqual({ data: anders });
  expect(asKept(null)).toBeNull();
});
