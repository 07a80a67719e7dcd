/** The pages that the manifest names: read by anybody, so they hold nothing of anybody. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { belZin } from '../../texts/contact';
import { overTekst } from '../../texts/over';
import type { Overpagina } from '../../texts/over';
import { tekstPagina } from '../bestanden/pagina';

const toon =
  ({ titel, alineas }: Overpagina) =>
  (req: IncomingMessage, res: ServerResponse): void => {
    const leest = req.method === 'GET' || req.method === 'HEAD';
    if (!leest) return void res.writeHead(405, { allow: 'GET, HEAD' }).end();
    const html = tekstPagina(titel, [...alineas, belZin()]);
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(req.method === 'HEAD' ? undefined : html);
  };

export const overWegen = Object.entries(overTekst).map(([naam, pagina]) => ({
  pad: `/${naam}`,
  handler: toon(pagina),
}));
