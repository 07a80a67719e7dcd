/** Opens a melding, with everything the first sentence told already. */
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { MeldingInvoer, MeldingVeld } from '../domain/melding';
import { dialoogTekst } from '../texts/dialoog';
import { meldingTekst } from '../texts/melding';
import type { Begrepen, Slots } from './begrip/begrepen';
import { begrijp } from './begrip/begrijp';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leegConcept, metAntwoord } from './dialogue';
import type { Draft } from './dialogue';
import { meldingStappen } from './dialogues/melding-vragen';
import { neemAntwoord } from './dialoog-antwoord';
import { bewaar, leesOpen, nieuw } from './dialoog-concept';
import type { Hulpregel } from './dialoog-kaart';
import { bezigKaart, startDialoog } from './dialoog-start';
import { elders, verwijzingKaart } from './verwijzen';

/** A sentence with fewer words than this is a command, not a description. */
const woordenVanEenVerhaal = 5;
/** Cards show about six buttons; more names than this means the text should say more. */
const meesteNamen = 5;

export async function startMelding(
  beurt: Beurt,
  tekst: string,
  begrepen: Begrepen | null = null,
): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'persoonlijk') return zeg(meldingTekst.alleenPersoonlijk);
  const open = await leesOpen(beurt, 'melding');
  if (open) return zeg(bezigKaart(open));
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null)), nietBewaren: true };
  const keuring = maakVrijeTekst(tekst);
  if (!keuring.ok) return metGevondenTekst(beurt, tekst);
  const gelezen = begrepen ?? begrijp(tekst, beurt.register, beurt.vandaag);
  const vooraf = voorgevuld(beurt, tekst, gelezen);
  return startDialoog(beurt, 'melding', { vooraf, hulp: welkeNaam(vooraf, gelezen.slots) });
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
async function metGevondenTekst(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const leeg = nieuw(beurt, 'melding');
  const open = await bewaar(beurt, leeg, leeg.draft);
  return neemAntwoord(beurt, open, 'omschrijving', tekst);
}

/** Prefills what stands in the sentence; the person sees it at once and can change all of it. */
function voorgevuld(beurt: Beurt, tekst: string, { slots }: Begrepen): Draft<MeldingInvoer> {
  let draft = leegConcept<MeldingInvoer>();
  for (const [veld, woorden] of uitSlots(slots, tekst)) {
    const keuring = maakVrijeTekst(woorden);
    const lezing = keuring.ok ? meldingStappen[veld].lees(keuring.tekst, beurt) : null;
    if (lezing?.ok) draft = metAntwoord(draft, veld, lezing.waarde);
  }
  return draft;
}

function uitSlots(slots: Slots, tekst: string): readonly (readonly [MeldingVeld, string])[] {
  const verhaal = tekst.trim().split(/\s+/).length >= woordenVanEenVerhaal;
  const gebied = slots.regio ?? slots.gemeente;
  const rijen: readonly (readonly [MeldingVeld, string | undefined])[] = [
    ['over', slots.aanbieder],
    ['soort', slots.soort],
    ['omschrijving', verhaal ? tekst.trim() : undefined],
    ['gebieden', verhaal ? gebied : undefined],
    ['aantalJeugdigen', slots.aantal === undefined ? undefined : String(slots.aantal)],
  ];
  return rijen.filter((rij): rij is readonly [MeldingVeld, string] => rij[1] !== undefined);
}
