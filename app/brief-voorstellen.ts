/** Somebody's own words beside what the facts say now: shown, and decided one by one by who may edit the letter. */
import type { Voorstel } from '../domain/brief-eigen';
import { naKeuze } from '../domain/brief-voorstel';
import type { Voorstelkeuze } from '../domain/brief-voorstel';
import type { Briefwerk } from '../domain/briefwerk';
import { inhoudVoorHash } from '../domain/document';
import { magOpstellen } from '../domain/opstelrecht';
import { faal, ok } from '../domain/result';
import { samenvatting } from './brief-inzien';
import type { Briefsamenvatting } from '../domain/briefsamenvatting';
import { bewaarVersie, isTeWijzigen } from './brief-opstellen';
import { maakOpnieuw } from './brief-terugbrengen';
import { briefVoorwerp, briefZaak } from './brief-zaak';
import type { BriefZaak } from './brief-zaak';
import type { Verb, Werk } from './use-case';

/** By the facts and wordings of this moment; of what has left nothing is asked any more. */
export async function voorstellenNu(
  werk: Werk,
  zaak: BriefZaak,
  briefwerk: Pick<Briefwerk, 'maak'>,
): Promise<readonly Voorstel[]> {
  const { brief } = zaak;
  if (brief.eigen.length === 0 || !isTeWijzigen(brief)) return [];
  return (await maakOpnieuw(werk, zaak, brief, briefwerk, brief.eigen))?.voorstellen ?? [];
}

export interface Voorstelblad {
  readonly briefId: string;
  readonly nummer: string;
  readonly voorstellen: readonly Voorstel[];
}

export const voorstellenInzien = (
  briefwerk: Pick<Briefwerk, 'maak'>,
): Verb<{ readonly brief: string }, Voorstelblad, BriefZaak> => ({
  handeling: 'brief.terugbrengen',
  leest: true,
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { id: briefId, nummer } = zaak.brief;
    const voorstellen = await voorstellenNu(werk, zaak, briefwerk);
    return ok({ briefId, nummer, voorstellen });
  },
  voorwerp: briefVoorwerp,
});

export interface Keuzevraag {
  readonly brief: string;
  /** Which paragraph. */
  readonly alinea: string;
  /** What the facts said on the screen of who chose. */
  readonly gezien: string;
  readonly keuze: Voorstelkeuze;
}

/** A new version either way: who decides is a writer of it, and does not set it. */
export const voorstelKiezen = (
  briefwerk: Pick<Briefwerk, 'maak'>,
  hash: (tekst: string) => string,
): Verb<Keuzevraag, Briefsamenvatting, BriefZaak> => ({
  handeling: 'brief.terugbrengen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { alinea, gezien, keuze }, zaak) {
    const { brief } = zaak;
    if (!magOpstellen(werk.actor, zaak, brief.soort)) return faal({ soort: 'geen-toegang' });
    const nieuwste = (await werk.eenheid.brief.nieuwste(brief.nummer)) ?? brief;
    const voorstel = (await voorstellenNu(werk, zaak, briefwerk)).find(({ sleutel }) => sleutel === alinea);
    if (nieuwste.id !== brief.id || voorstel === undefined || hash(voorstel.nieuw) !== gezien)
      return faal({ soort: 'verouderd', versie: brief.versie, nu: nieuwste.versie });
    const eigen = naKeuze(brief.eigen, voorstel, keuze);
    const gemaakt = await maakOpnieuw(werk, zaak, brief, briefwerk, eigen);
    if (gemaakt === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    const opzet = { ...gemaakt, eigen, hash: hash(inhoudVoorHash(gemaakt.document)) };
    const { soort, publiek, nummer, variant } = brief;
    const bewaard = await bewaarVersie(werk, zaak, { soort, publiek, nummer, variant }, brief, opzet, 'wijzigen');
    return bewaard.ok ? ok(samenvatting(werk.actor, bewaard.value, zaak, opzet)) : bewaard;
  },
  voorwerp: briefVoorwerp,
});
