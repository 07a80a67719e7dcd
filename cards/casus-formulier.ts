/** A form about one casus: its head, what was filled in and what was wrong with it. */
import type { CasusDossier } from '../domain/casus';
import { casusTekst } from '../texts/casus';
import { regieTekst } from '../texts/regie';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import type { Veld } from './veld';

export type Kop = Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;
export type Melding = Sectie | null;

/** Errors of a form, and what stood in it. */
export interface Ingevuld {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: readonly string[];
  readonly gevonden: readonly string[];
}

export const terug = (casus: Kop): Knop =>
  button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id }, { zonderInvoer: true });

export interface FormulierKop {
  readonly casus: Kop;
  readonly sleutel: string;
  readonly ingevuld: Ingevuld;
  /** What the words that brought somebody here did not say, where that deserves a word. */
  readonly gelezen?: Melding;
}

export const meldingen = ({ fouten, gevonden }: Ingevuld): readonly Sectie[] => [
  { kop: regieTekst.gevondenKop, regels: gevonden },
  { kop: regieTekst.foutenKop, regels: fouten },
];

export const formulier = (
  { casus, ingevuld, gelezen = null }: FormulierKop,
  tekst: { readonly kop: string; readonly uitleg: string; readonly samenvatting: string },
  velden: readonly Veld[],
  knop: Knop,
): Kaart =>
  bladKaart({
    kop: tekst.kop,
    naam: casus.aanbiederNaam,
    meldingen: [...(gelezen === null ? [] : [gelezen]), ...meldingen(ingevuld)],
    alineas: [tekst.uitleg],
    rijen: [{ label: casusTekst.label.nummer, waarde: casus.nummer }],
    velden,
    knoppen: [knop, terug(casus)],
    samenvatting: tekst.samenvatting,
  });
