/** Questions of the meldpunt that wait for an answer: may this text be it, and a word about them when it is something else. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { meldingvraagKaart } from '../../cards/meldingvraag';
import type { Meldingvraag } from '../../domain/melding-historie';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { vraagTekst } from '../../texts/melding-status';
import { ZEKER } from '../begrip/begrepen';
import { isOpdracht, isVerhaal } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onthoudBijdrage } from '../bijdrage';
import { isLosseVraag, vraagtIets } from '../dialoog/losse-vraag';
import { eenVan } from '../invoer/zinnen';
import { wilMelden } from './wil-melden';

export interface OpenVraag {
  readonly vraag: Meldingvraag;
  readonly nummer: string;
  /** The organisation the melding is about. */
  readonly over: string;
}

/** More than this does not fit on a card. */
const meeste = 4;

/** Also where others read along: what is asked about them goes to the personal chat of who wrote it. */
export async function openVragen({ actor, eenheid }: Beurt): Promise<readonly OpenVraag[]> {
  const uit: OpenVraag[] = [];
  const open = await eenheid.meldingvraag.openVoor(actor.persoonId, actor.partijId);
  for (const vraag of open.slice(0, meeste)) {
    const melding = await eenheid.melding.vind(vraag.meldingId);
    if (melding) uit.push({ vraag, nummer: melding.nummer, over: melding.invoer.over.naam });
  }
  return uit;
}

const MELDPUNT = '(?: (?:van|aan) (?:het |jullie )?meldpunt)?';
const VRAAG = '(?:(?:de|die|deze|uw|hun|een|open|openstaande) )*vra(?:ag|gen)';
/** Asks for the form to answer on, or for what was asked; it answers nothing itself. */
const WIL_ANTWOORDEN = eenVan(
  `^(?:ik (?:wil|ga|moet|kan|zou) )?(?:graag )?${VRAAG}${MELDPUNT} (?:graag )?beantwoorden[.!?]*$`,
  `^beantwoord ${VRAAG}${MELDPUNT}[.!?]*$`,
  `^(?:ik (?:wil|ga|moet|kan|zou) )?(?:graag )?(?:reageren|antwoorden|antwoord geven)(?: op (?:${VRAAG}${MELDPUNT}|het meldpunt))?[.!?]*$`,
  `^(?:wat|welke vra(?:ag|gen)) (?:vroeg|vraagt|stelde|stelt|wil|wilde) (?:het )?meldpunt(?: (?:mij|me|ook alweer|weten|aan mij|nog|nu))*[.!?]*$`,
  `^welke vra(?:ag|gen) (?:staat|staan) (?:er )?(?:nog )?open${MELDPUNT}[.!?]*$`,
);

/** The form of each of them; null when the words ask for no such thing. */
export function antwoordformulieren(beurt: Beurt, vragen: readonly OpenVraag[], klein: string): BeurtAntwoord | null {
  if (vragen.length === 0 || !WIL_ANTWOORDEN.test(klein.trim())) return null;
  return zeg(...vragen.map((een) => meldingvraagKaart({ ...een, sleutel: beurt.nieuweSleutel(), herinnering: false })));
}

/** A message that may be an answer, until the button under it says so. */
export const MISSCHIEN_ANTWOORD = 'meldingvraag';

/** Of the message only its id is remembered, by what the button carries: who edits it hears what became of it. */
export async function merkBericht(beurt: Beurt): Promise<string> {
  const merk = beurt.nieuweSleutel();
  await onthoudBijdrage(beurt, { dialoog: MISSCHIEN_ANTWOORD, over: merk, objectId: null });
  return merk;
}

/** A clear question or command to us is no answer to the meldpunt; a story about the same organisation may be. */
export function kanAntwoordZijn(bericht: Bericht, vragen: readonly OpenVraag[]): boolean {
  const { intent, zekerheid, slots } = bericht.begrepen;
  if (isLosseVraag(bericht, true) || vraagtIets(bericht) || wilMelden(bericht.klein)) return false;
  if (intent === 'onbekend' || zekerheid < ZEKER) return true;
  if (intent !== 'melding.starten' && intent !== 'melding.aanvullen') return false;
  if (isOpdracht(bericht)) return false;
  return slots.aanbieder === undefined || vragen.some(({ over }) => over === slots.aanbieder);
}

/** A story of what goes wrong, and not only a few words that might be one. */
export const isNieuweMelding = (gelezen: Bericht): boolean =>
  gelezen.begrepen.intent === 'melding.starten' && gelezen.begrepen.slots.soort !== undefined && isVerhaal(gelezen);

/** Asked before anything is kept. `anders` is what the text seems to mean if it is no answer. */
export function misschienAntwoord(
  beurt: Beurt,
  vragen: readonly OpenVraag[],
  tekst: VrijeTekst,
  { anders, nieuw = false, merk }: { readonly anders: string; readonly nieuw?: boolean; readonly merk: string },
): BeurtAntwoord {
  const kaart = berichtKaart({
    kop: vraagTekst.isDitKop,
    alineas: [
      ...vragen.flatMap(({ vraag, nummer }) => [vraagTekst.isDit(nummer), { tekst: vraag.vraag, vet: true }]),
      { tekst: vraagTekst.uwTekst, subtiel: true },
      tekst,
      { tekst: nieuw ? vraagTekst.nietBewaardMelding : vraagTekst.nietBewaard, subtiel: true },
    ],
    knoppen: [
      ...vragen.map(({ vraag, nummer }) =>
        button(vraagTekst.ja(nummer), 'melding.beantwoorden', {
          ...{ vraag: vraag.id, sleutel: beurt.nieuweSleutel(), antwoord: tekst, bericht: merk },
        }),
      ),
      button(nieuw ? vraagTekst.nieuweMelding : vraagTekst.nee, 'voorstel.kiezen', {
        ...{ intent: anders, tekst },
      }),
    ],
  });
  return { ...zeg(kaart), nietBewaren: true };
}

/** The text was about something else: that is answered, and this is not forgotten. A question we ask ourselves comes last. */
export function herinnerAan(
  vragen: readonly OpenVraag[],
  antwoord: BeurtAntwoord,
  { vraagtZelf }: { readonly vraagtZelf: boolean },
): BeurtAntwoord {
  if (vragen.length === 0 || antwoord.berichten.length === 0) return antwoord;
  const open = bericht(vraagTekst.nogOpen(vragen.map(({ nummer }) => nummer)));
  const { berichten } = antwoord;
  return { ...antwoord, berichten: vraagtZelf ? [open, ...berichten] : [...berichten, open] };
}
