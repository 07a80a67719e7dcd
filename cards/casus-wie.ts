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
  /** Every involved name by itself; otherwise many gemeenten are one number. */
  readonly alleNamen: boolean;
  readonly gemeenteIds: readonly string[];
}

const langsteLijst = 900;

const rollenMet = (handeling: Handeling, ...cellen: Cel[]): readonly string[] =>
  organisatieRollen.filter((rol) => cellen.includes(celVan(handeling, rol))).map((rol) => rolNaam[rol].toLowerCase());

export function wieKaart(view: WieView): Kaart {
  const { casus, trede, alleNamen } = view;
  const namen = opsomming(kort(view));
  const { sectie } = wieTekst;
  const secties: readonly Sectie[] = [
    { kop: sectie.casus, regels: [...vast(casus, 'casus.inzien'), ...betrokken(namen, 'casus.inzien', trede)] },
    {
      kop: sectie.trede,
      regels: [
        ...vast(casus, 'trede.opvragen'),
        ...betrokken(namen, 'trede.opvragen', trede),
        wieTekst.onderwerp(onderwerpNamen(casus)),
      ],
    },
    { kop: sectie.grond, regels: vast(casus, 'trede.opvragen') },
    {
      kop: sectie.feiten,
      regels: [...vast(casus, 'feiten.inzien', false), ...betrokken(namen, 'feiten.inzien', trede)],
    },
    { kop: sectie.kernteam, regels: vast(casus, 'kernteambericht.inzien', false) },
    { kop: sectie.niet, regels: [wieTekst.nietOnderwerp(onderwerpNamen(casus)), wieTekst.niet] },
  ];
  return bladKaart({
    kop: wieTekst.kop(casus.nummer),
    naam: casus.aanbiederNaam,
    rijen: [],
    secties: [
      ...(alleNamen ? [{ kop: wieTekst.alleNamen, regels: [opsomming(casus.betrokkenNamen)] }] : []),
      ...secties,
    ],
    knoppen: [
      ...(alleNamen || kort(view).length === casus.betrokkenNamen.length
        ? []
        : [button(wieTekst.knopNamen, 'casus.wie', { casus: casus.id, namen: 'alle' })]),
      button(regieTekst.knop.terug, 'casus.inzien', { casus: casus.id }),
    ],
    samenvatting: wieTekst.samenvatting,
  });
}

/** So many gemeenten are still named one by one. */
const meesteGemeenten = 3;

/** The regio's by name, and many gemeenten as a number: the list itself stands behind a button. */
function kort({ casus, gemeenteIds }: WieView): readonly string[] {
  const isGemeente = (_: string, plek: number): boolean => gemeenteIds.includes(casus.betrokken[plek] ?? '');
  const gemeenten = casus.betrokkenNamen.filter(isGemeente);
  if (gemeenten.length <= meesteGemeenten) return casus.betrokkenNamen;
  const anderen = casus.betrokkenNamen.filter((naam, plek) => !isGemeente(naam, plek));
  return [...anderen, wieTekst.gemeenten(gemeenten.length)];
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

function betrokken(namen: string, handeling: Handeling, trede: Trede | null): readonly string[] {
  const rollen = rollenMet(handeling, 'betrokken', 'kring');
  if (rollen.length === 0 || namen === '') return [];
  const nogNiet = trede === null || trede < eersteTredeVoorBetrokkenen;
  const regel = wieTekst.betrokken(inkorten(namen, langsteLijst), opsomming(rollen));
  return [regel, ...(nogNiet ? [wieTekst.nuOnder3] : [])];
}
