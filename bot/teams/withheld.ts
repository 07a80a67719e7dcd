/**
 * Keeps parts of the SDK from being loaded that we have no use for: import this before anything of Microsoft's.
 * Requiring them costs a third of the start and of the memory.
 */
import { createRequire } from 'node:module';
import type { Module } from 'node:module';

const teamsAi = createRequire(require.resolve('@microsoft/teams-ai/lib/Application'));
const botbuilder = createRequire(require.resolve('botbuilder'));

/** Classes of the SDK extend one of these while it loads, so every name is a class; making one says what is wrong. */
const withheldClass = (name: string) =>
  class {
    constructor() {
      throw new Error(`${name} is withheld: see bot/teams/withheld.ts`);
    }
  };

function withhold(from: NodeJS.Require, name: string): void {
  const id = from.resolve(name);
  const Withheld = withheldClass(name);
  const exports: unknown = new Proxy({}, { get: (_, key) => (key === '__esModule' ? true : Withheld) });
  from.cache[id] ??= {
    id,
    filename: id,
    path: id,
    loaded: true,
    children: [],
    paths: [],
    exports,
  } as unknown as Module;
}

/** Sign-in flows; we have none. */
withhold(teamsAi, 'botbuilder-dialogs');
/** Only prints data for a language model. */
withhold(teamsAi, 'yaml');
/** Bots over web sockets and named pipes; ours speaks HTTP. */
withhold(botbuilder, 'botframework-streaming');
/** Transcripts in files; a conversation is never written there. */
withhold(botbuilder, 'fs-extra');
