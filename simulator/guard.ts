/** Keeps other web sites out of the simulator: it is for this machine only and fetches nothing from elsewhere. */
import type { NextFunction, Request, Response } from 'express';

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const LOCAL_ORIGIN = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** A foreign Host header means DNS rebinding, a foreign Origin another site's script. */
export function onlyThisMachine(req: Request, res: Response, next: NextFunction): void {
  const origin = req.get('origin');
  const allowed = LOCAL.test(req.get('host') ?? '') && (origin === undefined || LOCAL_ORIGIN.test(origin));
  if (!allowed)
    return void res.status(403).json({ error: { code: 'ForeignOrigin', message: 'Only from this machine' } });
  next();
}

/** What a form of another page cannot send without asking first: our own words, and a file to go along. */
const ASKED_FIRST = ['application/json', 'application/octet-stream'];

/** Another local program's page has a local origin too; a request that changes something comes from our own page. */
export function onlyOwnPage(req: Request, res: Response, next: NextFunction): void {
  const origin = req.get('origin');
  const same = origin === undefined || origin === `http://${req.get('host') ?? ''}`;
  const safe = req.method === 'GET' || (same && req.is(ASKED_FIRST) !== false);
  if (!safe) return void res.status(403).json({ error: { code: 'ForeignOrigin', message: 'Only from our own page' } });
  next();
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function pageHeaders(_req: Request, res: Response, next: NextFunction): void {
  res.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
}
