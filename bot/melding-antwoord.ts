/** What happens with one answer in the melding dialogue: guarded and referred first, then read, and only then kept. */
import { doorverwijzingOp, magNietBewaardWorden } from '../domain/doorverwijzing';
import type { Naar } from '../domain/doorverwijzing';
import type { MeldingVeld } from '../domain/melding';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { berichtKaart } from '../cards/bericht';
import { button, link } from '../cards/button';
import { dialoogTekst } from '../texts/dialoog';
import { knopTekst, meldingVragen } from '../texts/melding';
import { verwijzingTekst } from '../texts/verwijzing';
import { begrijp } from './begrip/begrijp';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { metAntwoord, volgendeVraag } from './dialogue';
import { meldingStappen } from './dialogues/melding';
import { bewaarDraft, stapKaart, toonAntwoord } from './melding-concept';
import type { MeldingDraft } from './melding-concept';
import type { Kaart } from './messages';

/** Longer than any answer needs; a pasted report belongs in a file. */
export const langsteAntwoord = 4_000;

/** Handles a typed answer to the open question. */
export async function neemAntwoord(
  beurt: Beurt,
  draft: MeldingDraft,
  veld: MeldingVeld,
  ruw: string,
): Promise<BeurtAntwoord> {
  if (ruw.length > langsteAntwoord) return zeg(dialoogTekst.teLang(langsteAntwoord));
  const naar = meldingStappen[veld].vrij || isZin(ruw) ? elders(beurt, ruw) : null;
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, null), stapKaart(beurt, draft)), nietBewaren: true };
  const keuring = maakVrijeTekst(ruw, { vorige: laatsteTekst(draft) });
  if (!keuring.ok) return zeg(gevondenKaart(veld, keuring));
  return leesEnBewaar(beurt, draft, veld, keuring.tekst);
}

/** An organisation may be called Veilig Thuis Limburg; whoever types a whole sentence there tells something else. */
const isZin = (tekst: string): boolean => tekst.trim().split(/\s+/).length > 5;

/** Danger and the care of one child stop a text wherever it is typed. */
export function elders(beurt: Beurt, tekst: string): Naar | null {
  const { intent, slots } = begrijp(tekst, beurt.register, beurt.vandaag);
  return intent === 'verwijzing' && slots.naar && magNietBewaardWorden(slots.naar) ? slots.naar : null;
}

async function leesEnBewaar(
  beurt: Beurt,
  draft: MeldingDraft,
  veld: MeldingVeld,
  tekst: VrijeTekst,
): Promise<BeurtAntwoord> {
  const lezing = meldingStappen[veld].lees(tekst, beurt);
  if (!lezing.ok) return zeg(stapKaart(beurt, draft, lezing));
  const nieuw = metAntwoord(draft, veld, lezing.waarde);
  await bewaarDraft(beurt, nieuw);
  return zeg(stapKaart(beurt, nieuw));
}

/** As `neemAntwoord`, from a button: the pressed card becomes the answer, without buttons. */
export async function neemKeuze(
  beurt: Beurt,
  draft: MeldingDraft,
  veld: MeldingVeld,
  ruw: string,
): Promise<BeurtAntwoord> {
  const antwoord = await neemAntwoord(beurt, draft, veld, ruw);
  const { draft: nu } = { draft: { antwoorden: await antwoordenNu(beurt, draft) } };
  const waarde = toonAntwoord(veld, nu) || dialoogTekst.overgeslagen;
  return { ...antwoord, invoke: { soort: 'kaart', kaart: beantwoordKaart(veld, waarde) } };
}

async function antwoordenNu(beurt: Beurt, draft: MeldingDraft): Promise<MeldingDraft['antwoorden']> {
  const concept = await beurt.eenheid.chat.concept(beurt.actor.persoonId, beurt.nu);
  return concept ? (JSON.parse(concept.antwoorden) as MeldingDraft).antwoorden : draft.antwoorden;
}

export const beantwoordKaart = (veld: MeldingVeld, waarde: string): Kaart =>
  berichtKaart({
    kop: meldingVragen[veld].vraag,
    alineas: [{ tekst: dialoogTekst.uwAntwoord, subtiel: true }, waarde],
  });

/** The last text in the draft: a BSN may be split over two messages. */
function laatsteTekst(draft: MeldingDraft): string {
  const veld = draft.volgorde.at(-1);
  return veld === undefined ? '' : toonAntwoord(veld, draft);
}

function gevondenKaart(veld: MeldingVeld, keuring: Extract<ReturnType<typeof maakVrijeTekst>, { ok: false }>): Kaart {
  const { bevindingen, gemaskeerd } = keuring;
  return berichtKaart({
    kop: dialoogTekst.persoonsgegevensKop,
    alineas: [
      dialoogTekst.persoonsgegevens(bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort)),
      { tekst: dialoogTekst.zonderGegevens, subtiel: true },
      gemaskeerd,
      { tekst: dialoogTekst.verwijderOok, subtiel: true },
    ],
    knoppen: [
      button(dialoogTekst.gebruikGemaskeerd, 'dialoog.gemaskeerd', { veld, tekst: gemaskeerd }, { stijl: 'positive' }),
      button(dialoogTekst.opnieuwTypen, 'dialoog.verder', {}),
    ],
  });
}

/** Where to go instead. `tekst` is what was written, when "toch melden" may send it back to us: the button carries it. */
export function verwijzingKaart(naar: Naar, dag: string, tekst: string | null): Kaart {
  const rij = doorverwijzingOp(naar, dag);
  const telefoon = rij && verwijzingTekst.telefoon(rij);
  return berichtKaart({
    kop: verwijzingTekst.kop(naar),
    alineas: [
      verwijzingTekst.zin(naar),
      ...(telefoon ? [{ tekst: telefoon, vet: true }] : []),
      ...(tekst === null ? [] : [verwijzingTekst.tochMelden]),
      { tekst: verwijzingTekst.nietBewaard, subtiel: true },
    ],
    knoppen: [
      ...(rij?.url ? [link(verwijzingTekst.openPagina, rij.url)] : []),
      ...(tekst === null ? [] : [button(knopTekst.tochMelden, 'melding.toch', { tekst })]),
    ],
    samenvatting: verwijzingTekst.zin(naar),
  });
}

/** Is this the question that waits for an answer? An old card may ask for one that was answered long ago. */
export const isOpenVraag = (draft: MeldingDraft, veld: string): veld is MeldingVeld =>
  volgendeVraag(meldingStappen, draft) === veld;
