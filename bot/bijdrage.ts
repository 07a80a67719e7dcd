/** Remembers which message went into what: ids only. */
import type { Beurt } from './beurt';

/** A typed message only; a button leaves nothing in the chat that somebody could edit. */
export async function onthoudBijdrage(
  { inbound, eenheid, actor, nu }: Beurt,
  waarin: { readonly dialoog: string; readonly over: string; readonly objectId: string | null },
): Promise<void> {
  if (inbound.soort !== 'bericht' || inbound.activityId === null) return;
  const { gesprekId: gesprek } = inbound.gesprek;
  const { persoonId } = actor;
  await eenheid.bijdrage.onthoud({ ...waarin, gesprek, berichtId: inbound.activityId, persoonId, op: nu });
}
