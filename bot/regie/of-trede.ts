/** Who may not read what he asks of a casus may often read its trede: he gets that, and reads that there is no more for him. */
import { foutZin } from '../../texts/fouten';
import { hulpTekst } from '../../texts/hulp';
import type { Intent } from '../begrip/begrepen';
import type { Bericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { onzeAanbieder } from '../ingangen/ingang';
import { aanbiederId } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';

/** Who asks to do something is not helped with something to read. */
const LEEST: ReadonlySet<Intent> = new Set(['casus.tonen', 'casus.bijpraten', 'feiten.tonen', 'taken.tonen']);

/** `antwoord`: a refusal, which stands for whoever may not see the trede either, word for word. */
export async function ofTrede(beurt: Beurt, gelezen: Bericht, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> {
  const { slots, intent } = gelezen.begrepen;
  if (beurt.inbound.plek !== 'persoonlijk' || !LEEST.has(intent) || !zegtNiets(antwoord)) return antwoord;
  const genoemd = slots.casusnummer ?? aanbiederId(beurt.register, slots) ?? onzeAanbieder(beurt, gelezen.tekst);
  const over = genoemd ?? (await bedoeldeCasus(beurt, intent));
  const trede = over === null ? antwoord : await handlers['trede.opvragen'](beurt, { over });
  if (trede.geweigerd === true) return antwoord;
  return { ...trede, berichten: [bericht(hulpTekst.alleenTrede), ...trede.berichten] };
}

/** Who reads whose step it is, or what else he can do, has his answer. */
const zegtNiets = ({ berichten: [eerste, ...meer] }: BeurtAntwoord): boolean =>
  meer.length === 0 && eerste?.soort === 'tekst' && eerste.tekst === foutZin({ soort: 'geen-toegang' });
