/** Fetches what somebody attached in Teams: from Teams' own file hosts only, bounded in size and time, never through a redirect to elsewhere. */

export type Gehaald =
  | { readonly soort: 'gehaald'; readonly bytes: Uint8Array }
  | { readonly soort: 'mislukt'; readonly code: 'VREEMDE_HOST' | 'TE_GROOT' | 'NIET_OPGEHAALD' };

export interface Bijlagehaler {
  /** At most `grens` bytes; what is larger is cut off while it comes in. Never throws. */
  haalBijlage(url: string, grens: number): Promise<Gehaald>;
}

/** Teams waits fifteen seconds for an answer; a slow drip may not use them all. */
const TIJDSLIMIET_MS = 10_000;
const MEESTE_SPRONGEN = 3;

const mislukt = (code: Extract<Gehaald, { soort: 'mislukt' }>['code']): Gehaald => ({ soort: 'mislukt', code });

/** `isDownloadUrl` is asked for the address and for every one it leads to. */
export function createBijlagehaler(
  isDownloadUrl: (url: string) => boolean,
  tijdslimietMs: number = TIJDSLIMIET_MS,
): Bijlagehaler {
  return {
    async haalBijlage(url, grens) {
      const signal = AbortSignal.timeout(tijdslimietMs);
      try {
        return await haal(url, grens, signal, isDownloadUrl, MEESTE_SPRONGEN);
      } catch {
        return mislukt('NIET_OPGEHAALD');
      }
    },
  };
}

async function haal(
  url: string,
  grens: number,
  signal: AbortSignal,
  isDownloadUrl: (url: string) => boolean,
  sprongen: number,
): Promise<Gehaald> {
  if (!isDownloadUrl(url)) return mislukt('VREEMDE_HOST');
  const antwoord = await fetch(url, { redirect: 'manual', signal });
  const verder = antwoord.headers.get('location');
  if (antwoord.status >= 300 && antwoord.status < 400 && verder !== null) {
    await antwoord.body?.cancel();
    if (sprongen === 0 || !URL.canParse(verder, url)) return mislukt('NIET_OPGEHAALD');
    return haal(new URL(verder, url).href, grens, signal, isDownloadUrl, sprongen - 1);
  }
  if (!antwoord.ok || antwoord.body === null || !zegtWaarHetEindigt(antwoord.headers)) return mislukt('NIET_OPGEHAALD');
  return leesTot(antwoord.body, grens);
}

/** Without a length, or pieces of which the last one says so, half a document looks like a whole one when the line breaks. */
const zegtWaarHetEindigt = (koppen: Headers): boolean =>
  koppen.has('content-length') || koppen.get('transfer-encoding')?.toLowerCase() === 'chunked';

async function leesTot(stroom: ReadableStream<Uint8Array>, grens: number): Promise<Gehaald> {
  const lezer = stroom.getReader();
  const delen: Uint8Array[] = [];
  let omvang = 0;
  for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) {
    omvang += deel.value.length;
    if (omvang > grens) {
      await lezer.cancel();
      return mislukt('TE_GROOT');
    }
    delen.push(deel.value);
  }
  return { soort: 'gehaald', bytes: Buffer.concat(delen) };
}
