/** Sends requests to the Bot Connector over one kept client: bearer token, allowed hosts, and outcomes as values. */
import type { Bezorging, BezorgFout } from '../messages';
import type { Opdracht } from './activity-out';
import type { HttpClient, HttpUitkomst } from './http';
import { textAt } from './json';
import { alsCode } from './log';

/** The value of the Authorization header, or null where none is sent. */
export type Bearer = () => Promise<string | null>;

export interface SenderDeps {
  readonly http: HttpClient;
  readonly bearer: Bearer;
  readonly isServiceUrl: (url: string) => boolean;
  /** Milliseconds since 1970, to read a Retry-After that is a date. */
  readonly nu: () => number;
  readonly tijdslimietMs?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

export class Sender {
  constructor(private readonly deps: SenderDeps) {}

  /** Never throws. A host that is not on the list is refused before the token is asked for. */
  async zend(serviceUrl: string, opdracht: Opdracht): Promise<Bezorging> {
    if (!this.deps.isServiceUrl(serviceUrl)) return nietVerzonden('VREEMDE_HOST');
    const koppen = await this.koppen(opdracht);
    if (koppen === null) return nietVerzonden('GEEN_TOKEN');
    const uitkomst = await this.deps.http.vraag({
      methode: opdracht.methode,
      url: `${serviceUrl.replace(/\/+$/, '')}${opdracht.pad}`,
      koppen: koppen.headers,
      lichaam: koppen.body,
      tijdslimietMs: this.deps.tijdslimietMs ?? DEFAULT_TIMEOUT_MS,
    });
    return toBezorging(uitkomst, this.deps.nu());
  }

  /** Reads something; the JSON of the answer, or the failure as a value. */
  async haal(
    serviceUrl: string,
    pad: string,
  ): Promise<{ readonly soort: 'gelezen'; readonly json: unknown } | BezorgFout> {
    if (!this.deps.isServiceUrl(serviceUrl)) return nietVerzonden('VREEMDE_HOST');
    const koppen = await this.koppen({ methode: 'GET', pad, lichaam: null });
    if (koppen === null) return nietVerzonden('GEEN_TOKEN');
    const url = `${serviceUrl.replace(/\/+$/, '')}${pad}`;
    const tijdslimietMs = this.deps.tijdslimietMs ?? DEFAULT_TIMEOUT_MS;
    const uitkomst = await this.deps.http.vraag({
      methode: 'GET',
      url,
      koppen: koppen.headers,
      lichaam: null,
      tijdslimietMs,
    });
    const bezorging = toBezorging(uitkomst, this.deps.nu());
    if (bezorging.soort === 'mislukt') return { ...bezorging, misschienBezorgd: false };
    return { soort: 'gelezen', json: uitkomst.soort === 'antwoord' ? parse(uitkomst.tekst) : null };
  }

  private async koppen(opdracht: Omit<Opdracht, 'methode'> & { readonly methode: string }): Promise<Verpakking | null> {
    const token = await this.token();
    if (token === undefined) return null;
    const body = opdracht.lichaam === null ? null : Buffer.from(JSON.stringify(opdracht.lichaam));
    return {
      body,
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: token }),
        ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': body.length }),
      },
    };
  }

  private async token(): Promise<string | null | undefined> {
    try {
      return await this.deps.bearer();
    } catch {
      return undefined;
    }
  }
}

interface Verpakking {
  readonly body: Buffer | null;
  readonly headers: Record<string, string | number>;
}

export const nietVerzonden = (code: string): BezorgFout => ({
  soort: 'mislukt',
  status: null,
  code,
  wachtMs: null,
  misschienBezorgd: false,
});

function toBezorging(uitkomst: HttpUitkomst, nuMs: number): Bezorging {
  if (uitkomst.soort === 'stil') {
    return { ...nietVerzonden(uitkomst.code), misschienBezorgd: uitkomst.geschreven };
  }
  const { status } = uitkomst;
  const antwoord = parse(uitkomst.tekst);
  if (status >= 200 && status < 300) return { soort: 'bezorgd', berichtId: textAt(antwoord, 'id') ?? '' };
  return {
    soort: 'mislukt',
    status,
    code: alsCode(textAt(antwoord, 'error', 'code') ?? '') ?? `HTTP_${status}`,
    wachtMs: wachtMs(uitkomst.koppen['retry-after'], nuMs),
    // Only a gateway that stopped waiting leaves it open; any other answer says that it was not taken.
    misschienBezorgd: status === 504,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Retry-After is a number of seconds or a date. */
function wachtMs(kop: string | undefined, nuMs: number): number | null {
  if (kop === undefined) return null;
  const seconden = Number(kop);
  if (Number.isFinite(seconden)) return begrensd(Math.round(seconden * 1000));
  const moment = Date.parse(kop);
  return Number.isNaN(moment) ? null : begrensd(moment - nuMs);
}

/** Teams asks for seconds. Whoever asks for a year, or whose clock is wrong, does not get people to miss their messages. */
const LONGEST_SILENCE_MS = 15 * 60_000;
const begrensd = (ms: number): number => Math.min(Math.max(0, ms), LONGEST_SILENCE_MS);
