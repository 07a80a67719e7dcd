/** The letter workshop behind the port of the verbs: facts in, a letter with its gaps out. */
import type { Briefwerk } from '../domain/brievenboek';
import { parseDossier } from '../domain/dossier';
import { isPubliek } from '../domain/publiek';
import { briefsoorten, isBriefsoort, maakBrief, publiekenVan } from './brieven';
import type { BriefsoortNaam } from './brieven';
import { gaten } from './controle';

export const briefwerk: Briefwerk = {
  soorten: (Object.keys(briefsoorten) as BriefsoortNaam[]).map((soort) => ({ soort, publieken: publiekenVan(soort) })),
  maak({ soort, publiek, dossierJson, kenmerk, versie, datum }) {
    const dossier = parseDossier(dossierJson);
    if (!dossier.ok || !isBriefsoort(soort) || !isPubliek(publiek)) return null;
    const document = maakBrief(soort, publiek, dossier.value, { kenmerk, versie, concept: true, datum });
    return document ? { document, gaten: gaten(document).map(({ tekst }) => gat(tekst)) } : null;
  },
};

/** As the marker in this letter says it: whom to ask depends on the reader. */
const gat = (marker: string) => {
  const [, omschrijving = marker, vragenAan = ''] = /^\[ONTBREEKT: (.*) — vragen aan: (.*)\]$/.exec(marker) ?? [];
  return { omschrijving, vragenAan };
};
