/**
 * Takes out of a body what nobody types: control characters and halves of a character, which not every database can keep, and the signs that turn
 * the direction of what follows, by which people would read other words and other numbers than the guard did.
 */
import type { IncomingMessage } from 'node:http';
import { isObject } from './json';

const MARKED = new WeakSet<IncomingMessage>();
/** In JSON the first two can only stand escaped; the signs of direction also as the three bytes of UTF-8 (U+202A to U+202E, U+2066 to U+2069). */
const WRITTEN =
  /\\(?:u(?:00[01]|d[89a-f]|202[a-e]|206[6-9])|[bf])|\u00e2(?:\u0080[\u00aa-\u00ae]|\u0081[\u00a6-\u00a9])/i;
const FIRST_BYTE = 0xe2;
const SIGNALS = /[^\P{Cc}\t\n\r\u007f-\u009f]/gu;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/gu;
const HALVES = /\p{Cs}/gu;

/** For `express.json`: sees the bytes before they are read, and only remembers the few bodies that need work. */
export function markSignals(req: IncomingMessage, _res: unknown, body: Buffer, encoding: string): void {
  const readable = /^utf-?8$/i.test(encoding);
  const mayHold = body.includes('\\') || body.includes(FIRST_BYTE);
  if (!readable || (mayHold && WRITTEN.test(body.toString('latin1')))) MARKED.add(req);
}

export const hasSignals = (req: IncomingMessage): boolean => MARKED.has(req);

/** Values only: a name of a field is never kept, and taking signs out of one could make another of it. For bodies of a known depth. */
export function withoutSignals(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SIGNALS, '').replace(DIRECTIONS, '').replace(HALVES, '\ufffd');
  if (Array.isArray(value)) return value.map(withoutSignals);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutSignals(part)]));
}
