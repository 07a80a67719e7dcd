/** "Sluit de casus Hazelkamp, alles is goed gekomen": the order stands in front, and why it may be closed is asked on its own form. */
import { zoekZichtbaar } from '../../app/casus-inzien';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { genoemdeCasus } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';
import { opCasusvraag } from './casusantwoorden';

const SLUIT =
  /^(?:(?:graag|wil je|kun je|kunt u|wilt u|we kunnen|wij kunnen|je kunt|u kunt|je mag|u mag|ik wil|we willen|mag) )*(?:sluit (?:de )?(?:casus|zaak|dossier)(?![a-z])|(?:rond|sluit) (?:de )?(?:casus|zaak|dossier) (?:.{1,50} )?af(?![a-z])|(?:de )?(?:casus|zaak|dossier) (?:.{1,50} )?(?:sluiten|afsluiten|afronden|dicht|gesloten worden|worden gesloten)(?![a-z]))/;
/** Behind the order he says why, or nothing more; a sentence that goes on otherwise is read as any other. */
const WAAROM = /[,;:.]\s+\S|\s(?:want|omdat|aangezien|nu)\s/;
const NIETS_MEER = /(?:^| )(?:af|sluiten|afsluiten|afronden|dicht)(?: (?:maar|nu|graag))*[ .!]*$/;

export async function sluitUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (!SLUIT.test(klein) || !(WAAROM.test(klein) || NIETS_MEER.test(klein))) return null;
  const { slots } = begrepen;
  const over = genoemdeCasus(beurt.register, slots);
  const casus = over === undefined ? await bedoeldeCasus(beurt, 'casus.tonen') : await gezocht(beurt, over);
  return casus === null ? null : opCasusvraag.sluiten(beurt, casus);
}

const gezocht = async (beurt: Beurt, over: string): Promise<string> => (await zoekZichtbaar(beurt, over))?.id ?? over;
