/** The circles of people who hear of a casus one after another, and to which of them a letter belongs. */
import { isBriefsoort } from './briefsoort';
import type { BriefsoortNaam } from './briefsoort';
import type { Publiek } from './publiek';

/** In that order. Bron: draaiboek, and the letters of the reference case: councils before press. */
export const kringen = ['aanbieder', 'regio', 'raad', 'pers'] as const;
export type Kring = (typeof kringen)[number];

const kringVan: Readonly<Record<Publiek, Kring>> = {
  medewerkers: 'aanbieder',
  clienten: 'aanbieder',
  'ontvangende-regio': 'regio',
  'raad-eigen-regio': 'raad',
  'raad-andere-regio': 'raad',
  pers: 'pers',
};

export const kringVoor = (publiek: string): Kring =>
  Object.hasOwn(kringVan, publiek) ? kringVan[publiek as Publiek] : 'pers';

/** `intern`: what the woordvoerder has at hand and gives to nobody. It stands in no order, and nobody waits for it. */
const blijft = {
  raadsinformatiebrief: 'gaat uit',
  vervolgbrief: 'gaat uit',
  afsluitingsbrief: 'gaat uit',
  rechtzettingsbrief: 'gaat uit',
  persrechtzetting: 'gaat uit',
  aanbiedingsbrief: 'gaat uit',
  persbericht: 'gaat uit',
  medewerkersbrief: 'gaat uit',
  clientenbrief: 'gaat uit',
  'vragen-en-antwoorden': 'intern',
  verklaring: 'intern',
} as const satisfies Record<BriefsoortNaam, 'gaat uit' | 'intern'>;
export const isIntern = (soort: string): boolean => isBriefsoort(soort) && blijft[soort] === 'intern';

/** By its kind first: what is said on request is no letter to the press. `variant`: the gemeente of a letter to one council. Null: for inside. */
export const kringVanBrief = ({
  soort,
  publiek,
  variant,
}: {
  readonly soort: string;
  readonly publiek: string;
  readonly variant: string;
}): Kring | null => {
  if (isIntern(soort)) return null;
  // To one council it is a letter to a council, whoever sends it on.
  return variant === '' ? kringVoor(publiek) : 'raad';
};
