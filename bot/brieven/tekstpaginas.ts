/** Pages about the sentences and standing texts of every letter: for who may change them, and who that is for everybody else. */
import { berichtKaart } from '../../cards/bericht';
import { briefsoortNamen } from '../../domain/briefsoort';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import { handlers } from '../handlers';
import { passageToevoegen } from '../handlers/eigen-passage';
import { formuleringenAntwoord } from '../handlers/formulering';
import type { Pagina } from '../paginas/pagina';

/** Which words the sentence that is looked for has in it. */
const ZIN_ZOEKEN = new RegExp(
  '^(?:zoek (?:naar )?(?:de |een )?(?:zin(?:nen)?|formulering(?:en)?)|(?:de )?formulering(?:en)?)(?: (?:met|over|van|waarin|rond))? ([^?!]{3,60}?)[ ?.!]*$',
  'iu',
);

/** "Formuleringen raadsinformatiebrief": no new letter, but the sentences of that kind. */
const vanEenSoort = briefsoortNamen.flatMap((soort) => [`formuleringen ${soort}`, `formulering ${soort}`]);

/** Who may not change a letter's sentences hears who can. */
const zegtWie =
  (doe: Pagina['doe']): Pagina['doe'] =>
  (beurt, tekst) =>
    mag(beurt.actor, 'formulering.wijzigen', geenZaak)
      ? doe(beurt, tekst)
      : Promise.resolve(zeg(berichtKaart(hulpTekst.doorBeheerder)));

export const paginasBrieftekst: readonly Pagina[] = [
  {
    woorden: [],
    gevraagd: 'tekst-toevoegen',
    doe: zegtWie((beurt) => passageToevoegen(beurt)),
  },
  {
    woorden: [],
    gevraagd: 'zinnen-gewijzigd',
    // A writer asks this of the letter before him.
    voor: 'formulering.wijzigen',
    doe: (beurt) => handlers['beheer.wijzigingen'](beurt, { soort: 'formulering' }),
  },
  { woorden: [], gevraagd: 'zin-wijzigen', doe: zegtWie((beurt) => formuleringenAntwoord(beurt)) },
  {
    woorden: [],
    gevraagd: 'zin-zoeken',
    voor: 'formulering.wijzigen',
    doe: (beurt, tekst) => {
      const gezocht = ZIN_ZOEKEN.exec(tekst.trim())?.[1];
      return gezocht === undefined
        ? formuleringenAntwoord(beurt)
        : handlers['formuleringen.zoeken'](beurt, { woord: maskeer(gezocht) });
    },
  },
  {
    woorden: ['formuleringen', 'formulering', 'zinnen brieven', 'zinnen', ...vanEenSoort],
    gevraagd: 'tekst-wijzigen',
    voor: 'formulering.wijzigen',
    doe: (beurt) => formuleringenAntwoord(beurt),
  },
  {
    woorden: ['standaardteksten', 'vaste teksten', 'passages'],
    doe: zegtWie((beurt) => handlers['passages.inzien'](beurt, {})),
  },
];
