/** A sample of every handeling of the table: a new row without one does not compile. */
import type { Handeling } from '../../../domain/policy';
import { beheerproeven } from './beheer';
import { briefproeven } from './brief';
import { casusproeven } from './casus';
import { meldingproeven } from './melding';
import type { Proef } from './proef';

export { proefwereld } from './wereld';
export { plekken } from './proef';
export type { Casusdelen, Plek, Proef } from './proef';

export const proeven: Readonly<Record<Handeling, Proef>> = {
  ...meldingproeven,
  ...casusproeven,
  ...briefproeven,
  ...beheerproeven,
};
