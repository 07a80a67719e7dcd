/** "Wie kan dit zien?", answered from the table of rights and from this casus; nothing here is a rule of its own. */
import { organisatieRollen } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { celVan } from '../domain/policy';
import type { Cel, Handeling } from '../domain/policy';
import { eersteTredeVoorBetrokkenen } from '../domain/trede';
import type { Trede } from '../domain/trede';
import { inkorten } from '../texts/inkorten';
import { opsomming } from '../texts/lijst';
import { regieTekst, rolMet, wieTekst } from '../texts/regie';
import { rolNaam } from '../texts/toegang';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

export interface WieView {
  readonly casus: CasusDossier;
  /** The trede that holds today, for who may read it. */
  readonly trede: Trede | null;
}

const langsteLijst = 900;

const rollenMet = (handeling: Handeling, ...cellen: Cel[]): readonly string[] =>
  organisatieRollen.filter((rol) => cellen.includes(celVan(handeling, rol))).map((rol) => rolNaam[rol].toLowerCase());

export function wieKaart({ casus, trede }: WieView): Kaart {
  const { sectie } = wieTekst;
  const secties: readonly Sectie[] = [
    { kop: sectie.casus, regels: [...vast(casus, 'casus.inzien'), ...betrokken(casus, 'casus.inzien', trede)] },
    {
      kop: sectie.trede,
      regels: [
        ...vast(casus, 'trede.opvragen'),
        ...betrokken(casus, 'trede.opvragen', trede),
        wieTekst.onderwerp(onderwerpNamen(casus)),
      ],
    },
    { kop: sectie.grond, regels: vast(casus, 'trede.opvragen') },
    {
      kop: sectie.feiten,
      regels: [...vast(casus, 'feiten.inzien', false), ...betrokken(casus, 'feiten.inzien', trede)],
    },
    { kop: sectie.niet, regels: [wieTekst.nietOnderwerp(onderwerpNamen(casus)), wieTekst.niet] },
  ];
  return bladKaart({
    kop: wieTekst.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    rijen: [],
    secties,
    knoppen: [button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id })],
    samenvatting: wieTekst.samenvatting,
  });
}

const onderwerpNamen = (casus: CasusDossier): string =>
  inkorten(opsomming([casus.aanbiederNaam, ...casus.deelnemingNamen]), langsteLijst);

/** The authority's staff, who holds a role here, and the accounthoudende regio. */
function vast(casus: CasusDossier, handeling: Handeling, metAccounthouder = true): readonly string[] {
  const staf = rollenMet(handeling, 'ja');
  const houders = casus.rolhouders.filter(({ rol }) => celVan(handeling, rol) === 'rol');
  const namen = houders.map(({ rol, naam }) => rolMet(rol, naam));
  return [
    ...(staf.length === 0 ? [] : [wieTekst.altijd(opsomming(staf))]),
    namen.length === 0 ? wieTekst.geenRolhouders : wieTekst.rolhouders(inkorten(opsomming(namen), langsteLijst)),
    ...(metAccounthouder && casus.accounthouderNaam !== null ? [wieTekst.accounthouder(casus.accounthouderNaam)] : []),
  ];
}

function betrokken(casus: CasusDossier, handeling: Handeling, trede: Trede | null): readonly string[] {
  const rollen = rollenMet(handeling, 'betrokken', 'kring');
  if (rollen.length === 0 || casus.betrokkenNamen.length === 0) return [];
  const namen = inkorten(opsomming(casus.betrokkenNamen), langsteLijst);
  const nogNiet = trede === null || trede < eersteTredeVoorBetrokkenen;
  return [wieTekst.betrokken(namen, opsomming(rollen)), ...(nogNiet ? [wieTekst.nuOnder3] : [])];
}
