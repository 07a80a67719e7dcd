/** Packs the streams of a PDF: what is the same in every file (fonts, colours) once, and the pages at the speed of a series. */
import { deflateSync } from 'node:zlib';

/** What we touch of an object inside pdfkit; the version is pinned. */
interface Stroom {
  compress: boolean;
  buffer: Uint8Array[];
  finalize(): void;
}

interface Maker {
  ref(data?: unknown): Stroom;
}

/** Half the time of the default, for pages that are four percent longer. */
const SNELHEID = { level: 4 };

/** By the bytes themselves: what is not held on to elsewhere is not held here either. */
const ingepakt = new WeakMap<Uint8Array, Uint8Array>();

export function pakZelfIn(doc: PDFKit.PDFDocument): void {
  const maker = doc as unknown as Maker;
  const maak = maker.ref.bind(doc);
  maker.ref = (data) => {
    const stroom = maak(data);
    const sluit = stroom.finalize.bind(stroom);
    stroom.finalize = () => {
      if (stroom.compress && stroom.buffer.length > 0) {
        stroom.buffer = [pak(stroom.buffer)];
        stroom.compress = false;
      }
      sluit();
    };
    return stroom;
  };
}

function pak(delen: readonly Uint8Array[]): Uint8Array {
  const [eerste, ...rest] = delen;
  if (eerste === undefined || rest.length > 0) return deflateSync(Buffer.concat(delen), SNELHEID);
  const bekend = ingepakt.get(eerste);
  if (bekend !== undefined) return bekend;
  const nieuw = deflateSync(eerste, SNELHEID);
  ingepakt.set(eerste, nieuw);
  return nieuw;
}
