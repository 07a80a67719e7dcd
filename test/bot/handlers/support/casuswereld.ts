/** A world with one casus: in trede 2, then in trede 3, with an involved gemeente and a regievoerder's adviseur. */
import { casusOpenen } from '../../../../app/casus-openen';
import { feitVastleggen } from '../../../../app/feit-vastleggen';
import { tredebepalingVaststellen } from '../../../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../../../app/tredebepaling-voorleggen';
import mutsaers from '../../../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld } from '../../../../db/world';
import type { Trede } from '../../../../domain/trede';
import { tekst, vulRegister } from '../../../support/proefregister';
import { voer } from './beurt';

export async function openCasus(wereld: OpenWorld): Promise<{ readonly id: string; readonly nummer: string }> {
  await wereld.eenheid(vulRegister);
  const invoer = {
    aanbiederId: 'noorderlicht',
    geopendOp: '2026-01-12',
    betrokkenIds: ['gm'],
    aanleiding: 'eigen-signaal',
    meldingIds: [],
  } as const;
  const geopend = await voer(wereld, 'adviseur', casusOpenen, invoer);
  if (!geopend.ok) throw new Error(geopend.fout.soort);
  return geopend.value;
}

/** Each trede is set on a day of its own: which came last is then certain. */
export async function bepaal(
  wereld: OpenWorld,
  casusId: string,
  trede: Trede,
  op = `2026-02-1${String(trede)}T09:00:00.000Z`,
): Promise<void> {
  const voorstel = {
    casusId,
    trede,
    ingangsdatum: '2026-02-16',
    grond: tekst('GEHEIME GROND'),
    bewijs: null,
    corrigeert: null,
    plan: 'herstelplan',
    partijen: [{ partijId: 'nza', standpunt: 'oneens' }],
    opmerking: null,
  } as const;
  const voorgelegd = await voer(wereld, 'adviseur', tredebepalingVoorleggen, voorstel);
  if (!voorgelegd.ok) throw new Error(voorgelegd.fout.soort);
  const bepalingId = voorgelegd.value.id;
  const vastgesteld = await voer(wereld, 'adviseur2', tredebepalingVaststellen, { bepalingId }, op);
  if (!vastgesteld.ok) throw new Error(vastgesteld.fout.soort);
}

export const legFeitenVast = (wereld: OpenWorld, casusId: string, feiten: Readonly<Record<string, unknown>>) =>
  voer(wereld, 'adviseur', feitVastleggen, { casusId, feiten });

/** A casus in trede 3 with the reference facts and every gap of its letters filled, all of them of 2 March; `plan` goes over its plan. Gives its id. */
export async function openVolledigeCasus(wereld: OpenWorld, plan: Readonly<Record<string, unknown>> = {}) {
  const { id } = await openCasus(wereld);
  await bepaal(wereld, id, 3);
  await legFeitenVast(wereld, id, {
    ...mutsaers,
    rib: { ...mutsaers.rib, datum: '2026-03-02', ondertekenaar: 'M. Janssen' },
    persbericht: { ...mutsaers.persbericht, datum: '2026-03-02' },
    deelnemingen: { namen: ['Hai-5'] },
    plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld', ...plan },
  });
  return id;
}
