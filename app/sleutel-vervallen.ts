/** Closes a card that nobody pressed: its one-time key is used up for nothing, so that its button gives nothing any more. */
import type { Werk } from './werk';

/** Kept under a reading, for which no card has a key: whoever presses it hears what he hears of any card that is not for him. */
export async function laatSleutelVervallen({ eenheid, actor, nu }: Werk, sleutel: string): Promise<void> {
  if ((await eenheid.sleutel.vind(sleutel)) !== null) return;
  const gebruik = { sleutel, persoonId: actor.persoonId, handeling: 'casus.inzien', uitkomst: '', op: nu } as const;
  await eenheid.sleutel.bewaar(gebruik);
}
