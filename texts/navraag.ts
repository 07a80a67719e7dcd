/** That somebody was asked for a fact and has no answer yet, in the middle of a sentence. */
import type { Navraag } from '../domain/feit';
import { datumVoluit } from './datum';
import { inkorten } from './inkorten';

/** A card has room for a name, not for a story. */
const langsteNaam = 120;

export const gevraagdAan = ({ aan, op }: Navraag): string =>
  `gevraagd aan ${inkorten(aan, langsteNaam)} op ${datumVoluit(op)}`;
