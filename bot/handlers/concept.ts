/** "Ja, het hoort hierbij": words in which danger was suspected go to the draft that stands there after all. */
import { conceptTekst } from '../../texts/concept';
import type { Handlers } from '../handler';
import { zegTekst } from '../prive';

export const conceptHandlers = {
  'concept.verwerken': async (beurt, { tekst }) =>
    (await beurt.bijConcept(tekst)) ?? zegTekst(beurt, conceptTekst.nietMeer),
} as const satisfies Partial<Handlers>;
