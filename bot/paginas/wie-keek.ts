/** "Wie heeft er naar deze casus gekeken": that stands in the logboek, and how to get it is said to anybody; of what was looked at nothing is told. */
import { leesBericht } from '../bericht-lezen';
import { eenVan } from '../invoer/zinnen';
import type { Regel } from '../nieuw-bericht/regel';
import { openPagina } from './gevraagd';

const GEZIEN =
  '(?:gekeken|ingezien|bekeken|ingekeken|ingelogd|rondgekeken|meegekeken|opgezocht|opgevraagd|geraadpleegd|ingelezen)';
const vragen = eenVan(
  `^(?:en |maar |laat zien |kun je zien |ik wil weten )*(?:wie|wie allemaal|welke (?:mensen|collega[’']?s|medewerkers)) (?:heeft|hebben|had|hadden) (?:er )?(?:allemaal )?.{0,70}(?<![a-z])${GEZIEN}[?. ]*$`,
  '^(?:en |maar )*wie (?:keek|keken) (?:er )?(?:allemaal )?(?:mee |naar |in |bij ).{0,60}[?. ]*$',
  '^(?:en |maar )*door wie (?:is|zijn|werd) .{2,70} (?:ingezien|bekeken|opgezocht|opgevraagd|geraadpleegd)[?. ]*$',
  '(?<![a-z])(?:inzage|toegangs)log(?:boek)?(?![a-z])|(?<![a-z])(?:laat|toon|geef|open|bekijk) (?:me |mij )?(?:het )?logboek(?![a-z])',
);
/** Who read a message, a letter or a brief is another question, with an answer of its own. */
const IETS_ANDERS = /(?<![a-z])(?:bericht\w*|update\w*|mail\w*|brie(?:f|ven)|persbericht\w*|feit\w*)(?![a-z])/;

export const wieKeek: Regel = (beurt, tekst) => {
  const { klein } = leesBericht(beurt, tekst);
  return vragen.test(klein) && !IETS_ANDERS.test(klein) ? openPagina(beurt, 'op-de-server', tekst) : null;
};
