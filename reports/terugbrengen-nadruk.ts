/** Bold and slanted words and links of a file that came back: which are somebody's own, and which are told because no letter keeps them. */
import type { EigenAlinea } from '../domain/brief-eigen';
import type { Link, Teruggelezen, Weglating } from '../domain/brief-terug';
import { magLinken, nadrukIn } from '../domain/nadruk';
import type { Nadruk } from '../domain/nadruk';
import type { Stap } from './render/docx-vergelijken';
import type { Plaats } from './terugbrengen-rest';

/** Without the links that the letter itself makes: those follow the facts as long as their words stand there. */
export function eigenNadruk(
  tekst: string,
  nadruk: readonly Nadruk[],
  getekend: { readonly tekst: string; readonly nadruk: readonly Nadruk[] },
  eerder: EigenAlinea | undefined,
): readonly Nadruk[] {
  const mijn = linksVan(eerder?.tekst ?? '', eerder?.nadruk ?? []);
  const gemaakt = linksVan(getekend.tekst, getekend.nadruk).filter((link) => !mijn.includes(link));
  const kaal = nadruk.map((een): Nadruk => {
    const { url, ...letters } = een;
    return url !== undefined && gemaakt.includes(linkVan(tekst, een)) ? letters : een;
  });
  return nadrukIn(tekst, kaal);
}

const linkVan = (tekst: string, { van, tot, url = '' }: Nadruk): string => `${tekst.slice(van, tot)} ${url}`;

const linksVan = (tekst: string, nadruk: readonly Nadruk[]): readonly string[] =>
  nadruk.filter(({ url }) => url !== undefined).map((een) => linkVan(tekst, een));

const langstePlek = 200;

/** Words of a paragraph that is in the letter keep what stands out in them; those that the drawing puts around it do not. */
export function nietBehouden(
  stappen: readonly Stap[],
  plaatsen: readonly (Plaats | null)[],
  { nadruk }: Teruggelezen,
): (een: Weglating) => boolean {
  const houdt = stappen.filter(
    ({ van, plek }) => plek !== null && nadruk[plek] !== null && (van === null || (plaatsen[van] ?? null) !== null),
  );
  const alineas = new Set(houdt.map(({ naar }) => naar?.slice(0, langstePlek)));
  return ({ wat, alinea, plek, isErna }) =>
    !(['vet', 'cursief'].includes(wat) && plek === undefined && !isErna && alineas.has(alinea));
}

/** A link that leads where no letter may lead, or stands where none is kept. */
export const nietBehoudenLink =
  (stappen: readonly Stap[], plaatsen: readonly (Plaats | null)[], terug: Teruggelezen) =>
  ({ tekst, url, alinea }: Link): boolean => {
    const isWeg = nietBehouden(stappen, plaatsen, terug);
    return !magLinken(tekst, url) || isWeg({ wat: 'vet', naam: '', alinea, isErna: false });
  };
