/** Which field of a form a few words are about, and with what in it: "vrijdag", "trede 3, niet 4", "toch Anouk". */
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import type { Bericht } from '../bericht-lezen';
import { ALLEEN_EEN_DAG, ALLEEN_EEN_UUR, DAG_EN_UUR, kantooruurIn } from '../invoer/dagwoorden';
import { leesKeuze } from '../invoer/keuze';
import { rangdag } from '../invoer/rangdag';
import type { Formulierveld } from '../getoond/open-formulier';

const NEEMT_TERUG =
  /^(?:nee+|sorry|oeps|toch|liever|correctie|ik bedoel(?:de)?|maak er|doe maar)(?![a-z])[, :]*(?:toch |liever |ik bedoel(?:de)? |maak er |doe maar |het is |het wordt |met |voor |aan |naar |een |de |het )*(.{2,40})$/;
const NIET_HET_ANDERE = /(?:,| en)? (?:en )?(?:niet|geen) .*$/;
/** No choice by itself. */
const ZEGT_NIETS = /^(?:niet|geen|wel|nee|nog|dat|dit|die)(?![a-z])/;
const TREDE = [
  /^(?:nee+|sorry|toch|liever|correctie|ik bedoel(?:de)?|maak er|doe maar|het is|[, ])*trede ([1-5])(?:,? (?:en )?(?:niet|geen) (?:trede )?[1-5])?[ .!]*$/,
  /^(?:nee+,? |sorry,? )?(?:niet|geen) (?:trede )?[1-5],? (?:maar|wel) (?:trede )?([1-5])[ .!]*$/,
  /^(?:nee+|sorry|toch)[, ]+([1-5])(?:,? (?:en )?niet [1-5])?[ .!]*$/,
] as const;

export interface Ingevuld {
  readonly veld: Formulierveld;
  readonly waarde: string;
  /** As a person reads it. */
  readonly leesbaar: string;
}

/** What is filled in, or the labels of the fields it may be about; null when the words are about no field. */
export type Gelezen = readonly Ingevuld[] | { readonly welke: readonly string[] } | null;

/** What the words say in full: nothing else stands in them. `eigen` is what this form reads for itself, between a trede and a day. */
export const leesWaarden = (
  velden: readonly Formulierveld[],
  bericht: Bericht,
  vandaag: string,
  eigen: Gelezen = null,
): Gelezen =>
  opTrede(velden, bericht) ??
  eigen ??
  opDag(velden, bericht) ??
  opKeuze(velden, bericht) ??
  opRang(velden, bericht, vandaag);

/** What was filled in, and that an hour has no place on a form without a field for it. */
export const ingevuldeZin = (nieuw: readonly Ingevuld[], klein: string): string =>
  formulierTekst.ingevuld(
    nieuw.map(({ veld, leesbaar }) => [veld.label, leesbaar] as const),
    kantooruurIn(klein) !== null && !nieuw.some(({ veld }) => veld.soort === 'Input.Time'),
  );

/** "Tot woensdag" on a form that asks from when as well: from today on, as long as nothing else stands there. */
export function metBegin(
  velden: readonly Formulierveld[],
  gelezen: readonly Ingevuld[],
  vandaag: string,
): readonly Ingevuld[] {
  const begin = velden.find(({ id, soort, waarde }) => soort === 'Input.Date' && id === 'van' && waarde === '');
  const [enige, tweede] = gelezen;
  if (begin === undefined || enige?.veld.id !== 'tot' || tweede !== undefined) return gelezen;
  return [{ veld: begin, waarde: vandaag, leesbaar: datumVoluit(vandaag) }, enige];
}

function opTrede(velden: readonly Formulierveld[], { klein }: Bericht): Gelezen {
  const trede = TREDE.map((patroon) => patroon.exec(klein)?.[1]).find((een) => een !== undefined);
  const veld = velden.find(({ id, soort, meer }) => id === 'trede' && soort === 'Input.ChoiceSet' && !meer);
  const keuze = veld?.keuzes.find(({ waarde }) => waarde === trede);
  return veld && keuze ? [{ veld, waarde: keuze.waarde, leesbaar: keuze.titel }] : null;
}

/** Of several days on a form the one that he names, or the only one that is filled in. */
function opDag(velden: readonly Formulierveld[], { klein, lezing }: Bericht): Gelezen {
  const uur = kantooruurIn(klein);
  const alleenUur = ALLEEN_EEN_UUR.test(klein);
  const dag = alleenUur ? undefined : lezing.datums.at(-1);
  if (!alleenUur && !(dag !== undefined && (ALLEEN_EEN_DAG.test(klein) || DAG_EN_UUR.test(klein)))) return null;
  const [dagen, uren] = (['Input.Date', 'Input.Time'] as const).map((soort) =>
    velden.filter((een) => een.soort === soort),
  );
  const [opDatum, opTijd] = [bedoeld(dagen ?? [], klein), bedoeld(uren ?? [], klein)];
  if (dag !== undefined && opDatum === null)
    return dagen === undefined || dagen.length === 0 ? null : { welke: dagen.map(({ label }) => label) };
  if (alleenUur && opTijd === null) return null;
  return [
    ...(dag !== undefined && opDatum ? [{ veld: opDatum, waarde: dag, leesbaar: datumVoluit(dag) }] : []),
    ...(uur !== null && opTijd ? [{ veld: opTijd, waarde: uur, leesbaar: uur }] : []),
  ];
}

/** A number alone is a day only where one day stands on the form already. */
function opRang(velden: readonly Formulierveld[], { klein }: Bericht, vandaag: string): Gelezen {
  const [enige, ...meer] = velden.filter(({ soort, waarde }) => soort === 'Input.Date' && waarde !== '');
  if (enige === undefined || meer.length > 0) return null;
  const waarde = rangdag(klein, enige.waarde, vandaag);
  return waarde === null ? null : [{ veld: enige, waarde, leesbaar: datumVoluit(waarde) }];
}

function bedoeld(velden: readonly Formulierveld[], klein: string): Formulierveld | null {
  const [enige, ...meer] = velden;
  if (enige === undefined || meer.length === 0) return enige ?? null;
  const woorden = new Set(
    klein
      .replace(/t\/m/g, 'tot')
      .replace(/vanaf|met ingang van/g, 'van')
      .split(/[^a-z]+/),
  );
  const genoemd = velden.filter(({ id, label }) => woorden.has(id) || woorden.has(label.toLowerCase()));
  const gevuld = velden.filter(({ waarde }) => waarde !== '');
  const keuze = genoemd.length > 0 ? genoemd : gevuld;
  return keuze.length === 1 ? (keuze[0] ?? null) : null;
}

/** A choice that only one field offers. */
function opKeuze(velden: readonly Formulierveld[], { klein }: Bericht): Gelezen {
  const woorden = NEEMT_TERUG.exec(klein.replace(/[ .!]+$/, ''))?.[1]
    ?.replace(NIET_HET_ANDERE, '')
    .trim();
  if (woorden === undefined || woorden.length < 3 || ZEGT_NIETS.test(woorden)) return null;
  const passend = velden.flatMap((veld) => {
    const keuze = veld.soort === 'Input.ChoiceSet' && !veld.meer ? leesKeuze(woorden, veld.keuzes) : null;
    return keuze === null ? [] : [{ veld, waarde: keuze.waarde, leesbaar: keuze.titel }];
  });
  return passend.length === 1 ? passend : null;
}
