/** The end of a dialogue: everything was answered, and what it was for is done. */
import { berichtKaart } from '../cards/bericht';
import { dialoogTekst } from '../texts/dialoog';
import { bericht, vervang, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { voltooi } from './dialogue';
import { dialogen } from './dialogues';
import type { DialoogNaam } from './dialogues';
import { leesAlle, leesOpen, wis } from './dialoog-concept';
import { stapKaart } from './dialoog-kaart';

/** Does it once; the confirmation the person sees is of something that is on disk. */
export async function rondAf(beurt: Beurt, naam: DialoogNaam, over: string, sleutel: string): Promise<BeurtAntwoord> {
  const open = await leesOpen(beurt, naam, over);
  const alles = open && voltooi(open.dialoog.stappen, open.draft);
  const eerder = await beurt.eenheid.sleutel.vind(sleutel);
  if (!alles && !eerder) return open ? zeg(stapKaart(beurt, open)) : nietsMeer();
  const { gelukt, antwoord, meldingId } = await dialogen[naam].voltooi(beurt, alles, over, sleutel);
  if (!gelukt || eerder) return antwoord;
  const { persoonId } = beurt.actor;
  if (meldingId !== undefined) await beurt.eenheid.bijdrage.verstuurd({ persoonId, dialoog: naam, over }, meldingId);
  await wis(beurt, { naam, over });
  const [ander] = await leesAlle(beurt);
  if (!ander) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(dialoogTekst.ookOpen(ander.dialoog.wat))] };
}

/** The draft of this card was sent or thrown away. */
export const nietsMeer = (): BeurtAntwoord =>
  vervang(berichtKaart({ kop: dialoogTekst.verouderdKop, alineas: [dialoogTekst.nietsOpen] }));
