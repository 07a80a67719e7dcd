/** "Donderdag kan toch beter", "zet pieter er maar neer", "17 is fout, het zijn er 19": another value for what stands on a draft. */
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { korteVerbetering, netVan } from '../getoond/korte-verbetering';
import type { Formulierveld } from '../getoond/open-formulier';
import { kantooruurIn } from '../invoer/dagwoorden';
import { leesKeuze } from '../invoer/keuze';
import { metZin } from '../met-zin';
import { andereDuur } from '../regie/stap-later';
import { laterIn, verschoven } from '../regie/later';
import { zegTekst } from '../prive';
import { dagInWeek } from './dag-in-week';
import { andereDagInTekst, andereDuurInTekst, dagVanBericht, isStapdag, ookInTekst, ookInVeld } from './dag-in-tekst';
import { ingeruild } from './ingeruild';
import { zetOpNieuweTaak } from './nieuwe-taak';
import type { Staat } from './staat';
import { ingevuldeZin, leesWaarden, metBegin } from './veldlezers';
import type { Ingevuld } from './veldlezers';

/** Null when nothing on the draft can be what he means. */
export async function zetAndereWaarde(beurt: Beurt, staat: Staat, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { velden } = staat;
  // What it was follows from what is recorded of it.
  const vanFeit = staat.concept.soort === 'feit' ? await korteVerbetering(beurt, bericht) : null;
  if (vanFeit !== null) return vanFeit;
  const opTaak = await zetOpNieuweTaak(beurt, staat, bericht);
  if (opTaak !== null) return opTaak;
  const duur =
    (await andereDuur(beurt, velden, bericht.klein, netVan(beurt)?.id)) ?? (await zoveelLater(beurt, velden, bericht));
  const gelezen =
    duur === null
      ? leesWaarden(velden, bericht, beurt.vandaag, dagVanBericht(velden, bericht, beurt.vandaag))
      : [{ veld: duur.veld, waarde: duur.dag, leesbaar: datumVoluit(duur.dag) }, ...andereDuurInTekst(velden, bericht)];
  if (gelezen !== null && 'welke' in gelezen) return zegTekst(beurt, formulierTekst.welkVeld(gelezen.welke));
  const nieuw = metBegin(velden, gelezen ?? losser(beurt, velden, bericht), beurt.vandaag)
    .map((een) => inZijnWeek(een, beurt.vandaag, bericht.klein))
    // A step that is still to be taken has no last day that is over.
    .filter(({ veld, waarde }) => !isStapdag(veld) || waarde >= beurt.vandaag);
  if (nieuw.length === 0) return null;
  const samen = [...nieuw, ...ookInTekst(velden, nieuw, beurt.vandaag)];
  return vulStaat(staat, bericht, [...samen, ...ookInVeld(velden, samen, beurt.vandaag)]);
}

/** What is filled in and said. */
export const vulStaat = async (staat: Staat, { klein }: Bericht, nieuw: readonly Ingevuld[]): Promise<BeurtAntwoord> =>
  metZin(
    ingevuldeZin(nieuw, klein),
    await staat.met(Object.fromEntries(nieuw.map(({ veld, waarde }) => [veld.id, waarde]))),
  );

/** "Een week later": from the only day that stands there. */
async function zoveelLater(
  beurt: Beurt,
  velden: readonly Formulierveld[],
  { klein, lezing }: Bericht,
): Promise<{ readonly veld: Formulierveld; readonly dag: string } | null> {
  const later = lezing.datums.length > 0 ? null : laterIn(klein);
  const veld = enige(velden.filter(({ soort, waarde }) => soort === 'Input.Date' && waarde !== ''));
  return later === null || veld === null ? null : { veld, dag: await verschoven(beurt, veld.waarde, later) };
}

/** A day of the week alone, where the day that stands there is weeks away, is one of that week. */
function inZijnWeek(een: Ingevuld, vandaag: string, klein: string): Ingevuld {
  const dag = een.veld.soort === 'Input.Date' ? dagInWeek(klein, een.veld.waarde, vandaag) : null;
  return dag === null ? een : { ...een, waarde: dag, leesbaar: datumVoluit(dag) };
}

function losser(beurt: Beurt, velden: readonly Formulierveld[], bericht: Bericht): readonly Ingevuld[] {
  const inTekst = [...ingeruild(velden, bericht.tekst), ...andereDagInTekst(velden, bericht, beurt.vandaag)].slice(
    0,
    1,
  );
  if (inTekst.length > 0) return inTekst;
  const tijd = losseTijd(velden, bericht);
  return tijd.length > 0 ? tijd : losseKeuze(beurt, velden, bericht);
}

/** The only day and the only hour that stand on it. */
function losseTijd(velden: readonly Formulierveld[], { klein, lezing }: Bericht): readonly Ingevuld[] {
  const van = (soort: Formulierveld['soort']): Formulierveld | null =>
    enige(velden.filter((een) => een.soort === soort));
  const [opDatum, opTijd] = [van('Input.Date'), van('Input.Time')];
  const [dag, uur] = [lezing.datums.at(-1), kantooruurIn(klein)];
  return [
    ...(dag !== undefined && opDatum ? [{ veld: opDatum, waarde: dag, leesbaar: datumVoluit(dag) }] : []),
    ...(uur !== null && opTijd ? [{ veld: opTijd, waarde: uur, leesbaar: uur }] : []),
  ];
}

const enige = <T>(een: readonly T[]): T | null => (een.length === 1 ? (een[0] ?? null) : null);

const STIL = new Set(
  'nee ja sorry oeps fout foutje verkeerd verkeerde toch liever maar doe zet maak er van het de een dat dit is wordt moet zijn wel niet geen ik bedoel bedoelde verander wijzig pas aan in naar geef laat met voor als eigenaar rol naam persoon neer daar dan hem haar zo even graag en of nou doen die deze bij op in plaats'.split(
    ' ',
  ),
);
const IK = /(?<![a-z])(?:mij|mezelf|mijzelf|ikzelf|ik)(?![a-z])/;
const NIET_DIT = /(?<![a-z])(?:niet|geen|in plaats van) [a-z]+(?: van [a-z]+)?/g;

/** A name or a choice somewhere among his words, of one field alone and another than what stands there; "mij" is himself. */
function losseKeuze({ actor }: Beurt, velden: readonly Formulierveld[], { klein }: Bericht): readonly Ingevuld[] {
  const woorden = klein.replace(NIET_DIT, ' ').split(/[^a-z0-9'-]+/);
  const gezegd = woorden.filter((woord) => woord.length > 2 && !STIL.has(woord));
  const paren = gezegd.slice(1).map((woord, plek) => `${gezegd[plek] ?? ''} ${woord}`);
  const passend = velden.flatMap((veld) => {
    if (veld.soort !== 'Input.ChoiceSet' || veld.meer) return [];
    const zelf = IK.test(klein) ? veld.keuzes.find(({ waarde }) => waarde === actor.persoonId) : undefined;
    const keuzes = [...paren, ...gezegd].flatMap((woord) => leesKeuze(woord, veld.keuzes) ?? []);
    const keuze = zelf ?? keuzes.find(({ waarde }) => waarde !== veld.waarde);
    return keuze === undefined ? [] : [{ veld, waarde: keuze.waarde, leesbaar: keuze.titel }];
  });
  const velden2 = new Set(passend.map(({ veld }) => veld.id));
  return velden2.size === passend.length && passend.length <= 2 ? passend : [];
}
