/** `/proef/klok`: reads and sets the clock of a trial run; this route exists nowhere else. */
import type { IncomingMessage, ServerResponse } from 'node:http';

interface ZetbareKlok {
  nu(): string;
  zet(nu: string): void;
}

/** What happens around a jump of the clock: what is under way belongs to the old time, and scheduled work catches up with the new one. */
export interface Rondom {
  voor(): Promise<unknown>;
  na(): Promise<unknown>;
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

function momentUit(tekst: string): string | null {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    const nu = typeof gelezen === 'object' && gelezen !== null && 'nu' in gelezen ? gelezen.nu : null;
    const ms = typeof nu === 'string' ? Date.parse(nu) : NaN;
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
  } catch {
    return null;
  }
}

/** GET tells the time, POST `{"nu": ISO}` sets it; anything else is 400, a page of another site 403. */
export const proefKlok =
  (klok: ZetbareKlok, rondom: Rondom) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    // The simulator asks from its own process; only a page in a browser sends an origin.
    if (req.headers.origin !== undefined)
      return void res.writeHead(403, { 'content-type': 'application/json' }).end('{"code":"vreemde-pagina"}');
    const moment = req.method === 'POST' ? momentUit(await lees(req)) : klok.nu();
    if (moment === null)
      return void res.writeHead(400, { 'content-type': 'application/json' }).end('{"code":"geen-moment"}');
    if (req.method === 'POST') {
      await rondom.voor();
      klok.zet(moment);
      await rondom.na();
    }
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ nu: klok.nu() }));
  };
