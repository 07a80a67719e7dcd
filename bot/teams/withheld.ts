/**
 * Keeps parts of the SDK from being loaded that we have no use for: import this before anything of Microsoft's.
 * Requiring them costs a third of the start and of the memory.
 */
import { createRequire } from 'node:module';
import type { Module } from 'node:module';

const teamsAi = createRequire(require.resolve('@microsoft/teams-ai/lib/Application'));
const botbuilder = createRequire(require.resolve('botbuilder'));
const connector = createRequire(require.resolve('botframework-connector'));
const stdlib = createRequire(require.resolve('botbuilder-stdlib'));

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
  from.cache[id] ??= moduleOf(id, exports);
}

const moduleOf = (id: string, exports: unknown): Module =>
  ({ id, filename: id, path: id, loaded: true, children: [], paths: [], exports }) as unknown as Module;

/** As it is, from the first time that anything of it is asked for. */
function defer(from: NodeJS.Require, name: string): void {
  const id = from.resolve(name);
  let real: object | null = null;
  const load = (): object => {
    if (real !== null) return real;
    const stand = from.cache[id];
    delete from.cache[id];
    real = from(name) as object;
    from.cache[id] = stand;
    return real;
  };
  const exports: unknown = new Proxy(
    {},
    { get: (_, key): unknown => (key === '__esModule' ? true : Reflect.get(load(), key)) },
  );
  from.cache[id] ??= moduleOf(id, exports);
}

/** Sign-in flows; we have none. */
withhold(teamsAi, 'botbuilder-dialogs');
/** Only prints data for a language model. */
withhold(teamsAi, 'yaml');
/** Bots over web sockets and named pipes; ours speaks HTTP. */
withhold(botbuilder, 'botframework-streaming');
/** Transcripts in files; a conversation is never written there. */
withhold(botbuilder, 'fs-extra');
/** The SDK's own ways out; everything we send goes over `sender.ts`, and nobody signs in. */
withhold(connector, './connectorApi/connectorClient');
withhold(connector, './teams/teamsConnectorClient');
withhold(connector, './tokenApi/tokenApiClient');
/** Calls to other bots. */
withhold(connector, 'axios');
/** Tokens of our own identity; a trial run never asks for one. */
defer(connector, '@azure/identity');
defer(connector, '@azure/msal-node');
/** Proof of who sends; a trial run takes everybody. */
defer(connector, 'jsonwebtoken');
/** What is left of those ways out: a few shapes that the credentials use. */
defer(stdlib, '@azure/core-client');
defer(stdlib, '@azure/core-rest-pipeline');
defer(stdlib, '@azure/core-http-compat');
