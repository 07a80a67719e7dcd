/** Who may read a message and whether they confirm it, said beside it: "alle regio's mogen het lezen en moeten bevestigen", "en laat ze dat bevestigen". */
import type { Berichtwaarden } from '../../cards/casusbericht';
import { alleenWoorden, woordlijst } from '../invoer/alleen-woorden';
import type { Woordvorm } from '../invoer/alleen-woorden';
import { eenVan } from '../invoer/zinnen';
import { alleenZicht } from './casusbericht-invoer';

export type Lezers = Partial<Pick<Berichtwaarden, 'zicht' | 'akkoord'>>;

const ALLEN = woordlijst('betrokkenen betrokken iedereen regio regios allen allemaal partijen gemeenten');
const KERNTEAM = woordlijst('kernteam');
const BEVESTIGT = woordlijst('bevestigen bevestiging bevestigt');
const OVER_LEZERS: Woordvorm = {
  kern: new Set([...ALLEN, ...KERNTEAM, ...BEVESTIGT]),
  erbij: woordlijst(
    'dit dat het deze hem bericht mag mogen moet moeten kan kunnen lezen zien weten ook en de alle elke die is zijn bij voor aan door met vraag graag wel laat ze zij hen dan maar ja nee toch alleen ik wil om een iedere lezer lezers naar er casus meelezen meekijken andere anderen ander overige rest krijgen krijgt zet op doe maak stel open',
  ),
  langst: 14,
};

/** Of a sentence that says nothing else; null when it tells something. */
export function lezersIn(klein: string): Lezers | null {
  const zicht = alleenZicht(klein);
  if (zicht !== null) return { zicht };
  const woorden = alleenWoorden(klein.replace(/(?<=regio)['’](?=s)/g, ''), OVER_LEZERS);
  // "Graag bevestigen" by itself may be an answer to something else.
  if (woorden === null || woorden.length < KORTSTE) return null;
  const heeft = (soort: ReadonlySet<string>): boolean => woorden.some((woord) => soort.has(woord));
  return {
    ...(heeft(KERNTEAM) ? { zicht: 'kernteam' } : heeft(ALLEN) ? { zicht: 'betrokken' } : {}),
    ...(heeft(BEVESTIGT) ? { akkoord: 'ja' } : {}),
  };
}
const KORTSTE = 3;

/** Behind what is told. */
const BEVESTIGVRAAG = eenVan(
  '[,;.]?\\s*(?:en )?laat (?:ze|hen|hun|iedereen|allemaal|hem|haar)(?: allemaal)? (?:dat |het |dit )?(?:even )?bevestigen$',
  '[,;.]?\\s*(?:en )?(?:ze|zij|iedereen|allemaal|de lezers) (?:moet|moeten) (?:dat |het |dit )?(?:allemaal )?bevestigen$',
  '[,;.]?\\s*(?:en )?(?:graag |vraag (?:ze |hen |iedereen )?(?:om )?(?:een )?)(?:dat |het )?(?:te )?bevestig(?:en|ing)$',
  '[,;.]?\\s*(?:graag )?met (?:een )?bevestiging(?: graag)?$',
);

/** What is told without that, and whether it was asked. */
export function zonderBevestigvraag(wat: string): { readonly tekst: string; readonly vraagt: boolean } {
  const kaal = wat.trim().replace(/[.!]+$/, '');
  const tekst = kaal.replace(new RegExp(BEVESTIGVRAAG.source, 'i'), '').trim();
  return tekst === kaal || tekst === '' ? { tekst: wat, vraagt: false } : { tekst, vraagt: true };
}
