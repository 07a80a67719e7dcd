/**
 * Keeps the SDK's dialogs from being loaded: import this before `@microsoft/teams-ai`.
 * Its sign-in flow is the only one to use them and we have no sign-in, but requiring them costs a fifth of the start and the memory.
 */
import { createRequire } from 'node:module';
import type { Module } from 'node:module';

const fromSdk = createRequire(require.resolve('@microsoft/teams-ai/lib/Application'));

/** Classes of the SDK extend one of these while it loads, so every name is a class; making one says what is wrong. */
class Withheld {
  constructor() {
    throw new Error('botbuilder-dialogs is withheld: remove bot/teams/withheld.ts to use sign-in flows');
  }
}

function withhold(name: string): void {
  const id = fromSdk.resolve(name);
  const exports: unknown = new Proxy({}, { get: (_, key) => (key === '__esModule' ? true : Withheld) });
  fromSdk.cache[id] ??= {
    id,
    filename: id,
    path: id,
    loaded: true,
    children: [],
    paths: [],
    exports,
  } as unknown as Module;
}

withhold('botbuilder-dialogs');
