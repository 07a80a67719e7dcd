/**
 * The people who load the bot: known to it, each in a personal chat. The second hundred is in the middle of a melding,
 * who come after them make whole ones.
 */

export interface LoadPerson {
  readonly naam: string;
  readonly aadObjectId: string;
  readonly conversation: string;
}

export const tenant = '5d0c6f9e-2f0b-4a5d-9f5e-0b3c6f1d7a10';

export const people: readonly LoadPerson[] = Array.from({ length: 220 }, (_, number) => ({
  naam: `Proefpersoon ${number + 1}`,
  aadObjectId: `00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}`,
  conversation: `a:proefpersoon-${number + 1}`,
}));

/** One message as Teams sends it. */
export function messageBody(person: LoadPerson, serviceUrl: string, id: string, text: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      type: 'message',
      id,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${person.aadObjectId}`, name: person.naam, aadObjectId: person.aadObjectId },
      conversation: { id: person.conversation, conversationType: 'personal', tenantId: tenant },
      recipient: { id: '28:tredewijzer', name: 'Tredewijzer' },
      channelData: { tenant: { id: tenant } },
      textFormat: 'plain',
      locale: 'nl-NL',
      text,
    }),
  );
}
