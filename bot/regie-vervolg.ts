/** What people ask next about a casus: who was told, and when the following message is due. */
import { casusritmeInzien } from '../app/casusritme';
import { casusInzien } from '../app/casus-inzien';
import { voerUit } from '../app/use-case';
import { ritmeKaart, ritmeStandKaart } from '../cards/ritme';
import { mag } from '../domain/policy';
import { regieTekst } from '../texts/regie';
import { ritmeTekst } from '../texts/ritme';
import type { Beurt, BeurtAntwoord } from './beurt';
import { handlers } from './handlers';
import { toon, weiger, zegTekst } from './prive';

/** The register of who was told, or who minds it. */
export async function wieWeetHet(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus: over });
  if (!gevonden.ok || mag(beurt.actor, 'informeren.inzien', gevonden.value.casus))
    return handlers['informeren.inzien'](beurt, { casus: over });
  const { rolhouders, accounthouderNaam } = gevonden.value.casus;
  const wie =
    rolhouders.find(({ rol }) => rol === 'casus-communicatie') ?? rolhouders.find(({ rol }) => rol === 'regievoerder');
  return zegTekst(beurt, regieTekst.wieWeetHet(wie?.naam ?? accounthouderNaam));
}

/** When the next message is due, and putting it off. */
export async function ritmeAntwoord(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusritmeInzien, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus, ritme } = gevonden.value;
  if (ritme === null) return zegTekst(beurt, ritmeTekst.geenRitme);
  const view = { casus, ritme, soort: 'stand', vandaag: beurt.vandaag, sleutel: beurt.nieuweSleutel() } as const;
  const kaart = mag(beurt.actor, 'ritme.uitstellen', casus) ? ritmeKaart(view) : ritmeStandKaart(view);
  return toon(beurt, kaart);
}
