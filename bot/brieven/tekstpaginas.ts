/** Pages about the sentences and standing texts of every letter: for who may change them, and who that is for everybody else. */
import { berichtKaart } from '../../cards/bericht';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import { handlers } from '../handlers';
import { passageToevoegen } from '../handlers/eigen-passage';
import { formuleringenAntwoord } from '../handlers/formulering';
import type { Pagina } from '../paginas/pagina';
import { eenVan } from '../invoer/zinnen';

/** "Ik wil een zin in de brieven anders". */
const TEKST_WIJZIGEN = eenVan(
  '(?<![a-z])(?:tekst|teksten|zin|zinnen|woord|formulering)(?![a-z]).{0,40}(?<![a-z])(?:brief|brieven|persbericht)(?![a-z])',
  '(?<![a-z])zoek.{0,20}(?<![a-z])zin(?:nen)?(?![a-z])',
);

const WIJZIGEN = '(?:formulering(?:en)?|zin(?:nen)?)(?: in (?:de |een )?brie(?:f|ven))?';

/** "Formulering wijzigen", "ik wil een zin anders": said by who may. */
const ZIN_WIJZIGEN = eenVan(
  `^(?:ik wil |hoe (?:kan|moet) ik |kan ik )?(?:een |de |deze )?(?:andere )?${WIJZIGEN} (?:wijzigen|aanpassen|veranderen|herschrijven|anders)[ ?.]*$`,
  `^(?:wijzig|verander|herschrijf|pas) (?:een |de |deze )?${WIJZIGEN}(?: aan)?[ ?.]*$`,
);

/** "Nieuwe vaste tekst", "voeg een passage toe aan de brieven": a text of one's own in every letter. */
const VASTE_TEKST = '(?:(?:eigen )?vaste (?:tekst|alinea)|standaardtekst|standaardalinea|passage)';
const TEKST_TOEVOEGEN = eenVan(
  `^(?:ik wil |hoe (?:kan|moet|maak) ik |kan ik )?(?:een |de )?(?:nieuwe |extra )${VASTE_TEKST}(?: (?:toevoegen|maken|schrijven|aanmaken|opstellen))?[ ?.]*$`,
  `^(?:ik wil |hoe (?:kan|moet|maak) ik |kan ik )?(?:een |de )?${VASTE_TEKST} (?:toevoegen|maken|schrijven|aanmaken|opstellen)[ ?.]*$`,
  `^(?:voeg|maak|schrijf) (?:een )?(?:nieuwe )?${VASTE_TEKST}(?: toe)?(?: aan (?:de|alle) brieven)?[ ?.]*$`,
);

/** "Welke zinnen zijn veranderd", "wie heeft de zin gewijzigd". */
const ZINNEN_GEWIJZIGD = eenVan(
  '^(?:welke|wat voor|zijn er|wie heeft)(?![a-z]).{0,20}(?:zinnen|formuleringen|zin|formulering)(?![a-z]).{0,30}(?:veranderd|gewijzigd|aangepast|anders|herschreven)[ ?.]*$',
  '^(?:gewijzigde|veranderde|aangepaste) (?:zinnen|formuleringen)[ ?.]*$',
  '^wijzigingen (?:in|van|aan) (?:de )?(?:zinnen|formuleringen)[ ?.]*$',
  // On that page each change has a button that takes it back.
  '^(?:draai|zet|maak) (?:een |de |die |deze )?(?:zin|formulering)(?:en)? (?:terug|ongedaan)[ ?.]*$',
  '^(?:een |de |die |deze )?(?:zin|formulering)(?:en)? (?:terugdraaien|terugzetten|ongedaan maken)[ ?.]*$',
);

/** "Formulering hulp doorgaat", "zoek de zin met dagbehandeling": the sentences with those words. */
const ZIN_ZOEKEN = new RegExp(
  '^(?:zoek (?:naar )?(?:de |een )?(?:zin(?:nen)?|formulering(?:en)?)|(?:de )?formulering(?:en)?)(?: (?:met|over|van|waarin|rond))? ([^?!]{3,60}?)[ ?.!]*$',
  'iu',
);

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
    patroon: TEKST_TOEVOEGEN,
    doe: zegtWie((beurt) => passageToevoegen(beurt)),
  },
  {
    woorden: [],
    patroon: ZINNEN_GEWIJZIGD,
    // A writer asks this of the letter before him.
    voor: 'formulering.wijzigen',
    doe: (beurt) => handlers['beheer.wijzigingen'](beurt, { soort: 'formulering' }),
  },
  { woorden: [], patroon: ZIN_WIJZIGEN, doe: zegtWie((beurt) => formuleringenAntwoord(beurt)) },
  {
    woorden: [],
    patroon: ZIN_ZOEKEN,
    voor: 'formulering.wijzigen',
    doe: (beurt, tekst) =>
      handlers['formuleringen.zoeken'](beurt, { woord: maskeer(ZIN_ZOEKEN.exec(tekst.trim())?.[1] ?? '') }),
  },
  {
    woorden: ['formuleringen', 'zinnen brieven', 'zinnen'],
    patroon: TEKST_WIJZIGEN,
    voor: 'formulering.wijzigen',
    doe: (beurt) => formuleringenAntwoord(beurt),
  },
  {
    woorden: ['standaardteksten', 'vaste teksten', 'passages'],
    doe: zegtWie((beurt) => handlers['passages.inzien'](beurt, {})),
  },
];
