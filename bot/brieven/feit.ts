/** What a letter says of itself – from whom, to whom, about what, of which day, signed by whom – told or asked with that letter before somebody. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { groepVan } from '../../domain/briefdag';
import { regelVan, tabelregels } from '../../domain/dossier';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { briefgangTekst } from '../../texts/briefgang';
import { feitgangTekst } from '../../texts/feitgang';
import { persvraagTekst } from '../../texts/persvraag';
import { datumVoluit, tijdstipVoluit } from '../../texts/datum';
import { volgordeTekst } from '../../texts/volgorde';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { anderJaar, zegtJaar } from '../invoer/dag-kant';
import { tweeUrenIn, uurIn } from '../invoer/dagwoorden';
import { metZin } from '../met-zin';
import { welkFeit } from '../regie/feit-in-zin';
import type { FeitMetWaarde } from '../regie/feit-met-waarde';
import { briefHandlers } from '../handlers/brief';
import { openFeit } from '../handlers/feit';
import { onderwerpVan } from '../getoond/onderwerp';
import { genoemdeCasus } from '../namen/genoemd';
import { weiger } from '../prive';
import { soortenGenoemd } from './soort-genoemd';
import { ANDERE_DAG, verteld } from './verteld-veld';
import { ZONDER_NAAM } from './zonder-naam';

/** Of one letter, and asked for with every other of its casus: nobody sets an embargo on a letter to the medewerkers. */
const vanEenBrief: Readonly<Record<string, string>> = { embargo: 'persbericht.embargo' };
const omschrijvingen = new Map(tabelregels.map(({ id, rij }) => [id, rij.omschrijving]));

/** Bron: domain/dossier/feiten-brieven.ts: a next letter to the same councils has the sender and signatory of the first. */
const zoalsDeEerste = new Set(['vervolgbrief', 'afsluitingsbrief', 'rechtzettingsbrief']);

const feitVan = (groep: string, veld: string): string | null =>
  [vanEenBrief[veld] ?? `${groep}.${veld}`, ...(zoalsDeEerste.has(groep) ? [`rib.${veld}`] : [])].find((id) =>
    omschrijvingen.has(id),
  ) ?? null;

/** "De afzender is het college van Venlo", "zet de datum op 20 maart": that fact opens, with what was said filled in. Null for anything else. */
export async function brieffeitIn(beurt: Beurt, brief: string, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const genoemd = verteldIn(bericht, beurt.vandaag);
  if (genoemd === null) return null;
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  const groep = gevonden.ok ? groepVan(gevonden.value.soort) : null;
  const feit = groep === null ? null : feitVan(groep, genoemd.veld);
  if (!gevonden.ok || feit === null) return null;
  return openMet(beurt, gevonden.value.casusId, feit, genoemd);
}

/** The same as a part of a sentence, of a letter of this kind; null where it tells no value that its form can read. */
export function brieffeitMetWaarde(beurt: Beurt, soort: string, deel: Bericht): FeitMetWaarde | null {
  const genoemd = verteldIn(deel, beurt.vandaag);
  const id = genoemd === null ? null : feitVan(groepVan(soort) ?? '', genoemd.veld);
  const regel = id === null ? undefined : regelVan(id);
  if (regel === undefined || genoemd?.waarde === undefined) return null;
  const { omschrijving, soort: waardesoort } = regel.rij;
  return { feit: { id: regel.id, omschrijving, soort: waardesoort.naam }, waarde: genoemd.waarde };
}

/** Who is named in what the letter has to say, is not whose letter it is: "de kop moet zijn: Mutsaers werkt aan herstel". */
export function zegtVanDeBrief(beurt: Beurt, { tekst }: Bericht): boolean {
  const kaal = tekst.trim();
  const waarde = verteld.map(({ patroon }) => patroon.exec(kaal)?.[1]).find((een) => een !== undefined);
  if (waarde === undefined) return false;
  const { slots } = leesBericht(beurt, kaal.slice(0, kaal.lastIndexOf(waarde))).begrepen;
  return (slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) === undefined;
}

interface Verteld {
  readonly veld: string;
  /** As its form reads it. */
  readonly waarde: string | undefined;
  /** What has to be asked about it. */
  readonly meldingen: readonly string[];
}

function verteldIn(bericht: Bericht, vandaag: string): Verteld | null {
  const { tekst, klein, lezing, begrepen } = bericht;
  const genoemd = verteld.find(
    ({ patroon, metDag }) => patroon.test(tekst.trim()) && (metDag !== true || lezing.datums.length > 0),
  );
  if (genoemd === undefined || !maakVrijeTekst(tekst).ok) return null;
  if (genoemd.veld === 'datum' && ANDERE_DAG.test(tekst)) return null;
  // "Het embargo is voorbij" sets none.
  const twee = genoemd.veld === 'embargo' ? tweeUrenIn(klein) : null;
  if (genoemd.veld === 'embargo' && lezing.datums.length === 0 && uurIn(klein) === null && twee === null) return null;
  // What belongs elsewhere is no fact.
  if (begrepen.intent === 'verwijzing') return null;
  const gezegd = genoemd.patroon.exec(tekst.trim())?.[1];
  if (genoemd.veld === 'ondertekenaar' && ZONDER_NAAM.test(gezegd ?? ''))
    return { veld: genoemd.veld, waarde: undefined, meldingen: [feitgangTekst.geenNaam] };
  const [dag] = lezing.datums;
  const ander = dag === undefined || genoemd.veld === 'embargo' ? undefined : anderJaar(bericht, dag, vandaag);
  const isAnderJaar = ander === undefined && dag !== undefined && zegtJaar(bericht, dag, vandaag);
  const meldingen = [
    ...(twee === null ? [] : [volgordeTekst.welkUurAchter(twee)]),
    ...(ander === undefined ? [] : [feitgangTekst.welkJaar(dag ?? '', ander)]),
    ...(isAnderJaar ? [feitgangTekst.jaarIs(dag ?? '')] : []),
  ];
  return { veld: genoemd.veld, waarde: alsWaarde(genoemd.veld, lezing.datums, gezegd), meldingen };
}

const openMet = (beurt: Beurt, casus: string, feit: string, { waarde, meldingen }: Verteld): Promise<BeurtAntwoord> =>
  openFeit(beurt, casus, feit, { meldingen, ...(waarde === undefined ? {} : { waarde }) });

/** Who speaks of an embargo without a letter or casus in sight, and may have one in mind. */
const STELT_OP: ReadonlySet<string> = new Set(['adviseur', 'communicatiemedewerker']);

/** "Van het persbericht van Mutsaers": taken out, what is told of it stands behind its name. */
const VAN_WIE =
  / (?:van|over|voor|bij) (?:de |het |een )?[^:,]{2,80}?(?=\s*:|,| (?:is|wordt|moet|luidt|heet|geldt|loopt)(?![a-z]))/i;

/** "De kop van het persbericht van Mutsaers wordt: …": of a kind of letter and a casus that he names, whatever is before him. */
function vanGenoemde(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord> | null {
  const { slots } = bericht.begrepen;
  const casus = genoemdeCasus(beurt.register, slots);
  const [soort, ander] = soortenGenoemd(bericht.klein);
  const genoemd = verteldIn(leesBericht(beurt, bericht.tekst.replace(VAN_WIE, '')), beurt.vandaag);
  if (casus === undefined || soort === undefined || ander !== undefined || genoemd === null) return null;
  const feit = feitVan(groepVan(soort) ?? '', genoemd.veld);
  return feit === null ? null : openMet(beurt, casus, feit, genoemd);
}

/** A part of an order for a letter that tells what the letter says of itself; `melding` goes above it. Null for anything else. */
export async function feitUitDeel(
  beurt: Beurt,
  { casus, soort, melding }: { readonly casus: string; readonly soort: string; readonly melding: string },
  deel: Bericht,
): Promise<BeurtAntwoord | null> {
  const genoemd = verteldIn(deel, beurt.vandaag);
  const feit = genoemd === null ? null : feitVan(groepVan(soort) ?? '', genoemd.veld);
  if (genoemd === null || feit === null) return null;
  return openMet(beurt, casus, feit, { ...genoemd, meldingen: [melding, ...genoemd.meldingen] });
}

/** Without a letter before him: "embargo tot donderdag 12 uur", for of one casus there is one embargo, or what the sentence names itself. */
export function genoemdFeitIn(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord> | null {
  const genoemd = verteldIn(bericht, beurt.vandaag);
  if (genoemd?.veld !== 'embargo') return vanGenoemde(beurt, bericht);
  const { slots } = bericht.begrepen;
  if (slots.kandidaten !== undefined) return null;
  const casus = genoemdeCasus(beurt.register, slots) ?? onderwerpVan(beurt).casus;
  if (casus !== undefined) return openMet(beurt, casus, vanEenBrief['embargo'] ?? '', genoemd);
  return beurt.actor.rollen.some((rol) => STELT_OP.has(rol))
    ? Promise.resolve(zeg(persvraagTekst.embargoWaarvan))
    : null;
}

/** As the form reads it: its day is picked, and stands there as 2026-03-24. An embargo without an hour waits for one: which hour it is, only who sets it can say. */
function alsWaarde(veld: string, [dag]: readonly string[], gezegd: string | undefined): string | undefined {
  if (veld === 'datum') return dag;
  if (veld !== 'embargo' || dag === undefined) return gezegd;
  const uur = uurIn(gezegd?.toLowerCase() ?? '');
  return uur === null ? datumVoluit(dag) : tijdstipVoluit(`${dag}T${uur}`);
}

/** These fields of the letter, as facts that can be read and filled in. */
async function kies(
  beurt: Beurt,
  brief: string,
  velden: readonly string[],
  zonder = (): Promise<BeurtAntwoord> => toonBrief(beurt, brief),
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const groep = groepVan(gevonden.value.soort) ?? '';
  const feiten = velden.flatMap((veld) => {
    const id = feitVan(groep, veld);
    return id === null ? [] : [{ id, omschrijving: omschrijvingen.get(id) ?? id }];
  });
  return feiten.length === 0 ? zonder() : zeg(welkFeit(gevonden.value.casusId, feiten));
}

const toonBrief = (beurt: Beurt, brief: string): Promise<BeurtAntwoord> =>
  briefHandlers['brief.inzien'](beurt, { brief });

/** Who signs and from whom it comes; of a letter that nobody signs that is said. */
export const wieTekent = (beurt: Beurt, brief: string): Promise<BeurtAntwoord> =>
  kies(beurt, brief, ['ondertekenaar', 'functie', 'van'], async () =>
    metZin(briefgangTekst.tekentNiemand, await toonBrief(beurt, brief)),
  );

/** What the letter says of itself, without where it lies in the office: six buttons fit on a card. */
export const gegevensVanBrief = (beurt: Beurt, brief: string): Promise<BeurtAntwoord> =>
  kies(beurt, brief, ['van', 'aan', 'betreft', 'datum', 'ondertekenaar', 'kop']);
