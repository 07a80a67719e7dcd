/** What everybody may know of the register: the jeugdregio of a gemeente, the accounthoudende regio of an aanbieder. */
import type { Partij } from '../domain/partij';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Verb, Werk } from './use-case';

export interface Registerantwoord {
  readonly partij: Partij;
  readonly jeugdregio: Partij | null;
  readonly samenwerkingsverbanden: readonly Partij[];
  readonly accounthouder: Partij | null;
  readonly gemeenten: readonly Partij[];
  /** What this gemeente goes up in or went up in, and what went up in it. */
  readonly opgegaanIn: readonly Overgang[];
  readonly voorgangers: readonly Overgang[];
}

export interface Overgang {
  readonly naam: string;
  readonly van: string;
}

export const registerOpvragen: Verb<{ readonly partijId: string }, Registerantwoord> = {
  handeling: 'register.opvragen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, vandaag }, { partijId }) {
    const partij = await eenheid.partij.vind(partijId);
    if (!partij) return faal({ soort: 'niet-gevonden', wat: 'partij' });
    const [jeugdregio] = await eenheid.partij.naar(partijId, 'ligt-in', vandaag);
    const [accounthouder] = await eenheid.partij.naar(partijId, 'accounthouder', vandaag);
    const samenwerkingsverbanden = await eenheid.partij.naar(partijId, 'neemt-deel-aan', vandaag);
    const soort = partij.soort === 'samenwerkingsverband' ? 'neemt-deel-aan' : 'ligt-in';
    const gemeenten = await eenheid.partij.van(partijId, soort, vandaag);
    return ok({
      partij,
      jeugdregio: jeugdregio ?? null,
      accounthouder: accounthouder ?? null,
      samenwerkingsverbanden,
      gemeenten,
      ...(await overgangen(eenheid, partij)),
    });
  },
  voorwerp: (invoer) => ({ soort: 'partij', id: invoer.partijId }),
  bekend: async ({ eenheid }, { partijId }) => (await eenheid.partij.vind(partijId)) !== null,
};

async function overgangen({ partij: register }: Werk['eenheid'], { id, soort }: Partij) {
  const relaties = soort === 'gemeente' ? await register.relaties(['opgegaan-in']) : [];
  const overgang = async (ander: string, van: string): Promise<Overgang> => ({
    naam: (await register.vind(ander))?.naam ?? ander,
    van,
  });
  const [opgegaanIn, voorgangers]: [Overgang[], Overgang[]] = [[], []];
  for (const { vanPartijId, naarPartijId, van, tot } of relaties) {
    if (tot !== null) continue;
    if (vanPartijId === id) opgegaanIn.push(await overgang(naarPartijId, van));
    if (naarPartijId === id) voorgangers.push(await overgang(vanPartijId, van));
  }
  return { opgegaanIn, voorgangers };
}
