/** What is asked of a new board waits until somebody says that there is one: one question, and not five. What is known of it is said. */
import type { OptioneelFeit } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import type { Openbaar } from './frasen';

export const naBestuur = ({ rvb: { sinds } }: Openbaar, feit: OptioneelFeit<unknown>, keuze: Keuze): Keuze =>
  sinds.status === 'onbekend' && feit.status === 'onbekend' ? null : keuze;
