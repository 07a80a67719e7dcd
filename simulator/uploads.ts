/** Stands in for the user's OneDrive: takes the bytes a bot uploads after a file consent and gives them back. */
import { randomUUID } from 'node:crypto';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export class Uploads {
  private readonly files = new Map<string, UploadedFile>();

  /** Makes room for one file; only a reserved id takes bytes. */
  reserve(name: string): string {
    const id = randomUUID();
    this.files.set(id, { id, name, bytes: Buffer.alloc(0) });
    return id;
  }

  /** Takes a whole file or one part of it, as `Content-Range: bytes 0-9/20` says. */
  write(id: string, part: Buffer, contentRange?: string): boolean {
    const file = this.files.get(id);
    if (file === undefined) return false;
    const start = Number(/^bytes (\d+)-/.exec(contentRange ?? '')?.[1] ?? 0);
    const bytes = Buffer.alloc(Math.max(start + part.length, start === 0 ? 0 : file.bytes.length));
    if (start > 0) file.bytes.copy(bytes);
    part.copy(bytes, start);
    this.files.set(id, { ...file, bytes });
    return true;
  }

  read(id: string): UploadedFile | undefined {
    return this.files.get(id);
  }
}
