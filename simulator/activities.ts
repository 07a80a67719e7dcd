/** What people say and do in a chat, as the activities Teams sends for it. */
import { clientInfo, defaultBot, replyTo } from './scene';
import { envelope } from './envelope';
import type { Activity, Attachment, Scene } from './scene';

/** A file somebody attached in a personal chat: Teams puts it in his OneDrive and sends where it can be fetched. */
export function fileAttachment(connectorUrl: string, id: string, name: string): Attachment {
  const downloadUrl = `${connectorUrl}/bestanden/${id}`;
  const fileType = name.includes('.') ? (name.split('.').pop() ?? '') : '';
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: downloadUrl,
    name,
    content: { downloadUrl, uniqueId: id, fileType },
  };
}

export interface MessageOptions {
  readonly mention?: boolean;
  readonly attachments?: readonly Attachment[];
}

export function messageActivity(scene: Scene, text: string, options: MessageOptions = {}): Activity {
  const bot = scene.bot ?? defaultBot;
  const mention = `<at>${bot.name}</at>`;
  const entities = options.mention
    ? [{ type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: mention }]
    : [];
  return {
    ...envelope(scene, 'message'),
    text: options.mention ? `${mention} ${text}` : text,
    textFormat: 'plain',
    entities: [...clientInfo, ...entities],
    attachments: options.attachments ?? [],
  };
}

/** Action.Submit on a card: a message without text, with the data as value. */
export function submitActivity(scene: Scene, value: unknown, cardMessageId?: string): Activity {
  return { ...envelope(scene, 'message'), ...replyTo(cardMessageId), textFormat: 'plain', entities: clientInfo, value };
}
