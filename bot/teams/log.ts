/** Where the Teams layer writes what happened: ids and codes only, never anything a user typed. */

export type LogVelden = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Fits pino as it is. */
export interface Log {
  info(velden: LogVelden, code: string): void;
  warn(velden: LogVelden, code: string): void;
  error(velden: LogVelden, code: string): void;
}

/** Name, code and place of a defect. The message is left out: it may quote what somebody typed. */
export function defectVelden(fout: unknown): LogVelden {
  if (!(fout instanceof Error)) return { naam: typeof fout };
  const plaats = zonderBericht(fout)
    .split('\n')
    .filter((regel) => PLAATS.test(regel));
  const code = 'code' in fout && typeof fout.code === 'string' ? alsCode(fout.code) : null;
  return { naam: alsCode(fout.name) ?? 'Error', code, plaats: plaats.slice(0, 8).map((regel) => regel.trim()) };
}

/** A file and a place in it: what somebody typed may hold a line that looks like one. */
const PLAATS = /^\s+at (?:[^()]+ \()?(?:node:|file:\/\/|\/|[A-Z]:\\)[^()\s]+:\d+:\d+\)?$/;

/** The message stands above the places, and may be many lines. */
function zonderBericht({ stack = '', message }: Error): string {
  const begin = message === '' ? -1 : stack.indexOf(message);
  return begin < 0 ? stack : stack.slice(begin + message.length);
}

/** What looks like a code is one: another machine, or a library, may quote what it was given. */
export const alsCode = (code: string): string | null => (/^[\w.-]{1,60}$/.test(code) ? code : null);
