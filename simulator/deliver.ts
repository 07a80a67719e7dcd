/** Brings one activity to the bot, as Teams does, and hands back what the bot answered. */
import type { Activity } from './scene';

export interface Delivery {
  readonly status: number;
  /** The invoke response, the parsed body, or null. */
  readonly body: unknown;
}

export interface DeliverOptions {
  readonly token?: string;
  readonly timeoutMs?: number;
}

/** Teams gives up on a bot after about fifteen seconds. */
const PATIENCE_MS = 15_000;

export async function deliver(botUrl: string, activity: Activity, options: DeliverOptions = {}): Promise<Delivery> {
  const response = await fetch(botUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(options.timeoutMs ?? PATIENCE_MS),
  });
  return { status: response.status, body: parsed(await response.text()) };
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
