/** Opens a melding, with everything the first sentence told already. */
import { maakVrijeTekst, maskeer } from '../domain/persoonsgegevens';
import type { MeldingInvoer, MeldingVeld } from '../domain/melding';
import { bereik, geenZaak, mag } from '../domain/policy';
import { dialoogTekst } from '../texts/dialoog';
import { meldingTekst } from '../texts/melding';
import { isAankondiging } from './begrip/aankondiging';
import type { Begrepen, Slots } from './begrip/begrepen';
import { isOpdracht, isVerhaal, leesBericht } from './bericht-lezen';
import type { Bericht } from './bericht-lezen';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leegConcept, metAntwoord, velden } from './dialogue';
import type { Draft } from './dialogue';
import { meldingStappen } from './dialogues/melding-vragen';
import { neemAntwoord } from './dialoog-antwoord';
import { bewaar, laatRusten, leesAlle, nieuw } from './dialoog-concept';
import type { Open } from './dialoog-concept';
import type { Hulpregel } from './dialoog-kaart';
import { eigenAanbieder } from './genoemd';
import { metGezien } from './gezien';
import { eigennaamIn } from './onbekende-naam';
import { bezigKaart, startDialoog, vrijePlek } from './dialoog-start';
import { weiger } from './prive';
import { elders, opnieuwMelden, verwijzingKaart } from './verwijzen';

/** Cards show about six buttons; more names than this means the text should say more. */
const meesteNamen = 5;

/** `ernaast`: what is half-way already is kept beside it. */
export async function startMelding(
  beurt: Beurt,
  tekst: string,
  begrepen: Begrepen | null = null,
  ernaast = false,
): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'persoonlijk') return zeg(meldingTekst.alleenPersoonlijk);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst, opnieuwMelden(beurt))), nietBewaren: true };
  if (!mag(beurt.actor, 'melding.registreren', geenZaak)) return weiger(beurt, { soort: 'geen-toegang' });
  const bezig = (await leesAlle(beurt)).filter(({ naam }) => naam === 'melding');
  if (bezig.length > 0 && !ernaast)
    return tekst === ''
      ? zeg(bezigKaart(bezig))
      : metGezien(tekst, { ...zeg(bezigKaart(bezig, maskeer(tekst))), nietBewaren: true });
  const keuring = maakVrijeTekst(tekst);
  if (!keuring.ok) return metGevondenTekst(beurt, tekst, bezig);
  const gelezen = leesBericht(beurt, tekst);
  const bericht = { ...gelezen, begrepen: begrepen ?? gelezen.begrepen };
  const vooraf = voorgevuld(beurt, bericht);
  const eerder = await eerderGezegd(beurt);
  return startDialoog(beurt, 'melding', {
    ...{ vooraf: { ...vooraf, eerder }, ernaast },
    hulp: welkeNaam(vooraf, bericht.begrepen.slots),
  });
}

/** So far back: people come twice a year. */
const meesteEerdere = 5;

/** How this person called himself and could be reached, in an earlier melding for the same partij or else in the register of people. */
async function eerderGezegd({ actor, eenheid }: Beurt): Promise<Readonly<Record<string, string>>> {
  const eigen = { ...bereik(actor, 'mijn-meldingen.inzien'), alles: false, makerId: actor.persoonId };
  const eerdere = (await eenheid.melding.lijst(eigen, meesteEerdere))
    .filter(({ melderPartijId, namens }) => melderPartijId === actor.partijId && namens === null)
    .map(({ invoer }) => invoer);
  const laatste = (veld: 'functie' | 'contact'): string =>
    eerdere.find((een) => een[veld])?.[veld] ?? actor[veld] ?? '';
  return { functie: laatste('functie'), contact: laatste('contact') };
}

/** The first sentence named an organisation, and more than one goes by that name. */
const welkeNaam = ({ antwoorden }: Draft<MeldingInvoer>, { kandidaten }: Slots): Hulpregel | null =>
  antwoorden.over === undefined && kandidaten
    ? {
        zin: dialoogTekst.welkeNaam,
        keuzes: kandidaten.slice(0, meesteNamen).map((naam) => ({ waarde: naam, titel: naam })),
      }
    : null;

/** The guard answers as it does for any answer: what was found, the text without it, and a choice. */
async function metGevondenTekst(beurt: Beurt, tekst: string, bezig: readonly Open[]): Promise<BeurtAntwoord> {
  const over = vrijePlek(beurt, bezig);
  if (over === null) return zeg(bezigKaart(bezig));
  const leeg = nieuw(beurt, 'melding', over);
  await laatRusten(beurt, await leesAlle(beurt), leeg);
  const open = await bewaar(beurt, leeg, leeg.draft);
  return neemAntwoord(beurt, open, 'omschrijving', tekst);
}

/** Prefills what stands in the sentence; the person sees it at once and can change all of it. */
function voorgevuld(beurt: Beurt, bericht: Bericht): Draft<MeldingInvoer> {
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

/** A command tells which organisation; a story tells what is going on, and whatever else its words say. */
function uitZin(beurt: Beurt, bericht: Bericht): readonly (readonly [MeldingVeld, string])[] {
  const { slots } = bericht.begrepen;
  const verhaal = !isOpdracht(bericht) && isVerhaal(bericht);
  const leeg = isAankondiging(bericht.lezing) && !/(?:voornemen|vermoeden|knelpunt)/.test(bericht.klein);
  const eerst: readonly (readonly [MeldingVeld, string | null | undefined])[] = [
    ['over', slots.aanbieder ?? EIGEN.exec(bericht.klein)?.[1] ?? overOns(beurt, bericht)],
    ['soort', leeg ? null : slots.soort],
    ['omschrijving', verhaal ? bericht.tekst.trim() : null],
  ];
  const lezers = verhaal ? velden(meldingStappen).filter((veld) => veld !== 'over' && veld !== 'soort') : [];
  const ook = lezers.map((veld) => [veld, meldingStappen[veld].uitBericht?.(bericht, {})] as const);
  return [...eerst, ...ook].filter((rij): rij is readonly [MeldingVeld, string] => typeof rij[1] === 'string');
}
