/** Handles one inbound from start to end: a redelivery gets the first answer, everything else is one transaction. */
import type { Turn } from '../../domain/traffic';
import { maakPlaatsing } from '../bestanden/plaatsing';
import type { BeurtAntwoord } from '../beurt';
import type { Antwoord, Bode, Gespreksverwijzing, Inbound, Outbound, Verwerker } from '../messages';
import { heeftVoorrang } from '../voorrang';
import { neemBinnen } from './binnen';
import type { Binnen } from './binnen';
import type { VerwerkerDeps } from './deps';
import { eenBeurt } from './een-beurt';
import type { Uitkomst } from './een-beurt';

export type { VerwerkerDeps } from './deps';

export function maakVerwerker(deps: VerwerkerDeps): Verwerker {
  const plaats = maakPlaatsing({ ...deps, hash: deps.huis.hash });
  return async (inbound) => {
    const binnen = await neemBinnen(deps, inbound);
    const uitkomst = await voerUit(deps, binnen);
    if (uitkomst.chat) deps.chats.genoteerd(uitkomst.chat, binnen.nu);
    if (uitkomst.herhaald) return { berichten: [], invoke: uitkomst.antwoord.invoke };
    await naCommit(deps, binnen, uitkomst);
    // Drawing and uploading are slow: after the transaction, and only the first time.
    if (inbound.soort === 'bestand-akkoord') return plaats(inbound);
    return metBezorging(deps, uitkomst.antwoord, binnen.activiteit);
  };
}

/** In the same transaction the answers that arrived since the last one are marked. */
async function voerUit(deps: VerwerkerDeps, binnen: Binnen): Promise<Uitkomst> {
  const aangekomen = deps.aangekomen.neem();
  const beurt = async (turn: Turn): Promise<Uitkomst> => {
    if (aangekomen.length > 0) await turn.inbox.zetVerzonden(...aangekomen);
    return eenBeurt(deps, turn, binnen);
  };
  try {
    const { inbound } = binnen;
    return await deps.wereld.eenheid(beurt, { ...inbound.afzender, voorrang: heeftVoorrang(inbound) });
  } catch (fout) {
    deps.aangekomen.geefTerug(aangekomen);
    throw fout;
  }
}

/** After the commit: a unit of work may run twice, and what it did not keep was shown to nobody. */
async function naCommit(deps: VerwerkerDeps, binnen: Binnen, uitkomst: Uitkomst): Promise<void> {
  const { inbound, nu } = binnen;
  const { antwoord, prive, vluchtig, eigen, post, wie } = uitkomst;
  deps.huis.getoond.onthoud(inbound, antwoord, nu, wie);
  if (antwoord.meegebracht) deps.huis.meegebracht.gegeven(inbound);
  if (eigen) onthoudPrive(deps, eigen, binnen, uitkomst);
  if (prive.length > 0) await deps.stuurNu(prive);
  const weg = vluchtig && stuurVluchtig(deps.bode, vluchtig, antwoord.prive ?? [], inbound);
  // Only a message may wait for room in the private chat: a button is answered at once.
  if (inbound.soort === 'bericht') await weg;
  if (post) deps.naBeurt();
}

/** What he was sent in his personal chat stands before him there: "ja" is said to that. */
function onthoudPrive(
  { huis }: VerwerkerDeps,
  gesprek: Gespreksverwijzing,
  { inbound, nu }: Binnen,
  { antwoord, wie }: Uitkomst,
): void {
  const daar: Inbound = { ...inbound, plek: 'persoonlijk', gesprek };
  huis.getoond.onthoud(daar, { berichten: antwoord.prive ?? [], invoke: null }, nu, wie);
}

/** What may not be kept is not sent again either: it changed nothing, and can be asked once more. */
async function stuurVluchtig(
  bode: Bode,
  gesprek: Gespreksverwijzing,
  berichten: readonly Outbound[],
  { activityId, gesprek: { gesprekId } }: Inbound,
): Promise<void> {
  for (const [nummer, bericht] of berichten.entries())
    await bode.zend(gesprek, bericht, `${activityId ?? gesprekId}/prive/${String(nummer)}`);
}

/** Marks the answer as arrived; one that never was is sent again by `outbox/herstel.ts`. */
function metBezorging(deps: VerwerkerDeps, { berichten, invoke }: BeurtAntwoord, activiteit: string | null): Antwoord {
  if (activiteit === null) return { berichten, invoke };
  return { berichten, invoke, naBezorging: () => deps.aangekomen.meld(activiteit) };
}
