/** What is asked of a letter with none before somebody, or of that of another casus: answered for the casus he means, where that says enough. */
import type { Briefvraag } from '../../domain/briefvraag';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { opBriefvraag } from '../handlers/briefvraag';
import { wieWeetHet } from '../handlers/wie-weet';
import { foutInBrief } from './fout-in-brief';
import { embargoVanCasus } from './maat';
import { afwijken } from './gang';
import { bestaandeVan, nieuweVersieVan } from './nieuwe-versie';
import { vanNieuwste } from './nieuwste';
import { noemtBrief } from './soort-genoemd';
import { metVoorWie } from './voorleggen-aan';
import { volgordeAntwoord } from './volgordevraag';

type Doe = (beurt: Beurt, casus: string, gelezen: Bericht) => Promise<BeurtAntwoord>;

/** "Geef m aan Tom om na te lezen": a letter that was not named is the newest. */
const legVoor: Doe = (beurt, casus, gelezen) =>
  vanNieuwste(async (deze, brief) => metVoorWie(deze, brief, gelezen, await opBriefvraag.voorleggen(deze, brief)))(
    beurt,
    casus,
  );

/** What is not here is asked of one letter: then he chooses it. */
export const vraagVanCasus: Partial<Record<Briefvraag, Doe>> = {
  opnieuw: nieuweVersieVan,
  fout: foutInBrief,
  embargo: embargoVanCasus,
  'wie-kreeg': wieWeetHet,
  volgorde: (beurt) => volgordeAntwoord(beurt),
  vrijgave: bestaandeVan,
  vaststellen: bestaandeVan,
  voorleggen: (beurt, casus, gelezen) =>
    noemtBrief(gelezen) ? bestaandeVan(beurt, casus, gelezen) : legVoor(beurt, casus, gelezen),
  intrekken: bestaandeVan,
  'wie-stelt-vast': vanNieuwste(opBriefvraag['wie-stelt-vast']),
  afwijken: vanNieuwste(afwijken),
};
