/** What a first sentence told of a melding already: the person sees it at once and can change all of it. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { MeldingInvoer, MeldingVeld } from '../../domain/melding';
import { isAankondiging } from '../begrip/aankondiging';
import { isOpdracht, isVerhaal } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { leegConcept, metAntwoord } from '../dialogue';
import { verhaalTekst } from '../dialoog/verhaal-tekst';
import { velden } from '../dialoog/welke-vraag';
import type { Draft } from '../dialogue';
import { meldingStappen } from '../dialogues/melding-vragen';
import { eigenAanbieder } from '../namen/genoemd';
import { eigennaamIn } from '../namen/onbekende-naam';

export function voorgevuld(beurt: Beurt, bericht: Bericht): Draft<MeldingInvoer> {
  let draft = leegConcept<MeldingInvoer>();
  for (const [veld, woorden] of uitZin(beurt, bericht)) {
    const keuring = maakVrijeTekst(woorden);
    const lezing = keuring.ok ? meldingStappen[veld].lees(keuring.tekst, beurt) : null;
    if (lezing?.ok) draft = metAntwoord(draft, veld, lezing.waarde);
  }
  return draft;
}

/** Said in a sentence; read as it is where the organisation is asked for. */
const EIGEN =
  /(?<![a-z])over ((?:mijn|onze|ons) (?:eigen )?(?:gemeente|organisatie|regio|stichting|instelling))(?![a-z])/;

const WIJ = /(?<![a-z])(?:wij|we|ons|onze)(?![a-z])/;
const ANDEREN =
  /(?<![a-z])(?:collega|andere)[- ]?(?:aanbieders?|instellingen?|organisaties?)(?![a-z])|(?<![a-z])(?:horen|hoorden|vernamen|gehoord) (?:\w+ )?(?:dat|over|van)(?![a-z])/;
/** Who works for an aanbieder, names nobody and says "wij" tells of his own. */
const overOns = (beurt: Beurt, bericht: Bericht): string | undefined =>
  WIJ.test(bericht.klein) && !ANDEREN.test(bericht.klein) && !noemtIemand(bericht)
    ? eigenAanbieder(beurt)?.naam
    : undefined;

/** A name that the register does not know may be that of another; a place or an authority is none. */
function noemtIemand(bericht: Bericht): boolean {
  const { gemeenten, regios } = bericht.lezing;
  const naam = gemeenten.length + regios.length > 0 ? null : eigennaamIn(bericht);
  return naam !== null && !/^[A-Z]{2,4}$/.test(naam);
}

/** "Sterrenmos gaat failliet" is short, and says of whom and what. */
const isKorteZin = ({ tekst, klein, begrepen: { slots } }: Bericht): boolean =>
  slots.aanbieder !== undefined &&
  slots.soort !== undefined &&
  /(?<![a-z])(?:gaat|gaan|stopt|stoppen|sluit|sluiten|is|zijn|heeft|hebben|kan|kunnen|wil|willen|dreigt|betaalt|betalen|valt|wordt)(?![a-z])/.test(
    klein,
  ) &&
  tekst.trim().split(/\s+/).length > 2;

/** A command tells which organisation; a story tells what is going on, and whatever else its words say. */
function uitZin(beurt: Beurt, bericht: Bericht): readonly (readonly [MeldingVeld, string])[] {
  const { slots } = bericht.begrepen;
  const verhaal = !isOpdracht(bericht) && (isVerhaal(bericht) || isKorteZin(bericht));
  const leeg = isAankondiging(bericht.lezing) && !/(?:voornemen|vermoeden|knelpunt)/.test(bericht.klein);
  const eerst: readonly (readonly [MeldingVeld, string | null | undefined])[] = [
    ['over', slots.aanbieder ?? EIGEN.exec(bericht.klein)?.[1] ?? overOns(beurt, bericht)],
    ['soort', leeg ? null : slots.soort],
    ['omschrijving', verhaal ? verhaalTekst(beurt, bericht.tekst.trim()).tekst : null],
  ];
  const lezers = verhaal ? velden(meldingStappen).filter((veld) => !eerst.some(([een]) => een === veld)) : [];
  const ook = lezers.map((veld) => [veld, meldingStappen[veld].uitBericht?.(bericht, {})] as const);
  return [...eerst, ...ook].filter((rij): rij is readonly [MeldingVeld, string] => typeof rij[1] === 'string');
}
