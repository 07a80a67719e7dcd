/** What is remembered of a message that is read back: its words pass the guard, and a key is no word. */
import { staatInVoorbeeld } from '../../../bot/getoond/woorden-op-knop';

const knop = { action: 'casus.bijwerken', casus: 'c1', tekst: 'Overleg gehad.', stapWat: '', eigenaar: '-' };

it.each<[string, object, boolean]>([
  ['a key with nine digits that read as a BSN', { sleutel: 'a3-123456782-9f' }, true],
  ['a BSN as the whole text', { tekst: '123456782' }, false],
  ['a BSN in the next step', { stapWat: 'bellen over 123456782' }, false],
  ['a BSN in a field that nobody thought of', { anders: 'over 123456782 gebeld' }, false],
  ['a button of another kind', { action: 'brief.opstellen' }, false],
])('%s', (_wat, anders, bewaard) => expect(staatInVoorbeeld({ ...knop, ...anders })).toBe(bewaard));
