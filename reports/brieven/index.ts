/** Which letters there are, for whom, and how one is made from a dossier. */
import type { Document } from '../../domain/document';
import { autoriteitRijen, maakZicht, metAutoriteit } from '../../domain/dossier';
import type { AutoriteitRij, Dossier, Zicht } from '../../domain/dossier';
import { bekend } from '../../domain/feit';
import type { Feit } from '../../domain/feit';
import { publieken } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';
import { aanbiedingsbrief } from './aanbiedingsbrief';
import { afsluitingsbriefAndereRegio, afsluitingsbriefEigenRegio } from './afsluitingsbrief';
import { clientenbrief } from './clientenbrief';
import { medewerkersbrief } from './medewerkersbrief';
import type { Opdracht } from './opdracht';
import { persbericht } from './persbericht';
import { raadsinformatiebriefAndereRegio, raadsinformatiebriefEigenRegio } from './raadsinformatiebrief';
import { verklaring } from './verklaring';
import { vervolgbriefAndereRegio, vervolgbriefEigenRegio } from './vervolgbrief';
import { vragenEnAntwoorden } from './vragen-en-antwoorden';

export type { Opdracht } from './opdracht';

type Maker = (dossier: Dossier, opdracht: Opdracht) => Document;

interface Briefsoort {
  /** The fact that holds the day of this letter. */
  readonly datum: (dossier: Dossier) => Feit<string>;
  /** The same dossier with another day for this letter. */
  readonly metDatum: (dossier: Dossier, datum: Feit<string>) => Dossier;
  readonly maak: { readonly [P in Publiek]?: Maker };
}

/** A group of facts that has a day of its letter: most letters have one of their own. */
type MetDatum = {
  [G in keyof Dossier]: Dossier[G] extends { readonly datum: Feit<string> } ? G : never;
}[keyof Dossier];

const soort = (groep: MetDatum, maak: Briefsoort['maak']): Briefsoort => ({
  datum: (dossier) => dossier[groep].datum,
  metDatum: (dossier, datum) => ({ ...dossier, [groep]: { ...dossier[groep], datum } }),
  maak,
});

/** The template gets what this audience may see and nothing else. */
const voor =
  <P extends Publiek>(publiek: P, sjabloon: (zicht: Zicht<P>, opdracht: Opdracht) => Document): Maker =>
  (dossier, opdracht) =>
    sjabloon(maakZicht(dossier, publiek), opdracht);

export const briefsoorten = {
  raadsinformatiebrief: soort('rib', {
    'raad-eigen-regio': voor('raad-eigen-regio', raadsinformatiebriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', raadsinformatiebriefAndereRegio),
  }),
  persbericht: soort('persbericht', { pers: voor('pers', persbericht) }),
  aanbiedingsbrief: soort('aanbiedingsbrief', { 'ontvangende-regio': voor('ontvangende-regio', aanbiedingsbrief) }),
  vervolgbrief: soort('vervolgbrief', {
    'raad-eigen-regio': voor('raad-eigen-regio', vervolgbriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', vervolgbriefAndereRegio),
  }),
  afsluitingsbrief: soort('afsluitingsbrief', {
    'raad-eigen-regio': voor('raad-eigen-regio', afsluitingsbriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', afsluitingsbriefAndereRegio),
  }),
  medewerkersbrief: soort('medewerkersbrief', { medewerkers: voor('medewerkers', medewerkersbrief) }),
  clientenbrief: soort('clientenbrief', { clienten: voor('clienten', clientenbrief) }),
  'vragen-en-antwoorden': soort('vragen', { pers: voor('pers', vragenEnAntwoorden) }),
  verklaring: soort('verklaring', { pers: voor('pers', verklaring) }),
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
  const gedateerd = metDatum(dossier, briefsoorten[soort], datum);
  return metAutoriteit(gedateerd, rijen, datumVan(soort, gedateerd));
}

const datumVan = (soort: BriefsoortNaam, dossier: Dossier): string | null => {
  const feit = briefsoorten[soort].datum(dossier);
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
function metDatum(dossier: Dossier, { datum, metDatum: zet }: Briefsoort, dag: string | null): Dossier {
  if (dag === null) return dossier;
  return zet(dossier, bekend(datum(dossier), dag, { bron: 'opgegeven bij het maken van de brief' }));
}
