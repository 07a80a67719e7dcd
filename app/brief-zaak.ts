/** One version of a letter with its casus, and what every step in its life has in common. */
import type { Actor } from '../domain/actor';
import type { Brief, BriefStatus } from '../domain/brief';
import type { BriefVersie, Briefstap } from '../domain/brievenboek';
import type { CasusDossier } from '../domain/casus';
import type { Fout } from '../domain/fout';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Voorwerp, Werk } from './werk';

export interface BriefZaak extends CasusDossier {
  readonly brief: BriefVersie;
  readonly huisId: string | null;
}

export async function briefZaak(werk: Werk, briefId: string): Promise<BriefZaak | null> {
  const { eenheid, vandaag } = werk;
  const brief = await eenheid.brief.vind(briefId);
  const casus = brief && (await eenheid.casus.vind(brief.casusId, vandaag));
  return alsTredeZichtbaar(werk, casus && { ...casus, brief, huisId: brief.huisId });
}

/** In whose name somebody begins a letter; what the system begins is of nobody's house. */
export const huisVan = ({ partijId }: Pick<Actor, 'partijId'>): string | null => (partijId === '' ? null : partijId);

/** What each verb on one version tells: enough to show the letter again. */
export interface Briefuitkomst {
  readonly briefId: string;
  readonly nummer: string;
}

export const briefVoorwerp = (invoer: { readonly brief: string }): Voorwerp => ({ soort: 'brief', id: invoer.brief });

/** A card of an earlier version: what was pressed is no longer the letter. */
export async function alsLevend(werk: Werk, brief: BriefVersie): Promise<Result<BriefVersie & Brief>> {
  const { status } = brief;
  if (status !== 'vervangen') return ok({ ...brief, status });
  const nieuwste = await werk.eenheid.brief.nieuwste(brief.nummer);
  return faal({ soort: 'verouderd', versie: brief.versie, nu: nieuwste?.versie ?? brief.versie + 1 });
}

interface Stapgegevens {
  readonly stap: Briefstap['stap'];
  readonly reden?: VrijeTekst | null;
}

export const noteerStap = (
  { actor, eenheid, nu }: Werk,
  brief: Pick<BriefVersie, 'id' | 'nummer' | 'versie'>,
  { stap, reden = null }: Stapgegevens,
) =>
  eenheid.briefverloop.voegStapToe({
    id: eenheid.nieuwId(nu),
    briefId: brief.id,
    nummer: brief.nummer,
    versie: brief.versie,
    stap,
    persoonId: actor.persoonId,
    op: nu,
    reden,
  });

/** Decides, writes the new status when nobody was first, and adds the step to the history. */
export async function zetStap(
  werk: Werk,
  brief: BriefVersie,
  besluit: Result<Brief, Fout>,
  gegevens: Stapgegevens,
): Promise<Result<Briefuitkomst>> {
  if (!besluit.ok) return besluit;
  const { status, schrijvers, akkoord } = besluit.value;
  const gezet = await werk.eenheid.brief.zetStand(brief, { status, schrijvers, akkoord });
  if (!gezet) return intussen(werk, brief, gegevens.stap, status);
  await noteerStap(werk, brief, gegevens);
  return ok({ briefId: brief.id, nummer: brief.nummer });
}

async function intussen(werk: Werk, brief: BriefVersie, stap: string, status: BriefStatus): Promise<Result<never>> {
  const nieuwste = await werk.eenheid.brief.nieuwste(brief.nummer);
  return nieuwste && nieuwste.versie > brief.versie
    ? faal({ soort: 'verouderd', versie: brief.versie, nu: nieuwste.versie })
    : faal({ soort: 'kan-niet-in-deze-status', status: nieuwste?.status ?? status, stap });
}

/** Everyone who worked on a letter or stands for it; who does this now sees it happen, unless it is a side effect. */
export async function meldAanSchrijvers(
  { actor, eenheid, nu }: Werk,
  brief: BriefVersie,
  soort: 'brief-geraakt' | 'brief-teruggegeven',
  { ookZelf = false } = {},
): Promise<void> {
  const mensen = [
    ...new Set([brief.makerId, ...brief.schrijvers, ...(brief.akkoord ? [brief.akkoord.door] : [])]),
  ].filter((wie) => ookZelf || wie !== actor.persoonId);
  for (const ontvangerId of mensen) {
    await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId: brief.id, ontvangerId, op: nu });
  }
}
