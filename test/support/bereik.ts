/** A reach without any limit, for tests that look at everything a store holds. */
import type { Bereik } from '../../domain/policy';

export const alles: Bereik = {
  alles: true,
  betrokkenPartijId: null,
  onderwerpPartijId: null,
  makerId: null,
  rolhouderId: null,
  opRollen: [],
};
