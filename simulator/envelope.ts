/** The envelope Teams puts around what somebody says. */
import { randomUUID } from 'node:crypto';
import { defaultBot, teamsId } from './scene';
import type { Activity, Place, Scene } from './scene';

export function envelope(scene: Scene, type: string, eventType?: string): Activity {
  const bot = scene.bot ?? defaultBot;
  return {
    type,
    id: scene.id ?? `f:${randomUUID()}`,
    ...(scene.timestamp === undefined ? {} : { timestamp: scene.timestamp, localTimestamp: scene.timestamp }),
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    channelId: 'msteams',
    serviceUrl: scene.serviceUrl,
    from: { id: teamsId(scene.person), name: scene.person.naam, aadObjectId: scene.person.aadObjectId },
    recipient: { id: bot.id, name: bot.name },
    conversation: conversationOf(scene.place),
    channelData: channelDataOf(scene, eventType),
  };
}

function conversationOf(place: Place): Record<string, unknown> {
  const id = place.threadId === undefined ? place.id : `${place.id};messageid=${place.threadId}`;
  const group = place.kind === 'personal' ? {} : { isGroup: true };
  const name = place.name === undefined || place.kind === 'personal' ? {} : { name: place.name };
  return { id, conversationType: place.kind, tenantId: place.tenantId, ...group, ...name };
}

/** The tenant is where the sender signed in; a guest's own tenant differs from that of the conversation. */
function channelDataOf(scene: Scene, eventType?: string): Record<string, unknown> {
  const { place } = scene;
  return {
    tenant: { id: scene.person.tenantId },
    ...(place.team ? { team: place.team, teamsTeamId: place.team.id } : {}),
    ...(place.channel ? { channel: place.channel, teamsChannelId: place.channel.id } : {}),
    ...(eventType === undefined ? {} : { eventType }),
  };
}
