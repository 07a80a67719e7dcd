/** What is kept of a request of the bot, and how a test or a demonstration wants one to fail. */
import type { Activity } from './scene';

export type RequestKind =
  | 'send'
  | 'update'
  | 'delete'
  | 'create-conversation'
  | 'members'
  | 'member'
  | 'team'
  | 'upload'
  | 'download'
  | 'unknown';

export interface RecordedRequest {
  readonly kind: RequestKind;
  readonly method: string;
  readonly path: string;
  /** As the bot gave it, so with `;messageid=` for a thread. */
  readonly conversationId: string | null;
  readonly activityId: string | null;
  /** The activity sent, or the body of another request. */
  readonly activity: Activity | null;
  readonly body: unknown;
  readonly authorization: string | null;
  /** Milliseconds on a clock that only goes forward, to measure waits between attempts. */
  readonly at: number;
}

/** How one request goes wrong. `drop: 'after'` accepts it and then breaks the connection: the answer is lost. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly drop?: 'before' | 'after';
  readonly delayMs?: number;
}

export interface ScriptedFault extends Fault {
  readonly match?: (request: RecordedRequest) => boolean;
  /** How many requests it hits; 1 unless told otherwise. */
  readonly times?: number;
}

export type Behaviour = (request: RecordedRequest) => Fault | undefined;
