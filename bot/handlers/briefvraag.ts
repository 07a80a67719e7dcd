/** What a question about a letter is answered with, typed in words or pressed as one of the guesses. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Briefvraag } from '../../domain/briefvraag';
import { briefTekst } from '../../texts/brief';
import { briefgangTekst } from '../../texts/briefgang';
import { briefkortTekst } from '../../texts/briefkort';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gegevensVanBrief, wieTekent } from '../brieven/feit';
import { foutInBrief } from '../brieven/fout-in-brief';
import { afwijken, gemeenteAkkoord } from '../brieven/gang';
import { kortAntwoord } from '../brieven/kort';
import { embargoVan, lengteVan } from '../brieven/maat';
import { nieuweVersie } from '../brieven/nieuwe-versie';
import { volgordeAntwoord } from '../brieven/volgordevraag';
import type { Handlers } from '../handler';
import { briefHandlers } from './brief';
import { briefgangHandlers, toonVerschillen } from './briefgang';
import { draaiTerug, vergelijkVersies } from './briefversies';
import { vrijgaveHandlers } from './vrijgave';
import { wieWeetHet } from './wie-weet';

type Doe = (beurt: Beurt, brief: string) => Promise<BeurtAntwoord>;

/** What changes the words of a letter, for who asks how. */
const aanpassen: Doe = (_, brief) =>
  Promise.resolve(
    zeg(
      berichtKaart({
        ...briefTekst.aanpassen,
        knoppen: [
          button(briefTekst.knop.docx, 'brief.bestand', { brief, formaat: 'docx' }),
          button(briefgangTekst.knop.opmerkingen, 'brief.opmerkingen', { brief }),
          button(briefTekst.knop.brief, 'brief.inzien', { brief }),
        ],
      }),
    ),
  );

const inzien: Doe = (beurt, brief) => briefHandlers['brief.inzien'](beurt, { brief });
const nakijken: Doe = (beurt, brief) => briefgangHandlers['brief.nakijken'](beurt, { brief });

/** Whoever wrote in it sets it in no case: a card full of ticks would end in a refusal. */
const vaststellen: Doe = async (beurt, brief) => {
  const open = await beurt.eenheid.brief.vind(brief);
  // Nobody sets what was not put forward: his card again would not say so.
  if (open?.status === 'concept') return kortAntwoord(beurt, brief, { zinnen: [briefgangTekst.wieSteltVast] });
  return open?.status === 'voorgelegd' && open.schrijvers.includes(beurt.actor.persoonId)
    ? kortAntwoord(beurt, brief, {
        zinnen: [briefkortTekst.nietZelf, briefgangTekst.wieSteltVast],
        zonderVaststellen: true,
      })
    : briefgangHandlers['brief.beoordelen'](beurt, { brief });
};

/** Of the casus of this letter; of one that is not there the answer is that of a letter he may not see. */
const vanZijnCasus =
  (doe: Doe): Doe =>
  async (beurt, brief) => {
    const open = await beurt.eenheid.brief.vind(brief);
    return open === null ? inzien(beurt, brief) : doe(beurt, open.casusId);
  };

export const opBriefvraag: Readonly<Record<Briefvraag, Doe>> = {
  aanpassen,
  terugbrengen: aanpassen,
  'wie-stelt-vast': (beurt, brief) => kortAntwoord(beurt, brief, { zinnen: [briefgangTekst.wieSteltVast] }),
  'wie-tekent': wieTekent,
  verloop: (beurt, brief) => briefgangHandlers['brief.verloop'](beurt, { brief }),
  vrijgave: (beurt, brief) => vrijgaveHandlers['brief.vrijgave'](beurt, { brief }),
  // What is put forward is looked through first: the button stands below that.
  voorleggen: nakijken,
  nakijken,
  vaststellen,
  opmerkingen: (beurt, brief) => briefgangHandlers['brief.opmerkingen'](beurt, { brief }),
  intrekken: (beurt, brief) => briefgangHandlers['brief.intrekking'](beurt, { brief }),
  inzien,
  feit: gegevensVanBrief,
  opnieuw: nieuweVersie,
  fout: vanZijnCasus(foutInBrief),
  lengte: lengteVan,
  embargo: embargoVan,
  'wie-kreeg': vanZijnCasus(wieWeetHet),
  verschil: toonVerschillen,
  veranderd: (beurt, brief) => vergelijkVersies(beurt, { brief }),
  terugdraaien: draaiTerug,
  publicatie: (beurt, brief) => briefHandlers['brief.weglakken'](beurt, { brief }),
  volgorde: volgordeAntwoord,
  afwijken,
  'gemeente-akkoord': (beurt, brief) => gemeenteAkkoord(beurt, brief),
};

export const briefvraagHandlers = {
  'brief.vraag': (beurt, { brief, vraag }) => opBriefvraag[vraag](beurt, brief),
} as const satisfies Partial<Handlers>;
