/** A casus always has an owner: who opens it, or otherwise the adviseur of the authority who is there and has the fewest casussen. */
import type { CasusDossier } from '../domain/casus';
import { eigenaarsrollen } from '../domain/casus';
import type { Persoon } from '../domain/persoon';
import { waarnemingLoopt } from '../domain/waarneming';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { vertelRol } from './casusrol-vertellen';
import type { Werk } from './werk';

interface Keuze {
  /** ISO date. */
  readonly van: string;
  /** Without any adviseur: with the person who does this until he hands it over, or with nobody. */
  readonly anders: 'zelf' | 'niemand';
}

type Casus = Pick<CasusDossier, 'id' | 'rolhouders' | 'onderwerp'>;

/** A stand-in owns nothing: he leaves by himself. */
const heeftEigenaar = ({ rolhouders }: Pick<CasusDossier, 'rolhouders'>): boolean =>
  rolhouders.some(({ rol, voor }) => voor === null && eigenaarsrollen.has(rol));

/** Does nothing when somebody owns it. False when nobody can be found: then the vacancy is reported and the worklist shows it. */
export async function zorgVoorEigenaar(werk: Werk, casus: Casus, { van, anders }: Keuze): Promise<boolean> {
  if (heeftEigenaar(casus)) return true;
  const eigenaar = await kies(werk, casus, anders);
  if (eigenaar === null) return false;
  await werk.eenheid.casus.wijsToe(casus.id, eigenaar.id, 'casus-adviseur', van);
  const inhoud = { soort: 'rol', rol: 'casus-adviseur', naam: eigenaar.naam } as const;
  await noteerGebeurtenis(werk, casus.id, inhoud, { gebeurdOp: van });
  await vertelRol(werk, casus.id, eigenaar.id);
  return true;
}

/** Whoever does it himself when he is an adviseur; otherwise one who is there. */
async function kies(
  werk: Werk,
  { onderwerp }: Casus,
  anders: Keuze['anders'],
): Promise<Pick<Persoon, 'id' | 'naam'> | null> {
  const { actor, eenheid, vandaag } = werk;
  const zelf = { id: actor.persoonId, naam: actor.naam };
  if (actor.rollen.includes('adviseur')) return zelf;
  const adviseurs = (await eenheid.persoon.metRol('adviseur', vandaag)).filter(
    ({ partijId, identiteiten }) => identiteiten.length > 0 && !onderwerp.includes(partijId),
  );
  const [eerste] = (await Promise.all(adviseurs.map((een) => metDrukte(werk, een)))).sort(
    (een, ander) =>
      Number(een.weg) - Number(ander.weg) || een.casussen - ander.casussen || (een.id < ander.id ? -1 : 1),
  );
  if (eerste !== undefined) return eerste;
  const nietZelf = anders === 'niemand' || actor.rollen.includes('systeem') || onderwerp.includes(actor.partijId);
  return nietZelf ? null : zelf;
}

/** Who is away has a stand-in, and gets a new casus only when everybody is away. */
async function metDrukte({ eenheid, vandaag }: Werk, { id, naam }: Persoon) {
  const weg = (await eenheid.waarneming.van(id)).some((een) => een.persoonId === id && waarnemingLoopt(een, vandaag));
  const casussen = new Set((await eenheid.casus.rollenVan(id)).map(({ casusId }) => casusId)).size;
  return { id, naam, weg, casussen };
}
