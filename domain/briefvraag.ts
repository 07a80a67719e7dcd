/** What somebody may ask of a letter, or want done with it, in words of his own while it is before him. */
export const briefvragen = [
  'aanpassen',
  'terugbrengen',
  'wie-stelt-vast',
  'wie-tekent',
  'verloop',
  'vrijgave',
  'voorleggen',
  'nakijken',
  'vaststellen',
  'opmerkingen',
  'intrekken',
  'inzien',
  'feit',
] as const;

export type Briefvraag = (typeof briefvragen)[number];
