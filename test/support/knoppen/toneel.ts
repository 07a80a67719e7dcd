/** Who plays on a journey past the buttons, and where. */
import type { Plek, Spreker } from '../gesprek';
import type { Proefhuis } from '../proefhuis';

export interface Toneel {
  readonly huis: Proefhuis;
  wie(naam: string, plek?: Plek): Spreker;
}
export type Tocht = (toneel: Toneel) => Promise<void>;
