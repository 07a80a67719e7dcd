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
  const plaats = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at .*:\d+:\d+\)?$/.test(regel));
  const code = 'code' in fout && typeof fout.code === 'string' ? fout.code : null;
  return { naam: fout.name, code, plaats: plaats.slice(0, 8).map((regel) => regel.trim()) };
}
