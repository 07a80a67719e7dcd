/** What the page needs to know of one message, and nothing more. */
import type { StoredMessage } from './conversations';

export interface MessageView {
  readonly id: string;
  readonly conversation: string;
  readonly thread: string | null;
  readonly fromBot: boolean;
  readonly sender: string;
  readonly senderId: string;
  readonly at: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown';
  readonly summary: string;
  readonly attachments: readonly unknown[];
  readonly suggestions: readonly unknown[];
  readonly edited: boolean;
  readonly deleted: boolean;
}

interface Spoken {
  readonly from?: { readonly id?: string; readonly name?: string };
  readonly suggestedActions?: { readonly actions?: readonly unknown[] };
}

export function viewOf(message: StoredMessage): MessageView {
  const { activity, fromBot } = message;
  const spoken = activity as Spoken;
  return {
    id: message.id,
    conversation: message.conversationId,
    thread: message.threadId,
    fromBot,
    sender: fromBot ? 'Tredewijzer' : (spoken.from?.name ?? ''),
    senderId: fromBot ? 'bot' : (spoken.from?.id ?? ''),
    at: message.at,
    text: fromBot ? (activity.text ?? '') : (activity.text ?? '').replace(/<at>([^<]*)<\/at>/g, '@$1'),
    format: !fromBot || activity.textFormat === 'plain' ? 'plain' : 'markdown',
    summary: activity.summary ?? '',
    attachments: activity.attachments ?? [],
    suggestions: spoken.suggestedActions?.actions ?? [],
    edited: message.edited,
    deleted: message.deleted,
  };
}
