/** "Zet het dan als taak op de Wilgenhoeve", behind what was not understood: the form opens with those words, or says that they are gone (ADR 228). */
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { leesBericht } from '../bericht-lezen';
import { taakMetNaam } from '../handlers/taak-zin';
import { onderwerpVan } from '../getoond/onderwerp';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import type { Regel } from '../nieuw-bericht/regel';

const BELEEFD = '(?:(?:ok|oke|nee|ja|nou|goed|prima|dan|graag|en|maar|kun je|wil je)[, ]+)*';
const DAT = '(?:het|dat|dit|die|deze|hem|m|wat ik (?:net|zei|net zei|typte|schreef|net schreef|net typte))';
const TAAK = '(?:een )?(?:taak|actie|actiepunt|to ?do|klus)';
const ZET_ALS_TAAK = new RegExp(
  `^${BELEEFD}(?:zet|noteer|maak|schrijf|leg|sla|plaats)(?: er)? ${DAT}(?: (?:dan|maar|er|ook|even|vast|gewoon|toch))* (?:als|op als|vast als|in als) ${TAAK}(?![a-z])|^${BELEEFD}maak (?:daar|er|hier)(?: (?:dan|maar|toch|gewoon))* ${TAAK} van(?![a-z])`,
);

/** Null where no such task is asked for, or nobody knows of which casus. */
export const taakVanDaarnet: Regel = async (beurt, tekst) => {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (!ZET_ALS_TAAK.test(klein.trim()) || /[:?]/.test(klein)) return null;
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus;
  if (casus === undefined) return null;
  const wat = beurt.huis.draad.onbegrepen(beurt.inbound, beurt.nu) ?? '';
  const antwoord = await taakMetNaam(beurt, casus, { zin: wat, wat, voor: '', naam: null });
  if (antwoord.geweigerd === true) return antwoord;
  return metZin(wat === '' ? taakGezegdTekst.nietBewaard : taakGezegdTekst.vanDaarnet, antwoord);
};
