/** Puts a file in the OneDrive of a person who agreed to it, and nowhere else. */
import type { HttpClient } from './http';

/** A letter to place; its size was promised in the consent card, so it is known before. */
export interface Bestandsbytes {
  readonly soort: string;
  readonly bytes: Uint8Array;
}

export type Plaatsing =
  | { readonly soort: 'geplaatst' }
  | { readonly soort: 'mislukt'; readonly status: number | null; readonly code: string };

export interface Bestandsplaatser {
  /** Never throws. */
  plaats(uploadUrl: string, bestand: Bestandsbytes): Promise<Plaatsing>;
}

/** Large letters over a slow line; the user was answered long before. */
const UPLOAD_TIMEOUT_MS = 60_000;

export function createBestandsplaatser(http: HttpClient, isUploadUrl: (url: string) => boolean): Bestandsplaatser {
  return {
    plaats: async (uploadUrl, { soort, bytes }) => {
      if (!isUploadUrl(uploadUrl)) return { soort: 'mislukt', status: null, code: 'VREEMDE_HOST' };
      if (bytes.length === 0) return { soort: 'mislukt', status: null, code: 'LEEG_BESTAND' };
      const uitkomst = await http.vraag({
        methode: 'PUT',
        url: uploadUrl,
        koppen: {
          'content-type': soort,
          'content-length': bytes.length,
          'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
        },
        lichaam: bytes,
        tijdslimietMs: UPLOAD_TIMEOUT_MS,
      });
      if (uitkomst.soort === 'stil') return { soort: 'mislukt', status: null, code: uitkomst.code };
      if (uitkomst.status >= 200 && uitkomst.status < 300) return { soort: 'geplaatst' };
      return { soort: 'mislukt', status: uitkomst.status, code: `HTTP_${uitkomst.status}` };
    },
  };
}
