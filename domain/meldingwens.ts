/** What somebody may ask of a melding, or want done with it, in words of his own while it is before him. */
export const meldingwensen = [
  'inhoud',
  'melder',
  'status',
  'verloop',
  'oppakken',
  'geven',
  'vragen',
  'koppelen',
  'casus-openen',
  'doorverwijzen',
  'afsluiten',
  'samen',
  'aanvullen',
  'intrekken',
  'kopie',
  'wie-ziet',
  'aanbieder',
  'casus',
] as const;

export type Meldingwens = (typeof meldingwensen)[number];
