/** What is asked of a letter with none before somebody, or of that of another casus: answered for the casus he means, where that says enough. */
import type { Briefvraag } from '../../domain/briefvraag';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { opBriefvraag } from '../handlers/briefvraag';
import { wieWeetHet } from '../handlers/wie-weet';
import { foutInBrief } from './fout-in-brief';
import { embargoVanCasus } from './maat';
import { afwijken } from './gang';
import { doeBriefvraag } from './met-gezegde';
import { bestaandeVan, nieuweVersieVan } from './nieuwe-versie';
import { vanNieuwste } from './nieuwste';
import { noemtBrief } from './soort-genoemd';
import { enigeVanSoort } from './van-soort';
import { metVoorWie } from './voorleggen-aan';
import { volgordeAntwoord } from './volgordevraag';

type Doe = (beurt: Beurt, casus: string, gelezen: Bericht) => Promise<BeurtAntwoord>;

/** "Geef m aan Tom om na te lezen": a letter that was not named is the newest. */
const legVoor: Doe = (beurt, casus, gelezen) =>
  vanNieuwste(async (deze, brief) => metVoorWie(deze, brief, gelezen, await opBriefvraag.voorleggen(deze, brief)))(
    beurt,
    casus,
  );

/** Of the only one of the kind he names it is asked at once; else the letter that is there is shown, or the list. */
function opBestaande(vraag: Briefvraag): Doe {
  return async (beurt, casus, gelezen) => {
    const bedoeld = await enigeVanSoort(beurt, casus, gelezen.klein);
    return bedoeld === null ? bestaandeVan(beurt, casus) : doeBriefvraag(beurt, { brief: bedoeld, vraag, gelezen });
  };
}

/** What is not here is asked of one letter: then he chooses it. */
export const vraagVanCasus: Partial<Record<Briefvraag, Doe>> = {
  opnieuw: nieuweVersieVan,
  fout: foutInBrief,
  embargo: embargoVanCasus,
  'wie-kreeg': wieWeetHet,
  volgorde: (beurt) => volgordeAntwoord(beurt),
  vrijgave: opBestaande('vrijgave'),
  vaststellen: opBestaande('vaststellen'),
  voorleggen: (beurt, casus, gelezen) =>
    noemtBrief(gelezen) ? opBestaande('voorleggen')(beurt, casus, gelezen) : legVoor(beurt, casus, gelezen),
  intrekken: opBestaande('intrekken'),
  'wie-stelt-vast': vanNieuwste(opBriefvraag['wie-stelt-vast']),
  afwijken: vanNieuwste(afwijken),
};
