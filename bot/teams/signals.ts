/** Takes out of a body what nobody types and not every database can keep: control characters, and halves of a character. */
import type { IncomingMessage } from 'node:http';
import { isObject } from './json';

const MARKED = new WeakSet<IncomingMessage>();
/** In JSON they can only stand escaped. */
const ESCAPED = /\\(?:u(?:00[01]|d[89a-f])|[bf])/i;
const SIGNALS = /[^\P{Cc}\t\n\r\u007f-\u009f]/gu;
const HALVES = /\p{Cs}/gu;

/** For `express.json`: sees the bytes before they are read, and only remembers the few bodies that need work. */
export function markSignals(req: IncomingMessage, _res: unknown, body: Buffer, encoding: string): void {
  const readable = /^utf-?8$/i.test(encoding);
  if (!readable || (body.includes('\\') && ESCAPED.test(body.toString('latin1')))) MARKED.add(req);
}

export const hasSignals = (req: IncomingMessage): boolean => MARKED.has(req);

/** Values only: a name of a field is never kept, and taking signs out of one could make another of it. For bodies of a known depth. */
export function withoutSignals(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(SIGNALS, '').replace(HALVES, '\ufffd');
  if (Array.isArray(value)) return value.map(withoutSignals);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutSignals(part)]));
}
