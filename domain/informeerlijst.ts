/** Who must be told of one casus besides the fixed groups: organisations that people put on its list, and never a person. */
import type { Informeergrond, Manier, TeInformeren } from './informeren';
import type { Kring } from './kring';
import type { VrijeTekst } from './persoonsgegevens';
import { VOORNAMEN } from './persoonsgegevens-namen';

export interface ExtraPartij {
  readonly id: string;
  readonly casusId: string;
  /** Name of an organisation. */
  readonly wie: VrijeTekst;
  /** With whom they hear it: that is their place in the order. */
  readonly groep: Kring;
  readonly grond: Informeergrond;
  /** How it was agreed that they hear it. */
  readonly hoe: Manier;
  readonly persoonId: string;
  readonly op: string;
}

export const langsteOrganisatie = 120;
/** More is no list anybody works through; councils and regio's stand on it by themselves. */
export const meesteExtra = 40;

const aanspreking =
  /^(de heer|meneer|mevrouw|dhr|mw|mevr|dr|drs|mr|ir|prof|wethouder|burgemeester|bestuurder|directeur|(de )?familie|(het )?gezin|(de )?ouders? van)\b\.?\s/iu;
const voorletters =
  /^(?!(B\.\s?V|N\.\s?V|V\.\s?O\.\s?F)\.)(\p{Lu}\.\s?){1,5}\s?((van|de|der|den|ten|ter|te|von)\s)*\p{Lu}/u;
const adres = /@|\d[\d\s-]{7,}/u;

/** A name of somebody, or how to reach him: the list names organisations, and who is told there is their affair. */
export function lijktPersoon(naam: string): boolean {
  const woorden = naam.trim().split(/\s+/);
  const voornaam = woorden[0]?.toLowerCase() ?? '';
  return (
    aanspreking.test(naam) ||
    voorletters.test(naam) ||
    adres.test(naam) ||
    (woorden.length > 1 && woorden.length < 6 && VOORNAMEN.has(voornaam))
  );
}

export const alsTeInformeren = ({ id, wie, groep, grond, hoe }: ExtraPartij): TeInformeren => ({
  ...{ wie, groep, grond },
  extra: { id, hoe },
});
