/** Every field of a melding that a card may show. */
import type { MeldingVeld } from '../../../domain/melding';
import { meldingVragen } from '../../../texts/meldingvragen';

export const meldingVelden = Object.keys(meldingVragen) as readonly MeldingVeld[];
