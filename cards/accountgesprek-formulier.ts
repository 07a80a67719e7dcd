/** The one form of an accountgesprek: ten themes that open where something was said, filled again after a mistake. */
import { gesprekSoorten, gespreksthemas, themaStatussen } from '../domain/accountgesprek';
import type { Gespreksthema } from '../domain/accountgesprek';
import {
  gesprekSoortNaam,
  gesprekTekst,
  gesprekVelden,
  themaDeelLabel,
  themaDelen,
  themaStatusNaam,
} from '../texts/accountgesprek';
import type { GesprekVeld, ThemaDeel } from '../texts/accountgesprek';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/accountgesprek-formulier.json';

export type FormulierWaarden = Readonly<Record<string, string>>;

export interface FormulierView {
  readonly sleutel: string;
  readonly partijen: readonly { readonly id: string; readonly naam: string }[];
  /** What stands in each input, by its id. */
  readonly waarden: FormulierWaarden;
  readonly fouten: readonly string[];
  /** What was taken out because it may not be kept. */
  readonly gevonden: readonly string[];
}

/** Together these stay below what Teams takes in one card, also when every field comes back full. */
export const langsteThematekst = 400;
export const langsteTekst = 700;
export const langsteNaam = 120;

export const statusId = (thema: Gespreksthema): string => `${thema}-status`;
export const deelId = (thema: Gespreksthema, deel: ThemaDeel): string => `${thema}-${deel}`;

export function gesprekFormulier(view: FormulierView): Kaart {
  const aantal = view.fouten.length + view.gevonden.length;
  const samenvatting = aantal === 0 ? gesprekTekst.formulierSamenvatting : gesprekTekst.foutenSamenvatting(aantal);
  const { formulierKop, themasKop, vragenKop, slotKop, ja } = gesprekTekst;
  const koppen = { kop: formulierKop, themasKop, vragenKop, slotKop, ja };
  return expand(sjabloon, { ...koppen, ...inhoud(view) }, samenvatting);
}

function inhoud({ sleutel, partijen, waarden, fouten, gevonden }: FormulierView) {
  const tekst = (veld: GesprekVeld) => invoer(veld, gesprekVelden[veld], waarden, langsteTekst, true);
  const organisatie = invoer('organisatie', gesprekVelden.organisatie, waarden, langsteNaam, false);
  const opslaan = button(gesprekTekst.knop.opslaan, 'accountgesprek.vastleggen', { sleutel }, { stijl: 'positive' });
  const nieuw = fouten.length + gevonden.length === 0;
  const partij = waarden['partijId'] ? { partijId: waarden['partijId'] } : {};
  const inDelen = button(gesprekTekst.knop.inDelen, 'accountgesprek.openen', partij, { zonderInvoer: true });
  const vast = ['datum', 'soort', 'partijId', 'volgendGesprek', 'vertrouwelijk'] as const;
  return {
    meldingen: meldingen(fouten, gevonden),
    uitleg: nieuw ? gesprekTekst.formulierUitleg : gesprekTekst.nietsOpgeslagen,
    label: gesprekVelden,
    waarde: Object.fromEntries(vast.map((veld) => [veld, waarden[veld] ?? ''])),
    fout: { datum: gesprekTekst.datumFout, keuze: gesprekTekst.keuzeFout },
    soorten: gesprekSoorten.map((soort) => ({ title: gesprekSoortNaam(soort), value: soort })),
    statussen: themaStatussen.map((status) => ({ title: themaStatusNaam(status), value: status })),
    // Some clients show the id of a choice in a list that filters while one types.
    partijStijl: waarden['partijId'] ? 'compact' : 'filtered',
    partijen: partijen.map(({ id, naam }) => ({ title: naam, value: id })),
    eersteTeksten: [organisatie, tekst('deelnemers'), tekst('aanleiding')],
    themas: gespreksthemas.map((thema) => themaBlok(thema, waarden)),
    vragen: [tekst('risicoDiscontinuiteit'), tekst('aanbodInGevaar')],
    slot: [tekst('afspraken')],
    slotUitleg: gesprekTekst.slotUitleg(nieuw),
    // Later on it would throw away what was typed here.
    knoppen: nieuw ? [opslaan, inDelen] : [opslaan],
  };
}

function meldingen(fouten: readonly string[], gevonden: readonly string[]) {
  const blok = (meldingkop: string, regels: readonly string[]) =>
    regels.length === 0 ? [] : [{ meldingkop, regels: regels.map((tekst) => ({ tekst })) }];
  return [...blok(gesprekTekst.gevondenKop, gevonden), ...blok(gesprekTekst.foutenKop, fouten)];
}

/** A theme with words in it comes back open: nobody looks for his own text behind a button. */
function themaBlok(thema: Gespreksthema, waarden: FormulierWaarden) {
  const teksten = themaDelen.map((deel) =>
    invoer(deelId(thema, deel), themaDeelLabel(thema, deel), waarden, langsteThematekst, true),
  );
  const blokId = `${thema}-toelichting`;
  return {
    blokId,
    teksten,
    open: teksten.some(({ waarde }) => waarde !== ''),
    statusId: statusId(thema),
    oordeel: gesprekTekst.oordeel(thema),
    status: waarden[statusId(thema)] ?? 'niet-besproken',
    openen: [{ type: 'Action.ToggleVisibility', title: gesprekTekst.toelichting(thema), targetElements: [blokId] }],
  };
}

const invoer = (id: string, label: string, waarden: FormulierWaarden, max: number, lang: boolean) => ({
  id,
  label,
  max,
  lang,
  waarde: waarden[id] ?? '',
  fout: gesprekTekst.tekstFout(max),
});
