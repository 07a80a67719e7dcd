/** Opens a melding, with everything the first sentence told already. */
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { MeldingInvoer, MeldingVeld } from '../domain/melding';
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst, meldingTekst, meldingVragen } from '../texts/melding';
import type { Begrepen, Slots } from './begrip/begrepen';
import { begrijp } from './begrip/begrijp';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leegConcept, metAntwoord } from './dialogue';
import { meldingStappen } from './dialogues/melding';
import { elders, neemAntwoord, verwijzingKaart } from './melding-antwoord';
import { bewaarDraft, leesDraft, stapKaart, toonAntwoord } from './melding-concept';
import type { Hulpregel, MeldingDraft } from './melding-concept';
import type { Kaart } from './messages';

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
  const open = await leesDraft(beurt);
  if (open) return zeg(bezigKaart(open.op));
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null)), nietBewaren: true };
  const keuring = maakVrijeTekst(tekst);
  if (!keuring.ok) return metGevondenTekst(beurt, tekst);
  const gelezen = begrepen ?? begrijp(tekst, beurt.register, beurt.vandaag);
  const draft = voorgevuld(beurt, tekst, gelezen);
  await bewaarDraft(beurt, draft);
  return zeg(introKaart(draft), stapKaart(beurt, draft, welkeNaam(draft, gelezen.slots)));
}

/** The first sentence named an organisation, and more than one goes by that name. */
const welkeNaam = ({ antwoorden }: MeldingDraft, { kandidaten }: Slots): Hulpregel | null =>
  antwoorden.over === undefined && kandidaten
    ? {
        zin: dialoogTekst.welkeNaam,
        keuzes: kandidaten.slice(0, meesteNamen).map((naam) => ({ waarde: naam, titel: naam })),
      }
    : null;

/** The guard answers as it does for any answer: what was found, the text without it, and a choice. */
async function metGevondenTekst(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const draft = leegConcept<MeldingInvoer>();
  await bewaarDraft(beurt, draft);
  return neemAntwoord(beurt, draft, 'omschrijving', tekst);
}

const bezigKaart = (op: string): Kaart =>
  berichtKaart({
    kop: meldingTekst.bezigKop,
    alineas: [meldingTekst.bezig(op)],
    knoppen: [
      button(knopTekst.verder, 'dialoog.verder', {}, { stijl: 'positive' }),
      button(knopTekst.opnieuw, 'dialoog.wissen', {}),
    ],
  });

function introKaart(draft: MeldingDraft): Kaart {
  const rijen = draft.volgorde.map((veld) => ({ label: meldingVragen[veld].label, waarde: toonAntwoord(veld, draft) }));
  return berichtKaart({
    kop: knopTekst.meldingDoen,
    alineas: [meldingTekst.intro, ...(rijen.length > 0 ? [{ tekst: meldingTekst.ingevuld, vet: true }] : [])],
    rijen,
  });
}

/** Prefills what stands in the sentence; the person sees it at once and can change all of it. */
function voorgevuld(beurt: Beurt, tekst: string, { slots }: Begrepen): MeldingDraft {
  let draft = leegConcept<MeldingInvoer>();
  for (const [veld, woorden] of uitSlots(slots, tekst)) {
    const keuring = maakVrijeTekst(woorden);
    const lezing = keuring.ok ? meldingVeldLezen(beurt, veld, keuring.tekst) : null;
    if (lezing?.ok) draft = metAntwoord(draft, veld, lezing.waarde);
  }
  return draft;
}

const meldingVeldLezen = (beurt: Beurt, veld: MeldingVeld, tekst: VrijeTekst) =>
  meldingStappen[veld].lees(tekst, beurt);

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
