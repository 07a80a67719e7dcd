/** "En daarvoor?" under a trede, or in the channel of a casus: the one that held before it. */
import { tredeOpvragen } from '../../app/trede-opvragen';
import { voerUit } from '../../app/use-case';
import { plusDagen } from '../begrip/kalender';
import { leesBericht } from '../bericht-lezen';
import { onderwerpVan } from '../getoond/onderwerp';
import { tredeAntwoord } from '../handlers/trede';
import { eenVan } from '../invoer/zinnen';
import type { Regel } from '../nieuw-bericht/regel';
import { kanaalcasus } from './bedoelde-casus';

const ERVOOR = '(?:daarvoor|hiervoor|ervoor|daar voor|hier voor)';
const BAAR = eenVan(`^(?:en |maar |ok |oke )*(?:wat was (?:het|die|dat) )?${ERVOOR}(?: dan)?[?. ]*$`);
const NOEMT = eenVan(
  `^(?:en |maar |ok |oke )*(?:(?:wat|welke|hoe hoog) (?:was|is) )?(?:(?:de|die|welke) )?trede(?: (?:was (?:het|er)|gold))? ${ERVOOR}[?. ]*$`,
  '^(?:en |maar |ok |oke )*(?:(?:wat|welke) was )?(?:de |die )?(?:vorige|eerdere) trede[?. ]*$',
);

/** Null where no trede is before him, and where none held before this one: the card says since when it is. */
export const tredeDaarvoor: Regel = async (beurt, tekst) => {
  const { klein } = leesBericht(beurt, tekst);
  const genoemd = NOEMT.test(klein);
  if (!genoemd && !BAAR.test(klein)) return null;
  const inKanaal = beurt.inbound.plek === 'kanaal';
  const staatEr = beurt.huis.getoond.rij(beurt.inbound, beurt.nu, 'trede.historie').length > 0;
  if (!genoemd && !inKanaal && !staatEr) return null;
  const over = inKanaal ? await kanaalcasus(beurt) : onderwerpVan(beurt).casus;
  const gelezen = over == null ? null : await voerUit(beurt, tredeOpvragen, { over });
  const sinds = gelezen?.ok === true ? gelezen.value.historie[0]?.ingangsdatum : undefined;
  return over == null || sinds === undefined ? null : tredeAntwoord(beurt, over, plusDagen(sinds, -1));
};
