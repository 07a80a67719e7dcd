/** "Zet erbij: de bank belt maandag" while a form stands there: what is said goes into its own field for words, and begins nothing else. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { kaal } from '../begrip/normaliseer';
import { hoofdzin } from '../invoer/hoofdzin';
import { eenVan } from '../invoer/zinnen';
import { isNieuwOpTijdlijn } from '../regie/casusbericht-invoer';
import type { Formulierveld } from '../getoond/open-formulier';

const AANLOOP = '(?:(?:en|o ja|oja|ook|nog|wil je|kun je|graag|even|maar|dan)[, ]+)*';
/** What it is called on one form or another. */
export const VELDWOORD = '(?:notitie|toelichting|opmerking|reden|uitleg|bijzonderheden|grond|bewijs|aantekening)';
const ERBIJ = eenVan(
  `^${AANLOOP}(?:zet|schrijf|noteer|vermeld|voeg|zeg|geef|plaats)(?: (?:er|het|dit|ook|nog|hem|haar|ze|maar|even|daar|de opvolger|mijn opvolger))*(?: ?(?:bij(?= ?[:,]| dat | als | (?:de |een )?${VELDWOORD})|erbij|toe|eraan toe|mee|op))+(?: (?:als|bij|in|op) (?:de |een )?(?<veld>${VELDWOORD}))?(?: (?:dat|van))?[:,]? +(?=\\S)`,
  `^${AANLOOP}(?:met |als |de |een )*(?<veld2>${VELDWOORD})(?:(?<inPlaats> (?:is|wordt|moet zijn|moet worden)(?: (?:eigenlijk|toch|dus|nu|trouwens))*)| erbij)?(?: dat)?[:,]? +(?=\\S)`,
  `^${AANLOOP}(?:hij|zij|ze|de opvolger|mijn opvolger|die|[a-z]{3,20}) (?:moet|moeten) (?:ook |nog |wel )*weten[:,]? (?:dat )?(?=\\S)`,
  `^${AANLOOP}(?:geef|zeg|laat) (?:hem|haar|ze|de opvolger|mijn opvolger)(?: ook| nog)*(?: mee| weten)?[:,]? (?:mee )?(?:dat )?(?=\\S)`,
);
const LANGSTE = 500;

export interface Notitie {
  readonly veld: Formulierveld;
  readonly waarde: string;
}

/** Null where no order stands in front, where the form has no field for it or more than one, and where the words may not be kept. */
export function notitieErbij(velden: readonly Formulierveld[], tekst: string): Notitie | null {
  const zin = tekst.trim();
  const klein = kaal(zin);
  if (isNieuwOpTijdlijn(zin)) return null;
  const treffer =
    klein.length === zin.length && klein.length <= LANGSTE && !zin.endsWith('?') ? ERBIJ.exec(klein) : null;
  if (treffer === null) return null;
  const veld = welkVeld(velden, treffer.groups?.['veld'] ?? treffer.groups?.['veld2'] ?? '');
  const rest = zin.slice(treffer[0].length).trim();
  const keuring = maakVrijeTekst(hoofdletter(/(?<![a-z])dat $/.test(treffer[0]) ? hoofdzin(rest) : rest));
  if (veld === null || !keuring.ok || keuring.tekst === '') return null;
  const was = treffer.groups?.['inPlaats'] === undefined ? veld.waarde.trim().replace(/[.]+$/, '') : '';
  return { veld, waarde: was === '' ? keuring.tekst : `${was}. ${keuring.tekst}` };
}

/** The one that is named, or the only one for a longer text, or for words; of several the only one that is still empty. */
export function welkVeld(velden: readonly Formulierveld[], genoemd: string): Formulierveld | null {
  const teksten = velden.filter(({ soort }) => soort === 'Input.Text');
  const metNaam = teksten.filter(({ id, label }) => genoemd !== '' && kaal(`${id} ${label}`).includes(genoemd));
  if (metNaam.length > 0) return enige(metNaam);
  return (
    enige(teksten.filter(({ lang }) => lang)) ?? enige(teksten) ?? enige(teksten.filter(({ waarde }) => waarde === ''))
  );
}

const enige = (velden: readonly Formulierveld[]): Formulierveld | null =>
  velden.length === 1 ? (velden[0] ?? null) : null;
