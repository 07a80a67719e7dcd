/** What a group or channel reads when the answer goes to one person. */

export const priveTekst = {
  verwijzing: 'Ik antwoord u in onze persoonlijke chat.',
  geenChat: (link: string): string =>
    `Dit beantwoord ik alleen in onze persoonlijke chat, en die heeft u nog niet geopend. Open de chat en stel uw vraag daar opnieuw: ${link}`,
} as const;
