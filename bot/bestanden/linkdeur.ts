/** The door of a link that hands something over once: looking at its page uses nothing up, a press does, and there is no third way in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from './antwoord';
import { verlopenPagina } from './pagina';

export interface Linkdeur {
  /** Scanners of mail and chat open every link they see. */
  readonly toon: (token: string, res: ServerResponse) => Promise<void>;
  readonly geef: (token: string, res: ServerResponse) => Promise<void>;
}

export type Weg = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export function linkdeur({ toon, geef }: Linkdeur): Weg {
  const methoden: Readonly<Record<string, Linkdeur['toon']>> = { GET: toon, HEAD: toon, POST: geef };
  return async (req, res) => {
    beveilig(res);
    const methode = methoden[req.method ?? ''];
    if (methode === undefined) return html(res.setHeader('allow', 'GET, HEAD, POST'), 405, verlopenPagina());
    const token = /^\/([\w-]{16,200})\/?(?:\?.*)?$/.exec(req.url ?? '')?.[1];
    return token === undefined ? html(res, 404, verlopenPagina()) : methode(token, res);
  };
}

/** The address is the secret: it may not stay in a cache, a history of referrers or a search engine. */
function beveilig(res: ServerResponse): void {
  const beleid =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  res.setHeader('cache-control', 'no-store');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('x-robots-tag', 'noindex');
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('content-security-policy', beleid);
}
