/** What people read of a task that began because a message did not arrive. */

export const taakberichtTekst = {
  ontvanger: 'Wie niet is bereikt',
  welk: 'Welk bericht',
  anders: 'Andere weg',
  oorzaak: 'Wat er misging',
  geenContact: 'Er staat geen telefoonnummer of e-mailadres in het register. Vraag het de organisatie zelf.',
  opnieuw: 'Opnieuw sturen',
  wat: (naam: string): string => `${naam} is niet bereikt in Teams. Vertel het bericht langs een andere weg.`,
} as const;
