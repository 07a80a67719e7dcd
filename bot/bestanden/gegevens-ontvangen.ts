/** A file with what differs per gemeente, sent in the personal chat with its pictures: fetched before the turn, so that no transaction waits. */
import { bijlageGrenzen } from '../../domain/bijlage';
import { bereik } from '../../domain/policy';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import type { Inbound } from '../messages';
import type { Gegevensontvangst } from './ontvangst';
import type { Bijlagehaler } from '../teams/haal-bijlage';

export interface GegevensontvangstDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly haler: Bijlagehaler;
}

type Bericht = Extract<Inbound, { soort: 'bericht' }>;
type Bestand = Bericht['bijlagen'][number];

const isCsv = ({ naam }: Bestand): boolean => /\.csv$/i.test(naam);
const isPlaatje = ({ naam }: Bestand): boolean => /\.(png|jpe?g|svg)$/i.test(naam);
/** A row per gemeente, with room to spare. */
const meesteBytes = 1_000_000;
/** What a picture may be is for who reads it; more than this is not even fetched. */
const meesteLogobytes = 500_000;

/** Null when this message holds no such file, or its sender may not send one in. */
export async function ontvangGegevens(
  deps: GegevensontvangstDeps,
  inbound: Inbound,
): Promise<Gegevensontvangst | null> {
  if (inbound.soort !== 'bericht' || inbound.plek !== 'persoonlijk') return null;
  const bestanden = inbound.bijlagen.slice(0, bijlageGrenzen.aantal);
  const [csv, ...meer] = bestanden.filter(isCsv);
  if (csv === undefined || !(await magInlezen(deps, inbound))) return null;
  if (meer.length > 0) return { ok: false, fout: 'te-veel' };
  const inhoud = await haal(deps, csv, meesteBytes);
  if (typeof inhoud === 'string') return { ok: false, fout: inhoud };
  const plaatjes = new Map<string, Uint8Array>();
  for (const een of bestanden.filter(isPlaatje)) {
    const bytes = await haal(deps, een, meesteLogobytes);
    if (typeof bytes !== 'string') plaatjes.set(een.naam, bytes);
  }
  return { ok: true, inhoud, plaatjes };
}

/** Nothing is fetched for who can send in nothing at all; which rows are his is judged when they were read. */
const magInlezen = ({ wereld, klok }: GegevensontvangstDeps, { afzender }: Bericht): Promise<boolean> =>
  wereld.eenheid(async ({ persoon }: Turn) => {
    const actor = await persoon.actor(afzender.aadObjectId, afzender.tenantId, klok.vandaag());
    if (actor === null) return false;
    const { alles, betrokkenPartijId } = bereik(actor, 'gemeentegegevens.inlezen');
    return alles || betrokkenPartijId !== null;
  });

async function haal({ haler }: GegevensontvangstDeps, { url }: Bestand, grens: number) {
  if (url === null) return 'niet-opgehaald' as const;
  const gehaald = await haler.haalBijlage(url, grens);
  if (gehaald.soort === 'gehaald') return gehaald.bytes;
  return gehaald.code === 'TE_GROOT' ? ('te-groot' as const) : ('niet-opgehaald' as const);
}
