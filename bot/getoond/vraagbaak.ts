/** Under guesses: who knows more of the casus or letter before somebody, for what he asked may stand in no list of ours. */
import { casusInzien } from '../../app/casus-inzien';
import type { CasusRol } from '../../domain/actor';
import { aanwezigen } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { lezersTekst } from '../../texts/lezersvragen';
import type { Beurt } from '../beurt';
import { onderwerpVan } from './onderwerp';

/** Who is asked first. */
const volgorde: Readonly<Record<'casus' | 'brief', readonly CasusRol[]>> = {
  casus: ['regievoerder', 'plaatsvervanger', 'casus-adviseur'],
  brief: ['casus-communicatie', 'regievoerder', 'plaatsvervanger', 'casus-adviseur'],
};

/** Nothing where no casus stands before him, he may not see it, or he himself is all there is. Among others nobody is named. */
export async function vraagbaak(beurt: Beurt): Promise<readonly string[]> {
  const { casus, brief } = onderwerpVan(beurt);
  if (casus === undefined) return [];
  const zaak = await casusInzien.zaak(beurt, { casus });
  if (zaak === null || !mag(beurt.actor, 'casus.inzien', zaak)) return [];
  const anderen = aanwezigen(zaak).filter(({ persoonId }) => persoonId !== beurt.actor.persoonId);
  const eerste = volgorde[brief === undefined ? 'casus' : 'brief']
    .flatMap((rol) => anderen.filter((houder) => houder.rol === rol))
    .at(0);
  if (eerste === undefined) return [];
  const { rol, naam } = eerste;
  return [lezersTekst.vraagbaak(rol, beurt.inbound.plek === 'persoonlijk' ? naam : null)];
}
