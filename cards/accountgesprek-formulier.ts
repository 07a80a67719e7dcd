/** The one form of an accountgesprek: ten themes that open where something was said, filled again after a mistake. */
import { afspraakhouders, gesprekSoorten, gespreksthemas, themaStatussen } from '../domain/accountgesprek';
import type { Afspraak, Gespreksthema } from '../domain/accountgesprek';
import {
  gesprekSoortNaam,
  gesprekTekst,
  gesprekVelden,
  themaDeelLabel,
  themaDelen,
  themaStatusNaam,
} from '../texts/accountgesprek';
import type { GesprekVeld, ThemaDeel } from '../texts/accountgesprek';
import { afspraakhouderNaam, paginaTekst } from '../texts/gesprek-pagina';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import { metPartij } from './gesprek-pagina';
import { alsVeld } from './veld';
import type { Veld } from './veld';
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

export const langsteThematekst = 400;
/** On the one form; together with the others below what Teams takes in one card, also when every field comes back full. */
export const langsteOpFormulier = 300;
export const langsteTekst = 700;
export const langsteNaam = 120;
export const langsteAfspraak = 200;
export const meesteAfspraken = 3;

export const statusId = (thema: Gespreksthema): string => `${thema}-status`;
export const deelId = (thema: Gespreksthema, deel: ThemaDeel): string => `${thema}-${deel}`;

/** What, who and when of one agreement; the same inputs on the one form and on the page. */
export function afspraakVelden(nummer: number, waarden: { readonly [D in keyof Afspraak]: string }): readonly Veld[] {
  const id = (deel: string): string => `afspraak-${String(nummer)}-${deel}`;
  return [
    {
      ...{ soort: 'tekst', id: id('wat'), label: paginaTekst.afspraak(nummer), kort: true },
      ...{ max: langsteAfspraak, waarde: waarden.wat },
    },
    {
      ...{ soort: 'keuze', id: id('wie'), label: paginaTekst.wie(nummer), waarde: waarden.wie },
      keuzes: afspraakhouders.map((wie) => ({ waarde: wie, titel: afspraakhouderNaam(wie) })),
    },
    { soort: 'datum', id: id('voor'), label: paginaTekst.voor(nummer), waarde: waarden.voor },
  ];
}

export function gesprekFormulier(view: FormulierView): Kaart {
  const aantal = view.fouten.length + view.gevonden.length;
  const samenvatting = aantal === 0 ? gesprekTekst.formulierSamenvatting : gesprekTekst.foutenSamenvatting(aantal);
  const { formulierKop, themasKop, vragenKop, slotKop, ja } = gesprekTekst;
  const koppen = { kop: formulierKop, themasKop, vragenKop, slotKop, ja };
  const kaart = expand(sjabloon, { ...koppen, ...inhoud(view) }, samenvatting);
  return { ...kaart, ...metPartij(view.waarden['partijId'] ?? '') };
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
    ...meldingen(fouten, gevonden),
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
    slotUitleg: gesprekTekst.slotUitleg,
    ...afsprakenDeel(waarden),
    // Later on it would throw away what was typed here.
    knoppen: nieuw ? [opslaan, inDelen] : [opslaan],
  };
}

const meerId = 'afspraken-meer';

/** The first is in sight; the others open where something was filled in. */
function afsprakenDeel(waarden: FormulierWaarden) {
  const rijen = Array.from({ length: meesteAfspraken }, (_, plek) => afspraakRij(plek + 1, waarden));
  const meer = rijen.slice(1);
  return {
    afspraken: rijen.slice(0, 1),
    afsprakenMeer: meer,
    meerId,
    meerOpen: meer.some(({ leeg }) => !leeg),
    meerAfspraken: [{ type: 'Action.ToggleVisibility', title: gesprekTekst.meerAfspraken, targetElements: [meerId] }],
  };
}

function afspraakRij(nummer: number, waarden: FormulierWaarden) {
  const van = (deel: string): string => waarden[`afspraak-${String(nummer)}-${deel}`] ?? '';
  const waarde = { wat: van('wat'), wie: van('wie'), voor: van('voor') };
  const { datumFout, keuzeFout, tekstFout } = gesprekTekst;
  const fouten = { tekst: tekstFout(langsteAfspraak), keuze: keuzeFout, datum: datumFout, tijd: datumFout };
  const velden = afspraakVelden(nummer, waarde).map((veld) => ({ ...alsVeld(veld), fout: fouten[veld.soort] }));
  const soort = (welke: Veld['soort']) => velden.filter((veld) => veld.soort === welke);
  return { wat: soort('tekst'), wie: soort('keuze'), voor: soort('datum'), leeg: waarde.wat + waarde.voor === '' };
}

function meldingen(fouten: readonly string[], gevonden: readonly string[]) {
  const alle = [
    { kop: gesprekTekst.gevondenKop, regels: gevonden },
    { kop: gesprekTekst.foutenKop, regels: fouten },
  ].filter(({ regels }) => regels.length > 0);
  return {
    meldingen: alle.map(({ kop, regels }) => ({ meldingkop: kop, regels: regels.map((tekst) => ({ tekst })) })),
    // The largest card there is: no room to say it twice.
    zieBovenaan: alle.length === 0 ? '' : gesprekTekst.zieBovenaan,
  };
}

/** A theme with words in it comes back open: nobody looks for his own text behind a button. */
function themaBlok(thema: Gespreksthema, waarden: FormulierWaarden) {
  const teksten = themaDelen.map((deel) =>
    invoer(deelId(thema, deel), themaDeelLabel(thema, deel), waarden, langsteOpFormulier, true),
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
