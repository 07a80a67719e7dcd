/** "Wat is er gewijzigd bij de Wilgenhoeve", "is er iets nieuws": what happened on the casus, and not how the trede stands. */
import { tijdvakIn } from '../begrip/tijdvak';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { eenVan } from '../invoer/zinnen';
import { genoemdeCasus } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';

const GEBEURD = '(?:gewijzigd|veranderd|gebeurd|bijgekomen|voorgevallen)';
const VRAAGT = eenVan(
  `^(?:en |nou |zeg )*(?:wat is er|wat is|is er (?:nog )?(?:iets|wat))(?: .{1,60})? ${GEBEURD}(?: .{1,60})?$`,
  `^(?:en |nou |zeg )*(?:wat is er|is er (?:nog )?iets) nieuws?(?: .{1,60})?$`,
);
/** What has pages of its own. */
const IETS_ANDERS =
  /(?<![a-z])(?:tak|taak|taken|termijn|termijnen|brief|brieven|persbericht|feit|feiten|trede|treden|draaiboek|rol|rollen|register|melding|meldingen|gesprek|verslag|versie|plan|besluit|concept|tekst)(?![a-z])/;
/** The number of a letter, melding or talk. */
const MET_NUMMER = /(?<![a-z])[a-bd-z]-\d{4}-\d+/;
const LANGSTE = 120;

export async function veranderdUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const kaal = klein.replace(/[ ?!.]+$/, '');
  if (kaal.length > LANGSTE || !VRAAGT.test(kaal) || IETS_ANDERS.test(kaal) || MET_NUMMER.test(kaal)) return null;
  if (begrepen.slots.kandidaten !== undefined) return null;
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? (await bedoeldeCasus(beurt, 'casus.bijpraten'));
  const antwoord = casus === null ? null : await bijpraatAntwoord(beurt, casus, sindsIn(beurt, tekst));
  // Who may not be brought up to date may still see the trede.
  return antwoord?.geweigerd === true ? null : antwoord;
}

/** The day that is named and has been, or the first of the week or month he asks about. */
function sindsIn(lezer: Lezer, tekst: string): string | undefined {
  const { klein, begrepen } = leesBericht(lezer, tekst);
  const { datum } = begrepen.slots;
  const van = datum !== undefined && datum <= lezer.vandaag ? datum : tijdvakIn(klein, lezer.vandaag)?.van;
  return van !== undefined && van <= lezer.vandaag ? van : undefined;
}
