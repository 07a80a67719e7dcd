/** What waits for who asks: what he decides, confirms, sets and does. */
import { eigenBrieven } from '../../app/brieven-inzien';
import { mijnTakenInzien } from '../../app/taak-inzien';
import { wachtendInzien } from '../../app/wachtend-inzien';
import type { Wachtend } from '../../app/wachtend-inzien';
import { voerUit } from '../../app/use-case';
import { wachtendKaart } from '../../cards/wachtend';
import type { WachtendView } from '../../cards/wachtend';
import { briefKnop } from '../../texts/brief';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

export async function wachtendAntwoord(beurt: Beurt): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, wachtendInzien, {});
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  // Who reads no letters or tasks has none that wait.
  const brieven = await voerUit(beurt, eigenBrieven, {});
  const taken = await voerUit(beurt, mijnTakenInzien, { welke: 'mijn', vanaf: 0 });
  return toon(
    beurt,
    wachtendKaart({
      ...wachtregels(gelezen.value),
      brieven: (brieven.ok ? brieven.value.brieven : [])
        .flatMap((regel) => (regel.wachtOpU === null ? [] : [{ ...regel, vraagt: regel.wachtOpU }]))
        .map(({ id, soort, publiek, nummer, vraagt, casusNummer, aanbieder }) => ({
          ...{ id, nummer, vraagt, naam: briefKnop(soort, publiek) },
          casus: { nummer: casusNummer, aanbiederNaam: aanbieder },
        })),
      taken: taken.ok ? taken.value.aantallen.mijn + taken.value.stappen.length : 0,
    }),
  );
}

export const wachtregels = ({
  bepalingen,
  voorstellen,
  berichten,
}: Wachtend): Pick<WachtendView, 'bepalingen' | 'voorstellen' | 'berichten'> => ({
  bepalingen: bepalingen.map(({ bepaling: { id, invoer }, vraagt, casus }) => ({
    ...{ id, trede: invoer.trede, vanaf: invoer.ingangsdatum, vraagt, casus },
  })),
  voorstellen,
  berichten,
});
