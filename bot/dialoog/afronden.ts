/** The end of a dialogue: everything was answered, and what it was for is done. */
import { berichtKaart } from '../../cards/bericht';
import { dialoogTekst } from '../../texts/dialoog';
import { opsomming } from '../../texts/lijst';
import { bericht, vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { voltooi } from './welke-vraag';
import { dialogen } from '../dialogues';
import type { DialoogNaam } from '../dialogues';
import { leesAlle, naamVan, noem, wis } from './concept';
import type { Open } from './concept';
import { stapKaart } from './kaart';
import { aanbodNa } from '../melding/ook-genoemd';

/** Does it once; the confirmation the person sees is of something that is on disk. */
export async function rondAf(beurt: Beurt, naam: DialoogNaam, over: string, sleutel: string): Promise<BeurtAntwoord> {
  const alle = await leesAlle(beurt);
  const open = alle.find((een) => een.naam === naam && een.over === over) ?? null;
  const alles = open && voltooi(open.dialoog.stappen, open.draft);
  const eerder = await beurt.eenheid.sleutel.vind(sleutel);
  if (!alles && !eerder) return open ? zeg(stapKaart(beurt, open)) : nietsMeer();
  // The same press again, whatever was begun since: what it gave the first time.
  const { gelukt, antwoord, meldingId } = await dialogen[naam].voltooi(beurt, eerder ? null : alles, over, sleutel);
  if (!gelukt || eerder) return antwoord;
  await ruimConcept(beurt, { naam, over }, meldingId);
  return metWatKomt(
    open === null ? antwoord : metOokGenoemd(open, antwoord, meldingId),
    alle.filter((een) => een !== open),
  );
}

/** What was named beside it has its turn now. */
function metOokGenoemd(open: Open, antwoord: BeurtAntwoord, melding: string | undefined): BeurtAntwoord {
  const aanbod = melding === undefined ? null : aanbodNa(open.draft, naamVan(open), melding);
  return aanbod === null ? antwoord : { ...antwoord, berichten: [...antwoord.berichten, bericht(aanbod)] };
}

function metWatKomt(antwoord: BeurtAntwoord, andere: readonly Open[]): BeurtAntwoord {
  if (andere.length === 0) return antwoord;
  const ook = dialoogTekst.ookOpen(opsomming(andere.map(noem)));
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(ook)] };
}

/** What was typed for it belongs to the melding from here on, or to nothing. */
async function ruimConcept(
  beurt: Beurt,
  van: Pick<Open, 'naam' | 'over'>,
  meldingId: string | undefined,
): Promise<void> {
  if (meldingId === undefined) return wis(beurt, van);
  const { persoonId } = beurt.actor;
  const concept = { dialoog: van.naam, over: van.over };
  await beurt.eenheid.chat.wisConcept(persoonId, concept);
  await beurt.eenheid.bijdrage.verstuurd({ persoonId, ...concept }, meldingId);
}

/** The draft of this card was sent or thrown away. */
export const nietsMeer = (): BeurtAntwoord =>
  vervang(berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.nietsOpen] }));
