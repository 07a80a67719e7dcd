/** A dossier from a file: read row by row from the fact table, with every mistake at once. */
import { bekend, geen, herkomstVan, nietOpenbaar, onbekend, weggelakt } from '../feit';
import type { AndereLezing, Herkomst, Navraag, OptioneelFeit } from '../feit';
import { isPubliek } from '../publiek';
import type { Publiek } from '../publiek';
import { faal, ok } from '../result';
import type { Result } from '../result';
import type { FeitRij } from './rij';
import { feitentabel, regelVan, tabelregels } from './tabel';
import type { Dossier, TabelRegel } from './tabel';
import { metTredeLabel } from './trede-label';

/** What stands in the file beside the groups of facts. */
const vrijeSleutels = ['casus', 'bron', 'toelichting'];

type Ruw = Readonly<Record<string, unknown>>;

export function parseDossier(ruw: unknown): Result<Dossier, readonly string[]> {
  if (!isRuw(ruw)) return faal(['Het dossier is geen object met groepen van feiten.']);
  const bron = typeof ruw.bron === 'string' ? ruw.bron : 'dossier';
  const fouten = onbekendeSleutels(ruw);
  const dossier: Record<string, Record<string, OptioneelFeit<unknown>>> = {};
  for (const regel of tabelregels) {
    const groep = ruw[regel.groep];
    const feit = leesFeit(regel, isRuw(groep) ? groep[regel.sleutel] : undefined, bron);
    if (typeof feit === 'string') fouten.push(`${regel.id}: ${feit}`);
    else (dossier[regel.groep] ??= {})[regel.sleutel] = feit;
  }
  return fouten.length > 0 ? faal(fouten) : ok(metTredeLabel(dossier as unknown as Dossier));
}

function onbekendeSleutels(ruw: Ruw): string[] {
  return Object.entries(ruw).flatMap(([groep, rijen]) => {
    if (vrijeSleutels.includes(groep)) return [];
    if (!Object.hasOwn(feitentabel, groep)) return [`${groep}: deze groep van feiten bestaat niet.`];
    if (!isRuw(rijen)) return [`${groep}: hier horen feiten te staan.`];
    return Object.keys(rijen)
      .filter((sleutel) => regelVan(`${groep}.${sleutel}`) === undefined)
      .map((sleutel) => `${groep}.${sleutel}: dit feit bestaat niet.`);
  });
}

/** A plain value, or an object that tells where the value comes from or why there is none. */
function leesFeit(regel: TabelRegel, ruw: unknown, bron: string): OptioneelFeit<unknown> | string {
  const naam = { id: regel.id, omschrijving: regel.rij.omschrijving };
  if (ruw === undefined || ruw === null) {
    const { leegIsGeen, gevraagdBij, vragenAan } = regel.rij;
    return leegIsGeen === true ? geen(naam, gevraagdBij && vragenAan) : onbekend(metVraag(regel), vragenAan);
  }
  if (!isRuw(ruw)) return leesBekend(regel, { waarde: ruw }, bron);
  return 'afwezig' in ruw ? leesAfwezig(regel, ruw) : leesBekend(regel, ruw, bron);
}

const metVraag = ({ id, rij: { omschrijving, ofErIs } }: TabelRegel) => ({
  ...{ id, omschrijving },
  ...(ofErIs === undefined ? {} : { ofErIs }),
});

function leesAfwezig(regel: TabelRegel, ruw: Ruw): OptioneelFeit<unknown> | string {
  const naam = { id: regel.id, omschrijving: regel.rij.omschrijving };
  const weglaatbaar = regel.rij.weglaatbaar === true;
  if (ruw.afwezig === 'onbekend')
    return onbekend(metVraag(regel), leesWoord(ruw.vragenAan) ?? regel.rij.vragenAan, leesNavraag(ruw));
  if (ruw.afwezig === 'weggelakt') {
    const grond = leesWoord(ruw.wooGrond);
    return grond === undefined ? 'weggelakt vraagt om een wooGrond, bijvoorbeeld 5.1.1c.' : weggelakt(naam, grond);
  }
  if (ruw.afwezig !== 'niet-openbaar' && ruw.afwezig !== 'geen') {
    return 'afwezig is onbekend, niet-openbaar, weggelakt of geen.';
  }
  if (!weglaatbaar) return `${ruw.afwezig} kan hier niet: geen enkele brief heeft een zin zonder dit feit.`;
  if (ruw.afwezig === 'niet-openbaar' && regel.rij.nooitVerborgen === true) return 'niet-openbaar kan hier niet.';
  return ruw.afwezig === 'geen' ? geen(naam) : nietOpenbaar(naam);
}

/** To whom and when together, or it says nothing. */
function leesNavraag({ gevraagdAan, gevraagdOp }: Ruw): Navraag | undefined {
  const [aan, op] = [leesWoord(gevraagdAan), leesWoord(gevraagdOp)];
  return aan === undefined || op === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(op) ? undefined : { aan, op };
}

function leesBekend(regel: TabelRegel, ruw: Ruw, bron: string): OptioneelFeit<unknown> | string {
  const waarde = regel.rij.soort.lees(ruw.waarde);
  if (waarde === undefined) return `verwacht ${regel.rij.soort.verwacht}.`;
  const lezingen = leesLezingen(regel.rij, ruw.ook);
  if (typeof lezingen === 'string') return lezingen;
  const herkomst = leesHerkomst(regel, ruw, bron);
  if (typeof herkomst === 'string') return herkomst;
  return bekend({ id: regel.id, omschrijving: regel.rij.omschrijving }, waarde, herkomst, lezingen);
}

function leesHerkomst(regel: TabelRegel, ruw: Ruw, bron: string): Herkomst | string {
  const zicht = leesZicht(ruw.zicht);
  if (zicht === 'fout') return 'zicht is een lijst met soorten lezers.';
  const verbergbaar = regel.rij.weglaatbaar === true && regel.rij.nooitVerborgen !== true;
  if (zicht !== undefined && !verbergbaar) return 'zicht beperken kan hier niet.';
  const wooGrond = leesWoord(ruw.wooGrond);
  if (wooGrond !== undefined && !isWooGrond(wooGrond))
    return 'wooGrond is een artikel van de Woo, bijvoorbeeld 5.1.1c.';
  const datum = leesWoord(ruw.datum);
  const bevestigdDoor = leesWoord(ruw.bevestigdDoor);
  const ongecontroleerd = ruw.ongecontroleerd === true ? true : undefined;
  return herkomstVan({ bron: leesWoord(ruw.bron) ?? bron, datum, bevestigdDoor, ongecontroleerd, wooGrond, zicht });
}

function leesLezingen(rij: FeitRij<unknown>, ruw: unknown): readonly AndereLezing<unknown>[] | string {
  if (ruw === undefined) return [];
  if (!Array.isArray(ruw)) return 'ook is een lijst met andere lezingen.';
  const lezingen = ruw.map((deel: unknown) => leesLezing(rij, deel));
  const goed = lezingen.filter((lezing) => lezing !== undefined);
  return goed.length === lezingen.length ? goed : 'iedere andere lezing heeft een waarde die past en een bron.';
}

function leesLezing(rij: FeitRij<unknown>, ruw: unknown): AndereLezing<unknown> | undefined {
  if (!isRuw(ruw)) return undefined;
  const waarde = rij.soort.lees(ruw.waarde);
  const bron = leesWoord(ruw.bron);
  const uitleg = leesWoord(ruw.uitleg);
  if (waarde === undefined || bron === undefined) return undefined;
  return uitleg === undefined ? { waarde, bron } : { waarde, bron, uitleg };
}

function leesZicht(ruw: unknown): readonly Publiek[] | undefined | 'fout' {
  if (ruw === undefined) return undefined;
  return Array.isArray(ruw) && ruw.every(isPubliek) ? ruw : 'fout';
}

/** Bron: Wet open overheid, hoofdstuk 5. */
const isWooGrond = (grond: string): boolean => /^5\.(1\.[1-7][a-i]?|2(\.\d)?)$/.test(grond);

const leesWoord = (ruw: unknown): string | undefined =>
  typeof ruw === 'string' && ruw.trim() !== '' ? ruw.trim() : undefined;

const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
