/** What a question about a casus is answered with, typed in words or pressed as one of the guesses. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import type { CasusDossier } from '../../domain/casus';
import type { Casusvraag } from '../../domain/casusvraag';
import { geenZaak, mag } from '../../domain/policy';
import { dialoogTekst } from '../../texts/dialoog';
import { wieLas } from './bericht-gelezen';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { bepalingIn } from './bepaling-zin';
import type { BepalingVooraf } from './bepaling-zin';
import { uitZin } from './casusbericht-invoer';
import { handlers } from '../handlers';
import { wieWeetHet } from '../handlers/wie-weet';
import { overGegevensKaart } from '../paginas/over-gegevens';
import { besluit, waarom } from './paginas';
import { weiger } from '../prive';
import { ritmeAntwoord } from '../handlers/ritme';
import { brievenVan } from '../handlers/brieven';
import { openBericht } from '../handlers/casusbericht';
import { bijpraatAntwoord } from '../handlers/tijdlijn';

/** `gezegd`: the words beside which the question was one of the guesses. */
type Doe = (beurt: Beurt, casus: string, gezegd?: string) => Promise<BeurtAntwoord>;

/** Who pressed that it is an update, told it already. */
const berichtUit = (beurt: Beurt, gezegd: string): ReturnType<typeof uitZin> =>
  uitZin(gezegd, leesBericht(beurt, gezegd).begrepen, beurt.vandaag);

/** The trede, the day and why that he named; words that hold none of these are why. */
function bepalingUit(beurt: Beurt, gezegd: string): BepalingVooraf {
  const gelezen = bepalingIn(beurt, gezegd);
  return gelezen.trede === undefined ? { gezegd } : gelezen;
}

/** For what needs more of it than its id. */
const metDossier =
  (doe: (beurt: Beurt, casus: CasusDossier) => Promise<BeurtAntwoord>): Doe =>
  async (beurt, casus) => {
    const gevonden = await voerUit(beurt, casusInzien, { casus });
    return gevonden.ok ? doe(beurt, gevonden.value.casus) : weiger(beurt, gevonden.fout);
  };

const opvragen: Doe = (beurt, over) => handlers['trede.opvragen'](beurt, { over });

/** Which meldingen there are is seen by who judges them; anybody else is told why not. */
const meldingen = metDossier((beurt, { aanbiederId }) =>
  mag(beurt.actor, 'meldingen.inzien', geenZaak)
    ? handlers['werklijst.inzien'](beurt, { filter: 'afgehandeld', over: aanbiederId })
    : Promise.resolve(zeg(overGegevensKaart(beurt, 'wie-meldde', '') ?? dialoogTekst.nietGelezen)),
);

export const opCasusvraag: Readonly<Record<Casusvraag, Doe>> = {
  besluit,
  waarom,
  trede: opvragen,
  'volgende-stap': opvragen,
  rollen: (beurt, casus) => handlers['casusrollen.inzien'](beurt, { casus }),
  tijdlijn: (beurt, casus) => handlers['tijdlijn.inzien'](beurt, { casus }),
  bijpraten: bijpraatAntwoord,
  taken: (beurt, casus) => handlers['casustaken.inzien'](beurt, { casus }),
  plan: (beurt, casus) => handlers['plan.inzien'](beurt, { casus }),
  feiten: (beurt, casus) => handlers['feiten.inzien'](beurt, { casus }),
  brieven: (beurt, casus) => brievenVan(beurt, casus),
  geinformeerd: wieWeetHet,
  gelezen: wieLas,
  ritme: ritmeAntwoord,
  update: (beurt, casus, gezegd) => openBericht(beurt, casus, gezegd === undefined ? {} : berichtUit(beurt, gezegd)),
  'wie-ziet': (beurt, casus) => handlers['casus.wie'](beurt, { casus }),
  overdragen: (beurt, casus) => handlers['casusrol.kiezen'](beurt, { casus }),
  tredebepaling: (beurt, casus, gezegd) =>
    handlers['tredebepaling.openen'](beurt, { casus, ...(gezegd === undefined ? {} : bepalingUit(beurt, gezegd)) }),
  sluiten: (beurt, casus) => handlers['casus.sluitformulier'](beurt, { casus }),
  meldingen,
  gebied: (beurt, casus) => handlers['casusonderwerp.inzien'](beurt, { casus }),
  gesprekken: metDossier((beurt, { aanbiederId }) =>
    handlers['accountgesprekken.inzien'](beurt, { partijId: aanbiederId }),
  ),
};
