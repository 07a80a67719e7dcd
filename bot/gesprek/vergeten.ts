/** "Nog iets vergeten: ze hebben een wachtlijst": what was not told yet goes into the report that stands there; of a report that is recorded it begins a correction. */
import { gesprekZaak } from '../../app/accountgesprek-zaak';
import { gesprekNa } from '../../domain/accountgesprek';
import { maskeer } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { elders } from '../invoer/verwijzen';
import { leesGezegd, metOver } from './gezegd';
import { openVerslag } from './open-verslag';
import { bedoeldVerslag, begin, inConcept } from './verslag-verbeteren';
import type { Wijzig } from './verslag-verbeteren';

const ROEP = '(?:(?:o|oh|ow|ja|nee|wacht|sorry|oeps|ook|en|trouwens|hé)[, ]+)*';
const IETS = '(?:nog )?(?:iets|wat|een ding|één ding|1 ding|dit|een punt|een dingetje)';
const OPSCHRIJVEN = '(?: (?:te|op te) (?:zeggen|melden|noteren|vermelden|vertellen|schrijven|zetten))?';
/** Each row one way to say it, with what was forgotten behind or before it. */
const VORMEN: readonly RegExp[] = [
  new RegExp(
    `^${ROEP}(?:ik )?(?:ben |was |heb |had )?(?:ik )?${IETS} vergeten${OPSCHRIJVEN}(?: dat)?[:,.]* +(?<wat>.+)$`,
    'iu',
  ),
  new RegExp(
    `^${ROEP}(?:ik )?(?:ben |was |heb |had )?(?:ik )?(?:nog )?vergeten${OPSCHRIJVEN}(?: dat|[:,]) +(?<wat>.+)$`,
    'iu',
  ),
  new RegExp(
    `^${ROEP}(?<wat>.+?),? (?:dat |dit )?(?:was|ben|had|heb) ik (?:nog |helemaal |even )*vergeten${OPSCHRIJVEN}[.!]*$`,
    'iu',
  ),
  new RegExp(
    `^${ROEP}(?:zet|schrijf|noteer|voeg)(?: er)?(?: nog| ook| even| maar)*(?: in (?:het|mijn|dat) verslag)? ?(?:bij|toe|aan toe|in (?:het|mijn) verslag)(?: nog)?(?: dat|[:,]) +(?<wat>.+)$`,
    'iu',
  ),
  new RegExp(`^${ROEP}(?:er|dit|dat) (?:moet|mag|kan|hoort) (?:er )?(?:nog |ook )+(?:bij|in)[:,]+ +(?<wat>.+)$`, 'iu'),
];
/** A melding, a task and a casus have words of their own. */
const ANDERS = /(?<![a-z])(?:melding(?:en)?|taak|taken|actiepunt|casus|brief|tijdlijn|bericht)(?![a-z])/i;

export function vergetenIn(tekst: string): string | null {
  if (tekst.includes('?') || ANDERS.test(tekst)) return null;
  return VORMEN.map((vorm) => vorm.exec(tekst.trim())?.groups?.['wat']).find((wat) => wat !== undefined) ?? null;
}

const VERTELD = paginaTekst.verteld.replace(/ \(.*\)$/, '');

const metErbij =
  (beurt: Beurt, wat: string): Wijzig =>
  (invoer) => {
    const gezegd = leesGezegd(beurt, maskeer(wat), invoer);
    const nu = metOver(gezegd);
    const over = gezegd.over === '' ? [] : ([[VERTELD, gezegd.over]] as const);
    return nu === null
      ? { invoer, zin: gezegdTekst.teLang }
      : { invoer: nu, zin: gezegdTekst.erbijGezet([...gezegd.ingevuld, ...over]) };
  };

/** Null when no report stands there, or nothing says that something is missing in it. */
export async function vulVerslagAan(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const wat = vergetenIn(tekst);
  if (wat === null || elders(beurt, tekst) !== null) return null;
  const wijzig = metErbij(beurt, wat);
  const open = await openVerslag(beurt);
  if (open?.gesprek?.status === 'concept') return inConcept(beurt, open, open.gesprek, tekst, wijzig);
  const id = open === null ? await bedoeldVerslag(beurt, true) : null;
  const zaak = id === null ? null : await gesprekZaak(beurt, id);
  if (zaak === null || gesprekNa(zaak.gesprek.status, 'vervangen') === null) return null;
  if (mag(beurt.actor, 'accountgesprek.corrigeren', zaak)) return begin(beurt, zaak.gesprek, tekst, wijzig);
  return mag(beurt.actor, 'accountgesprek.inzien', zaak) ? zeg(gezegdTekst.nietVanU) : null;
}
