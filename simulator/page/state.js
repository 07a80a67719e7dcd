/** What the page knows: who I am, where I am, what was said and what is not read yet. */

export const state = {
  teksten: null,
  users: [],
  conversations: [],
  proberen: [],
  /** Title of the action in the menu of a message; null when there is none. */
  berichtactie: null,
  me: null,
  current: null,
  /** Root message I answer to, in a channel. */
  thread: null,
  /** Own message I am changing. */
  editing: null,
  messages: [],
  more: false,
  /** `person|conversation` → number. */
  unread: new Map(),
  /** `person|message` → card an Action.Execute put in its place; only that person sees it. */
  replaced: new Map(),
  typing: new Set(),
  proberenClosed: false,
};

export const conversation = (id) => state.conversations.find((candidate) => candidate.id === id);

export const user = (id) => state.users.find((candidate) => candidate.id === id);

export const myConversations = () => state.conversations.filter(({ members }) => members.includes(state.me.id));

const key = (person, id) => `${person}|${id}`;

export const unreadOf = (person, id) => state.unread.get(key(person, id)) ?? 0;

export const unreadTotal = (person) =>
  state.conversations.reduce((sum, { id, members }) => sum + (members.includes(person) ? unreadOf(person, id) : 0), 0);

export const addUnread = (person, id) => state.unread.set(key(person, id), unreadOf(person, id) + 1);

export const markRead = (person, id) => state.unread.delete(key(person, id));

export const replacedCard = (messageId) => state.replaced.get(key(state.me.id, messageId));

export const replaceCard = (messageId, card) => state.replaced.set(key(state.me.id, messageId), card);

/** The bot changed the message itself: that counts for everyone. */
export function forgetReplaced(messageId) {
  for (const known of [...state.replaced.keys()]) {
    if (known.endsWith(`|${messageId}`)) state.replaced.delete(known);
  }
}
