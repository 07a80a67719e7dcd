/** A letter that came back from Word: what somebody changed, paragraph by paragraph, and where to go on. */
import type { Nadrukwoorden } from '../domain/nadruk';
import type { Terugtelling, Vastewijziging, Weglating } from '../domain/brief-terug';
import { briefTekst } from '../texts/brief';
import { briefgangTekst } from '../texts/briefgang';
import { inkorten } from '../texts/inkorten';
import { teruggebrachtTekst as tekst } from '../texts/teruggebracht';
import { bladKaart } from './blad';
import type { Leessectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';
import type { Regel } from './streek';
import { naastElkaar } from './woordmerken';
import type { Omlijsting } from './woordmerken';

export interface TeruggebrachtView extends Terugtelling {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly soort: string;
  readonly aanbieder: string;
  readonly ongewijzigd: boolean;
  readonly vast: readonly Vastewijziging[];
  readonly gewijzigd: readonly {
    readonly was: string;
    readonly nu: string;
    readonly nadruk?: readonly Nadrukwoorden[];
  }[];
  /** Left out: nobody else changed what this file changed. */
  readonly overschreven?: readonly { readonly was: string; readonly nu: string }[];
}

const meesteVerschillen = 12;
const langsteAlinea = 500;

export function teruggebrachtKaart(view: TeruggebrachtView): Kaart {
  const { briefId: brief, nummer, versie, soort, bijgehouden, opmerkingen, verborgen, tabellen, kaders } = view;
  const vervangen = view.overschreven ?? [];
  const gewijzigd = view.ongewijzigd ? [] : metVerplaatst(view.gewijzigd);
  return bladKaart({
    kop: tekst.kop(soort, nummer),
    naam: view.aanbieder,
    alineas: [
      view.ongewijzigd ? tekst.gelijk : tekst.nieuw(versie, gewijzigd.length),
      ...(vervangen.length > 0 ? [tekst.overschreven(vervangen.length)] : []),
      ...(bijgehouden > 0 && !view.ongewijzigd ? [tekst.bijgehouden(bijgehouden)] : []),
      ...(verborgen > 0 ? [tekst.verborgen(verborgen, view.ongewijzigd)] : []),
      ...(tabellen > 0 && !view.ongewijzigd ? [tekst.tabellen(tabellen)] : []),
      ...(kaders > 0 && !view.ongewijzigd ? [tekst.kaders(kaders)] : []),
      ...(opmerkingen > 0 ? [tekst.opmerkingen(opmerkingen)] : []),
      ...(view.vast.length > 0 ? [tekst.vast(view.vast.length)] : []),
      ...weggelatenZin(view.weggelaten),
    ],
    rijen: [],
    secties: [
      ...overschreven(vervangen),
      ...vast(view.vast),
      ...weggelaten(view.weggelaten),
      ...gewijzigd.slice(0, meesteVerschillen).map(verschil),
    ],
    voet: [
      ...rest(gewijzigd.length - meesteVerschillen),
      ...(view.ongewijzigd ? [] : [tekst.voet]),
      briefTekst.wieZietDit,
    ],
    knoppen: [
      button(briefgangTekst.knop.nakijken, 'brief.nakijken', { brief }),
      button(briefTekst.knop.docx, 'brief.bestand', { brief, formaat: 'docx' }),
      button(briefTekst.knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: tekst.samenvatting(nummer, versie, gewijzigd.length),
  });
}

const rest = (aantal: number): readonly string[] => (aantal > 0 ? [tekst.meer(aantal)] : []);

/** Remarks are told apart already: they are read in Word, and put with their paragraph in the chat. */
function weggelatenZin(alle: readonly Weglating[]): readonly string[] {
  const aantal = alle.filter(({ wat }) => wat !== 'opmerking').length;
  return aantal === 0 ? [] : [tekst.weggelaten(aantal)];
}

function weggelaten(alle: readonly Weglating[]): readonly Leessectie[] {
  if (alle.length === 0) return [];
  const over = alle.length - meesteVerschillen;
  const regels = alle.slice(0, meesteVerschillen).map((een) => tekst.weggelatene(een));
  return [{ kop: tekst.weggelatenKop, regels: over > 0 ? [...regels, tekst.meerWeggelaten(over)] : regels }];
}

function overschreven(alle: NonNullable<TeruggebrachtView['overschreven']>): readonly Leessectie[] {
  if (alle.length === 0) return [];
  const over = alle.length - meesteVerschillen;
  const regels = alle.slice(0, meesteVerschillen).map(({ was }) => tekst.overschrevene(inkorten(was, langsteAlinea)));
  return [{ kop: tekst.overschrevenKop, regels: over > 0 ? [...regels, tekst.meer(over)] : regels }];
}

function vast(alle: readonly Vastewijziging[]): readonly Leessectie[] {
  if (alle.length === 0) return [];
  const over = alle.length - meesteVerschillen;
  const regels = alle.slice(0, meesteVerschillen).map((een) => tekst.vasteRegel(een));
  return [{ kop: tekst.vastKop, regels: over > 0 ? [...regels, tekst.meerWeggelaten(over)] : regels }];
}

type Wijziging = TeruggebrachtView['gewijzigd'][number];
type Getoond = Wijziging & { readonly isVerplaatst: boolean };

/** Gone here and new there, in the same words: that is one paragraph in another place. Each goes with one other. */
function metVerplaatst(alle: readonly Wijziging[]): readonly Getoond[] {
  const verplaatst = new Set<Wijziging>();
  const elders = new Set<Wijziging>();
  for (const een of alle.filter(({ nu }) => nu === '')) {
    const paar = alle.find((ander) => ander.was === '' && ander.nu === een.was && !elders.has(ander));
    if (paar === undefined) continue;
    verplaatst.add(een);
    elders.add(paar);
  }
  return alle.filter((een) => !elders.has(een)).map((een) => ({ ...een, isVerplaatst: verplaatst.has(een) }));
}

function verschil(getoond: Getoond, plek: number): Leessectie {
  const { nadruk } = getoond;
  const opmaak = nadruk === undefined ? [] : [tekst.nadruk(nadruk)];
  return { kop: tekst.verschilKop(plek + 1), regels: [...regels(getoond), ...opmaak] };
}

function regels({ was, nu, isVerplaatst }: Getoond): readonly Regel[] {
  const citaat = ({ voor, na }: Omlijsting, alinea: string): string => voor + inkorten(alinea, langsteAlinea) + na;
  if (isVerplaatst) return [tekst.verplaatst, citaat(tekst.nu, was)];
  if (was === '') return [tekst.nieuweAlinea, citaat(tekst.nu, nu)];
  if (nu === '') return [citaat(tekst.was, was), tekst.weg];
  return naastElkaar({ was, is: nu, oud: tekst.was, nieuw: tekst.nu, langste: langsteAlinea });
}
