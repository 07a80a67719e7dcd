/** Whom people can call, here and elsewhere: set once, before anybody is answered. */
import type { Config } from './config';
import { leesVerwijsgegevens } from './db/verwijsgegevens-bestand';
import { stelVerwijsgegevensIn } from './domain/doorverwijzing';
import { stelContactIn } from './texts/contact';

export function stelAdressenIn({ contact, verwijsbestand }: Pick<Config, 'contact' | 'verwijsbestand'>): void {
  const verwijs = leesVerwijsgegevens(verwijsbestand ?? null);
  // Found by `vooraf` already, with everything else that is wrong.
  if (!verwijs.ok) throw new Error(`VERWIJSGEGEVENS: ${verwijs.fout.join(' ')}`);
  stelContactIn(contact);
  stelVerwijsgegevensIn(verwijs.value);
}
