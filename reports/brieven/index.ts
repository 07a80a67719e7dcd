/** Which letters there are, for whom, and how one is made from a dossier. */
import type { Document } from '../../domain/document';
import { autoriteitRijen, maakZicht, metAutoriteit } from '../../domain/dossier';
import type { AutoriteitRij, Dossier } from '../../domain/dossier';
import { bekend } from '../../domain/feit';
import { publieken } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';
import { aanbiedingsbrief } from './aanbiedingsbrief';
import type { Opdracht } from './opdracht';
import { persbericht } from './persbericht';
import { raadsinformatiebriefAndereRegio, raadsinformatiebriefEigenRegio } from './raadsinformatiebrief';

export type { Opdracht } from './opdracht';

interface Briefsoort {
  readonly naam: string;
  /** Where the date of this letter stands in the dossier. */
  readonly datum: 'rib' | 'persbericht' | 'aanbiedingsbrief';
  readonly maak: { readonly [P in Publiek]?: Maker };
}

type Maker = (dossier: Dossier, opdracht: Opdracht) => Document;

export const briefsoorten = {
  raadsinformatiebrief: {
    naam: 'raadsinformatiebrief',
    datum: 'rib',
    maak: {
      'raad-eigen-regio': (dossier, opdracht) =>
        raadsinformatiebriefEigenRegio(maakZicht(dossier, 'raad-eigen-regio'), opdracht),
      'raad-andere-regio': (dossier, opdracht) =>
        raadsinformatiebriefAndereRegio(maakZicht(dossier, 'raad-andere-regio'), opdracht),
    },
  },
  persbericht: {
    naam: 'persbericht',
    datum: 'persbericht',
    maak: { pers: (dossier, opdracht) => persbericht(maakZicht(dossier, 'pers'), opdracht) },
  },
  aanbiedingsbrief: {
    naam: 'aanbiedingsbrief',
    datum: 'aanbiedingsbrief',
    maak: {
      'ontvangende-regio': (dossier, opdracht) => aanbiedingsbrief(maakZicht(dossier, 'ontvangende-regio'), opdracht),
    },
  },
} as const satisfies Record<string, Briefsoort>;

export type BriefsoortNaam = keyof typeof briefsoorten;

export const isBriefsoort = (ruw: string): ruw is BriefsoortNaam => Object.hasOwn(briefsoorten, ruw);

export const publiekenVan = (soort: BriefsoortNaam): readonly Publiek[] =>
  publieken.filter((publiek) => makerVan(soort, publiek) !== undefined);

/**
 * The dossier as this letter reads it: its day filled in, and the authority of that day.
 * Keep it with the version: the checks and `feitenblad` compare with this one.
 */
export function voorBrief(
  soort: BriefsoortNaam,
  dossier: Dossier,
  datum: string | null,
  rijen: readonly AutoriteitRij[] = autoriteitRijen,
): Dossier {
  const gedateerd = metDatum(dossier, briefsoorten[soort].datum, datum);
  return metAutoriteit(gedateerd, rijen, datumVan(soort, gedateerd));
}

const datumVan = (soort: BriefsoortNaam, dossier: Dossier): string | null => {
  const feit = dossier[briefsoorten[soort].datum].datum;
  return feit.status === 'bekend' ? feit.waarde : null;
};

/** `undefined` when this kind of letter is not written for this audience. */
export function maakBrief(
  soort: BriefsoortNaam,
  publiek: Publiek,
  dossier: Dossier,
  opdracht: Opdracht,
  rijen: readonly AutoriteitRij[] = autoriteitRijen,
): Document | undefined {
  const gelezen = voorBrief(soort, dossier, opdracht.datum, rijen);
  return makerVan(soort, publiek)?.(gelezen, { ...opdracht, datum: datumVan(soort, gelezen) });
}

const makerVan = (soort: BriefsoortNaam, publiek: Publiek): Maker | undefined => {
  const maak: { readonly [P in Publiek]?: Maker } = briefsoorten[soort].maak;
  return maak[publiek];
};

/** A day asked for at the making goes before the day in the dossier. */
function metDatum(dossier: Dossier, groep: Briefsoort['datum'], datum: string | null): Dossier {
  if (datum === null) return dossier;
  const feit = bekend(dossier[groep].datum, datum, { bron: 'opgegeven bij het maken van de brief' });
  return { ...dossier, [groep]: { ...dossier[groep], datum: feit } };
}
