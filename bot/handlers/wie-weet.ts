/** The register of who was told of a casus, or who minds it. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { mag } from '../../domain/policy';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { zegTekst } from '../prive';
import { toonRegister } from './vrijgave';

export async function wieWeetHet(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus: over });
  if (!gevonden.ok || mag(beurt.actor, 'informeren.inzien', gevonden.value.casus)) return toonRegister(beurt, over);
  const { rolhouders, accounthouderNaam } = gevonden.value.casus;
  const wie =
    rolhouders.find(({ rol }) => rol === 'casus-communicatie') ?? rolhouders.find(({ rol }) => rol === 'regievoerder');
  return zegTekst(beurt, regieTekst.wieWeetHet(wie?.naam ?? accounthouderNaam));
}
