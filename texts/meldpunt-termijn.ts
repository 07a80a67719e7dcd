/** Where a term of the meldpunt comes from, as its reader is told. */
import type { Meldpunttermijn } from '../domain/meldpunt';

export const bronZin = ({ bron }: Meldpunttermijn): string =>
  bron === null ? 'Deze termijn is een voorbeeld en niet officieel.' : `Bron: ${bron}.`;
