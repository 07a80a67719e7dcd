/** A second person decides on proposed rights; who proposed them may take them back, and never confirms them. */
import type { Toegangsverzoek } from '../domain/persoon';
import { geenZaak, mag } from '../domain/policy';
import type { Handeling, Zaak } from '../domain/policy';
import { bezwaarTegen, isLaatsteBeheerder, voorstelOvergangen } from '../domain/rechten';
import type { Rechtenvoorstel, Voorstelstap } from '../domain/rechten';
import type { Fout } from '../domain/fout';
import { faal, ok } from '../domain/result';
import { laatRollenLos } from './casusrollen-loslaten';
import { geefToegang } from './toegang-geven';
import type { Verb, Werk } from './use-case';

interface VoorstelZaak extends Zaak {
  readonly voorstel: Rechtenvoorstel;
  readonly verzoek: Toegangsverzoek | null;
  readonly naam: string;
}

interface Beslissing {
  readonly naam: string;
  readonly voorstel: Rechtenvoorstel;
}

async function zaakVan({ eenheid }: Werk, id: string): Promise<VoorstelZaak | null> {
  await eenheid.rechten.vergrendel();
  const voorstel = await eenheid.rechten.vind(id);
  if (!voorstel) return null;
  const verzoek = voorstel.verzoekId === null ? null : await eenheid.persoon.verzoek(voorstel.verzoekId);
  const persoon = voorstel.persoonId === null ? null : await eenheid.persoon.vind(voorstel.persoonId);
  return { ...geenZaak, makerId: voorstel.door, voorstel, verzoek, naam: verzoek?.naam ?? persoon?.naam ?? '' };
}

/** What each step asks of who takes it, and does to the person it is about. */
interface Stap {
  readonly handeling: Extract<Handeling, `rechten.${string}`>;
  bezwaar(werk: Werk, zaak: VoorstelZaak): Promise<Fout | null>;
  doe(werk: Werk, zaak: VoorstelZaak): Promise<void>;
}

const neemBesluit = (
  stap: Voorstelstap,
  { handeling, bezwaar, doe }: Stap,
): Verb<string, Beslissing, VoorstelZaak> => ({
  handeling,
  zaak: zaakVan,
  async doe(werk, _, zaak) {
    const { actor, eenheid, nu } = werk;
    const { voorstel, naam } = zaak;
    if (voorstel.status !== 'open') return faal({ soort: 'kan-niet-in-deze-status', status: voorstel.status, stap });
    const fout = await bezwaar(werk, zaak);
    if (fout) return faal(fout);
    const besloten = { status: voorstelOvergangen.open[stap], beslistDoor: actor.persoonId, beslistOp: nu };
    await eenheid.rechten.bewaar({ ...voorstel, ...besloten });
    await doe(werk, zaak);
    if (voorstel.door !== actor.persoonId) {
      const rij = { soort: 'rechten-besloten', objectId: voorstel.id, ontvangerId: voorstel.door, op: nu } as const;
      await eenheid.outbox.voegToe({ ...rij, id: eenheid.nieuwId(nu) });
    }
    return ok({ naam, voorstel: { ...voorstel, ...besloten } });
  },
  voorwerp: (id) => ({ soort: 'rechtenvoorstel', id }),
});

/** Not who proposed it, and not who would get them. */
const isTweede = ({ actor }: Werk, { voorstel }: VoorstelZaak, stap: string): Fout | null =>
  [voorstel.door, voorstel.persoonId].includes(actor.persoonId) ? { soort: 'zelfde-persoon', stap } : null;

export const rechtenBevestigen = neemBesluit('bevestigen', {
  handeling: 'rechten.bevestigen',
  async bezwaar(werk, zaak) {
    const { eenheid, vandaag } = werk;
    const { voorstel } = zaak;
    const indiener = await eenheid.persoon.actorVanPersoon(voorstel.door, vandaag);
    // Who may not give rights any more did not leave any behind to be given.
    if (!indiener || !mag(indiener, 'toegang.verlenen', geenZaak)) return { soort: 'geen-toegang' };
    const bezwaar = bezwaarTegen(voorstel, await eenheid.partij.vind(voorstel.partijId));
    return isTweede(werk, zaak, 'bevestigen') ?? bezwaar ?? (await laatste(werk, voorstel));
  },
  async doe(werk, { voorstel, verzoek }) {
    if (verzoek) return geefToegang(werk, verzoek, voorstel);
    const persoon = await werk.eenheid.persoon.vind(voorstel.persoonId ?? '');
    if (!persoon) return;
    await werk.eenheid.persoon.bewaar({ ...persoon, partijId: voorstel.partijId, rollen: voorstel.rollen });
    if (persoon.partijId !== voorstel.partijId) await laatRollenLos(werk, persoon.id);
  },
});

async function laatste({ eenheid, vandaag }: Werk, { persoonId, rollen }: Rechtenvoorstel): Promise<Fout | null> {
  const persoon = persoonId === null ? null : await eenheid.persoon.vind(persoonId);
  const weg = persoon && isLaatsteBeheerder(persoon, rollen, await eenheid.persoon.metRol('beheerder', vandaag));
  return weg ? { soort: 'laatste-beheerder' } : null;
}

/** The request for access is answered with no; somebody who is known keeps what he has. */
export const rechtenAfwijzen = neemBesluit('afwijzen', {
  handeling: 'rechten.afwijzen',
  bezwaar: (werk, zaak) => Promise.resolve(isTweede(werk, zaak, 'afwijzen')),
  doe: ({ actor, eenheid, nu }, { verzoek }) =>
    verzoek === null
      ? Promise.resolve()
      : eenheid.persoon.bewaarVerzoek({ ...verzoek, status: 'geweigerd', beslistDoor: actor.persoonId, beslistOp: nu }),
});

/** The request for access is open again, for another decision. */
export const rechtenIntrekken = neemBesluit('intrekken', {
  handeling: 'rechten.intrekken',
  bezwaar: () => Promise.resolve(null),
  doe: ({ eenheid }, { verzoek }) =>
    verzoek === null ? Promise.resolve() : eenheid.persoon.bewaarVerzoek({ ...verzoek, status: 'open' }),
});
