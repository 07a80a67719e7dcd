/** The person people can call, and when: set once at the start from the configuration. Until then it says that it is an example. */

export interface Contact {
  readonly naam: string;
  /** Null while nobody filled it in: then the sentence says whom to ask, and no number is made up. */
  readonly telefoon: string | null;
  readonly uren: string;
}

/** Voorbeeld, niet officieel: the sources name no number and no hours of the meldpunt. */
const voorbeeld: Contact = {
  naam: 'het meldpunt',
  telefoon: null,
  uren: 'op werkdagen van 9.00 tot 17.00 uur (voorbeeld)',
};

let contact: Contact = voorbeeld;

/** At the start of the process, before anybody is answered. */
export function stelContactIn({ telefoon, uren }: { readonly telefoon: string | null; readonly uren: string | null }) {
  contact = { ...voorbeeld, telefoon, uren: uren ?? voorbeeld.uren };
}

/** `Liever een mens spreken? Bel het meldpunt: 070 …, op werkdagen van 9.00 tot 17.00 uur.` */
export const belZin = (): string => {
  const { naam, telefoon, uren } = contact;
  if (telefoon === null) return `Liever een mens spreken? Bel ${naam}, ${uren}. Uw beheerder weet het nummer.`;
  return `Liever een mens spreken? Bel ${naam}: ${telefoon}, ${uren}.`;
};
