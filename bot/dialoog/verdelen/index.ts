/** One message may answer several questions: which words are for which, what they say, and what of it is said back. */
import { leesBericht } from '../../bericht-lezen';
import type { Beurt } from '../../beurt';
import { metAntwoorden } from '../../dialogue';
import type { Draft } from '../../dialogue';
import type { Los } from '../../dialogues/dialoog';
import type { Open } from '../concept';
import { isBeantwoord, zegtAlleenHoeveel } from '../erbij';
import { leesGenummerd } from '../genummerd';
import type { Genummerd } from '../genummerd';
import type { Hulpregel, Notitie } from '../kaart';
import { aanOnsGezegd } from '../naast-de-vraag';
import { metOnaf, naarVerhaal, zonderBereik, zonderKeuze } from '../verhaal';
import { verhaalTekst, zonderAanOns } from '../verhaal-tekst';
import { eerderAnders, hulpVan, nietInVerhaal, notitie, notitiesVan } from './gezegd';
import { erbuitenVan } from './moment';
import type { Moment, Rij } from './moment';
import { leesWaarden, stondErAl } from './waarden';
import type { Waarden } from './waarden';
import { verdeelWoorden } from './woorden';
import type { Verdeling } from './woorden';

export interface Verdeeld {
  readonly draft: Draft<Los>;
  readonly notities: readonly Notitie[];
  /** Why the open question was not answered by it; null when it was, or when the message was about other things. */
  readonly hulp: Hulpregel | null;
}

/** "Voeg toe dat ook in Horst pleeggezinnen zitten": what is to be added stands behind it. */
const VOEG_TOE =
  /^(?:en )?(?:voeg (?:er )?(?:nog |ook )?(?:aan )?toe|zet er (?:nog |ook )?bij|schrijf er (?:nog |ook )?bij|noteer (?:ook |nog )?)[:,]? ?dat (?=\S+ \S+)/i;

/** What a typed message does to the draft. `veld` is the open question, null at the read-back. */
export function verdeel(beurt: Beurt, open: Open, veld: string | null, getypt: string): Verdeeld {
  const tekst = getypt.replace(VOEG_TOE, '');
  const genummerd = leesGenummerd(beurt, open.dialoog, tekst);
  if (genummerd) return metDelen(open, genummerd);
  const bericht = leesBericht(beurt, tekst);
  const aanOns = aanOnsGezegd(open, veld, bericht);
  if (aanOns !== null) return { draft: open.draft, notities: [], hulp: { zin: aanOns } };
  if (veld === null || veld !== open.dialoog.verhaal) return verwerk({ beurt, open, veld, bericht });
  const verwerkt = verwerk({ beurt, open, veld, bericht: leesBericht(beurt, zonderAanOns(beurt, tekst)) });
  return { ...verwerkt, hulp: verwerkt.hulp ?? nietInVerhaal(verhaalTekst(beurt, tekst)) };
}

/** Each part went to the question that bears its number. */
function metDelen(open: Open, { rijen, hulp }: Genummerd): Verdeeld {
  const draft = metAntwoorden(open.draft, rijen);
  return { draft, notities: rijen.map(([een]) => notitie(open, { ...open, draft }, een)), hulp };
}

function verwerk(moment: Moment): Verdeeld {
  const { open, veld } = moment;
  const woorden = verdeelWoorden(moment);
  const waarden = leesWaarden(moment, woorden);
  const { ook, eigen, gevolg, gemist } = waarden;
  const raak = ook.length > 0 || (gemist === null && woorden.eigen !== null);
  const eerder = raak ? null : eerderAnders(moment, woorden);
  const verteld = verhaalTekst(
    moment.beurt,
    zonderBereik(open, ook, zonderKeuze(open, waarden.antwoord, erbuitenVan(moment))),
  ).tekst;
  const erbij = eerder === null ? watErbijKomt(moment, woorden, waarden, verteld) : null;
  const rijen = [...ook, ...(eigen ? [eigen] : []), ...gevolg, ...(erbij === null ? [] : [erbij])];
  const draft = metOnaf(open, rijen.length === 0 ? open.draft : metAntwoorden(open.draft, rijen), erbij);
  const notities = notitiesVan(moment, draft, waarden, erbij && [erbij[0], verteld]);
  const alleenEen =
    notities.length === 0 && rijen.length > 0 && open.draft.onaf !== veld && open.draft.wijzigt === undefined;
  const hulp = hulpVan(moment, woorden, waarden, { rijen, draft, eerder });
  return { draft: alleenEen ? enkel(draft) : draft, notities, hulp };
}

/** The story with this message behind it, where it tells more than what was read in it. */
function watErbijKomt(
  moment: Moment,
  { gelezen, neemtTerug }: Verdeling,
  { antwoord, eigen, ook, gevolg }: Waarden,
  verteld: string,
): Rij | null {
  const { beurt, open, veld, bericht } = moment;
  if (veld === null || zegtAlleenHoeveel(open, bericht, gelezen)) return null;
  const beantwoord = [...(eigen ? [veld] : []), ...ook.map(([een]) => een)];
  // What was said and not taken over, for it stood there otherwise, is still told.
  const genomen = gelezen.filter((rij) => beantwoord.includes(rij[0]) || stondErAl(moment, rij));
  return naarVerhaal(beurt, open, leesBericht(beurt, erbuitenVan(moment)), {
    ...{ veld, antwoord: antwoord?.[1] ?? null, neemtTerug, verteld },
    opgenomen: [...genomen, ...gevolg],
    verbeterd: ook.some(([een]) => isBeantwoord(open, een)),
  });
}

/** One answer to the question that was asked: `terug` already means that one. */
const enkel = ({ laatste, ...draft }: Draft<Los>): Draft<Los> =>
  laatste?.eerder === undefined ? draft : { ...draft, laatste: laatste.eerder };
