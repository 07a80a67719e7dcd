/** Who drafts which kind of letter: whoever holds the regie every kind, an involved gemeente or regio what it says to its own councils and to the press. */
import type { Actor } from './actor';
import type { BriefsoortNaam } from './briefsoort';
import { isBriefsoort } from './briefsoort';
import type { CasusDossier } from './casus';
import { mag } from './policy';

/**
 * `eigen`: a gemeente or regio speaks for itself, to its own councils or to the press. Bron: the persbericht of 7 November 2023 also stands on
 * the site of the gemeente Venlo. `regie`: said in the name of all, or to the people of the aanbieder.
 */
export const opstelkant = {
  raadsinformatiebrief: 'eigen',
  vervolgbrief: 'eigen',
  afsluitingsbrief: 'eigen',
  rechtzettingsbrief: 'eigen',
  aanbiedingsbrief: 'eigen',
  persbericht: 'eigen',
  persrechtzetting: 'eigen',
  verklaring: 'regie',
  'vragen-en-antwoorden': 'regie',
  medewerkersbrief: 'regie',
  clientenbrief: 'regie',
} as const satisfies Record<BriefsoortNaam, 'eigen' | 'regie'>;

/** Who may plan a release holds the regie: the authority, and who has a role on the casus; so does the accounthoudende regio. */
export const magOpstellen = (actor: Actor, casus: CasusDossier, soort: string): boolean =>
  mag(actor, 'brief.opstellen', casus) &&
  ((isBriefsoort(soort) && opstelkant[soort] === 'eigen') ||
    casus.accounthouderId === actor.partijId ||
    mag(actor, 'brief.plannen', casus));
