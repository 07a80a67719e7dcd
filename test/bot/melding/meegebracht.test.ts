/** How long what somebody wrote among others waits for him, and for whom. */
import type { Inbound } from '../../../bot/messages';
import { maakMeegebracht } from '../../../bot/melding/meegebracht';
import { inboundBasis } from '../handlers/support/beurt';

const van = (wie: string, activityId = 'a1'): Inbound => ({
  ...inboundBasis(wie, 'kanaal'),
  ...{ soort: 'bericht', tekst: '', genoemd: true, bijlagen: [], activityId },
});

it('een kwartier, één keer, en alleen voor wie het schreef', () => {
  const meegebracht = maakMeegebracht();
  meegebracht.leg(van('sanne'), 'de kas is leeg', '2026-03-12T09:00:00.000Z');
  expect(meegebracht.kijk(van('bilal'), '2026-03-12T09:01:00.000Z')).toBeNull();
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:15:00.000Z')).toBe('de kas is leeg');
  // The turn that showed it was undone: it still lies ready.
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:15:00.000Z')).toBe('de kas is leeg');
  meegebracht.gegeven(van('bilal'));
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:15:00.000Z')).toBe('de kas is leeg');
  meegebracht.gegeven(van('sanne'));
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:15:00.000Z')).toBeNull();
  meegebracht.leg(van('sanne'), 'de kas is leeg', '2026-03-12T10:00:00.000Z');
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T10:15:00.001Z')).toBeNull();
});

it('een ander bericht dat wijzigt, neemt het niet terug', () => {
  const meegebracht = maakMeegebracht();
  meegebracht.leg(van('sanne', 'a1'), 'de kas is leeg', '2026-03-12T09:00:00.000Z');
  meegebracht.vergeet(van('sanne', 'a2'));
  meegebracht.vergeet(van('bilal', 'a1'));
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:01:00.000Z')).toBe('de kas is leeg');
  meegebracht.leg(van('sanne', 'a1'), 'de kas is leeg', '2026-03-12T09:00:00.000Z');
  meegebracht.vergeet(van('sanne', 'a1'));
  expect(meegebracht.kijk(van('sanne'), '2026-03-12T09:01:00.000Z')).toBeNull();
});
