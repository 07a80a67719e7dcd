/** A trial run asks for no token: it answers only to the names of this machine, so that no web site can bend its own name to it. */
import type { RequestListener } from 'node:http';

const LOKAAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

export const isLokaleNaam = (host: string): boolean => LOKAAL.test(host);

export const alleenDezeComputer =
  (verder: RequestListener): RequestListener =>
  (req, res) =>
    isLokaleNaam(req.headers.host ?? '')
      ? verder(req, res)
      : void res.writeHead(403, { 'content-type': 'application/json' }).end('{"code":"vreemde-naam"}');
