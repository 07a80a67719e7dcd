/** What a group or channel reads when the answer goes to one person. */

export const priveTekst = {
  verwijzing: 'Ik antwoord u in onze persoonlijke chat.',
} as const;
