/** Made twice, before and after a change of fact: which sentences of every letter read otherwise, come, or go. What the product says of a change is held against it. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document, FeitId, Zin } from '../../domain/document';
import { feitUit, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { Publiek } from '../../domain/publiek';
import { feitenVanZin, waardeAlsTekst } from '../../domain/feitenblad';
import { briefsoorten, maakBrief, publiekenVan, voorBrief } from '../../reports/brieven';
import type { BriefsoortNaam } from '../../reports/brieven';

export interface GeraakteZin {
  readonly soort: BriefsoortNaam;
  readonly publiek: Publiek;
  readonly zin: string;
  /** Null where the sentence was not there before, or is not there any more. */
  readonly oud: string | null;
  readonly nieuw: string | null;
  /** The changed facts that this sentence rests on. */
  readonly feiten: readonly FeitId[];
}

interface Aanvraag {
  readonly soort: BriefsoortNaam;
  readonly publiek: Publiek;
  readonly datum: string | null;
}

/** Every letter that can be made of this casus. */
const alleAanvragen: readonly Aanvraag[] = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
  publiekenVan(soort).map((publiek) => ({ soort, publiek, datum: null })),
);

export const geraaktInAlleBrieven = (
  oud: Dossier,
  nieuw: Dossier,
  brieven: readonly Aanvraag[] = alleAanvragen,
): readonly GeraakteZin[] => brieven.flatMap((aanvraag) => geraaktIn(aanvraag, oud, nieuw));

function geraaktIn({ soort, publiek, datum }: Aanvraag, oud: Dossier, nieuw: Dossier): readonly GeraakteZin[] {
  const veranderd = new Set(gewijzigd(voorBrief(soort, oud, datum), voorBrief(soort, nieuw, datum)));
  const eerst = zinnenVan(maak(soort, publiek, oud, datum));
  const dan = zinnenVan(maak(soort, publiek, nieuw, datum));
  return [...new Set([...eerst.keys(), ...dan.keys()])].flatMap((id) => {
    const [voor, na] = [eerst.get(id), dan.get(id)];
    if (voor !== undefined && na !== undefined && inhoud(voor) === inhoud(na)) return [];
    const feiten = [voor, na].flatMap((zin) => (zin === undefined ? [] : feitenVanZin(zin)));
    const oorzaken = [...new Set(feiten)].filter((feit) => veranderd.has(feit));
    return [{ soort, publiek, zin: id, oud: tekst(voor), nieuw: tekst(na), feiten: oorzaken }];
  });
}

/** Facts with another value or another kind of absence; who confirmed it changes no letter. */
const gewijzigd = (oud: Dossier, nieuw: Dossier): readonly FeitId[] =>
  tabelregels.flatMap(({ id, groep, sleutel }) =>
    waardeAlsTekst(feitUit(oud, groep, sleutel)) === waardeAlsTekst(feitUit(nieuw, groep, sleutel)) ? [] : [id],
  );

function maak(soort: BriefsoortNaam, publiek: Publiek, dossier: Dossier, datum: string | null): Document {
  const document = maakBrief(soort, publiek, dossier, { kenmerk: '', versie: 1, concept: true, datum });
  if (document === undefined) throw new Error(`Een ${soort} is er niet voor ${publiek}.`);
  return document;
}

const zinnenVan = (document: Document): ReadonlyMap<string, Zin> =>
  new Map(alleZinnen(document).map((zin) => [zin.id, zin]));

const inhoud = ({ stukken }: Zin): string => JSON.stringify(stukken);
const tekst = (zin: Zin | undefined): string | null => (zin === undefined ? null : zinTekst(zin));
