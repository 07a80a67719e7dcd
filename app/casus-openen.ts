/** Opens a casus from meldingen or from an own signal; its subject is the aanbieder with its deelnemingen of that day. */
import { openingsvragen } from '../domain/casus';
import type { CasusInvoer, Openingsvraag } from '../domain/casus';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { zorgVoorEigenaar } from './casus-eigenaar';
import { vertelRol } from './casusrol-vertellen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

export interface GeopendeCasus {
  readonly id: string;
  readonly nummer: string;
  readonly vragen: readonly Openingsvraag[];
}

export const casusOpenen: Verb<CasusInvoer, GeopendeCasus> = {
  handeling: 'casus.openen',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, invoer) {
    const { eenheid, nu } = werk;
    if (!(await eenheid.partij.vind(invoer.aanbiederId))) return faal({ soort: 'niet-gevonden', wat: 'aanbieder' });
    await eenheid.casus.vergrendelAanbieder(invoer.aanbiederId);
    const loopt = await eenheid.casus.vanAanbieder(invoer.aanbiederId, werk.vandaag);
    if (loopt !== null && loopt.status !== 'gesloten') return faal({ soort: 'casus-loopt-al', nummer: loopt.nummer });
    const meldingen = await Promise.all(invoer.meldingIds.map((id) => eenheid.melding.vind(id)));
    if (meldingen.includes(null)) return faal({ soort: 'niet-gevonden', wat: 'melding' });
    const id = eenheid.nieuwId(nu);
    const nummer = await eenheid.nummer('C', Number(invoer.geopendOp.slice(0, 4)));
    await eenheid.casus.open({ ...invoer, id, nummer, nu });
    const boom = await organisatieboom(werk, invoer.aanbiederId, invoer.geopendOp);
    await eenheid.casus.bewaarOnderwerp(
      id,
      boom.map((partijId) => ({ partijId, werktIn: [], segmenten: null })),
    );
    await noteerGebeurtenis(werk, id, { soort: 'status', status: 'geopend' }, { gebeurdOp: invoer.geopendOp });
    await geefEigenaar(werk, id, invoer);
    for (const melding of meldingen) {
      if (melding) await noteerGebeurtenis(werk, id, gekoppeld(melding.nummer), { zichtbaarheid: 'kernteam' });
    }
    const [eersteNaam] = await eenheid.partij.autoriteitsnamen();
    return ok({ id, nummer, vragen: openingsvragen(invoer.geopendOp, werk.vandaag, eersteNaam?.van ?? null) });
  },
  voorwerp: (_, uit) => ({ soort: 'casus', id: uit?.id ?? '' }),
};

const gekoppeld = (nummer: string) => ({ soort: 'melding-gekoppeld', nummer }) as const;

/** Who opens it may name the owner, and an adviseur is it himself; for everybody else one is chosen, who is told. */
async function geefEigenaar(werk: Werk, id: string, { adviseurId, geopendOp }: CasusInvoer): Promise<void> {
  const { actor, eenheid, vandaag } = werk;
  const eigenaar = adviseurId ?? (actor.rollen.includes('adviseur') ? actor.persoonId : undefined);
  if (eigenaar !== undefined) {
    await eenheid.casus.wijsToe(id, eigenaar, 'casus-adviseur', geopendOp);
    return vertelRol(werk, id, eigenaar);
  }
  const casus = await eenheid.casus.vind(id, vandaag);
  if (casus) await zorgVoorEigenaar(werk, casus, { van: geopendOp, anders: 'zelf' });
}

/** How deep deelnemingen of deelnemingen are followed; a circle in the register ends too. */
const diepte = 3;

/** The aanbieder and everything that is a deelneming of it on that day. */
export async function organisatieboom({ eenheid }: Werk, partijId: string, dag: string): Promise<readonly string[]> {
  const gevonden = new Set([partijId]);
  let laag: readonly string[] = [partijId];
  for (let niveau = 0; niveau < diepte && laag.length > 0; niveau += 1) {
    const onder = await Promise.all(laag.map((id) => eenheid.partij.van(id, 'deelneming-van', dag)));
    laag = onder.flat().flatMap(({ id }) => (gevonden.has(id) ? [] : [id]));
    for (const id of laag) gevonden.add(id);
  }
  return [...gevonden];
}
