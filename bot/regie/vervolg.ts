/** What people ask next about a casus: what was learned, and what goes out as a file. */
import { casusInzien } from '../../app/casus-inzien';
import { evaluatiesInzien, lessenInzien } from '../../app/evaluaties-inzien';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import { alleLessenKaart, lessenKaart } from '../../cards/casus-evaluatie';
import { mag } from '../../domain/policy';
import { regieTekst } from '../../texts/regie';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { brievenVan } from '../handlers/brieven';
import { tredeHandlers } from '../handlers/trede';
import { metZin } from '../met-zin';
import { toon, weiger, zegTekst } from '../prive';

/** Only for who may read an evaluatie; that none was written yet is said to nobody else either. */
export async function lessenAntwoord(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, lessenInzien, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus, evaluaties } = gevonden.value;
  const knoppen = mag(beurt.actor, 'casus.inzien', casus)
    ? [button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id })]
    : [];
  return toon(beurt, lessenKaart(casus, evaluaties, knoppen));
}

/** Of all closed casussen, for who may read every evaluatie. */
export async function alleLessen(beurt: Beurt): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, evaluatiesInzien, null);
  return gevonden.ok ? toon(beurt, alleLessenKaart(gevonden.value)) : weiger(beurt, gevonden.fout);
}

/** What the register has of the organisation that a casus is about. */
export async function registerVanCasus(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return tredeHandlers['register.opvragen'](beurt, { partijId: gevonden.value.casus.aanbiederId });
}

/** Letters go out as files from here; a whole casus only by the operator's door. */
export async function bestandAntwoord(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus: dossier } = gevonden.value;
  const { casus, brieven } = regieTekst.bestand;
  if (!mag(beurt.actor, 'brief.inzien', dossier)) return zegTekst(beurt, casus);
  return metZin(`${casus} ${brieven}`, await brievenVan(beurt, dossier.id));
}
