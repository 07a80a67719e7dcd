/** A role that the trede of a casus needs and nobody holds is reported to the accounthoudende regio: at once when nobody owns the casus, from trede 4 after half an hour, otherwise in working hours. */
import type { CasusDossier, CasusVacature } from '../domain/casus';
import { mag } from '../domain/policy';
import { alleenAccounthouder } from '../domain/casus';
import { uurVan } from '../domain/nederlandse-tijd';
import { tredeNu } from './trede-zichtbaar';
import type { Bewaker, Vervallend } from './bewaker';
import type { Werk } from './use-case';

const spoedMs = 30 * 60_000;
const spoedTrede = 4;

const dagInDeWeek = (vandaag: string): number => new Date(`${vandaag}T12:00:00Z`).getUTCDay();

/** Monday to Friday, from nine to five in the Netherlands. Voorbeeld, niet officieel. */
export function inWerktijd(nu: string, vandaag: string): boolean {
  const uur = uurVan(nu);
  return ![0, 6].includes(dagInDeWeek(vandaag)) && uur >= 9 && uur < 17;
}

/** Nobody at all owns it: at once. From trede 4 after half an hour, and otherwise in working hours. */
function moetNu({ nu, vandaag }: Werk, { rol, sinds, trede }: CasusVacature): boolean {
  if (rol === 'eigenaar') return true;
  if (trede < spoedTrede) return inWerktijd(nu, vandaag);
  return Date.parse(nu) - Date.parse(sinds) >= spoedMs;
}

const alsTermijn = ({ casusId, sinds }: CasusVacature): Vervallend => ({ objectId: casusId, datum: sinds });

/** One report per casus names all its vacancies; one that comes later makes a new report. */
export const casusVacatures: Bewaker = {
  voorwerp: 'casus',
  async staat({ eenheid, nu, vandaag }) {
    return (await eenheid.casus.vacatures(nu, vandaag)).map(alsTermijn);
  },
  async vind(werk, grens) {
    const open = await werk.eenheid.casus.vacatures(werk.nu, werk.vandaag);
    const nu = open.filter((vacature) => moetNu(werk, vacature)).map(alsTermijn);
    return (await werk.eenheid.bewaking.nogNiet('casusrol-vacant', nu)).slice(0, grens);
  },
  async herinner(werk, { objectId }) {
    const { eenheid, nu, vandaag } = werk;
    const casus = await eenheid.casus.vind(objectId, vandaag);
    if (casus === null) return;
    const trede = await tredeNu(werk, objectId);
    for (const ontvangerId of await ontvangers(werk, casus)) {
      const rij = { id: eenheid.nieuwId(nu), objectId, ontvangerId, op: nu, casusId: objectId, trede };
      await eenheid.outbox.voegToe({ ...rij, soort: 'casusrol-vacant' });
    }
  },
};

/** Who can do something about it: people of the accounthoudende regio who may give roles, and who is on the casus already. */
async function ontvangers(werk: Werk, casus: CasusDossier): Promise<ReadonlySet<string>> {
  const { eenheid, vandaag } = werk;
  const uit = new Set(casus.rolhouders.map(({ persoonId }) => persoonId));
  const mensen = casus.accounthouderId === null ? [] : await eenheid.persoon.vanPartij(casus.accounthouderId);
  const adviseurs = mensen.length === 0 && uit.size === 0 ? await eenheid.persoon.metRol('adviseur', vandaag) : [];
  for (const { id } of [...mensen, ...adviseurs]) {
    const wie = await eenheid.persoon.actorVanPersoon(id, vandaag);
    if (wie !== null && mag(wie, 'casusrol.toewijzen', alleenAccounthouder(casus))) uit.add(id);
  }
  return uit;
}
