/** Letters that come back from Word in the personal chat: fetched and read before the turn, so that no transaction waits for a download. */
import { bijlageGrenzen, soortVanNaam } from '../../domain/bijlage';
import { keurInhoud } from '../../domain/bijlage-inhoud';
import type { Briefwerk } from '../../domain/briefwerk';
import { bereik } from '../../domain/policy';
import type { Klok } from '../../domain/ports';
import type { Turn, Turns } from '../../domain/traffic';
import { leesAlle } from '../dialoog/concept';
import type { Inbound } from '../messages';
import type { Briefontvangst } from './ontvangst';
import type { Bijlagehaler } from '../teams/haal-bijlage';

export interface BriefontvangstDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly haler: Bijlagehaler;
  readonly briefwerk: Pick<Briefwerk, 'lees'>;
}

type Bericht = Extract<Inbound, { soort: 'bericht' }>;

const BRIEF_TERUG = /^(?:mijn )?brief terug(?:brengen)?[.!]?$/i;
export const isBriefTerug = (tekst: string): boolean => BRIEF_TERUG.test(tekst.trim());

const isWord = ({ naam }: Bericht['bijlagen'][number]): boolean => soortVanNaam(naam) === 'docx';

/** Null when nothing in this message is a letter: what came along may then belong to a melding. */
export async function ontvangBrieven(
  deps: BriefontvangstDeps,
  inbound: Inbound,
): Promise<readonly Briefontvangst[] | null> {
  if (inbound.soort !== 'bericht' || inbound.plek !== 'persoonlijk') return null;
  const bestanden = inbound.bijlagen.slice(0, bijlageGrenzen.aantal);
  const gevraagd = isBriefTerug(inbound.tekst);
  if (!bestanden.some(isWord)) return gevraagd ? [{ ok: false, fout: 'geen-bestand' }] : null;
  if (!(await magTerugbrengen(deps, inbound, gevraagd))) return null;
  const uit: Briefontvangst[] = [];
  for (const een of bestanden) uit.push(isWord(een) ? await haal(deps, een.url) : { ok: false, fout: 'geen-word' });
  return uit;
}

/** Nothing is fetched for who edits no letter; an open melding takes documents, unless the words say that it is a letter. */
const magTerugbrengen = ({ wereld, klok }: BriefontvangstDeps, { afzender }: Bericht, gevraagd: boolean) =>
  wereld.eenheid(async (eenheid: Turn): Promise<boolean> => {
    const vandaag = klok.vandaag();
    const actor = await eenheid.persoon.actor(afzender.aadObjectId, afzender.tenantId, vandaag);
    if (actor === null) return false;
    const filter = { ookGesloten: true };
    const casussen = await eenheid.casus.lijst(bereik(actor, 'brief.terugbrengen'), vandaag, 1, filter);
    if (casussen.length === 0 || gevraagd) return casussen.length > 0;
    const open = await leesAlle({ eenheid, actor, nu: klok.nu() });
    return !open.some(({ dialoog }) => 'bijlagen' in dialoog.stappen);
  });

async function haal({ haler, briefwerk }: BriefontvangstDeps, url: string | null): Promise<Briefontvangst> {
  if (url === null) return { ok: false, fout: 'niet-opgehaald' };
  const gehaald = await haler.haalBijlage(url, bijlageGrenzen.bytes);
  if (gehaald.soort === 'mislukt')
    return { ok: false, fout: gehaald.code === 'TE_GROOT' ? 'te-groot' : 'niet-opgehaald' };
  const terug = keurInhoud('docx', gehaald.bytes) === null ? briefwerk.lees(gehaald.bytes) : null;
  if (terug === null) return { ok: false, fout: 'geen-word' };
  if (terug === 'te-lang') return { ok: false, fout: terug };
  return terug.kenmerk === '' ? { ok: false, fout: 'geen-kenmerk' } : { ok: true, terug };
}
