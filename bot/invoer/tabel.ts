/** Cells that were pasted from a sheet, with tabs between them: written out, so that what stands in them is read as if it were typed. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { tabelTekst } from '../../texts/tabel';
import { kaal } from '../begrip/normaliseer';

/** What people write above their columns. */
const KOP =
  /^(?:nr|nummer|naam|(?:jeugdhulp|zorg)?aanbieder|organisatie|instelling|stichting|(?:jeugd)?regio|gemeenten?|plaats|locatie|(?:aantal )?(?:jeugdigen|jgdn?|kinderen|jongeren|clienten|plekken|plaatsen)|aantal|probleem|knelpunt|situatie|omschrijving|toelichting|opmerkingen?|bijzonderheden|signaal|soort|type|onderwerp|zorgvorm|jeugdhulp(?:vorm)?|vorm|datum|sinds|wanneer|per|vanaf|start|einde|status|acuut|urgentie|actie|acties|contact(?:persoon)?|telefoon|e-?mail|functie|bron|kvk|agb|melder)$/;

export type Tabel =
  { readonly soort: 'geen' } | { readonly soort: 'alleen-kop' } | { readonly soort: 'rijen'; readonly tekst: string };

/** What may not be kept is looked for as it was pasted: then it stays as it is. */
export function leesTabel(ruw: string): Tabel {
  const rijen = ruw
    .split(/\r?\n/)
    .map((regel) => regel.split('\t').map((cel) => cel.trim()))
    .filter((cellen) => cellen.some((cel) => cel !== ''));
  const [kop] = rijen.filter((cellen) => cellen.filter((cel) => cel !== '').length > 1);
  if (kop === undefined || !ruw.includes('\t') || !maakVrijeTekst(ruw).ok) return { soort: 'geen' };
  const koppen = kop === rijen[0] && isKop(kop) ? kop : null;
  const inhoud = koppen === null ? rijen : rijen.slice(1);
  if (inhoud.length === 0) return { soort: 'alleen-kop' };
  return { soort: 'rijen', tekst: inhoud.map((cellen) => uitgeschreven(cellen, koppen)).join('\n') };
}

/** A heading says what stands below it: no number, and most of its cells are words for a column. */
const isKop = (cellen: readonly string[]): boolean => {
  const gevuld = cellen.filter((cel) => cel !== '');
  return gevuld.filter((cel) => KOP.test(kaal(cel).replace(/[:.]$/, ''))).length > gevuld.length / 2;
};

function uitgeschreven(cellen: readonly string[], koppen: readonly string[] | null): string {
  const delen = cellen.flatMap((cel, plek) => {
    if (cel === '') return [];
    const kop = koppen?.[plek]?.toLowerCase().replace(/:$/, '') ?? '';
    return [kop === '' ? cel : `${kop}: ${cel}`];
  });
  return delen.length > 1 ? tabelTekst.rij(delen.join(', ')) : delen.join();
}
