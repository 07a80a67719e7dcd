/** Draws up a letter from the recorded facts; the same facts give the same version, other facts the next one. */
import type { BriefVersie, Briefgat, Briefwerk } from '../domain/brievenboek';
import type { CasusDossier } from '../domain/casus';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { faal, ok } from '../domain/result';
import { zoekCasus } from './casus-inzien';
import { stelDossierSamen } from './dossier-samenstellen';
import { samenvatting } from './brief-inzien';
import type { Briefsamenvatting } from './brief-inzien';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

interface Aanvraag {
  /** Number or id of a casus. */
  readonly casus: string;
  readonly soort: string;
  readonly publiek: string;
}

export type Opgesteld = Briefsamenvatting & { readonly ongewijzigd: boolean };

interface Opzet {
  readonly document: Document;
  readonly gaten: readonly Briefgat[];
  readonly hash: string;
}

export const briefOpstellen = (
  briefwerk: Briefwerk,
  hash: (tekst: string) => string,
): Verb<Aanvraag, Opgesteld, CasusDossier> => ({
  handeling: 'brief.opstellen',
  zaak: async (werk, invoer) => alsTredeZichtbaar(werk, await zoekCasus(werk, invoer.casus)),
  async doe(werk, { soort, publiek }, casus) {
    const { eenheid, vandaag } = werk;
    const bestaat = briefwerk.soorten.some((rij) => rij.soort === soort && rij.publieken.includes(publiek));
    if (!bestaat) return faal({ soort: 'veld-ongeldig', veld: 'soort', uitleg: 'niet-in-de-lijst' });
    const vorige = await eenheid.brief.laatsteVersie(casus.id, soort, publiek);
    const kenmerk = vorige?.nummer ?? (await eenheid.nummer('B', Number(vandaag.slice(0, 4))));
    const dossierJson = await stelDossierSamen(werk, casus);
    const maak = (versie: number): Opzet | null => {
      const brief = briefwerk.maak({ soort, publiek, dossierJson, kenmerk, versie, datum: null });
      return brief && { ...brief, hash: hash(inhoudVoorHash(brief.document)) };
    };
    const gelijk = maak(vorige?.versie ?? 1);
    if (gelijk === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    if (vorige && gelijk.hash === vorige.hash) {
      return ok({ ...samenvatting(vorige, casus, gelijk.gaten), ongewijzigd: true });
    }
    const opzet = vorige ? maak(vorige.versie + 1) : gelijk;
    if (opzet === null) return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten voor deze brief' });
    const brief = nieuweVersie(werk, { soort, publiek, kenmerk, versie: (vorige?.versie ?? 0) + 1 }, casus, opzet);
    await eenheid.brief.bewaar(brief);
    return ok({ ...samenvatting(brief, casus, opzet.gaten), ongewijzigd: false });
  },
  voorwerp: (invoer, uit) => (uit ? { soort: 'brief', id: uit.briefId } : { soort: 'casus', id: invoer.casus }),
});

const nieuweVersie = (
  { actor, eenheid, nu }: Werk,
  { soort, publiek, kenmerk, versie }: { soort: string; publiek: string; kenmerk: string; versie: number },
  casus: CasusDossier,
  { document, hash }: Opzet,
): BriefVersie => ({
  id: eenheid.nieuwId(nu),
  nummer: kenmerk,
  casusId: casus.id,
  soort,
  publiek,
  versie,
  status: 'concept',
  document,
  hash,
  makerId: actor.persoonId,
  gemaaktOp: nu,
});
