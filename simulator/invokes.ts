/** What Teams asks a bot and waits for: pressed buttons, dialogs, search, actions on a message and files. */
import { replyTo } from './scene';
import { envelope } from './envelope';
import type { Activity, Scene } from './scene';

/** Action.Execute on a card. */
export function executeActivity(scene: Scene, verb: string, data: unknown, cardMessageId?: string): Activity {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return invoke(scene, 'adaptiveCard/action', value, cardMessageId);
}

/** A card button with `msteams: { type: 'task/fetch' }`: asks the bot for a dialog. */
export function taskFetch(scene: Scene, data: unknown, cardMessageId?: string): Activity {
  return invoke(scene, 'task/fetch', { data, context: { theme: 'default' } }, cardMessageId);
}

export function taskSubmit(scene: Scene, data: unknown): Activity {
  return invoke(scene, 'task/submit', { data, context: { theme: 'default' } });
}

export interface Query {
  readonly commandId: string;
  readonly parameter: string;
  readonly text: string;
  readonly skip?: number;
  readonly count?: number;
}

/** What Teams sends while someone types in the search of a message extension. */
export function composeQuery(scene: Scene, query: Query): Activity {
  return invoke(scene, 'composeExtension/query', {
    commandId: query.commandId,
    parameters: [{ name: query.text === '' ? 'initialRun' : query.parameter, value: query.text || 'true' }],
    queryOptions: { skip: query.skip ?? 0, count: query.count ?? 25 },
  });
}

/** A message as Teams hands it to an action in its menu. */
export interface MessagePayload {
  readonly id: string;
  readonly createdDateTime: string;
  readonly linkToMessage: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly from: { readonly user: { readonly id: string; readonly displayName: string } };
}

/** An action command in the menu of a message: first asks for its dialog, then sends it in. */
export function messageAction(
  scene: Scene,
  commandId: string,
  messagePayload: MessagePayload,
  data?: unknown,
): Activity {
  const name = data === undefined ? 'composeExtension/fetchTask' : 'composeExtension/submitAction';
  const value = { commandId, commandContext: 'message', messagePayload, ...(data === undefined ? {} : { data }) };
  return invoke(scene, name, value);
}

export interface ConsentUpload {
  readonly contentUrl: string;
  readonly uploadUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** The answer to a file consent card; without `upload` it is a refusal. */
export function fileConsent(scene: Scene, context: unknown, upload?: ConsentUpload, cardMessageId?: string): Activity {
  const answer = upload ? { action: 'accept', context, uploadInfo: upload } : { action: 'decline', context };
  return invoke(scene, 'fileConsent/invoke', { type: 'fileUpload', ...answer }, cardMessageId);
}

/** Any other invoke, also one the bot does not know. */
export function invoke(scene: Scene, name: string, value: unknown, cardMessageId?: string): Activity {
  return { ...envelope(scene, 'invoke'), ...replyTo(cardMessageId), name, value };
}
