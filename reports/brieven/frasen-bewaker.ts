/** Who follows how it goes on, in the letters after the first. */
import type { Keuze } from '../../domain/zin';
import { zin } from '../../domain/zin';
import { autoriteit } from './frasen';
import type { RaadZicht } from './frasen';
import { bewaker, heeftPlan } from './frasen-plan';
import { inStem } from './stem';

/** `dat` is what is done by the plan or without one; while that is the question, it is the situation that is followed. */
export const bewakerVanVervolg = (z: RaadZicht): Keuze =>
  z.plan.soort.status === 'onbekend' && !heeftPlan(z)
    ? bewaker(z, {
        autoriteit: zin`De ${autoriteit(z)} volgt hoe de situatie zich ontwikkelt.`,
        regio: inStem(z, {
          regio: zin`Wij volgen hoe de situatie zich ontwikkelt.`,
          college: zin`De regio volgt hoe de situatie zich ontwikkelt.`,
        }),
      })
    : bewaker(z, {
        autoriteit: zin`De ${autoriteit(z)} volgt hoe dat verloopt.`,
        regio: inStem(z, { regio: zin`Wij volgen hoe dat verloopt.`, college: zin`De regio volgt hoe dat verloopt.` }),
      });
