/** What Teams makes of a sentence, and what the person typed. */
import { readHtml, readText } from '../../../bot/teams/text-in';
import { werktijd } from '../../support/werktijd';

const BOT = '28:bot';
const mention = (id: string, text: string, name: string) => ({ type: 'mention', mentioned: { id, name }, text });
const read = (text: unknown, entities: unknown = []) => readText({ text, entities }, BOT);

it.each([
  ['melding doen', 'melding doen'],
  ['  melding&nbsp;doen \u00a0', 'melding doen'],
  ['Jansen &amp; Zn &lt;3 &quot;ja&quot; &#39;nee&#39; &#x2013;', 'Jansen & Zn <3 "ja" \'nee\' –'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&onbekend; &#0; &#9999999;', '&onbekend; &#0; &#9999999;'],
  ['regel 1\r\nregel 2\rregel 3', 'regel 1\nregel 2\nregel 3'],
  ['no\u200bul\ufeff', 'noul'],
  ['cafe\u0301', 'café'],
  ['<at>iedereen</at>', '<at>iedereen</at>'],
  [undefined, ''],
  [42, ''],
])('reads %j as %j', (text, tekst) => {
  expect(read(text)).toEqual({ tekst, genoemd: false, vermeld: [] });
});

it('takes the own mention away and says so', () => {
  const entities = [mention(BOT, '<at>Tredewijzer</at>', 'Tredewijzer')];
  expect(read('<at>Tredewijzer</at>&nbsp;mijn taken', entities)).toEqual({
    tekst: 'mijn taken',
    genoemd: true,
    vermeld: [],
  });
});

it('keeps others as names, also one who is called like the bot or like HTML', () => {
  const entities = [
    mention('29:a', '<at>Tredewijzer</at>', 'Tredewijzer'),
    mention(BOT, '<at>Tredewijzer</at>', 'Tredewijzer'),
    mention('29:b', '<at>Jan</at>', 'Jan $& &lt;b&gt;'),
  ];
  const { tekst, vermeld } = read('<at>Tredewijzer</at> zegt: <at>Tredewijzer</at> vraag <at>Jan</at>', entities);
  expect(vermeld).toEqual(['Tredewijzer', 'Jan $& &lt;b&gt;']);
  expect(tekst).toBe('Tredewijzer zegt:   vraag Jan $& &lt;b&gt;');
});

it.each([[null], ['x'], [[null, 7, {}, { type: 'mention' }, { type: 'mention', text: 3, mentioned: 'x' }]]])(
  'survives entities that are %j',
  (entities) => {
    expect(read('hulp', entities)).toEqual({ tekst: 'hulp', genoemd: false, vermeld: [] });
  },
);

it('reads a number of ours that was copied with another dash, and leaves every other dash', () => {
  expect(read('casus C\u20112026\u20110003').tekst).toBe('casus C-2026-0003');
  expect(read('antwoord m-2026\u20130012: ja \u2013 vrijdag').tekst).toBe('antwoord m-2026-0012: ja \u2013 vrijdag');
  expect(read('abC\u20112026\u20110003').tekst).toBe('abC\u20112026\u20110003');
});

it.each(['<', '<a', '<br ', '<p ', '&'])('reads a message of nothing but %s in no time', (sign) => {
  const html = sign.repeat(900_000 / sign.length);
  expect(werktijd(() => readHtml(html))).toBeLessThan(1_500);
});

it('takes labels out of a message, whatever stands in them, and leaves a lone sign', () => {
  expect(readHtml('<p title="a &gt; b">5 < 6 en <b>7</b></p><p>8 > 7</p>')).toBe('5 < 6 en 7\n8 > 7');
});
