/** The people and places of the try-out: who there is, and who is in which conversation. */
import type { Person, Place } from './scene';
import { defaultBot, teamsId } from './scene';
import type { Conversation, Member } from './conversations';
import { splitThread } from './conversations';

export interface SimulatorUser extends Person {
  readonly partij: string;
  readonly rollen: readonly string[];
  readonly toelichting?: string;
}

/** Names of people decide who is in; absent means everyone who is known to the system. */
export interface Gesprekken {
  readonly groep?: { readonly naam: string; readonly leden?: readonly string[] };
  readonly team?: { readonly naam: string; readonly kanalen: readonly string[]; readonly leden?: readonly string[] };
}

export const standaardGesprekken: Required<Gesprekken> = {
  groep: { naam: 'Overleg Noord-Limburg' },
  team: { naam: 'Casusteam jeugdhulp', kanalen: ['Algemeen', 'Casus Mutsaersstichting'] },
};

export const personalId = (user: Person): string => `a:${user.aadObjectId}`;

const memberOf = (user: SimulatorUser): Member => ({
  id: teamsId(user),
  name: user.naam,
  aadObjectId: user.aadObjectId,
  tenantId: user.tenantId,
});

export function conversationsFor(users: readonly SimulatorUser[], gesprekken: Gesprekken): readonly Conversation[] {
  const personal = users.map((user): Conversation => ({
    id: personalId(user),
    kind: 'personal',
    name: defaultBot.name,
    members: [memberOf(user)],
  }));
  return [...personal, ...groupChat(users, gesprekken), ...channels(users, gesprekken)];
}

function groupChat(users: readonly SimulatorUser[], { groep }: Gesprekken): readonly Conversation[] {
  if (groep === undefined) return [];
  const members = chosen(users, groep.leden);
  return [{ id: '19:proefgroep@thread.v2', kind: 'groupChat', name: groep.naam, members }];
}

/** The first channel has the id of the team, as in Teams. */
function channels(users: readonly SimulatorUser[], { team }: Gesprekken): readonly Conversation[] {
  if (team === undefined) return [];
  const id = '19:proefteam@thread.tacv2';
  const members = chosen(users, team.leden);
  return team.kanalen.map((name, index) => ({
    id: index === 0 ? id : `19:proefkanaal-${slug(name)}@thread.tacv2`,
    kind: 'channel',
    name,
    team: { id, name: team.naam, aadGroupId: '5a1d0b52-4c1b-4d0e-9a0f-6f3f0a2b7c10' },
    members,
  }));
}

const chosen = (users: readonly SimulatorUser[], names: readonly string[] | undefined): readonly Member[] =>
  users.filter((user) => (names ? names.includes(user.naam) : user.rollen.length > 0)).map(memberOf);

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A personal chat lives in the tenant of the person; the others in the tenant of the house. */
export function placeOf(conversation: Conversation, user: SimulatorUser, home: string, threadId?: string): Place {
  const { id, kind, name = '', team } = conversation;
  const thread = threadId ?? splitThread(id).threadId ?? undefined;
  return {
    id,
    kind,
    name,
    tenantId: kind === 'personal' ? user.tenantId : home,
    ...(team === undefined ? {} : { team, channel: { id, name } }),
    ...(kind === 'channel' && thread !== undefined ? { threadId: thread } : {}),
  };
}
