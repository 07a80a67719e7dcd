/** "Kan Lotte de regie overnemen tot woensdag", and "tot woensdag" on the form of a role: a role has no last day, so this is standing in, filled in with what was said (ADR 214). */
import { casusRollen } from '../../domain/actor';
import type { CasusRol } from '../../domain/actor';
import { regieTekst } from '../../texts/regie';
import { overdrachtTekst } from '../../texts/rol-overdracht';
import { periodeIn } from '../begrip/periode';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan } from '../getoond/open-formulier';
import { collegasVan, openWaarneming } from '../handlers/waarneming';
import { dataOp, elementenOp } from '../kaart-delen';
import type { Kaart } from '../messages';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { genoemdeMensen } from './waarneming-invoer';

/** Null where he does not lead it himself, or names nobody who can stand in for him: then it is not his to arrange. */
export async function regieTotEenDag(beurt: Beurt, over: string | null, zin: string): Promise<BeurtAntwoord | null> {
  const [wie] = genoemdeMensen(zin, await collegasVan(beurt));
  const heeftHem = over === null || (await heeftRol(beurt, over, 'regievoerder'));
  return wie === undefined || !heeftHem ? null : alsWaarneming(beurt, wie.id, 'regievoerder', zin);
}

const NOEMT_EINDE =
  /^(?:(?:en|maar|nee|ja|alleen|graag|liefst|dat is|het is|doe|wel|maak er|tijdelijk)[, ]+)*(?:tot|t\/m|van|vanaf|voor|deze|volgende|komende|een|twee|drie)(?![a-z])/;
/** A day with words around it; what is longer tells something else. */
const LANGSTE = 50;

/** Said while the form of a role stands there. */
export async function rolTotEenDag(
  beurt: Beurt,
  kaart: Kaart,
  { klein, tekst }: Bericht,
): Promise<BeurtAntwoord | null> {
  const knop = dataOp(elementenOp(kaart.inhoud)).find(isRolknop);
  const { tot } = periodeIn(tekst, beurt.vandaag);
  if (knop === undefined || tot === null || klein.length > LANGSTE || !NOEMT_EINDE.test(klein)) return null;
  const velden = Object.fromEntries(veldenVan(kaart.inhoud).map(({ id, waarde }) => [id, waarde]));
  const rol = casusRollen.find((een) => een === velden['rol']) ?? null;
  const collegas = await collegasVan(beurt);
  const persoon = velden['persoon'] ?? '';
  const kan = persoon === '' || collegas.some(({ id }) => id === persoon);
  const zijn = rol === null || (await heeftRol(beurt, knop.casus, rol));
  return kan && zijn
    ? alsWaarneming(beurt, persoon, rol, tekst)
    : metZin(overdrachtTekst.tijdelijk, toon(beurt, kaart));
}

const isRolknop = (data: unknown): data is { readonly casus: string } =>
  (data as { readonly action?: unknown } | undefined)?.action === 'casusrol.toewijzen';

async function heeftRol({ eenheid, actor, vandaag }: Beurt, over: string, gezocht: CasusRol): Promise<boolean> {
  const casus = await eenheid.casus.zoek(over, vandaag);
  const rollen = casus?.rolhouders ?? [];
  return rollen.some(({ rol, persoonId, voor }) => rol === gezocht && persoonId === actor.persoonId && voor === null);
}

function alsWaarneming(beurt: Beurt, waarnemer: string, rol: CasusRol | null, zin: string): Promise<BeurtAntwoord> {
  const { van, tot } = periodeIn(zin, beurt.vandaag);
  const waarden = { waarnemer, van: van ?? beurt.vandaag, tot: tot ?? '', rol: rol ?? '' };
  const mist = (['waarnemer', 'tot'] as const).filter((veld) => waarden[veld] === '');
  const labels = mist.map((veld) => regieTekst.waarneming[veld]);
  return openWaarneming(beurt, waarden, overdrachtTekst.alsWaarneming(labels));
}
