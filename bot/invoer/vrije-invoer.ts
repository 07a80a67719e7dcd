/** What was chosen on a card, as its values. */

/** A choice of several comes back as one line. */
export const gekozen = (ruw: string | undefined): readonly string[] =>
  (ruw ?? '').split(',').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()]));
