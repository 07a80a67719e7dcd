/** Words that differ between two texts, said in words. */
import type { Wissel } from '../domain/woordverschil';
import { telwoord } from './getal';

function wissel({ weg, erbij }: Wissel): string {
  if (weg === '') return `‘${erbij}’ kwam erbij`;
  return erbij === '' ? `‘${weg}’ verviel` : `‘${weg}’ werd ‘${erbij}’`;
}

export const woordmerkTekst = {
  anders: (wissels: readonly Wissel[], meer: number): string =>
    `Anders: ${[...wissels.map(wissel), ...(meer === 0 ? [] : [`en nog ${telwoord(meer)} ${meer === 1 ? 'plek' : 'plekken'}`])].join('; ')}.`,
} as const;
