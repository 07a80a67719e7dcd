/** What happens around a chat: people come and go, messages are edited and deleted, the bot is added. */
import { envelope } from './envelope';
import type { Activity, Scene } from './scene';

/** People or the bot itself (give the bot's id) were added to the conversation. */
export function membersAdded(scene: Scene, ids: readonly string[]): Activity {
  const members = ids.map((id) => (id.startsWith('29:') ? { id, aadObjectId: id.slice(3) } : { id }));
  return { ...envelope(scene, 'conversationUpdate', 'teamMemberAdded'), membersAdded: members };
}

export function membersRemoved(scene: Scene, ids: readonly string[]): Activity {
  return { ...envelope(scene, 'conversationUpdate', 'teamMemberRemoved'), membersRemoved: ids.map((id) => ({ id })) };
}

export function installationUpdate(scene: Scene, action: 'add' | 'remove'): Activity {
  return { ...envelope(scene, 'installationUpdate'), action };
}

export function messageUpdate(scene: Scene, messageId: string, text: string): Activity {
  return { ...envelope({ ...scene, id: messageId }, 'messageUpdate', 'editMessage'), text, textFormat: 'plain' };
}

export function messageDelete(scene: Scene, messageId: string): Activity {
  return envelope({ ...scene, id: messageId }, 'messageDelete', 'softDeleteMessage');
}
