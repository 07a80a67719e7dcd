/** "Zet de trede op 2", "verhogen naar 4 want de bank heeft het krediet opgezegd": an order about one casus, and no question which casussen are on that trede. People put it forward; nothing is set by words. */
import { magErgens } from '../../app/casussen-inzien';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { opCasus } from '../ingangen/ingang';
import { eenVan } from '../invoer/zinnen';
import { bepalingIn, kopVan, tredeIn } from './bepaling-zin';

const BELEEFD = '(?:(?:graag|wil je|kun je|kunt u|wilt u|ik wil|wij willen|we willen|ik zou) )*';
/** In the part of the sentence before why. */
const ZET = eenVan(
  `^${BELEEFD}(?:zet|breng|verhoog|verlaag|wijzig|verander|hoog|schaal) (?!op )(?:.{2,60} )?(?:op|naar|tot|in) (?:trede )?[1-5]`,
  `^${BELEEFD}maak (?:er|het|daar|dit) (?:maar )?(?:een )?trede [1-5](?: van)?`,
  `^${BELEEFD}(?:(?:de|die|deze) trede (?:van .{2,40} )?)?(?:verhogen|verlagen|ophogen|opschalen|afschalen|escaleren|de-escaleren|bijstellen|omhoog|omlaag|terug)(?: .{2,40})? (?:naar|tot) (?:trede )?[1-5]`,
  `^(?:.{2,60} )?(?:moet|mag|kan|zou moeten) (?:.{2,30} )?(?:van (?:trede )?[1-5] naar (?:trede )?[1-5]|naar trede [1-5])(?: toe)?[.!]?$`,
  `^(?:.{2,60} )?van (?:trede )?[1-5] naar (?:trede )?[1-5](?: (?:per|vanaf|ingaande|met ingang van) .{3,30})?[.!]?$`,
);
const MEER = /(?<![a-z])(?:casussen|lijst|overzicht|organisaties|aanbieders|taak|brief|bericht|gesprek)(?![a-z])/;
/** Without the word it is an order only for who puts tredebepalingen forward. */
const ZEGT_TREDE = /(?<![a-z])trede(?![a-z])/;

export async function tredeUitOpdracht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein } = leesBericht(beurt, kopVan(tekst));
  if (!ZET.test(klein) || tredeIn(klein) === null || MEER.test(klein) || tekst.includes('?')) return null;
  if (!ZEGT_TREDE.test(klein) && !(await magErgens(beurt, 'tredebepaling.voorleggen'))) return null;
  const { begrepen } = leesBericht(beurt, tekst);
  const open = opCasus((deze, casus) => handlers['tredebepaling.openen'](deze, { casus, ...bepalingIn(deze, tekst) }));
  return open(beurt, { ...begrepen, intent: 'trede.vaststellen' }, tekst);
}
