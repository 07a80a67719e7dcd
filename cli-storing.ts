/** What the machine itself refuses an operator, as a sentence he can act on: a file, a folder or a database that does not open. */
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

interface Storing {
  readonly code: string;
  /** Where there is one: the file or folder it is about. */
  readonly path?: unknown;
}

type Zin = (storing: Storing) => string;

const nietOpen: Zin = ({ code }) => zinnen.databaseDicht(code);
const plek: Zin = ({ code, path }) => zinnen.plekDicht(String(path), code);

/** Bron: the result codes of SQLite, appendix A of PostgreSQL, errno(3). What is not here is a defect, and shows its stack. */
const perCode: Readonly<Record<string, Zin>> = {
  SQLITE_CANTOPEN: nietOpen,
  SQLITE_NOTADB: nietOpen,
  SQLITE_CORRUPT: nietOpen,
  SQLITE_READONLY: nietOpen,
  SQLITE_IOERR: nietOpen,
  SQLITE_BUSY: () => zinnen.databaseBezet,
  SQLITE_FULL: () => zinnen.schijfVol,
  ENOSPC: () => zinnen.schijfVol,
  ECONNREFUSED: nietOpen,
  ECONNRESET: nietOpen,
  EHOSTUNREACH: nietOpen,
  ENOTFOUND: nietOpen,
  EAI_AGAIN: nietOpen,
  ETIMEDOUT: nietOpen,
  '28000': nietOpen,
  '28P01': nietOpen,
  '3D000': nietOpen,
  '42501': nietOpen,
  '53300': nietOpen,
  '57P03': nietOpen,
  EACCES: plek,
  EPERM: plek,
  EROFS: plek,
  EEXIST: plek,
  ENOENT: plek,
  ENOTDIR: plek,
  EISDIR: plek,
  ENAMETOOLONG: plek,
};

const isStoring = (fout: unknown): fout is Storing =>
  typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string';

/** Null when it is none of these. */
export function storingszin(fout: unknown): string | null {
  if (!isStoring(fout)) return null;
  const zin = perCode[fout.code];
  return zin === undefined || (zin === plek && typeof fout.path !== 'string') ? null : zin(fout);
}
