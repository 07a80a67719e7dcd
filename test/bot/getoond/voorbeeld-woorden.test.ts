/** What is remembered of a message that is read back: its words pass the guard, and a key is no word. */
import { houWachtend } from '../../../bot/getoond/wachtend';
import type { Kaart } from '../../../bot/messages';
import { staatInVoorbeeld } from '../../../bot/getoond/woorden-op-knop';

const knop = { action: 'casus.bijwerken', casus: 'c1', tekst: 'Overleg gehad.', stapWat: '', eigenaar: '-' };

it.each<[string, object, boolean]>([
  ['a key with nine digits that read as a BSN', { sleutel: 'a3-123456782-9f' }, true],
  ['a BSN as the whole text', { tekst: '123456782' }, false],
  ['a BSN in the next step', { stapWat: 'bellen over 123456782' }, false],
  ['a BSN in a field that nobody thought of', { anders: 'over 123456782 gebeld' }, false],
  ['a button of another kind', { action: 'brief.opstellen' }, false],
])('%s', (_wat, anders, bewaard) => expect(staatInVoorbeeld({ ...knop, ...anders })).toBe(bewaard));

it.each<[string, object, boolean]>([
  ['a key that reads as a BSN takes no words away', { sleutel: '123456782' }, true],
  ['words with a BSN are not remembered', { antwoord: 'sinds januari, bel 123456782' }, false],
])('%s', (_wat, anders, wacht) => {
  const data = { action: 'melding.beantwoorden', antwoord: 'sinds januari, dus drie maanden', ...anders };
  const inhoud = { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', title: 'Ja', data }] };
  const houder = houWachtend();
  houder.onthoud('wie', [{ inhoud } as unknown as Kaart], '2026-03-12T09:00:00.000Z');
  expect(houder.van('wie', '2026-03-12T09:01:00.000Z') !== null).toBe(wacht);
});
