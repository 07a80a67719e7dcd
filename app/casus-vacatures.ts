/** A role that the trede of a casus needs and nobody holds is reported to the accounthoudende regio: at once when nobody owns the casus, from trede 4 after half an hour, otherwise in working hours. */
import type { CasusDossier, Vacature } from '../domain/casus';
import { mag } from '../domain/policy';
import { alleenAccounthouder } from '../domain/casus';
import { tredeNu } from './trede-zichtbaar';
import type { Bewaker, Vervallend } from './bewaker';
import type { Werk } from './use-case';

const spoedMs = 30 * 60_000;
const spoedTrede = 4;

const uurInNederland = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hour12: false,
});
const dagInDeWeek = (vandaag: string): number => new Date(`${vandaag}T12:00:00Z`).getUTCDay();

/** Monday to Friday, from nine to five in the Netherlands. Voorbeeld, niet officieel. */
export function inWerktijd(nu: string, vandaag: string): boolean {
  const uur = Number(uurInNederland.format(new Date(nu)));
  return ![0, 6].includes(dagInDeWeek(vandaag)) && uur >= 9 && uur < 17;
}

interface Open {
  readonly rol: Vacature;
  readonly sinds: string;
}

/** Nobody at all owns it: at once. From trede 4 after half an hour, and otherwise in working hours. */
async function moetNu(werk: Werk, casusId: string, { rol, sinds }: Open): Promise<boolean> {
  if (rol === 'eigenaar') return true;
  const spoed = ((await tredeNu(werk, casusId)) ?? 0) >= spoedTrede;
  if (!spoed) return inWerktijd(werk.nu, werk.vandaag);
  return Date.parse(werk.nu) - Date.parse(sinds) >= spoedMs;
}

/** One report per casus names all its vacancies; one that comes later makes a new report. */
export const casusVacatures: Bewaker = {
  voorwerp: 'casus',
  async staat({ eenheid, nu, vandaag }) {
    return (await eenheid.casus.vacatures(nu, vandaag)).map(({ casusId, sinds }) => ({
      objectId: casusId,
      datum: sinds,
    }));
  },
  async vind(werk, grens) {
    const uit: Vervallend[] = [];
    const open = await werk.eenheid.casus.vacatures(werk.nu, werk.vandaag);
    const nieuw = await werk.eenheid.bewaking.nogNiet(
      'casusrol-vacant',
      open.map(({ casusId, rol, sinds }) => ({ objectId: casusId, datum: sinds, rol })),
    );
    for (const { objectId, datum, rol } of nieuw) {
      if (uit.length < grens && (await moetNu(werk, objectId, { rol, sinds: datum }))) uit.push({ objectId, datum });
    }
    return uit;
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
