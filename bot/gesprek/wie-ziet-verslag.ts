/** "Wie leest dit", "ziet Zilverwier dit verslag ook" with the report of a talk before him: of that report, and not of a melding or a casus. */
import { gesprekTekst } from '../../texts/accountgesprek';
import { paginavraagIn } from '../begrip/vervolg/pagina';
import { wedervraagIn } from '../begrip/wedervragen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { idsVan } from '../getoond/onderwerp';
import { elders } from '../invoer/verwijzen';
import { dataOp, elementenOp } from '../kaart-delen';
import { zegTekst } from '../prive';

export function wieZietVerslag(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  if (!verslagInBeeld(beurt)) return null;
  const vraagt =
    wedervraagIn(tekst, ['wie-ziet']) !== null || paginavraagIn(leesBericht(beurt, tekst).lezing) === 'wie-ziet';
  if (!vraagt || elders(beurt, tekst) !== null) return null;
  // No card: the report stands there still.
  return zegTekst(beurt, gesprekTekst.wieZiet.join(' '));
}

/** On its form, as it was recorded, or on a list of them. */
function verslagInBeeld(beurt: Beurt): boolean {
  if (netVan(beurt)?.soort === 'gesprek') return true;
  const { rijen } = beurt.huis.getoond;
  if (rijen(beurt.inbound, beurt.nu).some(({ knoppen }) => idsVan(knoppen, 'gesprek').length > 0)) return true;
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  return kaart !== null && dataOp(elementenOp(kaart.inhoud)).some(isVanGesprek);
}

const isVanGesprek = (data: unknown): boolean =>
  /^accountgesprek\.(?:bewaren|vastleggen|afronden)$/.test(
    String((data as { readonly action?: unknown } | null)?.action),
  );
