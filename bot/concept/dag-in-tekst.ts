/** "Sorry, eergisteren" under a message that says "gisteren bleek …": the day in its text, for a text that cannot change later may not say a wrong one. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { datums } from '../begrip/datum';
import { plusMaanden } from '../begrip/kalender';
import { effen, kaal } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import type { Ingevuld } from './veldlezers';
import type { Formulierveld } from '../getoond/open-formulier';

const DAGWOORD =
  /(?<![\p{L}\d])(?:eergisteren|gisteren|vandaag|overmorgen|morgen|(?:op )?\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?|(?:afgelopen |vorige |komende |volgende )?(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?![\p{L}\d])/giu;

/** Only where one day stands in one text, and he names one. */
export function andereDagInTekst(
  velden: readonly Formulierveld[],
  { lezing, klein }: Bericht,
  vandaag: string,
): readonly Ingevuld[] {
  const genoemd = lezing.datums.at(-1);
  const [woord, tweede] = klein.match(DAGWOORD) ?? [];
  const teksten = velden.filter(metEenDag);
  // A day that is over is of what happened, one to come of what has to be done.
  const zelfdeKant = teksten.filter(
    ({ waarde }) => (dagIn(waarde, vandaag) ?? vandaag) <= vandaag === (genoemd ?? '') <= vandaag,
  );
  const [veld, ander] = teksten.length > 1 ? zelfdeKant : teksten;
  if (genoemd === undefined || woord === undefined || tweede !== undefined || veld === undefined || ander !== undefined)
    return [];
  const dag = zoalsHetStond(genoemd, klein, veld.waarde, vandaag);
  const alleen = veld.waarde.replace(DAGWOORD, '').trim() === '';
  const nieuw = maakVrijeTekst(veld.waarde.replace(DAGWOORD, (was) => (alleen ? datumVoluit(dag) : alsDag(was, dag))));
  return nieuw.ok ? [{ veld, waarde: nieuw.tekst, leesbaar: nieuw.tekst }] : [];
}

const metEenDag = ({ soort, waarde }: Formulierveld): boolean =>
  soort === 'Input.Text' && (waarde.match(DAGWOORD) ?? []).length === 1;

const dagIn = (waarde: string, vandaag: string): string | undefined =>
  datums(kaal(effen(waarde)), vandaag).at(-1)?.waarde;

/** A day that moves in its own field moves in the words too: "zij willen 3 april een plan" under a step that is for 3 april. */
export const ookInTekst = (
  velden: readonly Formulierveld[],
  nieuw: readonly Ingevuld[],
  vandaag: string,
): readonly Ingevuld[] =>
  nieuw.flatMap(({ veld: { id, soort, waarde: was }, waarde: dag }) => {
    if (soort !== 'Input.Date' || was === '') return [];
    return velden
      .filter((veld) => metEenDag(veld) && !nieuw.some((een) => een.veld.id === veld.id))
      .filter((veld) => veld.id !== id && dagIn(veld.waarde, vandaag) === was)
      .flatMap((veld) => {
        const tekst = maakVrijeTekst(veld.waarde.replace(DAGWOORD, (woord) => alsDag(woord, dag)));
        return tekst.ok ? [{ veld, waarde: tekst.tekst, leesbaar: tekst.tekst }] : [];
      });
  });

/** And the other way round: a day that moves in the words of a step moves in its own field. */
export const ookInVeld = (
  velden: readonly Formulierveld[],
  nieuw: readonly Ingevuld[],
  vandaag: string,
): readonly Ingevuld[] =>
  nieuw.flatMap(({ veld, waarde }) => {
    const [was, wordt] = [dagIn(veld.waarde, vandaag), dagIn(waarde, vandaag)];
    if (!metEenDag(veld) || was === undefined || wordt === undefined || was === wordt) return [];
    return velden
      .filter((een) => een.soort === 'Input.Date' && een.waarde === was && !nieuw.some((al) => al.veld.id === een.id))
      .map((een) => ({ veld: een, waarde: wordt, leesbaar: datumVoluit(wordt) }));
  });

/** What has happened did not happen next year: "de datum moet 5 maart zijn", said in March of what was yesterday. */
function zoalsHetStond(dag: string, klein: string, waarde: string, vandaag: string): string {
  const was = dagIn(waarde, vandaag);
  const inHetVerleden = was !== undefined && was <= vandaag && dag > vandaag && !/\d{4}/.test(klein);
  const vorig = plusMaanden(dag, -12);
  return inHetVerleden && vorig <= vandaag ? vorig : dag;
}

const OVER_DE_STAP = /(?<![a-z])(?:stap|vervolgstap|uiterste|uiterlijk|termijn|deadline)(?![a-z])/;
const GEBEURD = /(?<![a-z])(?:was|waren|viel|gebeurde|gebeurd|plaatsgevonden|vond plaats|geweest)(?![a-z])/;

/**
 * Under a message a day is that of what it tells, and not the last day of a step that nobody named. Null where it is about that step, or the text names no day:
 * then the form is read as any other.
 */
export function dagVanBericht(
  velden: readonly Formulierveld[],
  bericht: Bericht,
  vandaag: string,
): readonly Ingevuld[] | null {
  const stap = velden.find(isStapdag);
  const dag = bericht.lezing.datums.at(-1);
  if (stap === undefined || dag === undefined || OVER_DE_STAP.test(bericht.klein)) return null;
  const inTekst = andereDagInTekst(velden, bericht, vandaag);
  const vanHetVerhaal = stap.waarde === '' || dag < vandaag || GEBEURD.test(bericht.klein);
  return inTekst.length > 0 && vanHetVerhaal ? inTekst : null;
}

export const isStapdag = ({ id, soort }: Formulierveld): boolean => soort === 'Input.Date' && id === 'stapVoor';

/** Written out, with "op" where it stood or begins the sentence. */
const alsDag = (was: string, dag: string): string => `${/^\p{Lu}/u.test(was) ? 'Op' : 'op'} ${datumVoluit(dag)}`;

const DUUR =
  /(?<![\p{L}\d])(?:een|één|twee|drie|vier|vijf|zes|acht|tien|\d{1,3}) (?:werkdag(?:en)?|dag(?:en)?|we(?:ek|ken)|maand(?:en)?)(?!\p{L})/giu;

/** "Maak er twee weken van": the term in the words of the message goes along with its day. */
export function andereDuurInTekst(velden: readonly Formulierveld[], { tekst }: Bericht): readonly Ingevuld[] {
  const [duur, tweede] = tekst.match(DUUR) ?? [];
  const [veld, ander] = velden.filter(
    ({ soort, waarde }) => soort === 'Input.Text' && (waarde.match(DUUR) ?? []).length === 1,
  );
  if (duur === undefined || tweede !== undefined || veld === undefined || ander !== undefined) return [];
  const nieuw = maakVrijeTekst(veld.waarde.replace(DUUR, duur));
  return nieuw.ok && nieuw.tekst !== veld.waarde ? [{ veld, waarde: nieuw.tekst, leesbaar: nieuw.tekst }] : [];
}
