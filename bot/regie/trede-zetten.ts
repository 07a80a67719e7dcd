/** "Zet de trede op 2", "maak er trede 4 van": an order about one casus, and no question which casussen are on that trede. People put it forward; nothing is set by words. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { opCasus } from '../ingangen/ingang';
import { eenVan } from '../invoer/zinnen';

const BELEEFD = '(?:(?:graag|wil je|kun je|kunt u|wilt u|ik wil) )*';
const ZET = eenVan(
  `^${BELEEFD}(?:zet|breng|verhoog|verlaag|wijzig|verander) (?!op )(?:.{2,60} )?(?:op|naar|tot|in) (?:trede )?[1-5][.!]?$`,
  `^${BELEEFD}maak (?:er|het|daar|dit) (?:maar )?(?:een )?trede [1-5](?: van)?[.!]?$`,
);
const MEER = /(?<![a-z])(?:casussen|lijst|overzicht|organisaties|aanbieders)(?![a-z])/;

export function tredeUitOpdracht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (!ZET.test(klein) || !klein.includes('trede') || MEER.test(klein)) return null;
  const open = opCasus((deze, casus) => handlers['tredebepaling.openen'](deze, { casus }));
  return open(beurt, { ...begrepen, intent: 'trede.vaststellen' }, tekst);
}
