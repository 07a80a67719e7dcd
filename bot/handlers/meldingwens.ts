/** The guesses at what somebody wants with the melding before him, pressed. */
import type { Handlers } from '../handler';

export const meldingwensHandlers = {
  'melding.wens': (beurt, { melding, wens, gezegd }) => beurt.overMelding(wens, melding, gezegd),
} as const satisfies Partial<Handlers>;
