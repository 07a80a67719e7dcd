/** What somebody tells of a talk, cut where one thing ends and another begins. */
import { kaal } from '../begrip/normaliseer';
import { gespreksvraagIn, leesGespreksvraag } from '../begrip/vervolg/gesprek';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import { isAfspraak } from './afspraak-zin';
import { oordeelIn, themaIn } from './themawoorden';
import { aanleidingIn, deelnemersIn } from './wie-erbij';

/** Whether the other party agrees with the report. */
export const EENS =
  /^(?:en )?(?:zijn|is|was|waren)? ?(?:ze|zij|de [a-z ]{2,40}?|hij)? ?(?:zijn|is)? ?(?:het )?(?:er )?(?<niet>niet )?(?:mee )?eens met (?:het|dit|mijn) verslag[?.,: ]*(?<ja>ja|nee|nog niet)?[ .!]*$/;
/** All themes that were not named. */
export const REST =
  /^(?:en |verder |ook )*(?:(?:al )?(?:de|het) )?(?:rest|overige?(?: thema'?s)?|andere thema'?s)(?![a-z])/;

/** A full stop behind a number or a letter alone ends no sentence. */
const zinnenIn = (tekst: string): readonly string[] =>
  tekst
    .split(/(?<=[a-z)\d]{2})[.;!]\s+|\n+/i)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');

/** Whole where a comma does not separate two things that were told. */
function stukkenIn(lezer: Lezer, zin: string): readonly string[] {
  const heel = isAfspraak(zin) || EENS.test(kaal(zin)) || deelnemersIn(zin) !== null || aanleidingIn(zin) !== null;
  if (heel) return [zin];
  const delen = metWie(zin.split(/,\s+(?:maar |en |terwijl )?/).filter((deel) => !TUSSENWOORD.test(kaal(deel))));
  const vanaf = delen.findIndex((_, plek) => gaatAlleenWeg(lezer, delen.slice(plek)));
  const weg = vanaf < 0 ? [] : [delen.slice(vanaf).join(', ')];
  const verteld = vanaf < 0 ? delen : delen.slice(0, vanaf);
  return [...verteld.flatMap(opEn), ...weg];
}

/** "…, zegt de directeur": who says or thinks so belongs to what he says. */
const WIE_HET_ZEGT =
  /^(?:zeg|zegt|zei|zeggen|zeiden|vindt?|vond|vinden|vonden|denkt?|dacht|denken|dachten|meent|meende|aldus|volgens)(?: \S+){1,4}$/;
const metWie = (delen: readonly string[]): readonly string[] =>
  delen.reduce<string[]>((uit, deel) => {
    const vorig = uit.at(-1);
    if (vorig === undefined || !WIE_HET_ZEGT.test(kaal(deel))) return [...uit, deel];
    return [...uit.slice(0, -1), `${vorig}, ${deel}`];
  }, []);

/** Between two commas it tells nothing. */
const TUSSENWOORD = /^(?:nee|ja|ok|oke|oh?|sorry|wacht|foutje|trouwens)[ .!]*$/;

function opEn(stuk: string): readonly string[] {
  const helften = stuk.split(/ en (?=\S+ .)/);
  return helften.length > 1 && helften.every((helft) => oordeeltOver(kaal(helft))) ? helften : [stuk];
}

const oordeeltOver = (laag: string): boolean => {
  const genoemd = themaIn(laag);
  return (genoemd !== null || REST.test(laag)) && oordeelIn(laag, genoemd) !== null;
};

/** "Nu weg, morgen verder": each half alone says too little, and nothing else is told. */
function gaatAlleenWeg(lezer: Lezer, helften: readonly string[]): boolean {
  const weg = (deel: string): boolean => gespreksvraagIn(leesBericht(lezer, deel).lezing) === 'pauze';
  const kanWeg = (deel: string): boolean =>
    leesGespreksvraag(leesBericht(lezer, deel).lezing).some(
      ({ soort, kans }) => soort === 'pauze' && kans >= MISSCHIEN,
    );
  const zegtWeinig = (deel: string): boolean =>
    themaIn(kaal(deel)) === null && (deel.split(/\s+/).length <= LANGSTE_LOSSE || kanWeg(deel));
  return weg(helften.join(', ')) && helften.some(weg) && helften.every((deel) => weg(deel) || zegtWeinig(deel));
}
const LANGSTE_LOSSE = 2;
const MISSCHIEN = 0.25;

export const stukkenVan = (lezer: Lezer, tekst: string): readonly string[] =>
  zinnenIn(tekst).flatMap((zin) => stukkenIn(lezer, zin));
