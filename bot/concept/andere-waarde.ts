/** "Donderdag kan toch beter", "zet pieter er maar neer", "17 is fout, het zijn er 19": another value for what stands on a draft. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { korteVerbetering, netVan } from '../getoond/korte-verbetering';
import { metBegin, opDag, opKeuze, opRang, opTrede } from '../getoond/formulier-verbetering';
import type { Ingevuld } from '../getoond/formulier-verbetering';
import type { Formulierveld } from '../getoond/open-formulier';
import { kantooruurIn } from '../invoer/dagwoorden';
import { leesKeuze } from '../invoer/keuze';
import { metZin } from '../met-zin';
import { andereDuur } from '../regie/stap-later';
import { laterIn, verschoven } from '../regie/later';
import { zegTekst } from '../prive';
import { dagInWeek } from './dag-in-week';
import { andereDagInTekst, andereDuurInTekst, dagVanBericht, isStapdag } from './dag-in-tekst';
import { zetOpNieuweTaak } from './nieuwe-taak';
import type { Staat } from './staat';

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
      ? (opTrede(velden, bericht) ??
        dagVanBericht(velden, bericht, beurt.vandaag) ??
        opDag(velden, bericht) ??
        opKeuze(velden, bericht) ??
        opRang(velden, bericht, beurt.vandaag))
      : [{ veld: duur.veld, waarde: duur.dag, leesbaar: datumVoluit(duur.dag) }, ...andereDuurInTekst(velden, bericht)];
  if (gelezen !== null && 'welke' in gelezen) return zegTekst(beurt, formulierTekst.welkVeld(gelezen.welke));
  const nieuw = metBegin(velden, gelezen ?? losser(beurt, velden, bericht), beurt.vandaag)
    .map((een) => inZijnWeek(een, beurt.vandaag, bericht.klein))
    // A step that is still to be taken has no last day that is over.
    .filter(({ veld, waarde }) => !isStapdag(veld) || waarde >= beurt.vandaag);
  if (nieuw.length === 0) return null;
  const zonderUur = kantooruurIn(bericht.klein) !== null && !nieuw.some(({ veld }) => veld.soort === 'Input.Time');
  const waarden = Object.fromEntries(nieuw.map(({ veld, waarde }) => [veld.id, waarde]));
  const regels = nieuw.map(({ veld, leesbaar }) => [veld.label, leesbaar] as const);
  return metZin(formulierTekst.ingevuld(regels, zonderUur), await staat.met(waarden));
}

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
  const inTekst = [...ingeruild(velden, bericht), ...andereDagInTekst(velden, bericht, beurt.vandaag)].slice(0, 1);
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

const RUIL: readonly RegExp[] = [
  /^(?:nee|sorry|oeps|foutje)?[, ]*(?:het (?:is|zijn|was|waren) |er zijn )?niet (?<was>[^,]{1,40}?),? (?:maar|wel) (?<wordt>[^,.]{1,60})[.!]*$/i,
  /^(?<was>\S{1,20}) (?:is|klopt|was) (?:fout|niet|verkeerd|niet goed)[,.]? (?:het (?:is|zijn|moet)(?: er)? |moet |het zijn er )(?<wordt>[^,.]{1,40}?)(?: zijn)?[.!]*$/i,
  /^(?:verander|wijzig|vervang) (?:het woord |de naam |dat )?(?<was>.{1,40}?) (?:in|door|naar) (?<wordt>.{1,60}?)[.!]*$/i,
  /^(?<wordt>.{1,40}?) in plaats van (?<was>[^,.]{1,40})[.!]*$/i,
];

/** One for another, where the first stands in the text. */
function ingeruild(velden: readonly Formulierveld[], { tekst }: Bericht): readonly Ingevuld[] {
  const { was, wordt } =
    RUIL.map((patroon) => patroon.exec(tekst.trim())?.groups).find((een) => een !== undefined) ?? {};
  if (was === undefined || wordt === undefined) return [];
  const woord = new RegExp(`(?<![\\p{L}\\d])${was.trim().replace(/[^\p{L}\d' ]/gu, '.')}(?![\\p{L}\\d])`, 'iu');
  return velden.flatMap((veld) => {
    const nieuw =
      veld.soort === 'Input.Text' && woord.test(veld.waarde)
        ? maakVrijeTekst(veld.waarde.replace(woord, wordt.trim()))
        : null;
    return nieuw?.ok === true ? [{ veld, waarde: nieuw.tekst, leesbaar: nieuw.tekst }] : [];
  });
}
