/** How long a letter is and until when nothing of it may be published: one sentence each. */
import { briefEmbargo, casusEmbargo } from '../../app/brief-embargo';
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { briefmaatTekst } from '../../texts/briefmaat';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { weiger } from '../prive';

export async function lengteVan(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return zeg(briefmaatTekst.lengte(gevonden.value.versie, gevonden.value.woorden));
}

export async function embargoVan(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const stand = await voerUit(beurt, briefEmbargo, { brief });
  return stand.ok ? zeg(briefmaatTekst.embargo(stand.value.tot, stand.value.voorbij)) : weiger(beurt, stand.fout);
}

export async function embargoVanCasus(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const stand = await voerUit(beurt, casusEmbargo, { casus });
  return stand.ok ? zeg(briefmaatTekst.embargo(stand.value.tot, stand.value.voorbij)) : weiger(beurt, stand.fout);
}
