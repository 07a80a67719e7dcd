/** At which treden a standing text stands in its letters. */
import { opsomming } from './lijst';

const alleTreden = 5;

export const bijTreden = (treden: readonly number[]): string =>
  treden.length === alleTreden ? 'bij iedere trede' : `bij trede ${opsomming(treden.map(String))}`;
