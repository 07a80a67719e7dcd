/** Who drafts which kind of letter: whoever holds the regie every kind, an involved gemeente or regio what its own councils read. */
import type { Actor } from './actor';
import type { BriefsoortNaam } from './briefdag';
import { isBriefsoort } from './briefdag';
import type { CasusDossier } from './casus';
import { mag } from './policy';

/** `eigen-raad`: a college or regio writes to its own councils. `regie`: said in the name of all, or to the people of the aanbieder. */
export const opstelkant = {
  raadsinformatiebrief: 'eigen-raad',
  vervolgbrief: 'eigen-raad',
  afsluitingsbrief: 'eigen-raad',
  aanbiedingsbrief: 'eigen-raad',
  persbericht: 'regie',
  verklaring: 'regie',
  'vragen-en-antwoorden': 'regie',
  medewerkersbrief: 'regie',
  clientenbrief: 'regie',
} as const satisfies Record<BriefsoortNaam, 'eigen-raad' | 'regie'>;

/** Who may plan a release holds the regie: the authority, and who has a role on the casus; so does the accounthoudende regio. */
export const magOpstellen = (actor: Actor, casus: CasusDossier, soort: string): boolean =>
  mag(actor, 'brief.opstellen', casus) &&
  ((isBriefsoort(soort) && opstelkant[soort] === 'eigen-raad') ||
    casus.accounthouderId === actor.partijId ||
    mag(actor, 'brief.plannen', casus));
