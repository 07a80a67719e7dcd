/** "Laat iedereen rond de Wilgenhoeve weten dat de bank heeft ingestemd": news for who is involved, and no question about the casus. The form asks for a look before anything leaves. */
import { magErgens } from '../../app/casussen-inzien';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { openBericht } from '../handlers/casusbericht';
import { eenVan } from '../invoer/zinnen';
import { hoofdzin } from '../invoer/hoofdzin';
import { genoemdeCasus } from '../namen/genoemd';
import { bedoeldeCasus } from './bedoelde-casus';
import { zonderBevestigvraag } from './lezers-zin';

const WIE = `(?<wie>(?:iedereen|allen|(?:de |alle |het )?(?:betrokkenen|betrokken (?:gemeenten|regio[’']?s|partijen)|gemeenten|regio[’']?s|partijen|partners|kernteam|team))(?: (?:rond|bij|van|over|in|om)(?: \\S+){1,5}?)?)`;
const VRAAG = `(?:(?:wil|kun|kan|zou) (?:je|jij|u) |kunt u |wilt u |zou u |graag |even |ik wil |wij willen |we willen |alsjeblieft )*`;
const WETEN =
  '(?:laten weten|informeren|inlichten|vertellen|berichten|melden|doorgeven|op de hoogte (?:brengen|stellen))';

const vormen = eenVan(
  `^${VRAAG}laat (?:aan )?${WIE} (?:even )?weten[,:]? (?:dat )?(?<wat>\\S.{3,})$`,
  `^${VRAAG}(?:informeer|vertel|bericht|meld|breng|stel|licht) (?:aan )?${WIE.replace('<wie>', '<wie2>')}(?: (?:in|op de hoogte))?[,:]? (?:dat |erover dat |over het feit dat )(?<wat2>\\S.{3,})$`,
  `^${VRAAG}(?:stuur|mail|app|schrijf|geef) (?:aan )?${WIE.replace('<wie>', '<wie4>')}(?: (?:even|nog|nu|maar|alsjeblieft|door|een berichtje|een bericht|een update|bericht))*[,:]? dat (?<wat4>\\S.{3,})$`,
  `^${VRAAG}(?:aan )?${WIE.replace('<wie>', '<wie3>')} ${WETEN}[,:]? (?:dat )?(?<wat3>\\S.{3,})$`,
);
const LAAT_WETEN = new RegExp(vormen.source, 'is');

const ACHTER_DAT = /(?<![a-z])(?:stuur|mail|app|schrijf|geef) .{0,80}? dat /i;

interface Gezegd {
  readonly wie: string;
  readonly wat: string;
}

export function laatWetenIn(tekst: string): Gezegd | null {
  const groepen = LAAT_WETEN.exec(tekst.trim())?.groups;
  if (groepen === undefined) return null;
  const een = (naam: string): string =>
    groepen[naam] ?? groepen[`${naam}2`] ?? groepen[`${naam}3`] ?? groepen[`${naam}4`] ?? '';
  return { wie: een('wie'), wat: een('wat').replace(/\?+$/, '').trim() };
}

/** Null for who keeps no casus, and where none is meant: then it is something he tells. */
export async function laatWeten(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const gezegd = laatWetenIn(tekst);
  if (gezegd === null || !(await magErgens(beurt, 'casus.bijwerken'))) return null;
  const { slots } = leesBericht(beurt, tekst).begrepen;
  const casus = genoemdeCasus(beurt.register, slots) ?? (await bedoeldeCasus(beurt, 'casus.bijwerken'));
  if (casus === null) return null;
  const zicht = /kernteam|(?:^|het )team/i.test(gezegd.wie) ? 'kernteam' : 'betrokken';
  const { tekst: wat, vraagt } = zonderBevestigvraag(gezegd.wat);
  // Said behind "dat": a message that cannot change later is a sentence of its own.
  const zin = ACHTER_DAT.test(tekst) ? hoofdzin(wat) : wat;
  return openBericht(beurt, casus, { tekst: zin, zicht, ...(vraagt ? { akkoord: 'ja' } : {}) });
}
