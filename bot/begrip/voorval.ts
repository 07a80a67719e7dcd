/** "Na de suicide van een client ligt het team stil": what an organisation is left with is a melding, and nobody knows from it that the danger is over. */
import { noemtGevaar } from './gevaren';
import { compileer, eindVan } from './patronen';

const GEBEURD = 'suicide|zelfmoord|zelfdoding|overlijden|dood|steekpartij|ongeluk|ongeval|drama|incident|brand';
const WIE =
  'client|clienten|cliente|jongere|bewoner|bewoonster|jongen|meisje|leerling|jeugdige|kind|collega|begeleider|pupil';
const PLEK = 'groep|locatie|leefgroep|woongroep|afdeling|instelling|gezinshuis';
const EEN = 'de|een|die|onze|het|het|ons';

/** Longest first. */
const VOORVALLEN = [
  `na|sinds|door|vanwege|wegens|after|since ${EEN} ${GEBEURD} van|met|onder ${EEN} ${WIE}`,
  `na|sinds|door|vanwege|wegens|after|since ${EEN} ${GEBEURD} op|in|bij ${EEN} ${PLEK}`,
  `na|sinds|door|vanwege|wegens|after|since ${EEN} ${GEBEURD}`,
  `na|sinds|door|vanwege|wegens|after|since ${GEBEURD} van|onder ${EEN} ${WIE}`,
  `na|sinds|door|vanwege|wegens|after|since ${GEBEURD} ${WIE}`,
  `na|sinds|door|vanwege|wegens|after|since ${GEBEURD}`,
].map(compileer);

/** Who carries it. */
const ORGANISATIE = new Set(
  'team teams personeel staf medewerkers begeleiders rooster roosters diensten bezetting invallers opnamestop clientenstop uitstroom ziekteverzuim verzuim vacatures verzekeraar contract gemeenten aanbieder instelling organisatie bestuur directeur @aanbieder leiding afdeling'.split(
    ' ',
  ),
);
const DRAAGT = new Set(
  'stil ziek ziekgemeld uitgevallen uitvallen uitgestroomd weggelopen vertrokken vertrekt vertrekken opgestapt weg lopen loopt rond vullen invallers opnamestop clientenstop opgezegd failliet sluit sluiten dicht terug verloop verzuim uitstroom kapot thuis trekt stopt stoppen leeg'.split(
    ' ',
  ),
);
/** It goes on, or of somebody is said how he is: then every word means what it says. */
const NOG_BEZIG = new Set(
  'ook nu net weer opnieuw vannacht vanavond vandaag vanochtend vanmiddag zojuist zonet straks ik mij me hij ze zij haar hem zich zichzelf dreigt dreigen wil willen help bang snijdt jongen jongens meisje meisjes jongere jongeren kind kinderen leerling bewoner broer zus vader moeder ie meid meiden client clienten cliente bewoners bewoonster pupil baby peuter begeleider begeleidster medewerker groepsleider huisgenoot vriend vriendin iemand wat hoe wie @datum'.split(
    ' ',
  ),
);

/** Read by the lexicon as `pasVoorval`. */
const PAS_GEBEURD = ['noodlottig', 'voorval'];

const isGevolg = (rest: readonly string[]): boolean => {
  if (!rest.some((woord) => ORGANISATIE.has(woord)) || !rest.some((woord) => DRAAGT.has(woord))) return false;
  if (rest.some((woord) => NOG_BEZIG.has(woord))) return false;
  return !noemtGevaar(rest);
};

/** The words without the event and of whom it was, where an organisation has to bear it and nothing tells of danger besides. */
export const zonderVoorval = (woorden: readonly string[]): readonly string[] => {
  for (const plek of woorden.keys()) {
    const eind = Math.max(...VOORVALLEN.map((een) => eindVan(een, woorden, plek)));
    if (eind < 0) continue;
    const voor = woorden.slice(0, plek);
    const na = woorden.slice(eind);
    return isGevolg([...voor, ...na]) ? [...voor, woorden[plek] ?? '', ...PAS_GEBEURD, ...na] : woorden;
  }
  return woorden;
};
