/** Turns the text Teams sends into what the person typed: our own mention away, entities decoded, spaces plain. */
import { at, listAt, textAt } from './json';
import { plainNumbers } from './numbers';

export interface ReadText {
  readonly tekst: string;
  /** True when our own bot was mentioned by name. */
  readonly genoemd: boolean;
  /** Names of the others who were mentioned, as they stand in the text. */
  readonly vermeld: readonly string[];
}

/** The SDK strips one mention only, and throws when an activity has a mention but no text. */
export function readText(activity: unknown, botId: string): ReadText {
  let text = textAt(activity, 'text') ?? '';
  let genoemd = false;
  const vermeld: string[] = [];
  for (const entity of listAt(activity, 'entities')) {
    if (at(entity, 'type') !== 'mention') continue;
    const ours = at(entity, 'mentioned', 'id') === botId;
    genoemd ||= ours;
    const name = ours ? ' ' : (textAt(entity, 'mentioned', 'name') ?? '');
    if (!ours && name !== '') vermeld.push(clean(name));
    text = replaceMention(text, textAt(entity, 'text'), name);
  }
  return { tekst: clean(decode(text)), genoemd, vermeld };
}

/** What a person reads of a message that Teams keeps as HTML: breaks and paragraphs as lines, everything else as its words. */
export const readHtml = (html: string): string =>
  clean(
    decode(
      html
        .replace(/<br\s*\/?>|<\/(p|div|li|h[1-6])>/gi, '\n')
        .replace(/<[^<>]{0,2000}>/g, '')
        .replace(/\n{3,}/g, '\n\n'),
    ),
  );

/** First occurrence only: the entities stand in the order of the text, also when two people share a name. */
function replaceMention(text: string, mention: string | null, by: string): string {
  if (mention === null) return text;
  return text.replace(mention, () => escapeAmpersand(by));
}

/** A name is not HTML; without this the decoding that follows would read it as such. */
const escapeAmpersand = (name: string): string => name.replaceAll('&', '&amp;');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One pass, so that `&amp;lt;` becomes `&lt;` and not `<`. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole: string, name: string) => {
    const lower = name.toLowerCase();
    if (!lower.startsWith('#')) return NAMED[lower] ?? whole;
    return character(Number(lower.startsWith('#x') ? `0${lower.slice(1)}` : lower.slice(1))) ?? whole;
  });
}

const character = (code: number): string | null => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null);

/** Teams puts no-break spaces after a mention and zero-width characters into pasted text; neither is meant by anyone. */
function clean(text: string): string {
  return plainNumbers(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .normalize('NFC')
    .trim();
}
