/** Checks that a request body looks like an activity before the SDK or anything else of ours reads it. */
import { vormTekst } from '../../texts/teams';
import { at, isObject, textAt } from './json';

/** Deeper than any card Teams can show; a hostile body may be a thousand levels. */
const MAX_DEPTH = 100;
const MAX_TEXT = 100_000;
const MAX_NAME = 500;

/** Names with which a careless merge would reach the prototype of every object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const REQUIRED: readonly (readonly string[])[] = [
  ['type'],
  ['channelId'],
  ['serviceUrl'],
  ['conversation', 'id'],
  ['from', 'id'],
  ['recipient', 'id'],
];
/** Names and ids that are read further on, and are text where they are there at all. */
const NAMES: readonly (readonly string[])[] = [
  ['from', 'name'],
  ['from', 'aadObjectId'],
  ['conversation', 'name'],
  ['conversation', 'tenantId'],
  ['channelData', 'tenant', 'id'],
  ['channelData', 'team', 'id'],
  ['channelData', 'channel', 'id'],
  ['channelData', 'channel', 'name'],
];
const OPTIONAL_TEXT = ['id', 'name', 'replyToId', 'locale', 'textFormat', 'action'] as const;
/** How many may stand in each: each mention is looked for in the text, and each file is answered. Far more than Teams lets anybody send. */
const OPTIONAL_LIST = { entities: 250, attachments: 50, membersAdded: 10_000, membersRemoved: 10_000 } as const;

/** A Dutch sentence that says what is wrong, or null when the body may go on. */
export function shapeFault(body: unknown): string | null {
  if (!isObject(body)) return vormTekst.geenObject;
  return requiredFault(body) ?? optionalFault(body) ?? treeFault(body);
}

function requiredFault(body: unknown): string | null {
  for (const path of REQUIRED) {
    const value = textAt(body, ...path);
    if (value === null) return vormTekst.ontbreekt(path.join('.'));
    if (value.length > MAX_NAME) return vormTekst.teLang(path.join('.'));
  }
  return null;
}

function optionalFault(body: unknown): string | null {
  const text = at(body, 'text');
  if (isPresent(text) && typeof text !== 'string') return vormTekst.soort('text', 'tekst');
  if (typeof text === 'string' && text.length > MAX_TEXT) return vormTekst.teLang('text');
  for (const name of OPTIONAL_TEXT) {
    const value = at(body, name);
    if (isPresent(value) && typeof value !== 'string') return vormTekst.soort(name, 'tekst');
    if (typeof value === 'string' && value.length > MAX_NAME) return vormTekst.teLang(name);
  }
  for (const path of NAMES) {
    if ((textAt(body, ...path)?.length ?? 0) > MAX_NAME) return vormTekst.teLang(path.join('.'));
  }
  for (const [name, most] of Object.entries(OPTIONAL_LIST)) {
    const value = at(body, name);
    if (isPresent(value) && !Array.isArray(value)) return vormTekst.soort(name, 'een lijst');
    if (Array.isArray(value) && value.length > most) return vormTekst.teLang(name);
  }
  const channelData = at(body, 'channelData');
  return isPresent(channelData) && !isObject(channelData) ? vormTekst.soort('channelData', 'een object') : null;
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** Walks level by level with a list of its own: a recursive walk would overflow on exactly the body it must refuse. */
function treeFault(body: object): string | null {
  let level: object[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return vormTekst.teDiep;
    const below: object[] = [];
    if (!level.every((node) => takeChildren(node, below))) return vormTekst.verbodenNaam;
    level = below;
  }
  return null;
}

/** Every request comes through here, so nothing is made on the way. False when a name is forbidden. */
function takeChildren(node: object, below: object[]): boolean {
  if (!Array.isArray(node) && Object.keys(node).some((name) => FORBIDDEN.has(name))) return false;
  for (const child of Object.values(node) as unknown[])
    if (typeof child === 'object' && child !== null) below.push(child);
  return true;
}
