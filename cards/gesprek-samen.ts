/** Themes that were judged in one go: what was taken over from an earlier conversation, with its words, and what gave no worries. */
import { gespreksthemas } from '../domain/accountgesprek';
import type { AccountgesprekInvoer, Gespreksthema, Themaverslag } from '../domain/accountgesprek';
import { themaDeelRegel, themaDelen, themaNaam, themaOordeelNaam } from '../texts/accountgesprek';
import { paginaTekst } from '../texts/gesprek-pagina';
import type { Sectie } from './blad';

/** What was said about a theme, one part after the other. */
export const woordenVan = (verslag: Themaverslag): string =>
  themaDelen.flatMap((deel) => (verslag[deel] === null ? [] : [themaDeelRegel(deel, verslag[deel])])).join(' ');

type Paar = readonly [Gespreksthema, Themaverslag];
const paren = ({ themas }: Pick<AccountgesprekInvoer, 'themas'>): readonly Paar[] =>
  gespreksthemas.flatMap((thema) => (themas[thema] === undefined ? [] : [[thema, themas[thema]] as const]));

/** A line for each theme with words, and those without together behind their judgement. */
export function themaregelsVan(
  themas: Pick<AccountgesprekInvoer, 'themas'>,
  kort: (tekst: string) => string = (tekst) => tekst,
): readonly string[] {
  const alle = paren(themas);
  const kaal = alle.filter(([, verslag]) => woordenVan(verslag) === '');
  const oordelen = [...new Set(kaal.map(([, { status }]) => status))];
  return [
    ...alle
      .filter((paar) => !kaal.includes(paar))
      .map(([thema, verslag]) => paginaTekst.vorigThema(thema, verslag.status, kort(woordenVan(verslag)))),
    ...oordelen.map((oordeel) => {
      const zo = kaal.filter(([, { status }]) => status === oordeel).map(([thema]) => themaNaam(thema));
      return `${themaOordeelNaam(oordeel)}: ${zo.join(', ')}`;
    }),
  ];
}

/** By the day the words are from: a theme may stay as it is for years. */
export function samenSecties(invoer: AccountgesprekInvoer): readonly Sectie[] {
  const samen = paren(invoer).flatMap(([thema, verslag]) =>
    verslag.samen ? [{ thema, verslag, ...verslag.samen }] : [],
  );
  const dagen = [...new Set(samen.flatMap(({ zoals }) => zoals?.datum ?? []))].sort().reverse();
  const goed = samen.filter(({ zoals }) => zoals === null).map(({ thema }) => themaNaam(thema));
  return [
    ...dagen.map((dag) => {
      const van = samen.filter(({ zoals }) => zoals?.datum === dag).map(({ thema, verslag }) => [thema, verslag]);
      return {
        kop: paginaTekst.samenZoals(dag),
        regels: themaregelsVan({ themas: Object.fromEntries(van) as AccountgesprekInvoer['themas'] }),
      };
    }),
    { kop: paginaTekst.samenGoed, regels: goed.length === 0 ? [] : [goed.join(', ')] },
  ];
}
