/** With a letter before him a word or two says what he wants of it: "als pdf", "in word graag", "controleren". Only whole messages, never a word in a story. */
import type { Briefvraag } from '../../domain/briefvraag';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefHandlers } from '../handlers/brief';
import { opBriefvraag } from '../handlers/briefvraag';
import { reeksVan } from '../handlers/briefreeks';
import { ERBIJ, WENSEN } from './bij-woord-woorden';
import type { Briefwens } from './bij-woord-woorden';

/** A longer message says more than that. */
const LANGST = 60;

type Doe = (beurt: Beurt, brief: string) => Promise<BeurtAntwoord>;

const opWens: Readonly<Record<Exclude<Briefwens, Briefvraag>, Doe>> = {
  docx: (beurt, brief) => briefHandlers['brief.bestand'](beurt, { brief, formaat: 'docx' }),
  pdf: (beurt, brief) => briefHandlers['brief.bestand'](beurt, { brief, formaat: 'pdf' }),
  bestanden: (beurt, brief) => briefHandlers['brief.bestanden'](beurt, { brief }),
  lezen: (beurt, brief) => briefHandlers['brief.lezen'](beurt, { brief }),
  reeks: async (beurt, brief) => {
    const open = await beurt.eenheid.brief.vind(brief);
    return open === null ? briefHandlers['brief.inzien'](beurt, { brief }) : reeksVan(beurt, open.casusId);
  },
};
const alle: Readonly<Record<Briefwens, Doe>> = { ...opBriefvraag, ...opWens };

export function briefBijWoord(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief } = onderwerpVan(beurt);
  if (brief === undefined || tekst.length > LANGST) return null;
  const woorden: readonly string[] = leesBericht(beurt, tekst).klein.match(/[a-z]+/g) ?? [];
  const kern = woorden.filter((woord) => !ERBIJ.has(woord) || woorden.length === 1);
  const wens = WENSEN.get(kern.join(' '));
  return wens === undefined ? null : alle[wens](beurt, brief);
}
