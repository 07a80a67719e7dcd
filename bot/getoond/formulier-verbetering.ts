/** "Nee, vrijdag", "trede 3, niet 4", "toch Anouk" while a form stands there that was not sent: the same form with that field as he says. Nothing is recorded. */
import { datumVoluit } from '../../texts/datum';
import { formulierTekst } from '../../texts/formulier';
import type { Bericht } from '../bericht-lezen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ALLEEN_EEN_DAG, ALLEEN_EEN_UUR, DAG_EN_UUR, kantooruurIn } from '../invoer/dagwoorden';
import { leesKeuze } from '../invoer/keuze';
import { rangdag } from '../invoer/rangdag';
import type { Kaart } from '../messages';
import { notitieErbij } from './notitie-erbij';
import { korteVerbetering, netVan } from './korte-verbetering';
import { metZin } from '../met-zin';
import { opBerichtformulier } from '../regie/op-berichtformulier';
import { rolTotEenDag } from '../regie/rol-tot-dag';
import { andereDuur } from '../regie/stap-later';
import { dagVanBericht } from '../concept/dag-in-tekst';
import { veldenVan, vulIn } from './open-formulier';
import type { Formulierveld } from './open-formulier';
import { toon, zegTekst } from '../prive';

/** A longer message says more than one field. */
const LANGSTE = 60;
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
type Gelezen = readonly Ingevuld[] | { readonly welke: readonly string[] } | null;

export async function formulierVerbetering(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const bericht = leesBericht(beurt, tekst);
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  const duur = kaart === null ? null : await andereDuur(beurt, velden, bericht.klein, netVan(beurt)?.id);
  if (kaart !== null && duur !== null) return ingevuld(beurt, kaart, duur.veld, duur.dag, datumVoluit(duur.dag));
  const totDag = kaart === null ? null : await rolTotEenDag(beurt, kaart, bericht);
  if (totDag !== null) return totDag;
  const opBericht = await opBerichtformulier(beurt, bericht);
  if (opBericht !== null) return opBericht;
  const notitie = notitieErbij(velden, tekst);
  if (kaart !== null && notitie !== null) return ingevuld(beurt, kaart, notitie.veld, notitie.waarde, notitie.waarde);
  if (kaart === null || bericht.klein.length > LANGSTE || tekst.includes('?')) return null;
  const eigen = await korteVerbetering(beurt, bericht);
  if (eigen !== null) return eigen;
  const gelezen =
    opTrede(velden, bericht) ??
    (ALLEEN_EEN_DAG.test(bericht.klein) ? dagVanBericht(velden, bericht, beurt.vandaag) : null) ??
    opDag(velden, bericht) ??
    opKeuze(velden, bericht) ??
    opRang(velden, bericht, beurt.vandaag);
  if (gelezen === null) return null;
  if ('welke' in gelezen) return zegTekst(beurt, formulierTekst.welkVeld(gelezen.welke));
  const nu = metBegin(velden, gelezen, beurt.vandaag);
  const nieuw = vulIn(kaart, Object.fromEntries(nu.map(({ veld, waarde }) => [veld.id, waarde])));
  const zonderUur = kantooruurIn(bericht.klein) !== null && !nu.some(({ veld }) => veld.soort === 'Input.Time');
  const gewijzigd = nu.map(({ veld, leesbaar }) => [veld.label, leesbaar] as const);
  return metZin(formulierTekst.ingevuld(gewijzigd, zonderUur), toon(beurt, nieuw));
}

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

const ingevuld = (beurt: Beurt, kaart: Kaart, veld: Formulierveld, waarde: string, leesbaar: string): BeurtAntwoord =>
  metZin(formulierTekst.ingevuld([[veld.label, leesbaar]], false), toon(beurt, vulIn(kaart, { [veld.id]: waarde })));

export function opTrede(velden: readonly Formulierveld[], { klein }: Bericht): Gelezen {
  const trede = TREDE.map((patroon) => patroon.exec(klein)?.[1]).find((een) => een !== undefined);
  const veld = velden.find(({ id, soort, meer }) => id === 'trede' && soort === 'Input.ChoiceSet' && !meer);
  const keuze = veld?.keuzes.find(({ waarde }) => waarde === trede);
  return veld && keuze ? [{ veld, waarde: keuze.waarde, leesbaar: keuze.titel }] : null;
}

/** Of several days on a form the one that he names, or the only one that is filled in. */
export function opDag(velden: readonly Formulierveld[], { klein, lezing }: Bericht): Gelezen {
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
export function opRang(velden: readonly Formulierveld[], { klein }: Bericht, vandaag: string): Gelezen {
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
export function opKeuze(velden: readonly Formulierveld[], { klein }: Bericht): Gelezen {
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
