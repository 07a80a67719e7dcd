/** Reads from an activity whether others are there: what the bot may say in that place hangs on it. */
import type { PlekSoort } from '../messages';
import { at, textAt } from './json';
import type { Json } from './json';

/** What is not known to be private is treated as a group: a wrong guess the other way would show a trede to others. */
export function plekVan(activity: Json): PlekSoort {
  const soort = at(activity, 'conversation', 'conversationType');
  if (soort === 'channel') return 'kanaal';
  if (soort === 'personal') return isOfOthers(activity) ? 'groep' : 'persoonlijk';
  if (soort !== undefined || at(activity, 'conversation', 'isGroup') === true) return 'groep';
  return isShared(activity) ? 'groep' : 'persoonlijk';
}

/**
 * Two people who use a card or a search of ours between them are "personal" to Teams too: their chat is `19:<one>_<other>@unq.gbl.spaces`.
 * With ourselves as one of the two it is the chat with us, of which the usual id is `a:…`.
 */
function isOfOthers(activity: Json): boolean {
  const id = textAt(activity, 'conversation', 'id') ?? '';
  const bot = textAt(activity, 'recipient', 'id')?.split(':').at(-1) ?? '';
  return id.startsWith('19:') && !id.slice(3).split(/[_@]/).includes(bot);
}

/** Bron: Teams writes the id of a channel or a group chat as `19:…`, and names the team or channel it belongs to. */
const isShared = (activity: Json): boolean =>
  textAt(activity, 'conversation', 'id')?.startsWith('19:') === true ||
  textAt(activity, 'channelData', 'team', 'id') !== null ||
  textAt(activity, 'channelData', 'channel', 'id') !== null;
