/** Which letters there are, for whom, and how one is made from a dossier. */
import type { Document } from '../../domain/document';
import { briefdagIn, voorBrief } from '../../domain/briefdag';
import { isBriefsoort } from '../../domain/briefsoort';
import type { BriefsoortNaam } from '../../domain/briefsoort';
import { autoriteitRijen, maakZicht } from '../../domain/dossier';
import type { AutoriteitRij, Dossier, Zicht } from '../../domain/dossier';
import { publieken } from '../../domain/publiek';
import type { Publiek } from '../../domain/publiek';
import { aanbiedingsbrief } from './aanbiedingsbrief';
import { afsluitingsbriefAndereRegio, afsluitingsbriefEigenRegio } from './afsluitingsbrief';
import { clientenbrief } from './clientenbrief';
import { medewerkersbrief } from './medewerkersbrief';
import type { Opdracht } from './opdracht';
import { persbericht } from './persbericht';
import { persrechtzetting } from './persrechtzetting';
import { raadsinformatiebriefAndereRegio, raadsinformatiebriefEigenRegio } from './raadsinformatiebrief';
import { verklaring } from './verklaring';
import { rechtzettingsbriefAndereRegio, rechtzettingsbriefEigenRegio } from './rechtzettingsbrief';
import { vervolgbriefAndereRegio, vervolgbriefEigenRegio } from './vervolgbrief';
import { vragenEnAntwoorden } from './vragen-en-antwoorden';

export { isBriefsoort, voorBrief };
export type { BriefsoortNaam };

type Maker = (dossier: Dossier, opdracht: Opdracht) => Document;

type Makers = { readonly [P in Publiek]?: Maker };

/** The template gets what this audience may see and nothing else. */
const voor =
  <P extends Publiek>(publiek: P, sjabloon: (zicht: Zicht<P>, opdracht: Opdracht) => Document): Maker =>
  (dossier, opdracht) =>
    sjabloon(maakZicht(dossier, publiek), opdracht);

export const briefsoorten = {
  raadsinformatiebrief: {
    'raad-eigen-regio': voor('raad-eigen-regio', raadsinformatiebriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', raadsinformatiebriefAndereRegio),
  },
  persbericht: { pers: voor('pers', persbericht) },
  aanbiedingsbrief: { 'ontvangende-regio': voor('ontvangende-regio', aanbiedingsbrief) },
  vervolgbrief: {
    'raad-eigen-regio': voor('raad-eigen-regio', vervolgbriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', vervolgbriefAndereRegio),
  },
  afsluitingsbrief: {
    'raad-eigen-regio': voor('raad-eigen-regio', afsluitingsbriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', afsluitingsbriefAndereRegio),
  },
  rechtzettingsbrief: {
    'raad-eigen-regio': voor('raad-eigen-regio', rechtzettingsbriefEigenRegio),
    'raad-andere-regio': voor('raad-andere-regio', rechtzettingsbriefAndereRegio),
  },
  persrechtzetting: { pers: voor('pers', persrechtzetting) },
  medewerkersbrief: { medewerkers: voor('medewerkers', medewerkersbrief) },
  clientenbrief: { clienten: voor('clienten', clientenbrief) },
  'vragen-en-antwoorden': { pers: voor('pers', vragenEnAntwoorden) },
  verklaring: { pers: voor('pers', verklaring) },
} as const satisfies Record<BriefsoortNaam, Makers>;

export const publiekenVan = (soort: BriefsoortNaam): readonly Publiek[] =>
  publieken.filter((publiek) => makerVan(soort, publiek) !== undefined);

/** `undefined` when this kind of letter is not written for this audience. */
export function maakBrief(
  soort: BriefsoortNaam,
  publiek: Publiek,
  dossier: Dossier,
  opdracht: Opdracht,
  rijen: readonly AutoriteitRij[] = autoriteitRijen,
): Document | undefined {
  const gelezen = voorBrief(soort, dossier, opdracht.datum, rijen);
  return makerVan(soort, publiek)?.(gelezen, { ...opdracht, datum: briefdagIn(soort, gelezen) });
}

const makerVan = (soort: BriefsoortNaam, publiek: Publiek): Maker | undefined => {
  const maak: Makers = briefsoorten[soort];
  return maak[publiek];
};
