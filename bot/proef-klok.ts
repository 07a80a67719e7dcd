/** `/proef/klok`: reads and sets the clock of a trial run; this route exists nowhere else. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { weigeringTekst } from '../texts/teams';
import type { WeigeringCode } from '../texts/teams';
import type { Ronden } from './klok';

interface ZetbareKlok {
  nu(): string;
  zet(nu: string): void;
}

const meesteBytes = 1_000;

async function lees(req: IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const deel of req) {
    tekst += String(deel);
    if (tekst.length > meesteBytes) return '';
  }
  return tekst;
}

/** Outside these years nothing has a date: ids, terms and four figures for a year end somewhere. */
const EERSTE = Date.parse('2000-01-01T00:00:00Z');
const LAATSTE = Date.parse('2100-01-01T00:00:00Z');

function momentUit(tekst: string): string | null {
  const nu = waardeUit(tekst);
  const ms = typeof nu === 'string' && /^\d{4}-/.test(nu) ? Date.parse(nu) : NaN;
  return ms >= EERSTE && ms < LAATSTE ? new Date(ms).toISOString() : null;
}

/** A script calls the moment what it likes, or sends nothing else: one value is no riddle. */
function waardeUit(tekst: string): unknown {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    if (typeof gelezen !== 'object' || gelezen === null) return gelezen;
    const waarden = Object.values(gelezen);
    return 'nu' in gelezen ? gelezen.nu : waarden.length === 1 ? waarden[0] : null;
  } catch {
    return tekst.trim();
  }
}

function antwoord(res: ServerResponse, status: number, inhoud: object): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(inhoud));
}
const weiger = (res: ServerResponse, status: number, code: WeigeringCode): void =>
  antwoord(res, status, { code, melding: weigeringTekst[code] });

/** GET tells the time, POST `{"nu": ISO}` sets it (a bare moment, or one value under another name, too); anything else is 400, a page of another site 403. */
export const proefKlok =
  (klok: ZetbareKlok, ronden: Pick<Ronden, 'sprong'>) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    // The simulator asks from its own process; only a page in a browser sends an origin.
    if (req.headers.origin !== undefined) return weiger(res, 403, 'vreemde-pagina');
    if (req.method === 'GET') return antwoord(res, 200, { nu: klok.nu() });
    const moment = req.method === 'POST' ? momentUit(await lees(req)) : null;
    if (moment === null) return weiger(res, 400, 'geen-moment');
    await ronden.sprong(() => klok.zet(moment));
    antwoord(res, 200, { nu: klok.nu() });
  };
