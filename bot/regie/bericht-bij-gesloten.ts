/** A message about a casus that takes none any more: said before somebody types it. */
import { berichtfout } from '../../app/casus-bijwerken';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { CasusDossier } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { casusberichtTekst } from '../../texts/casusbericht';
import { regieTekst, stapNaam } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

/** Nobody fills in what cannot be sent: on a closed casus there is no more news, and it is said what can be done instead. */
export async function nietTeSchrijven(
  beurt: Beurt,
  corrigeert: string | undefined,
  casus: CasusDossier,
): Promise<BeurtAntwoord | null> {
  const fout = await berichtfout(beurt, { corrigeert: corrigeert ? corrigeert : null }, casus);
  if (fout === null || casus.status !== 'gesloten' || corrigeert) return fout && weiger(beurt, fout);
  const naar = { casus: casus.id };
  const heropenen = mag(beurt.actor, 'casus.heropenen', casus)
    ? [button(stapNaam('heropenen'), 'casus.heropenformulier', naar)]
    : [];
  return toon(
    beurt,
    berichtKaart({
      kop: casusberichtTekst.geslotenKop,
      onderkop: casus.aanbiederNaam,
      alineas: [casusberichtTekst.gesloten(casus.nummer)],
      knoppen: [...heropenen, button(regieTekst.knop.terug, 'casus.inzien', naar)],
    }),
  );
}
