/** What is done when somebody steers the dialogue that is open, in whatever words. */
import { dialoogTekst } from '../../texts/dialoog';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Sturing } from '../begrip/lexicon/sturen';
import { gaTerug, slaOver, slaRestOver, stopMet } from '../handlers/dialoog';
import { toonFormulier } from '../handlers/dialoog-formulier';
import { opEigenNaam } from '../handlers/melding-namens';
import { neemAntwoord } from './antwoord';
import type { Open } from './concept';
import { openVraag, stapVan } from './kaart';
import { opnieuw } from './start';
import { verstuur } from './versturen';

/** Null where it means nothing, and the message is read as any other. */
export const opSturing: Readonly<Record<Sturing, (beurt: Beurt, open: Open) => Promise<BeurtAntwoord> | null>> = {
  terug: gaTerug,
  overslaan: slaOver,
  rest: slaRestOver,
  opnieuw: beginOpnieuw,
  formulier: toonFormulier,
  versturen: verstuur,
  'weet-niet': zonderAntwoord,
  later: zonderAntwoord,
  weg: stopMet,
  'eigen-naam': (beurt, { naam, over }) => (naam === 'melding-namens' ? opEigenNaam(beurt, over) : null),
};

export async function beginOpnieuw(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const antwoord = await opnieuw(beurt, open);
  return { ...antwoord, berichten: [bericht(dialoogTekst.opnieuwBegonnen), ...antwoord.berichten] };
}

/** Not knowing is an answer where the question offers it, and otherwise the same as skipping. */
async function zonderAntwoord(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const keuze = veld && stapVan(open, veld).keuzes?.find(({ waarde }) => waarde === 'weet-niet');
  return veld && keuze ? neemAntwoord(beurt, open, veld, keuze.waarde) : slaOver(beurt, open);
}
