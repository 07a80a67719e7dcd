/** Numbers in Dutch words where a sentence asks for words, in digits where it asks for digits. */

const woorden = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** Up to twelve in words, above that in digits with Dutch thousands. */
export const telwoord = (getal: number): string => woorden[getal] ?? getal.toLocaleString('nl-NL');

/** `tweehoofdige`: the size of a board as an adjective; above twelve there is no such word. */
export const hoofdig = (getal: number): string =>
  getal === 1 ? 'eenhoofdige' : `${woorden[getal] ?? `${String(getal)}-`}hoofdige`;

export const meervoud = (aantal: number, een: string, meer: string): string => (aantal === 1 ? een : meer);
