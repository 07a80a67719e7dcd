/** A refusal on a casus this person may see: he reads that the step is not his, and whose it is. Of any other casus he learns nothing. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { casusRollen } from '../../domain/actor';
import { aanwezigen } from '../../domain/casus';
import type { CasusDossier, CasusRolhouder } from '../../domain/casus';
import { regiehouder } from '../../domain/casusbericht';
import type { Fout } from '../../domain/fout';
import { celVan, mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import { casusTekst } from '../../texts/casus';
import { belZin } from '../../texts/contact';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { weiger, zegTekst } from '../prive';

export async function weigerOpCasus(
  beurt: Beurt,
  casus: string,
  fout: Fout = { soort: 'geen-toegang' },
  handeling?: Handeling,
): Promise<BeurtAntwoord> {
  const zin = fout.soort === 'geen-toegang' ? await nietUwStap(beurt, casus, handeling) : null;
  return zin === null ? weiger(beurt, fout) : { ...zegTekst(beurt, `${zin} ${belZin()}`), geweigerd: true };
}

/** Who governs reads along: a step is his once he has a role, and he hears who gives one. */
export async function weigerStap(
  beurt: Beurt,
  casus: string,
  fout: Fout = { soort: 'geen-toegang' },
): Promise<BeurtAntwoord> {
  const zin = fout.soort === 'geen-toegang' && isBestuurder(beurt) ? await watEenRolGeeft(beurt, casus) : null;
  return zin === null
    ? weigerOpCasus(beurt, casus, fout)
    : { ...zegTekst(beurt, `${zin} ${belZin()}`), geweigerd: true };
}

export const isBestuurder = ({ actor }: Beurt): boolean => actor.rollen.includes('bestuurder');

/** Null for who may not see it, or has a role there already. */
async function watEenRolGeeft(beurt: Beurt, over: string): Promise<string | null> {
  const gelezen = await voerUit(beurt, casusInzien, { casus: over });
  if (!gelezen.ok) return null;
  const { casus } = gelezen.value;
  const { persoonId } = beurt.actor;
  if (aanwezigen(casus).some((een) => een.persoonId === persoonId)) return null;
  const wie = wieWel(casus, persoonId, 'casusrol.toewijzen');
  return casusTekst.rolNodig(casus.nummer, wie.length > 0 ? wie : wieWel(casus, persoonId, undefined));
}

/** Null for who may not see this casus. `handeling`: the right that was wanting, where it is known. */
export async function nietUwStap(beurt: Beurt, over: string, handeling?: Handeling): Promise<string | null> {
  const zaak = await casusInzien.zaak(beurt, { casus: over });
  if (zaak === null || !mag(beurt.actor, 'casus.inzien', zaak)) return null;
  const gelezen = await voerUit(beurt, casusInzien, { casus: over });
  if (!gelezen.ok) return null;
  const { casus } = gelezen.value;
  const leest = handeling?.endsWith('.inzien') === true;
  return casusTekst.nietUwStap(casus.nummer, leest, wieWel(casus, beurt.actor.persoonId, handeling));
}

/** More names than this are a list to choose from, and no answer. */
const MEESTE_NAMEN = 3;

/** Who may do it by his role on this casus, as the matrix has it; whoever leads it where nothing says what was wanting. */
function wieWel(casus: CasusDossier, zelf: string, handeling: Handeling | undefined): readonly CasusRolhouder[] {
  const leidt = regiehouder(casus);
  if (handeling === undefined) return leidt === null || leidt.persoonId === zelf ? [] : [leidt];
  const rollen = casusRollen.filter((rol) => celVan(handeling, rol) === 'rol');
  const mensen = rollen.flatMap((rol) => aanwezigen(casus).filter((een) => een.rol === rol && een.persoonId !== zelf));
  return mensen
    .filter(({ persoonId }, plek) => mensen.findIndex((een) => een.persoonId === persoonId) === plek)
    .slice(0, MEESTE_NAMEN);
}
