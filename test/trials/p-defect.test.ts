/** P35 A defect whose message quotes what somebody typed: the log tells name, code and place, and no word of it. */
import { defectVelden } from '../../bot/teams/log';

const woorden = 'Kim Jansen, 123456782';
/** As a database does that quotes a value, and with lines in it that look like places in a program. */
const metWoorden = new Error(
  `invalid input: "${woorden}\n    at Kim (/huis/Jansen 123456782.ts:1:1)\n    at /Kim/Jansen:1:1"`,
);
const verwisseld = new Error(woorden);
verwisseld.stack = `Error: iets anders\n${woorden}\n    at ${woorden}:1:1\n    at doe (${__filename}:1:1)`;

it.each<[string, unknown]>([
  ['regels in het bericht die op een plaats lijken', metWoorden],
  ['een bericht dat later is verwisseld', verwisseld],
  ['woorden als naam en als code', Object.assign(new Error('x'), { name: woorden, code: woorden })],
  ['woorden in plaats van een fout', woorden],
  ['een voorwerp met woorden', { message: woorden, code: woorden }],
  ['niets', null],
])('%s', (_, fout) => {
  expect(JSON.stringify(defectVelden(fout))).not.toMatch(/Kim|Jansen|123456782/);
});

it('de plaats en de code staan er wel', () => {
  const velden = defectVelden(Object.assign(metWoorden, { code: 'SQLITE_FULL' }));
  expect(velden).toMatchObject({ naam: 'Error', code: 'SQLITE_FULL' });
  expect(JSON.stringify(velden['plaats'])).toContain('p-defect.test.ts');
});
