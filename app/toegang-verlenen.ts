/** A beheerder answers a request for access: with no, or with a partij and rollen; heavy ones wait for a second person. */
import { verzoekOvergangen } from '../domain/persoon';
import type { Toegangsverzoek } from '../domain/persoon';
import { geenZaak } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { bezwaarTegen, vraagtTweede } from '../domain/rechten';
import type { Toekenning } from '../domain/rechten';
import { faal, ok } from '../domain/result';
import { legVoor } from './rechten-voorleggen';
import { geefToegang } from './toegang-geven';
import type { Verb, Werk } from './use-case';

interface Besluit {
  readonly verzoekId: string;
  /** Null: refused. */
  readonly toekenning: Toekenning | null;
}

interface VerzoekZaak extends Zaak {
  readonly verzoek: Toegangsverzoek;
}

export interface Verlening {
  readonly naam: string;
  readonly uitkomst: 'verleend' | 'geweigerd' | 'voorgelegd';
  /** Who can confirm, when it was put before a second person. */
  readonly aan: readonly string[];
}

const stapVoor = (toekenning: Toekenning | null): 'verlenen' | 'voorleggen' | 'weigeren' => {
  if (!toekenning) return 'weigeren';
  return vraagtTweede([], toekenning.rollen) ? 'voorleggen' : 'verlenen';
};

export const toegangVerlenen: Verb<Besluit, Verlening, VerzoekZaak> = {
  handeling: 'toegang.verlenen',
  async zaak({ eenheid }, invoer) {
    await eenheid.rechten.vergrendel();
    const verzoek = await eenheid.persoon.verzoek(invoer.verzoekId);
    return verzoek && { ...geenZaak, verzoek };
  },
  async doe(werk, { toekenning }, { verzoek }) {
    const stap = stapVoor(toekenning);
    // What waits for a second person is not answered past him.
    if (verzoek.status !== 'open' || !(stap in verzoekOvergangen.open))
      return faal({ soort: 'kan-niet-in-deze-status', status: verzoek.status, stap });
    if (toekenning === null) return ok(await weiger(werk, verzoek));
    const bezwaar = bezwaarTegen(toekenning, await werk.eenheid.partij.vind(toekenning.partijId));
    if (bezwaar) return faal(bezwaar);
    if (stap === 'voorleggen') return ok(await voorgelegd(werk, verzoek, toekenning));
    await geefToegang(werk, verzoek, toekenning);
    return ok({ naam: verzoek.naam, uitkomst: 'verleend', aan: [] });
  },
  voorwerp: (invoer) => ({ soort: 'toegangsverzoek', id: invoer.verzoekId }),
};

async function weiger({ actor, eenheid, nu }: Werk, verzoek: Toegangsverzoek): Promise<Verlening> {
  await eenheid.persoon.bewaarVerzoek({ ...verzoek, status: 'geweigerd', beslistDoor: actor.persoonId, beslistOp: nu });
  return { naam: verzoek.naam, uitkomst: 'geweigerd', aan: [] };
}

async function voorgelegd(werk: Werk, verzoek: Toegangsverzoek, toekenning: Toekenning): Promise<Verlening> {
  await werk.eenheid.persoon.bewaarVerzoek({ ...verzoek, status: 'voorgelegd' });
  const aan = await legVoor(werk, { persoonId: null, verzoekId: verzoek.id }, toekenning);
  return { naam: verzoek.naam, uitkomst: 'voorgelegd', aan };
}
