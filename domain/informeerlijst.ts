/** Who must be told of one casus besides the fixed groups: organisations that people put on its list, and never a person. */
import type { Informeergrond, Manier, TeInformeren } from './informeren';
import type { Kring } from './kring';
import type { VrijeTekst } from './persoonsgegevens';
import { VOORNAMEN } from './persoonsgegevens/namen';

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
const adres = /@|\d[\d\s-]{7,}/u;
const tussenvoegsel = /^(van|de|der|den|het|'t|ten|ter|te|von|el|al)$/iu;
const letters = /^(\p{L}\.)+$/u;
const rechtsvorm = /^(b\.?v|n\.?v|v\.?o\.?f|c\.?v|u\.?a)\.?$/iu;
/** Words that are part of no family name. */
const organisatie =
  /stichting|groep|zorg|hulp|bank|raad|huis|school|centrum|instelling|vereniging|gemeente|provincie|regio|kliniek|praktijk|partners|&|inspectie|fonds/iu;

/** A name of somebody, or how to reach him: the list names organisations, and who is told there is their affair. */
export function lijktPersoon(naam: string): boolean {
  return aanspreking.test(naam) || adres.test(naam) || isNaam(naam) || isOmgekeerdeNaam(naam);
}

const isVoorletters = (woord: string): boolean => letters.test(woord) && !rechtsvorm.test(woord);
const woordenVan = (naam: string): readonly string[] =>
  naam
    .replace(/(\p{L}\.)(?=\p{L}{2})/gu, '$1 ')
    .trim()
    .split(/\s+/);

/** `Kim de Vries`, `K. de Vries`, `K de Vries` and `De Vries K.` */
function isNaam(naam: string): boolean {
  const [eerste = '', ...rest] = woordenVan(naam);
  const achternaam = rest.filter((woord) => !tussenvoegsel.test(woord));
  if (rest.length === 0 || achternaam.length === 0) return false;
  if (isVoorletters(eerste)) return true;
  if (rest.length < 5 && VOORNAMEN.has(eerste.toLowerCase())) return true;
  if (organisatie.test(naam) || achternaam.length > 2) return false;
  return /^\p{Lu}$/u.test(eerste) || isVoorletters(rest.at(-1) ?? '');
}

/** `De Vries, Kim` and `Vries, K. de`: behind the comma stands who somebody is, and nothing else. */
function isOmgekeerdeNaam(naam: string): boolean {
  const [achternaam = '', voor = '', ...meer] = naam.split(',');
  const [eerste = '', ...rest] = woordenVan(voor).filter((woord) => !tussenvoegsel.test(woord));
  if (achternaam.trim() === '' || meer.length > 0 || rest.length > 1) return false;
  return isVoorletters(eerste) || /^\p{Lu}$/u.test(eerste) || VOORNAMEN.has(eerste.toLowerCase());
}

export const alsTeInformeren = ({ id, wie, groep, grond, hoe }: ExtraPartij): TeInformeren => ({
  ...{ wie, groep, grond },
  extra: { id, hoe },
});
