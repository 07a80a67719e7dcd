/** A reply with a quote: what was quoted is of an older message, and is not said again. */
import { lezers } from '../../../bot/teams/activity-in';
import { withoutQuote } from '../../../bot/teams/quote-in';
import { werktijd } from '../../support/werktijd';

const quote = (preview: string) =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1600457867820">\n<strong itemprop="mri" itemid="8:orgid:x">Tredewijzer</strong><span itemprop="time" itemid="1"></span>\n<p itemprop="preview">${preview}</p>\n</blockquote>`;
const met = (html: string) => ({ attachments: [{ contentType: 'text/html', content: html }] });

it.each([
  [
    'the quote in front of the words',
    'Tredewijzer\nKlopt uw melding?\n\nja',
    quote('Klopt uw melding?') + '<p>ja</p>',
    'ja',
  ],
  ['only the words', 'ja, dat klopt', quote('Klopt uw melding?') + '<p>ja, dat klopt</p>', 'ja, dat klopt'],
  [
    'a quote that was cut short',
    'Tredewijzer 10:12 Om hoeveel jeugdigen gaat het ongeveer? Alleen een aantal ongeveer 40',
    quote('Om hoeveel jeugdigen gaat het ongeveer? Alleen een aantal…') + '<p><b>anders</b></p>',
    'ongeveer 40',
  ],
  [
    'several lines of one’s own',
    'Jan\nhoi\nregel 1\nregel 2',
    quote('hoi') + '<p>regel 1</p><p>regel 2</p>',
    'regel 1\nregel 2',
  ],
  ['nothing but a quote', 'Tredewijzer\nKlopt uw melding?', quote('Klopt uw melding?'), ''],
  ['another text than was quoted', 'Noorderlicht stopt', quote('iets heel anders') + '<p>x</p>', 'Noorderlicht stopt'],
])('%s', (_, text, html, own) => {
  expect(withoutQuote(met(html), text)).toBe(own);
});

it('takes the mark of newer clients away', () => {
  expect(withoutQuote({}, '<quoted messageId="1772050244572"/> ongeveer 40')).toBe('ongeveer 40');
});

it.each([
  ['no attachments', {}],
  ['formatting without a quote', met('<p>hallo</p>')],
  ['a quotation of one’s own', met('<blockquote>hallo</blockquote>')],
  ['odd content', { attachments: [null, 3, { contentType: 'text/html' }, { contentType: 'text/html', content: 7 }] }],
  ['a very long attachment', met(`${quote('x')}${'a'.repeat(80_000)}`)],
])('leaves the text alone: %s', (_, activity) => {
  expect(withoutQuote(activity, 'hallo allemaal')).toBe('hallo allemaal');
});

it('takes no time over a quote that never ends', () => {
  const html = '<blockquote itemtype="http://schema.skype.com/Reply">'.repeat(1_000);
  expect(werktijd(() => withoutQuote(met(html), 'hallo'))).toBeLessThan(500);
});

it('is done for every message that comes in, and for one that was changed', () => {
  const basis = { gesprek: { botId: '28:bot' }, plek: 'persoonlijk', activityId: 'a' } as never;
  const activity = {
    text: 'Tredewijzer\nWat is uw functie?\n\ninkoper',
    channelData: { eventType: 'editMessage' },
    ...met(quote('Wat is uw functie?') + '<p>inkoper</p>'),
  };
  expect(lezers.message(activity, basis)).toMatchObject({ soort: 'bericht', tekst: 'inkoper', bijlagen: [] });
  expect(lezers.messageUpdate(activity, basis)).toMatchObject({ tekst: 'inkoper' });
});
