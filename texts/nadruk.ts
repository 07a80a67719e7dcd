/** What stands out in a paragraph, in words: for who reads a change on a card. */
import type { Nadrukwoorden } from '../domain/nadruk';
import { inkorten } from './inkorten';

const langsteWoorden = 80;
const langsteAdres = 160;
const meeste = 8;

function een({ tekst, vet, cursief, url }: Nadrukwoorden): string {
  const hoe = [vet === true ? 'vet' : '', cursief === true ? 'schuin' : '', url === undefined ? '' : 'link']
    .filter((deel) => deel !== '')
    .join(' en ');
  return `${hoe}: ‘${inkorten(tekst, langsteWoorden)}’${url === undefined ? '' : ` naar ${inkorten(url, langsteAdres)}`}`;
}

/** Empty: nothing does. */
export const nadrukTekst = (woorden: readonly Nadrukwoorden[]): string =>
  [
    ...woorden.slice(0, meeste).map(een),
    ...(woorden.length > meeste ? [`en nog ${String(woorden.length - meeste)}`] : []),
  ].join('; ');
