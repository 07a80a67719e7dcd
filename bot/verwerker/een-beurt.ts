/** What happens inside the transaction of one turn. */
import type { OutboxRij } from '../../domain/ports';
import type { Chat, Turn } from '../../domain/traffic';
import type { BekendeChats } from '../bekende-chats';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Gespreksverwijzing } from '../messages';
import { eersteAntwoord, teBewaren } from '../outbox/antwoord-bewaren';
import { bewaarPrive } from '../outbox/prive-antwoord';
import { beantwoord } from '../router';
import { metSpoor, spoorVan } from '../spoor';
import type { Binnen } from './binnen';
import type { VerwerkerDeps } from './deps';
import { eigenChat } from '../prive';
import { maakBeurt } from './maak-beurt';
import { metPost } from './met-post';

export interface Uitkomst {
  readonly antwoord: BeurtAntwoord;
  /** The private part as rows of the outbox. */
  readonly prive: readonly OutboxRij[];
  /** Where a private part goes that may not be kept. */
  readonly vluchtig: Gespreksverwijzing | null;
  /** The personal chat that a private part goes to, whether it is kept or not. */
  readonly eigen: Gespreksverwijzing | null;
  readonly herhaald: boolean;
  /** What this turn wrote down about where it took place; null when that was known. */
  readonly chat: Chat | null;
  readonly post: boolean;
  /** The id of whose turn it was. */
  readonly wie: string;
}

/** Nothing is done for a redelivery: it gets the first answer. */
const herhaling = { prive: [], vluchtig: null, eigen: null, herhaald: true, chat: null, post: false, wie: '' } as const;

export async function eenBeurt(deps: VerwerkerDeps, turn: Turn, binnen: Binnen): Promise<Uitkomst> {
  const { inbound, activiteit, nu } = binnen;
  await turn.vergrendel(inbound.gesprek.gesprekId);
  if (activiteit !== null) {
    const binnenkomst = await turn.inbox.neemAan(activiteit, inbound.gesprek.gesprekId, nu);
    if (binnenkomst.soort === 'herhaald') return { antwoord: eersteAntwoord(binnenkomst.antwoord), ...herhaling };
  }
  const { eenheid, heeftPost } = metPost(metSpoor(turn, spoorVan(inbound)));
  const beurt = await maakBeurt(deps, eenheid, binnen);
  const chat = await onthoudPlek(beurt, deps.chats);
  const antwoord = await beantwoord(beurt);
  if (activiteit !== null) await turn.inbox.bewaarAntwoord(activiteit, teBewaren(inbound.gesprek, antwoord));
  const prive = await bewaarPrive(beurt, activiteit, antwoord);
  const eigen = antwoord.prive?.length ? await eigenChat(beurt) : null;
  const vluchtig = prive.length === 0 ? eigen : null;
  return { antwoord, prive, vluchtig, eigen, herhaald: false, chat, post: heeftPost(), wie: beurt.actor.persoonId };
}

/** Where somebody can be reached again; a personal chat is remembered with its person. Null when nothing was new. */
async function onthoudPlek({ inbound, eenheid, actor, nu }: Beurt, chats: BekendeChats): Promise<Chat | null> {
  if (inbound.soort === 'verwijderd') return null;
  const persoonId = inbound.plek === 'persoonlijk' ? actor.persoonId : null;
  const chat = {
    gesprek: inbound.gesprek.gesprekId,
    soort: inbound.plek,
    persoonId,
    verwijzing: JSON.stringify(inbound.gesprek),
  };
  if (!chats.isNieuw(chat, nu)) return null;
  await eenheid.chat.onthoud(chat, nu);
  if (persoonId !== null) await eenheid.verzending.hervat(persoonId, nu);
  return chat;
}
