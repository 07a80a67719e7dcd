/** Takes the message that somebody replies to out of what he typed: Teams may repeat it in front of the answer. */
import { at, isObject, listAt, textAt } from './json';
import { readHtml } from './text-in';

/** Bron: the schema of a quoted message in the HTML that Teams sends along; `<quoted …/>` stands in the text of newer clients. */
const SCHEMA = 'schema.skype.com/Reply';
const END = '</blockquote>';
const PLACEHOLDER = /<quoted\b[^>]{0,200}\/>/gi;
/** Nobody quotes more messages in one answer. */
const MAX_QUOTES = 5;
/** Longer than any message we read. */
const MAX_HTML = 60_000;

/** The text without what was quoted; as it is when nothing was, or when the two do not fit together. */
export function withoutQuote(activity: unknown, text: string): string {
  const rest = text.replace(PLACEHOLDER, ' ').trim();
  const html = listAt(activity, 'attachments').find(isQuoting);
  if (html === undefined) return rest;
  const { own, quoted } = parts(textAt(html, 'content') ?? '');
  return endsLike(rest, own) ? own : afterPreview(rest, quoted);
}

/** Walks from quote to quote; a regular expression would try every beginning with every end. */
function parts(html: string): { readonly own: string; readonly quoted: string } {
  let own = html;
  let quoted = '';
  for (let i = 0; i < MAX_QUOTES; i += 1) {
    const mark = own.indexOf(SCHEMA);
    const begin = mark < 0 ? -1 : own.lastIndexOf('<blockquote', mark);
    const end = begin < 0 ? -1 : own.indexOf(END, mark);
    if (begin < 0 || end < 0) break;
    quoted += `${own.slice(begin, end)}\n`;
    own = `${own.slice(0, begin)} ${own.slice(end + END.length)}`;
  }
  return { own: readHtml(own), quoted: readHtml(quoted) };
}

const isQuoting = (attachment: unknown): boolean => {
  if (!isObject(attachment) || !String(at(attachment, 'contentType')).startsWith('text/html')) return false;
  const html = textAt(attachment, 'content') ?? '';
  return html.length <= MAX_HTML && html.includes(SCHEMA);
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const endsLike = (text: string, own: string): boolean => plain(text).endsWith(plain(own));

/** The last line of a quote is a piece of the message itself; the lines before it name its writer. */
function afterPreview(text: string, quoted: string): string {
  const piece = plain(quoted.split('\n').at(-1) ?? '').replace(/(?:…|\.\.\.)$/, '');
  const place = piece.length < 4 ? -1 : plain(text).indexOf(piece);
  return place < 0 || place > piece.length + 200
    ? text
    : plain(text)
        .slice(place + piece.length)
        .trim();
}
