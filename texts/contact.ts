/** The person people can call, and when: from the configuration, or as a beheerder set it since. Until then it says that it is an example. */
import { contactgegevens } from '../domain/meldpunt';

/** One sentence, wherever danger may be meant: two in other words look like two things to do. */
export const gevaarZin = 'Is iemand nu in gevaar? Bel 112.';

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

/** What holds now: as a beheerder set it, or else as it was given at the start. */
export function bereikbaarheid(): Pick<Contact, 'telefoon' | 'uren'> {
  const gezet = contactgegevens();
  return { telefoon: gezet.telefoon ?? contact.telefoon, uren: gezet.uren ?? contact.uren };
}

/** `Liever een mens spreken? Bel het meldpunt: 070 …, op werkdagen van 9.00 tot 17.00 uur.` */
export const belZin = (): string => {
  const { naam } = contact;
  const { telefoon, uren } = bereikbaarheid();
  if (telefoon === null) return `Liever een mens spreken? Bel ${naam}, ${uren}. Uw beheerder weet het nummer.`;
  return `Liever een mens spreken? Bel ${naam}: ${telefoon}, ${uren}.`;
};
