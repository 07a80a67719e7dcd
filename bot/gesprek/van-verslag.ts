/** The report that stands there and what is said with it: whether a text is of that report, and keeping it with the form shown again. */
import { formulierTekst } from '../../texts/formulier';
import { gesprekVelden } from '../../texts/accountgesprek';
import { datumVoluit } from '../../texts/datum';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { hulpTekst } from '../../texts/hulp';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vulIn } from '../getoond/open-formulier';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import { toon, weiger } from '../prive';
import type { Gezegd } from './gezegd';
import { bewaarVerslag, toonOpen } from './open-verslag';
import type { OpenVerslag } from './open-verslag';

export async function bewaarEnToon(
  beurt: Beurt,
  open: OpenVerslag,
  invoer: OpenVerslag['invoer'],
  ingevuld: Gezegd['ingevuld'],
  bij: readonly string[],
): Promise<BeurtAntwoord> {
  const bewaard = await bewaarVerslag(beurt, open, invoer);
  if (!bewaard.ok) return weiger(beurt, bewaard.fout);
  const zin = [gezegdTekst.bewaard(ingevuld), ...bij].join(' ');
  return metZin(zin, await toonOpen(beurt, open, bewaard.value));
}

/** The day of the talk. */
export function opDag(beurt: Beurt, open: OpenVerslag, dag: string): Promise<BeurtAntwoord> | BeurtAntwoord {
  const regel = [gesprekVelden.datum, datumVoluit(dag)] as const;
  if (open.gesprek !== null) return bewaarEnToon(beurt, open, { ...open.invoer, datum: dag }, [regel], []);
  return open.kaart === null
    ? zeg(hulpTekst.opDeKaart)
    : metZin(formulierTekst.ingevuld([regel], false), toon(beurt, vulIn(open.kaart, { datum: dag })));
}

export function isVanVerslag(
  beurt: Beurt,
  { invoer }: OpenVerslag,
  { begrepen, klein, lezing, tekst }: Bericht,
): boolean {
  // "Accountgesprek" alone is a command.
  if (begrepen.intent === 'accountgesprek.vastleggen' && lezing.woorden.length <= 2) return false;
  if (elders(beurt, tekst) !== null || /(?<![a-z])meld/.test(klein)) return false;
  // "Accountgesprek met Wilgenhoeve: …" asks for a form of its own.
  const { aanbieder } = begrepen.slots;
  if (begrepen.intent === 'accountgesprek.vastleggen' && aanbieder !== undefined) return false;
  const gekozen = beurt.register.aanbieders.find(({ id }) => id === invoer.partijId)?.naam;
  return invoer.partijId === '' || aanbieder === undefined || aanbieder === gekozen;
}
