/** A number in a heading never breaks, and comes back as it is kept. */
import { asKept, plainNumbers, unbrokenHeadings } from '../../../bot/teams/numbers';
import { toKaartBijlage } from '../../../bot/teams/activity-out';

const heading = (text: string) => ({ type: 'TextBlock', text, weight: 'Bolder' });

it('shows a number in a heading with hyphens that do not break, at any depth, and nothing else', () => {
  const knop = { type: 'Action.Execute', title: 'Casus C-2026-0001', data: { casus: 'C-2026-0001' } };
  const body = [
    heading('Er komt geen bericht over casus C-2026-0001'),
    { type: 'Container', items: [{ type: 'RichTextBlock', inlines: [heading('Brief B-2026-0012, M-2026-0003')] }] },
    { type: 'TextBlock', text: 'Zie C-2026-0001.' },
    heading('Het IGJ-bezoek, AC-2026-0001, C-2026-0001-x en 06-12345678'),
    { type: 'Input.Text', label: 'C-2026-0001', value: 'C-2026-0001' },
    { type: 'ActionSet', actions: [knop] },
  ];
  const kaart = { inhoud: { type: 'AdaptiveCard', body, actions: [knop] }, samenvatting: 'Casus C-2026-0001' };
  const voor = JSON.stringify(kaart);
  const { content } = toKaartBijlage(kaart);
  expect(content).toEqual({
    ...{ type: 'AdaptiveCard', speak: 'Casus C-2026-0001', actions: [knop] },
    body: [
      heading('Er komt geen bericht over casus C\u20112026\u20110001'),
      {
        type: 'Container',
        items: [{ type: 'RichTextBlock', inlines: [heading('Brief B\u20112026\u20110012, M\u20112026\u20110003')] }],
      },
      ...body.slice(2),
    ],
  });
  // The card itself is kept, and what is shown next is read from it.
  expect(JSON.stringify(kaart)).toBe(voor);
});

it('leaves a card without a body as it is', () => {
  expect(unbrokenHeadings({ type: 'AdaptiveCard' })).toEqual({ type: 'AdaptiveCard' });
});

it('what was shown comes back as it is kept: typed, pasted and filled in', () => {
  expect(plainNumbers('casus C\u20112026\u20110001 en b\u20132026\u20130002')).toBe('casus C-2026-0001 en b-2026-0002');
  const data = { woord: 'M\u20112026\u20110001', dagen: 3, rij: ['C\u20112026\u20110001'] };
  expect(asKept({ soort: 'knop', data, vraag: 'C\u20112026\u20110001' })).toEqual({
    ...{ soort: 'knop', data: { ...data, woord: 'M-2026-0001' }, vraag: 'C-2026-0001' },
  });
  for (const anders of [null, undefined, 'M\u20112026\u20110001', ['x']])
    expect(asKept({ data: anders })).toEqual({ data: anders });
  expect(asKept(null)).toBeNull();
});
