/** "Directeur in coma": who leads or treats and is in a hospital is missed at work; nobody has to call 112 for him any more. */
import { begrippenIn } from './begrippen';
import { GEWELD } from './gevaren';
import type { Begrip } from './lexicon';
import { compileer, eindVan } from './patronen';

/** Whom an organisation cannot do without. Not who works on a group: he may lie there now. */
const DRAAGT = new Set(
  'directeur directrice bestuurder bestuurders bestuursvoorzitter voorzitter bestuurslid eigenaar eigenaresse oprichter oprichtster baas zorgboer zorgboerin manager teammanager locatiemanager zorgmanager regiomanager teamleider controller cfo ceo leidinggevende penningmeester toezichthouder adjunct arts zorgdirecteur directie bestuur rvt rvb'.split(
    ' ',
  ),
);
const isDrager = (woord: string): boolean =>
  DRAAGT.has(woord) ||
  /(?:directeur|bestuurder|manager|psychiater|psycholoog|pedagoog|wetenschapper|behandelaar|arts)s?$/.test(woord);

/** Where somebody is who is looked after already. */
const OPGENOMEN = [
  'in|in een|kunstmatige coma',
  'in coma',
  'op de|een ic',
  'op de|een intensive care',
  'aan de beademing',
].map(compileer);

const AANDOENING = [
  'hartinfarct|hartaanval|hartstilstand|beroerte|herseninfarct|hersenbloeding|tia|hartproblemen',
  'van de trap gevallen',
  'onder een|de tractor|trekker|auto gekomen',
  'auto-ongeluk|ongeluk|ongeval|aanrijding|aangereden|verongelukt|zwaargewond|gewond',
  'buiten bewustzijn',
  'levensbedreigend*',
  'niet|niet meer aanspreekbaar',
].map(compileer);

/** It happened, and what is told is what came of it. */
const NADIEN = new Set(
  'gehad kreeg getroffen opgenomen uitgevallen geopereerd herstelt herstel herstellende thuis ziek weken maanden langdurig vervanger vervanging opvolger opvolging stuurloos vorige sinds voorlopig overleden ziekenhuis revalideert revalidatie afwezig leiding terug ziekgemeld'.split(
    ' ',
  ),
);

/** Somebody stands beside him, or asks what to do: then every word means what it says. */
const ER_BIJ = new Set(
  'ik mij me hier help kom snel net zojuist zonet daarnet ademt adem bloedt grond dak mes dreigt dreigen pillen wakker reageert gevonden ambulance 112 politie'.split(
    ' ',
  ),
);
const OM_EEN_ANDER: readonly Begrip[] = [...GEWELD, 'eenKind', 'mijnKind', 'zelfDreiging', 'brand'];

const GELEZEN = ['langdurig', 'ziek'];

const lengte = (patronen: typeof AANDOENING, woorden: readonly string[], plek: number): number =>
  Math.max(...patronen.map((een) => eindVan(een, woorden, plek))) - plek;

const zonder = (patronen: typeof AANDOENING, woorden: readonly string[]): readonly string[] => {
  const uit: string[] = [];
  for (let plek = 0; plek < woorden.length;) {
    const lang = lengte(patronen, woorden, plek);
    if (lang > 0) uit.push(...GELEZEN);
    else uit.push(woorden[plek] ?? '');
    plek += Math.max(1, lang);
  }
  return uit;
};

/** The words with what happened to such a person read as that he is away; as they are where it may be going on, or is about somebody else as well. */
export const zonderUitval = (woorden: readonly string[]): readonly string[] => {
  if (!woorden.some(isDrager) || woorden.some((woord) => ER_BIJ.has(woord))) return woorden;
  const opgenomen = woorden.some((_, plek) => lengte(OPGENOMEN, woorden, plek) > 0);
  if (!opgenomen && !woorden.some((woord) => NADIEN.has(woord))) return woorden;
  const rest = zonder([...OPGENOMEN, ...AANDOENING], woorden);
  const gevonden = begrippenIn(rest);
  return OM_EEN_ANDER.some((begrip) => gevonden.has(begrip)) ? woorden : rest;
};
