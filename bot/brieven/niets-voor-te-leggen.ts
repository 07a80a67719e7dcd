/** "Leg m maar voor" with nothing before him: what that can mean follows from what he may do. */
import { magErgens } from '../../app/casussen-inzien';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { geenZaak, mag } from '../../domain/policy';
import { briefkortTekst } from '../../texts/briefkort';
import { knopTekst } from '../../texts/melding';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { brievenVoorU } from '../handlers/brieven';
import { hulpknop } from '../handlers/wegwijs';
import { metZin } from '../met-zin';

const { nietVoorleggen } = briefkortTekst;

/** Null for who puts a tredebepaling forward: he is asked of which casus. */
export async function legtIetsVoor(beurt: Beurt): Promise<BeurtAntwoord | null> {
  if (await magErgens(beurt, 'tredebepaling.voorleggen')) return null;
  if (await magErgens(beurt, 'brief.voorleggen')) return brievenVoorU(beurt);
  return steltVast(beurt) ? metZin(nietVoorleggen.steltVast, await brievenVoorU(beurt)) : zeg(niets(beurt));
}

/** Of letters of his own house. */
const steltVast = ({ actor }: Beurt): boolean =>
  mag(actor, 'brief.vaststellen', { ...geenZaak, betrokken: [actor.partijId], huisId: actor.partijId });

function niets({ actor }: Beurt) {
  const kanMelden = mag(actor, 'melding.registreren', geenZaak);
  return berichtKaart({
    kop: nietVoorleggen.kop,
    alineas: [nietVoorleggen.niets, ...(kanMelden ? [nietVoorleggen.melden] : [])],
    knoppen: [...(kanMelden ? [button(knopTekst.meldingDoen, 'melding.starten', {})] : []), hulpknop()],
  });
}
