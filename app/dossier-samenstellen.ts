/** The facts of a casus as letters read them: what people recorded, and for the rest what casus, trede and register say. */
import type { CasusDossier } from '../domain/casus';
import { geldendOp } from '../domain/tredebepaling';
import type { Werk } from './use-case';

type Groepen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A recorded fact always wins; a fact nobody recorded and no table holds stays unknown. */
export async function stelDossierSamen(werk: Werk, casus: CasusDossier): Promise<Readonly<Record<string, unknown>>> {
  const vastgelegd = (await werk.eenheid.feit.dossierJson(casus.id)) ?? {};
  const afgeleid = await uitCasus(werk, casus);
  const samen: Record<string, unknown> = { ...vastgelegd };
  for (const [groep, feiten] of Object.entries(afgeleid)) samen[groep] = { ...feiten, ...alsGroep(vastgelegd[groep]) };
  return samen;
}

const alsGroep = (ruw: unknown): Readonly<Record<string, unknown>> =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : {};

async function uitCasus(werk: Werk, casus: CasusDossier): Promise<Groepen> {
  const { eenheid, vandaag } = werk;
  const geldend = geldendOp(await eenheid.tredebepaling.historie(casus.id), vandaag);
  const aanbieder = await eenheid.partij.vind(casus.aanbiederId);
  const regievoerder = casus.rolhouders.some((houder) => houder.rol === 'regievoerder');
  const gemeenten =
    casus.accounthouderId === null ? [] : await eenheid.partij.van(casus.accounthouderId, 'neemt-deel-aan', vandaag);
  const [register, bron] = ['register', `casus ${casus.nummer}`];
  return {
    aanbieder: {
      ...feit('naam', aanbieder?.naam, register),
      ...feit('gevestigdIn', aanbieder?.vestigingsplaats, register),
    },
    accounthouder: {
      ...feit('organisatie', casus.accounthouderNaam, register),
      ...feit('gemeenten', gemeenten.length > 0 ? gemeenten.map(({ naam }) => naam) : null, register),
    },
    trede: {
      ...feit('nummer', geldend?.invoer.trede, bron),
      ...feit('vastgesteldOp', geldend?.invoer.ingangsdatum, bron),
    },
    plan: feit('soort', casus.plan, bron),
    organisatie: feit('regievoerder', regievoerder ? 'aangesteld' : null, bron),
  };
}

const feit = (naam: string, waarde: unknown, bron: string): Readonly<Record<string, unknown>> =>
  waarde === null || waarde === undefined ? {} : { [naam]: { waarde, bron } };
