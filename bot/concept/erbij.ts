/** "O ja en dat ze nog niks naar buiten moeten brengen": what he wants in the text of a draft, without what only says that it has to go in. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { kaal } from '../begrip/normaliseer';
import { VELDWOORD, welkVeld } from './notitie-erbij';
import type { Formulierveld } from '../getoond/open-formulier';
import { hoofdzin } from '../invoer/hoofdzin';
import type { Waarden } from './staat';

const AANLOOP = '(?:(?:en|o ja|oja|oh ja|oh|o|ook|nog|wil je|kun je|graag|even|maar|dan|plus|verder|trouwens)[, ]+)*';
const DOE =
  '(?:zet|schrijf|noteer|vermeld|voeg|zeg|geef|plaats|noem|neem|vertel|meld|doe|maak|plak|vul|begin|sluit|laat|vergeet|zetten|melden|noemen|schrijven|vermelden|toevoegen|aanvullen|aanvulling|toevoeging|er moet|er mag|er ontbreekt|daar moet|daar hoort)';

/** What stands in front of it; behind "dat" the order of words is that of a clause. */
const VORMEN: readonly { readonly patroon: RegExp; readonly bijzin: boolean }[] = [
  { patroon: new RegExp(`^${AANLOOP}${DOE}(?: [^\\s:]+){0,7}?[:] +(?=\\S)`), bijzin: false },
  {
    patroon: new RegExp(`^${AANLOOP}(?:als |met |de |een )*(?<veld>${VELDWOORD})(?: erbij| is)?[:]? +(?:dat (?=\\S))?`),
    bijzin: true,
  },
  { patroon: new RegExp(`^${AANLOOP}${DOE}(?: (?!dat )[^\\s:]+){0,8}? dat +(?=\\S)`), bijzin: true },
  { patroon: new RegExp(`^${AANLOOP}dat +(?=\\S)`), bijzin: true },
  {
    patroon: new RegExp(
      `^${AANLOOP}(?:ze|hij|zij|de opvolger|mijn opvolger) (?:moet|moeten) (?:ook |nog |wel )*weten[:,]? dat +(?=\\S)`,
    ),
    bijzin: true,
  },
  {
    patroon: new RegExp(
      `^${AANLOOP}(?:nog )?(?:een |iets |eentje )?(?:ding|erbij|toevoeging|zinnetje|zin|aanvulling)?[,:]? *`,
    ),
    bijzin: false,
  },
];
/** Behind it: "zet dat er ook in", "moet er nog bij". */
const ACHTER =
  /[,;]? (?:(?:en )?zet (?:dat|het) er (?:ook |nog |even )*(?:in|bij)|(?:moet|mag|kan|hoort) er (?:ook |nog |wel |even )*(?:in|bij))[.!]*$/i;
const LANGSTE = 500;

/** Null where nothing is left, where the draft has no field for it, and where the words may not be kept. */
export function erbijGezet(
  velden: readonly Formulierveld[],
  tekst: string,
): { readonly waarden: Waarden; readonly veld: Formulierveld } | null {
  const zin = tekst.trim();
  const klein = kaal(zin);
  if (klein.length !== zin.length || zin.length > LANGSTE) return null;
  const vorm = VORMEN.find(({ patroon }) => patroon.test(klein.toLowerCase()));
  const treffer = vorm?.patroon.exec(klein.toLowerCase()) ?? null;
  if (vorm === undefined || treffer === null) return null;
  const rest = zin.slice(treffer[0].length).replace(ACHTER, '').trim();
  const keuring = maakVrijeTekst(hoofdletter(vorm.bijzin ? hoofdzin(rest) : rest));
  const veld = welkVeld(velden, treffer.groups?.['veld'] ?? '');
  if (veld === null || !keuring.ok || keuring.tekst === '') return null;
  const was = veld.waarde.trim().replace(/[.]+$/, '');
  return { veld, waarden: { [veld.id]: was === '' ? keuring.tekst : `${was}. ${keuring.tekst}` } };
}
