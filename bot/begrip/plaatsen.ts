/** Which municipality or region a sentence names; the word in front ("gemeente", "regio") decides between namesakes. */
import type { NaamZoeker, Vondst } from './naam-in-zin';
import { heeftEigenWoord } from './naam-sleutels';
import type { Token } from './normaliseer';

export interface PlaatsVondsten {
  readonly gemeenten: readonly Vondst[];
  readonly regios: readonly Vondst[];
}

const GEMEENTE_ERVOOR = new Set([
  'gemeente',
  'gemeenten',
  'gemeentes',
  'college',
  'wethouder',
  'gemeenteraad',
  'in',
  'te',
  'uit',
  'bij',
]);
const REGIO_ERVOOR = new Set([
  'regio',
  'regios',
  'jeugdregio',
  'jeugdzorgregio',
  'jeugdhulpregio',
  'inkoopregio',
  'provincie',
  'de',
]);

const ervoor = (zin: readonly Token[], vondst: Vondst, woorden: ReadonlySet<string>): boolean =>
  vondst.begin > 1 && woorden.has(zin[vondst.begin - 1]?.w ?? '');

/** "regio Den Haag" as a command asks for the region of a municipality; only further on is it the name of a region. */
const zonderOpdracht = (zin: readonly Token[]): readonly Token[] =>
  zin.map((token, plek) => (plek === 0 && token.w === 'regio' ? { ...token, w: '@' } : token));

/** A misspelt place in small letters is only looked for where a place is expected: "losse" is not Losser. */
const VOOR_PLAATS = new Set(
  'in te uit bij van voor naar rond nabij omgeving gemeente gemeenten regio jeugdregio provincie stad en of trede treden'.split(
    ' ',
  ),
);

/** "De Hoge Duinen" is no Duiven: a misspelt place is not looked for within a longer name. */
const staatInEenNaam = (zin: readonly Token[], { begin }: Vondst): boolean =>
  begin > 1 && (zin[begin]?.hoofdletter ?? false) && (zin[begin - 1]?.hoofdletter ?? false);

/** "De heer Van Beek", "mevrouw van Drenthe". */
const AANSPREEK = new Set('heer mevrouw meneer dhr mevr mw mr drs dr ir wethouder burgemeester'.split(' '));
const TUSSENVOEGSEL = new Set('van de der den ter ten'.split(' '));
function isVanIemand(zin: readonly Token[], { begin }: Vondst): boolean {
  let plek = begin - 1;
  while (TUSSENVOEGSEL.has(zin[plek]?.w ?? '')) plek -= 1;
  const woord = zin[plek]?.w ?? '';
  // "Wethouder van Weert" is of a gemeente, "mevrouw van Weert" is called so.
  return AANSPREEK.has(woord) && !(/^(?:wethouder|burgemeester)$/.test(woord) && plek < begin - 1);
}

/** "best", "buren", "houten" are words before they are places. */
const echteNaam = (zin: readonly Token[], vondst: Vondst): boolean => {
  const stuk = zin.slice(vondst.begin, vondst.eind);
  const plaatsVerwacht =
    vondst.begin === 0 || (stuk[0]?.hoofdletter ?? false) || VOOR_PLAATS.has(zin[vondst.begin - 1]?.w ?? '');
  if (vondst.fouten > 0 && (!plaatsVerwacht || staatInEenNaam(zin, vondst))) return false;
  if (isVanIemand(zin, vondst)) return false;
  if (heeftEigenWoord(stuk.map((token) => token.w))) return true;
  const inDeZin = vondst.begin > 0 && (stuk[0]?.hoofdletter ?? false);
  return inDeZin || ['gemeente', 'regio'].includes(zin[vondst.begin - 1]?.w ?? '');
};

const isLanger = (a: Vondst, b: Vondst): boolean => a.eind - a.begin > b.eind - b.begin;
const overlapt = (a: Vondst, b: Vondst): boolean => a.begin < b.eind && b.begin < a.eind;

export const plaatsenIn = (
  zin: readonly Token[],
  bekend: (plek: number) => boolean,
  zoekers: { readonly gemeenten: NaamZoeker; readonly regios: NaamZoeker },
): PlaatsVondsten => {
  const gemeenten = zoekers.gemeenten.vind(zin, bekend).filter((v) => v.sterkte > 1 && echteNaam(zin, v));
  const regios = zoekers.regios.vind(zonderOpdracht(zin), bekend).filter((v) => v.sterkte > 1 && echteNaam(zin, v));
  // A longer name with an error in it is no better: "Utrecht, Zeist" are two, and not a misspelt Utrecht West.
  const langer = (v: Vondst, anderen: readonly Vondst[]): boolean =>
    !anderen.some((a) => overlapt(v, a) && (a.fouten < v.fouten || (a.fouten === v.fouten && isLanger(a, v))));
  return {
    gemeenten: gemeenten.filter((v) => langer(v, regios) && !(naamgenoot(v, regios) && ervoor(zin, v, REGIO_ERVOOR))),
    regios: regios.filter(
      (v) => langer(v, gemeenten) && !(naamgenoot(v, gemeenten) && ervoor(zin, v, GEMEENTE_ERVOOR)),
    ),
  };
};

const naamgenoot = (v: Vondst, anderen: readonly Vondst[]): boolean =>
  anderen.some((a) => a.begin === v.begin && a.eind === v.eind);
