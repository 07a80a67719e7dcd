/** What stands in other parts of a Word file than its text: the words of remarks and endnotes, and where links lead. */
import type { Weggelaten } from '../../domain/brief-terug';
import { ontcijfer } from './docx-lezen-eigenschappen';
import { veld } from './docx-lezen-weggelaten';

const langste = 200;
const labels: Readonly<Partial<Record<Weggelaten, string>>> = { opmerking: 'w:comment ', eindnoot: 'w:endnote ' };

/** By kind and number. Cut at `<`, for one expression over a whole part would try every begin with every end. */
export function leesBijschriften(xml: string, wat: Weggelaten): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  const label = labels[wat] ?? '';
  let nummer = '';
  for (const stuk of xml.split('<').slice(1)) {
    if (stuk.startsWith(label)) nummer = `${wat}:${veld(stuk, 'w:id')}`;
    const woorden = woordenVan(stuk, uit.has(nummer));
    const eerder = uit.get(nummer) ?? '';
    if (woorden !== '' && nummer !== '' && eerder.length < langste)
      uit.set(nummer, (eerder + woorden).slice(0, langste));
  }
  return uit;
}

/** Between two paragraphs of one remark stands a space. */
function woordenVan(stuk: string, isErna: boolean): string {
  if (stuk.startsWith('/w:p>')) return isErna ? ' ' : '';
  const sluit = stuk.indexOf('>');
  const isTekst = sluit >= 0 && (stuk.startsWith('w:t>') || stuk.startsWith('w:t '));
  return isTekst ? ontcijfer(stuk.slice(sluit + 1, sluit + 1 + 2 * langste)) : '';
}

/** Half an address leads elsewhere: one that is longer than this is longer than any that is kept. */
const langsteAdres = 2_000;

/** Of links and nothing else: a relation to a picture or a template leads no reader anywhere. */
export function leesAdressen(rels: string): ReadonlyMap<string, string> {
  const rijen = rels
    .split('<Relationship ')
    .slice(1)
    .filter((stuk) => veld(` ${stuk}`, 'Type').endsWith('/hyperlink'));
  return new Map(rijen.map((stuk) => [veld(` ${stuk}`, 'Id'), veld(` ${stuk}`, 'Target', langsteAdres)]));
}
