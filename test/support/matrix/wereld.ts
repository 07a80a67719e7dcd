/** A world in memory with two casussen that each have everything: one around the people of the samples, one around others. */
import { briefOpstellen } from '../../../app/brief-opstellen';
import { briefreeksStarten } from '../../../app/briefreeks-starten';
import { casusOpenen } from '../../../app/casus-openen';
import { noteerGebeurtenis } from '../../../app/gebeurtenis-noteren';
import { taakToevoegen } from '../../../app/taak-wijzigen';
import { tredebepalingVoorleggen } from '../../../app/tredebepaling-voorleggen';
import { voerUit } from '../../../app/use-case';
import type { Verb, Werk } from '../../../app/use-case';
import { openWorld } from '../../../db/world';
import type { OpenWorld, Turn } from '../../../db/world';
import type { Persoon } from '../../../domain/persoon';
import type { Zaak } from '../../../domain/policy';
import { briefwerk } from '../../../reports/briefwerk';
import { hash } from '../../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../proefregister';
import { voorstel } from './casus';
import { nu, vandaag } from './proef';
import type { Casusdelen } from './proef';

export interface Matrixwereld {
  readonly wereld: OpenWorld;
  readonly eigen: Casusdelen;
  readonly ander: Casusdelen;
}

export async function proefwereld(open = () => openWorld('sqlite::memory:')): Promise<Matrixwereld> {
  const wereld = await open();
  const casusId = (await openCasus(wereld)).id;
  // Trede 3: from here on the involved may see it, so that only the table decides.
  await bepaal(wereld, casusId, 3);
  const eigen = await metAlles(wereld, casusId, ['nza', 'noorderlicht']);
  const ander = await metAlles(wereld, await andereCasus(wereld), []);
  return { wereld, eigen, ander };
}

const alsAdviseur = (eenheid: Turn): Werk => ({ actor: melderVan('adviseur2'), nu, vandaag, eenheid });

async function lukt<I, U, Z extends Zaak>(werk: Werk, verb: Verb<I, U, Z>, invoer: I): Promise<U> {
  const uit = await voerUit(werk, verb, invoer);
  if (!uit.ok) throw new Error(`${verb.handeling}: ${JSON.stringify(uit.fout)}`);
  return uit.value;
}

/** A casus of another aanbieder, around nobody of the first one. */
const andereCasus = (wereld: OpenWorld): Promise<string> =>
  wereld.eenheid(async (eenheid) => {
    const leeg = { aliassen: [], kvk: null, agb: null, vestigingsplaats: null, code: null };
    await eenheid.partij.bewaar({ ...leeg, id: 'ander', soort: 'aanbieder', naam: 'Andere aanbieder' });
    const eigenaar: Persoon = {
      ...{ id: 'eigenaar-ander', naam: 'Eigenaar Ander', functie: null, contact: null, partijId: 'nza' },
      ...{ rollen: ['adviseur'], identiteiten: [{ aadObjectId: 'aad-ander', tenantId: 'tenant-1' }] },
    };
    await eenheid.persoon.bewaar(eigenaar);
    const { id } = await lukt(alsAdviseur(eenheid), casusOpenen, {
      ...{ aanbiederId: 'ander', geopendOp: vandaag, betrokkenIds: [], meldingIds: [], aanleiding: 'eigen-signaal' },
      adviseurId: eigenaar.id,
    });
    return id;
  });

const metAlles = (wereld: OpenWorld, casusId: string, gevraagd: readonly string[]): Promise<Casusdelen> =>
  wereld.eenheid(async (eenheid) => {
    const werk = alsAdviseur(eenheid);
    const taak = (eigenaar: 'accounthoudende-regio' | 'gemeenten') =>
      lukt(werk, taakToevoegen, { casusId, soort: 'taak', wat: tekst('Bellen'), eigenaar, termijn: null });
    const bericht = (zichtbaarheid: 'betrokken' | 'kernteam') =>
      noteerGebeurtenis(
        werk,
        casusId,
        { soort: 'update', stap: null, eigenaar: null },
        { zichtbaarheid, tekst: tekst('Nieuws') },
      );
    const brief = { casus: casusId, soort: 'aanbiedingsbrief', publiek: 'ontvangende-regio' } as const;
    const reeks = { casus: casusId, soort: 'raadsinformatiebrief', rijen: [{ gemeente: 'Gemeente Venlo' }] } as const;
    return {
      casusId,
      bepalingId: (await lukt(werk, tredebepalingVoorleggen, voorstel(casusId, gevraagd))).id,
      briefId: (await lukt(werk, briefOpstellen(briefwerk, hash), brief)).briefId,
      reeksId: (await lukt(werk, briefreeksStarten, reeks)).id,
      kanaalId: await kanaal(eenheid, casusId),
      berichtId: await bericht('betrokken'),
      kernbericht: await bericht('kernteam'),
      voorstelId: await wachtendBericht(eenheid, casusId),
      bezorgId: await bezorging(eenheid, casusId),
      taakId: (await taak('accounthoudende-regio')).id,
      groepstaakId: (await taak('gemeenten')).id,
    };
  });

async function kanaal(eenheid: Turn, casusId: string): Promise<string> {
  const kanaalId = `19:${casusId}`;
  const wie = { gekoppeldDoor: 'adviseur2', gekoppeldOp: nu, zicht: 'betrokken' } as const;
  await eenheid.kanaal.koppel({ kanaalId, casusId, teamId: null, naam: tekst('Kanaal'), verwijzing: '{}', ...wie });
  return kanaalId;
}

async function wachtendBericht(eenheid: Turn, casusId: string): Promise<string> {
  const id = eenheid.nieuwId(nu);
  const leeg = { stap: null, eigenaar: null, akkoord: false, corrigeert: null };
  const bericht = { tekst: tekst('Nieuws'), zicht: 'betrokken', ...leeg } as const;
  await eenheid.casusbericht.legVoor({ id, casusId, bericht, makerId: 'adviseur2', op: nu });
  return id;
}

async function bezorging(eenheid: Turn, casusId: string): Promise<string> {
  const id = eenheid.nieuwId(nu);
  await eenheid.outbox.voegToe({ id, soort: 'casusbericht', objectId: casusId, ontvangerId: 'p1', op: nu, casusId });
  return id;
}
