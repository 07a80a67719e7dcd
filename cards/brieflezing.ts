/** A letter in the chat: how it begins and its parts that open at a touch, or page after page as a whole. */
import type { Brieflezing } from '../domain/brieflezing';
import { briefTekst } from '../texts/brief';
import { brieflezingTekst as tekst } from '../texts/brieflezing';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { bladeren } from './bladeren';
import { overBladen } from './bladspiegel';
import type { Leesblad } from './bladspiegel';
import { button } from './button';
import type { Kaart } from './expand';
import { omvang, zolangHetPast } from './vouw';
import type { Vouw } from './vouw';

/** Enough to hear how the letter sounds before anything is opened. */
const langsteBegin = 700;

interface Voorproef {
  readonly begin: readonly string[];
  readonly delen: readonly Vouw[];
}

export function voorproef({ delen, voetnoten }: Brieflezing, ruimte: number): Voorproef {
  const [eerste] = delen;
  const voorop = eerste?.kop === '' ? eerste.alineas : [];
  const begin = voorop.filter((_, plek) => plek === 0 || voorop.slice(0, plek + 1).join(' ').length <= langsteBegin);
  const rest = { kop: tekst.verder, alineas: voorop.slice(begin.length) };
  const metKop = eerste?.kop === '' ? delen.slice(1) : delen;
  const alle = [rest, ...metKop, { kop: tekst.voetnoten, alineas: voetnoten }].filter(
    ({ alineas }) => alineas.length > 0,
  );
  const kort = begin.map((alinea) => inkorten(alinea, langsteBegin));
  const vouwen = alle.map(({ kop, alineas: regels }, plek) => ({
    kop,
    titel: tekst.deel(plek + 1),
    regels,
    open: false,
  }));
  const passen = zolangHetPast(vouwen, ruimte - omvang([{ kop: '', regels: kort }]));
  const over = vouwen.length - passen.length;
  const hint = passen.length > 0 ? [tekst.kiesKop] : [];
  return {
    begin: delen.length === 0 ? [briefTekst.geenBegin] : [...kort, ...(over > 0 ? [tekst.rest(over)] : []), ...hint],
    delen: passen,
  };
}

export interface LeesView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly aanbieder: string;
  readonly lezing: Brieflezing;
}

export const bladenVan = ({ delen, voetnoten }: Brieflezing): readonly Leesblad[] =>
  overBladen(
    [...delen, ...(voetnoten.length > 0 ? [{ kop: tekst.voetnoten, alineas: voetnoten }] : [])].map(
      ({ kop, alineas }) => ({ kop, regels: alineas.length > 0 ? alineas : [''] }),
    ),
  );

export function leesKaart({ briefId: brief, nummer, versie, aanbieder, lezing }: LeesView, gevraagd: number): Kaart {
  const bladen = bladenVan(lezing);
  const blad = Math.min(Math.max(gevraagd, 1), bladen.length);
  const naar = (titel: string, vanaf: number) => button(titel, 'brief.lezen', { brief, blad: vanaf + 1 });
  const waar = { vanaf: blad - 1, totaal: bladen.length, perBlad: 1 };
  return bladKaart({
    kop: tekst.bladkop(nummer, versie),
    naam: aanbieder,
    alineas: bladen.length === 1 ? [] : [tekst.blad(blad, bladen.length)],
    rijen: [],
    secties: bladen[blad - 1] ?? [],
    knoppen: [...bladeren(waar, naar, tekst.knop), button(briefTekst.knop.brief, 'brief.inzien', { brief })],
    samenvatting: tekst.samenvatting(nummer, blad, bladen.length),
  });
}
