/** "En daarvoor?" under a trede, or in the channel of a casus: the one that held before it. */
import { tredeOpvragen } from '../../app/trede-opvragen';
import { voerUit } from '../../app/use-case';
import { tredeTekst } from '../../texts/trede';
import { plusDagen } from '../begrip/kalender';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { tredeAntwoord } from '../handlers/trede';
import { eenVan } from '../invoer/zinnen';
import type { Regel } from '../nieuw-bericht/regel';
import { zegTekst } from '../prive';
import { kanaalcasus } from './bedoelde-casus';

const ERVOOR = '(?:daarvoor|hiervoor|ervoor|daar voor|hier voor)';
const BAAR = eenVan(`^(?:en |maar |ok |oke )*(?:wat was (?:het|die|dat) )?${ERVOOR}(?: dan)?[?. ]*$`);
const NOEMT = eenVan(
  `^(?:en |maar |ok |oke )*(?:(?:wat|welke|hoe hoog) (?:was|is) )?(?:(?:de|die|welke) )?trede(?: (?:was (?:het|er)|gold))? ${ERVOOR}[?. ]*$`,
  '^(?:en |maar |ok |oke )*(?:(?:wat|welke) was )?(?:de |die )?(?:vorige|eerdere) trede[?. ]*$',
);

/** Null where no trede is before him, and where he is shown no trede of it at all. */
export const tredeDaarvoor: Regel = async (beurt, tekst) => {
  const { klein } = leesBericht(beurt, tekst);
  const genoemd = NOEMT.test(klein);
  if (!genoemd && !BAAR.test(klein)) return null;
  const inKanaal = beurt.inbound.plek === 'kanaal';
  if (!genoemd && !inKanaal && !vroegNaarTrede(beurt)) return null;
  const over = inKanaal ? await kanaalcasus(beurt) : onderwerpVan(beurt).casus;
  const gelezen = over == null ? null : await voerUit(beurt, tredeOpvragen, { over });
  const sinds = gelezen?.ok === true ? gelezen.value.historie[0]?.ingangsdatum : undefined;
  if (gelezen?.ok === true && sinds === undefined) return zegTekst(beurt, tredeTekst.geenEerdere);
  return over == null || sinds === undefined ? null : tredeAntwoord(beurt, over, plusDagen(sinds, -1));
};

/** Who may not read what held before has no button for it, and asks it all the same. */
function vroegNaarTrede(beurt: Beurt): boolean {
  const { getoond, draad } = beurt.huis;
  if (getoond.rij(beurt.inbound, beurt.nu, 'trede.historie').length > 0) return true;
  const vorige = draad.vorige(beurt.inbound, beurt.nu);
  return vorige !== null && leesBericht(beurt, vorige).begrepen.intent === 'trede.opvragen';
}
