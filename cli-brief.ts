/** The operator's door for letters: made from a file, and taken back after somebody edited it in Word. */
import { createHash } from 'node:crypto';
import { briefTerugbrengen, versieVan } from './app/brief-terugbrengen';
import { voerUit } from './app/use-case';
import type { Uitslag } from './cli-wereld';
import type { Turn } from './db/world';
import { faal, ok } from './domain/result';
import { bewaarBrief, maakBriefUitBestand } from './reports/brief-maken';
import { briefwerk } from './reports/briefwerk';
import { alsPubliek, alsSoort } from './reports/briefwoorden';
import { leesTerug } from './reports/terugbrengen';
import { foutZin } from './texts/fouten';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

/** `gegeven`: what was typed behind a flag. */
export async function schrijfBrief(
  dossierTekst: string,
  gegeven: (naam: string) => string | undefined,
  weggelakt: boolean,
): Promise<Uitslag> {
  const [soort, map = ''] = [alsSoort(gegeven('soort') ?? ''), gegeven('uit')];
  const [lezers, gemeente = null, datum = null] = ['publiek', 'gemeente', 'datum'].map(gegeven);
  const [pakket = null, huisstijl = null] = ['pakket', 'huisstijl'].map(gegeven);
  const publiek = lezers === undefined ? null : alsPubliek(lezers);
  const vraag = { dossierTekst, soort, publiek, gemeente, datum, weggelakt, pakket, huisstijl };
  const brief = await maakBriefUitBestand(vraag);
  return brief.ok ? ok(bewaarBrief(brief.value, map)) : brief;
}

export interface Terugvraag {
  readonly bytes: Uint8Array;
  /** Number of the letter, and who edited it: he is a writer of the letter from then on, and does not set it. */
  readonly gegeven: (naam: 'brief' | 'aad' | 'tenant') => string;
  readonly nu: string;
  readonly vandaag: string;
}

export async function brengBriefTerug(eenheid: Turn, vraag: Terugvraag): Promise<Uitslag> {
  const { nu, vandaag } = vraag;
  const terug = leesTerug(vraag.bytes);
  if (terug === null) return faal([zinnen.geenWord]);
  if (terug === 'te-lang') return faal([zinnen.teLangeWord]);
  if (terug.kenmerk !== vraag.gegeven('brief')) return faal([zinnen.andereBrief(terug.kenmerk)]);
  const actor = await eenheid.persoon.actor(vraag.gegeven('aad'), vraag.gegeven('tenant'), vandaag);
  if (actor === null) return faal([zinnen.geenPersoon]);
  const versie = await versieVan({ eenheid }, terug);
  if (versie === null) return faal([zinnen.geenBrief]);
  const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
  const werk = { actor, nu, vandaag, eenheid };
  const uit = await voerUit(werk, briefTerugbrengen(briefwerk, hash), { brief: versie.id, terug });
  if (!uit.ok) return faal([uit.fout.soort === 'geen-toegang' ? zinnen.geenBrief : foutZin(uit.fout)]);
  const { nummer, ongewijzigd, bijgehouden, verborgen, tabellen, kaders } = uit.value;
  const { weggelaten, vast, opmerkingen, gewijzigd, overschreven } = uit.value;
  const geteld = { nummer, versie: uit.value.versie, ongewijzigd, bijgehouden, verborgen, tabellen, kaders };
  return ok({ ...geteld, weggelaten, vast, opmerkingen, gewijzigd, overschreven });
}
