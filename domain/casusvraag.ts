/** What somebody may ask of a casus, or want done with it, in words of his own while it is before him. */
export const casusvragen = [
  'besluit',
  'waarom',
  'trede',
  'volgende-stap',
  'rollen',
  'tijdlijn',
  'bijpraten',
  'taken',
  'plan',
  'feiten',
  'brieven',
  'geinformeerd',
  'gelezen',
  'ritme',
  'update',
  'wie-ziet',
  'overdragen',
  'tredebepaling',
  'sluiten',
  'meldingen',
  'gebied',
  'gesprekken',
] as const;

export type Casusvraag = (typeof casusvragen)[number];
