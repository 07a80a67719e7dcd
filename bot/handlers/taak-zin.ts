/** Tasks in words: one that is done, one that gets another date, and a new one. Nothing changes before a button is pressed. */
import { casustakenInzien } from '../../app/taak-inzien';
import { takenZoeken } from '../../app/taak-zoeken';
import { voerUit } from '../../app/use-case';
import { taakToevoegenKaart } from '../../cards/taak-toevoegen';
import { takenKaart } from '../../cards/taken';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { inkorten } from '../../texts/inkorten';
import { hoofdletter } from '../../texts/lijst';
import { taakTekst } from '../../texts/taak';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { genoemdeCasus } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { korteVerbetering, netVan, taakNaar, welkeTaak } from '../getoond/korte-verbetering';
import { komendeDag } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import { dagInWerkdagen, zonderWerkdagen } from '../regie/werkdagen-zin';
import { toon, weiger } from '../prive';
import { takenAntwoord } from './taak';
import { weigerOpCasus } from './casus-weigering';

const KLAAR =
  /(?<![a-z])(?:gereed|klaar|gedaan|afgerond|afgevinkt|geregeld|afvinken|afmelden|afronden|geweest|plaatsgevonden|af(?=$|[ .,]))(?![a-z])/;
const SCHUIF =
  /^(?:graag |wil je |kun je )*(?:verschuif|verzet|schuif|verplaats|stel)(?![a-z])|^(?:graag |wil je |kun je )*zet (?:de |het )?(?:termijn|deadline|datum|einddatum|uiterste datum)(?![a-z]) .{3,80} (?:op|naar)(?![a-z])|(?<![a-z])(?:verschuiven|verzetten|uitstellen|later zetten)(?![a-z])/;
/** A talk is moved in its own way. */
const GEEN_TAAK =
  /(?<![a-z])(?:gesprek|accountgesprek|melding|brief|persbericht|concept|casus|casussen|herinnering|ritme)(?![a-z])/;
const TAAKWOORD = /(?<![a-z])(?:taak|taken|actie|mijlpaal|actiepunt)(?![a-z])/;
const LANGSTE = 120;
const kortste = 4;

/** Words that say what happens to a task, and not which. */
const OMHEEN = new Set(
  'taak taken actie actiepunt mijlpaal gereed klaar gedaan afgerond afgevinkt geregeld afvinken afmelden afronden verschuif verzet schuif verplaats verschuiven verzetten uitstellen stel naar graag deze die voor vandaag gisteren morgen week volgende komende maandag dinsdag woensdag donderdag vrijdag heeft hebben hebt zijn werd wordt mijn onze inmiddels zojuist later datum termijn deadline einddatum uiterste werkdag werkdagen binnen vink even maar geweest plaatsgevonden'.split(
    ' ',
  ),
);

export const zoekwoorden = ({ lezing }: Bericht): readonly string[] =>
  lezing.woorden.filter((woord) => !woord.startsWith('@') && woord.length >= kortste && !OMHEEN.has(woord));

/** Null when the words are about no task of this person: then they mean something else. */
export async function taakUitZin(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const verbeterd = await korteVerbetering(beurt, bericht);
  if (verbeterd !== null) return verbeterd;
  const { klein, begrepen, lezing } = bericht;
  const [klaar, schuif] = [KLAAR.test(klein), SCHUIF.test(klein)];
  if (klein.length > LANGSTE || (!klaar && !schuif) || GEEN_TAAK.test(klein) || lezing.kenmerken.has('@vraagzin'))
    return null;
  const woorden = zoekwoorden(zonderReden(beurt, bericht));
  const casus = genoemdeCasus(beurt.register, begrepen.slots);
  // With a casus in it the task before him need not be of that one.
  const zonderWoorden = woorden.length === 0 && casus === undefined ? (onderwerpVan(beurt).taak ?? null) : null;
  if (zonderWoorden !== null) return taakNaar(beurt, zonderWoorden, schuif ? await naarDag(beurt, bericht) : undefined);
  if (woorden.length === 0) return casus === undefined && netVan(beurt)?.soort === 'taken' ? welkeTaak(beurt) : null;
  const gevonden = await voerUit(beurt, takenZoeken, { woorden, casus: casus ?? null });
  if (!gevonden.ok) return null;
  const { taken: genoemd, feestdagen } = gevonden.value;
  const taken = inBeeldEerst(beurt, genoemd);
  const [enige, tweede] = taken;
  if (enige === undefined)
    return TAAKWOORD.test(klein) ? metZin(taakTekst.nietGevonden, await takenAntwoord(beurt)) : null;
  if (tweede === undefined) return taakNaar(beurt, enige.taak.id, schuif ? await naarDag(beurt, bericht) : undefined);
  const items = taken.map(({ taak, magAfronden }) => ({ taak, sleutel: magAfronden ? beurt.nieuweSleutel() : null }));
  const lijst = { lijst: 'mijn' as const, vandaag: beurt.vandaag, vanaf: 0, totaal: items.length, feestdagen };
  return toon(beurt, takenKaart({ ...lijst, kop: taakTekst.welkeTaak, leeg: '', items, knoppen: [] }));
}

/** Why it is done or put off names no task: "omdat de accountant ziek is". */
const REDEN = /(?:,\s*|\s)(?:omdat|want|wegens|vanwege|aangezien|doordat|in verband met)\s.+$/is;
function zonderReden(beurt: Beurt, bericht: Bericht): Bericht {
  const kort = bericht.tekst.replace(REDEN, '');
  return kort.trim() === '' || kort === bericht.tekst ? bericht : leesBericht(beurt, kort);
}

/** "Dat overleg": of several that the words fit, the one that stands before him. */
function inBeeldEerst<T extends { readonly taak: { readonly id: string } }>(
  beurt: Beurt,
  taken: readonly T[],
): readonly T[] {
  const inBeeld = taken.filter(({ taak }) => taak.id === onderwerpVan(beurt).taak);
  return inBeeld.length === 1 ? inBeeld : taken;
}

/** The day it goes to, said as a day or in werkdagen from today. */
const naarDag = async (beurt: Beurt, bericht: Bericht): Promise<string | undefined> =>
  (await dagInWerkdagen(beurt, bericht.klein)) ?? komendeDag(bericht, beurt.vandaag);

const VOOR_TAAK = /^.{0,80}?(?:taak|taken|actie|mijlpaal)(?: (?:toe|toevoegen|erbij|maken|aanmaken))?/i;
const DAG_ACHTER = /[, ]*(?:uiterlijk|voor|vóór|op|per|tegen|deadline)(?: op)? (?:\S+ ){0,3}\S+\s*$/i;

/** "Extra taak Wilgenhoeve: bank bellen voor 20 maart": the form with what and when. */
export async function nieuweTaakUitZin(beurt: Beurt, casus: string, zin: string): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, casustakenInzien, { casus, welke: 'open', vanaf: 0 });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  if (!gelezen.value.vervolg.includes('taak.toevoegen')) return weigerOpCasus(beurt, casus);
  const gezegd = leesBericht(beurt, zin);
  const inWerkdagen = await dagInWerkdagen(beurt, gezegd.klein);
  const datum = inWerkdagen ?? komendeDag(gezegd, beurt.vandaag);
  const na = /:\s*(\S.*)$/s.exec(zin.replace(VOOR_TAAK, ''))?.[1] ?? '';
  const rest = inWerkdagen === undefined ? na.replace(DAG_ACHTER, '') : zonderWerkdagen(na);
  const wat = hoofdletter(datum === undefined ? na : rest).trim();
  const keuring = maakVrijeTekst(inkorten(wat, 400));
  const ingevuld = {
    ...(keuring.ok ? { wat: keuring.tekst } : {}),
    ...(datum !== undefined && datum >= beurt.vandaag ? { termijn: datum } : {}),
    ...(/mijlpaal/i.test(zin) ? { soort: 'mijlpaal' as const } : {}),
  };
  return toon(beurt, taakToevoegenKaart(gelezen.value.casus, beurt.nieuweSleutel(), ingevuld));
}
