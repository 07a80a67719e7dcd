/** A text after somebody left a dialogue for hours: perhaps the answer to the question of then, perhaps something new. */
import { maskeer } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { ZEKER } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { noem } from './concept';
import type { Open } from './concept';
import { isDitHetAntwoordKaart, openVraag } from './kaart';
import { stopMet } from '../handlers/dialoog';
import { leesSturing } from '../invoer/sturing';
import { metGezien } from '../invoer/gezien';
import { nieuwBericht } from '../nieuw-bericht';
import { elders, verwijzingKaart } from '../invoer/verwijzen';
import { opRustend, opWedervraag } from './wedervraag';

/** After this long somebody has left the conversation: what he types now may be about anything. */
const sluimeruren = 8;
export const sluimert = ({ nu }: Beurt, { op }: Open): boolean =>
  Date.parse(nu) - Date.parse(op) > sluimeruren * 3_600_000;

/** A clear question is answered; of anything else we ask whether it answers the question of then. Nothing is kept yet. */
export async function naEenTijd(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  const { begrepen } = leesBericht(beurt, tekst);
  const naar = elders(beurt, tekst);
  if (naar) return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst)), nietBewaren: true };
  const terug = opWedervraag(beurt, tekst);
  if (terug) return metHerinnering(terug, open);
  // About what is half-way itself: "wat heb ik tot nu toe", "laat die melding maar zitten".
  const overDeze = (await opRustend(beurt, tekst)) ?? (wilVanDezeAf(beurt, tekst) ? await stopMet(beurt, open) : null);
  if (overDeze) return overDeze;
  const veld = openVraag(open);
  if (veld === null || (begrepen.zekerheid >= ZEKER && begrepen.intent !== 'onbekend')) {
    const antwoord = await nieuwBericht(beurt, tekst);
    return begrepen.intent === 'melding.starten' ? antwoord : metHerinnering(antwoord, open);
  }
  return metGezien(tekst, { ...zeg(isDitHetAntwoordKaart(open, veld, maskeer(tekst))), nietBewaren: true });
}

/** To take back what was sent is something else than to leave what is half-way. */
const wilVanDezeAf = (beurt: Beurt, tekst: string): boolean =>
  leesSturing(tekst) === 'weg' && leesBericht(beurt, tekst).begrepen.slots.meldingsnummer === undefined;

const metHerinnering = (antwoord: BeurtAntwoord, open: Open): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...antwoord.berichten, bericht(dialoogTekst.ookOpen(noem(open)))],
});
