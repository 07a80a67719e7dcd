/** "Is de brief al weg", "is hij de deur al uit", "is Anouk al akkoord" with a letter before somebody: where it stands, with a yes or no that fits what was asked. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';
import { kaleZin } from './kale-zin';
import { kortAntwoord } from './kort';
import { bedoeldeBrief } from './van-soort';

const BRIEF =
  '(?:(?:de|deze|die|onze) (?:[a-z]*brief|tekst|versie|verklaring)|(?:het|dit|dat|ons) (?:persbericht|stuk))';
const HIJ = `(?:hij|ie|die|deze|dit|dat|het|${BRIEF})`;
const AL = '(?: (?:al|er|nu|nou|nog|ook|dan|eigenlijk|inmiddels|ondertussen|wel|eindelijk|echt|niet))*';

const WEG = eenVan(
  `^(?:is|was) ${HIJ}${AL} (?:weg|de deur${AL} uit|eruit|uit|naar buiten|buiten|verstuurd|verzonden|vrijgegeven|gepubliceerd)${AL}$`,
  `^staat ${HIJ}${AL} (?:op (?:de|onze) (?:website|site)|online)$`,
  `^(?:hebben|heb) (?:we|wij|jullie|ze|jij|je) (?:m|hem|het|${HIJ})${AL} (?:verstuurd|verzonden|vrijgegeven|de deur${AL} uit|weggestuurd|gepubliceerd)$`,
);
/** Of somebody by name: with a letter before him what that person has to agree to is the letter. */
const DOOR_IEMAND = eenVan(
  `^(?:is|zijn) (?!(?:de|het|een|er|dat|die|dit|deze|hij|ie|iedereen|alle|alles) )[a-z]+(?: [a-z]+)?${AL} akkoord(?: gegaan)?${AL}$`,
  `^(?:heeft|hebben) (?!(?:de|het|een|er|dat|die|dit|deze|hij|ie) )[a-z]+(?: [a-z]+)?${AL}(?: (?:m|hem|het))?${AL} (?:akkoord gegeven|getekend|goedgekeurd|vastgesteld|gelezen|gereageerd)${AL}$`,
);
/** A trede is agreed to as well. */
const VAN_DE_TREDE = /(?<![a-z])(?:trede|tredebepaling|besluit|verslag|plan|herstelplan)(?![a-z])/;

/** Null without a letter before him, and where he asks something else. */
export function standGevraagd(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  const { aanbieder, kandidaten, casusnummer } = gelezen.begrepen.slots;
  if (brief === undefined || (aanbieder ?? kandidaten ?? casusnummer) !== undefined) return null;
  const zin = kaleZin(gelezen.klein);
  if (WEG.test(zin)) return ofHijWegIs(beurt, brief, zin);
  return DOOR_IEMAND.test(zin) && !VAN_DE_TREDE.test(zin) ? kortAntwoord(beurt, brief) : null;
}

/** Of another kind than the one before him where he names it. */
async function ofHijWegIs(beurt: Beurt, brief: string, zin: string): Promise<BeurtAntwoord | null> {
  const bedoeld = await bedoeldeBrief(beurt, brief, zin);
  return bedoeld === null ? null : kortAntwoord(beurt, bedoeld, { vraag: 'weg' });
}
