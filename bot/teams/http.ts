/** One kept way out over HTTP: connections stay open, answers are bounded in time and size, redirects are never followed. */
import http from 'node:http';
import https from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';

export interface HttpVerzoek {
  readonly methode: string;
  readonly url: string;
  readonly koppen: OutgoingHttpHeaders;
  readonly lichaam: string | Uint8Array | null;
  readonly tijdslimietMs: number;
}

export type HttpUitkomst =
  | {
      readonly soort: 'antwoord';
      readonly status: number;
      readonly koppen: IncomingHttpHeaders;
      readonly tekst: string;
    }
  /** `geschreven` means: it left this machine whole, so it may have arrived. */
  | { readonly soort: 'stil'; readonly code: string; readonly geschreven: boolean };

const MAX_ANSWER = 64 * 1024;

export class HttpClient {
  private readonly plain = new http.Agent({ keepAlive: true, maxSockets: 256, scheduling: 'lifo' });
  private readonly secure = new https.Agent({ keepAlive: true, maxSockets: 256, scheduling: 'lifo' });

  /** Resolves always: a broken connection is an outcome, not an exception. */
  vraag(verzoek: HttpVerzoek): Promise<HttpUitkomst> {
    return new Promise((resolve) => {
      const request = this.open(verzoek);
      const deadline = setTimeout(() => request.destroy(new HttpTimeout()), verzoek.tijdslimietMs);
      const done = (uitkomst: HttpUitkomst): void => {
        clearTimeout(deadline);
        resolve(uitkomst);
      };
      request.on('response', (response) => readAnswer(response, done));
      request.on('error', (fout: NodeJS.ErrnoException) => {
        done({ soort: 'stil', code: fout.code ?? 'ONBEKEND', geschreven: request.writableFinished });
      });
      request.end(verzoek.lichaam ?? undefined);
    });
  }

  sluit(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private open({ methode: method, url, koppen: headers }: HttpVerzoek): http.ClientRequest {
    return url.startsWith('https:')
      ? https.request(url, { method, headers, agent: this.secure })
      : http.request(url, { method, headers, agent: this.plain });
  }
}

class HttpTimeout extends Error {
  readonly code = 'TE_LAAT';
}

/** An answer that is cut off still tells its status; what is too long is read no further. */
function readAnswer(response: IncomingMessage, done: (uitkomst: HttpUitkomst) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  const finish = (): void => {
    const tekst = Buffer.concat(parts).toString('utf8');
    done({ soort: 'antwoord', status: response.statusCode ?? 0, koppen: response.headers, tekst });
  };
  response.on('data', (part: Buffer) => {
    size += part.length;
    if (size > MAX_ANSWER) response.destroy();
    else parts.push(part);
  });
  response.on('end', finish);
  response.on('error', finish);
  response.on('close', finish);
}
