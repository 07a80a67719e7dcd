/** A refusal that names a casus: who may see that casus hears that this part or step is another's, and who may only read its trede gets that. */
import { casusRollen } from '../../domain/actor';
import { celVan } from '../../domain/policy';
import { belZin } from '../../texts/contact';
import { foutZin } from '../../texts/fouten';
import { hulpTekst } from '../../texts/hulp';
import type { Intent } from '../begrip/begrepen';
import type { Bericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { nietUwStap } from '../handlers/casus-weigering';
import { onzeAanbieder } from '../ingangen/ingang';
import { genoemdeCasus } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';

/** Who asks to do something is not helped with something to read. */
const LEEST: ReadonlySet<Intent> = new Set(['casus.tonen', 'casus.bijpraten', 'feiten.tonen', 'taken.tonen']);

/** `antwoord`: a refusal, which stands for whoever may see neither the casus nor its trede, word for word. */
export async function ofTrede(beurt: Beurt, gelezen: Bericht, antwoord: BeurtAntwoord): Promise<BeurtAntwoord> {
  if (beurt.inbound.plek !== 'persoonlijk') return antwoord;
  if (!zegtNiets(antwoord)) return { ...antwoord, berichten: zonderAanbod(gelezen, antwoord) };
  const { slots, intent } = gelezen.begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots) ?? onzeAanbieder(beurt, gelezen.tekst);
  const over = genoemd ?? (await bedoeldeCasus(beurt, intent));
  const zin =
    over !== null && hangtAanRol(antwoord, genoemd !== undefined)
      ? await nietUwStap(beurt, over, antwoord.handeling)
      : null;
  if (zin !== null && !LEEST.has(intent)) return nietZijnStap(gelezen, antwoord, `${zin} ${belZin()}`);
  if (over === null || !LEEST.has(intent) || antwoord.berichten.length > 1) return antwoord;
  const trede = await handlers['trede.opvragen'](beurt, { over });
  if (trede.geweigerd === true) return antwoord;
  return { ...trede, berichten: [bericht(zin ?? hulpTekst.alleenTrede), ...trede.berichten] };
}

/** Surer of an order than this, nobody wanted to report something with it. */
const ZEKER = 0.9;

/** What stands below the refusal stays there, but for a melding where an order was meant. */
function nietZijnStap(gelezen: Bericht, antwoord: BeurtAntwoord, zin: string): BeurtAntwoord {
  const [, ...onder] = zonderAanbod(gelezen, antwoord);
  return { ...antwoord, berichten: [bericht(zin), ...onder] };
}

/** The offer of a melding is the last thing said. */
function zonderAanbod(
  { begrepen: { intent, zekerheid } }: Bericht,
  antwoord: BeurtAntwoord,
): BeurtAntwoord['berichten'] {
  const isOpdracht = zekerheid >= ZEKER && !LEEST.has(intent);
  return antwoord.biedtMelding === true && isOpdracht ? antwoord.berichten.slice(0, -1) : antwoord.berichten;
}

/** A right that somebody has by his role on a casus: one that nobody gets there says nothing about it. Unknown, it is of the casus he named. */
const hangtAanRol = ({ handeling }: BeurtAntwoord, genoemd: boolean): boolean =>
  handeling === undefined ? genoemd : casusRollen.some((rol) => celVan(handeling, rol) === 'rol');

/** Who reads whose step it is, or what else he can do, has his answer; the offer of a melding below it is none. */
const zegtNiets = ({ berichten: [eerste] }: BeurtAntwoord): boolean =>
  eerste?.soort === 'tekst' && eerste.tekst === foutZin({ soort: 'geen-toegang' });
