/** Meldingen about an organisation whose name was typed nearly the same: at least one of the two stands in no register. */
import type { MeldingInvoer } from '../domain/melding';
import { gevouwenNaam, lijktOpNaam } from '../domain/over-naam';
import type { Db } from './db';

/** What a card shows at most. */
export const meesteAnderen = 20;
/** So many different names of a period are compared: one comparison is a microsecond. */
const meesteVergeleken = 1_000;

interface Organisatie {
  readonly getypt: string | null;
  readonly partij: string | null;
  readonly geregistreerd: string | null;
}

/** Names of the register as they are compared: each is folded once, and a list of meldingen asks for all of them. */
const gevouwenRegister = new Map<string, string>();

function gevouwen(geregistreerd: string): string {
  const naam = gevouwenRegister.get(geregistreerd) ?? gevouwenNaam(geregistreerd);
  gevouwenRegister.set(geregistreerd, naam);
  return naam;
}

type Term = readonly [waar: string, waarde: string];

/** Each organisation of a period is compared once, however many meldingen there are about it. */
export async function gelijkendeNamen(
  db: Db,
  { over }: Pick<MeldingInvoer, 'over'>,
  van: string,
  tot: string,
): Promise<readonly Term[]> {
  const eigen = gevouwenNaam(over.naam);
  // Two that stand in the register are told apart by it.
  const alleenGetypt = over.partijId === null ? '' : 'and m.over_partij_id is null';
  const sql = `select o.getypt, o.partij, p.naam as geregistreerd from (
      select m.over_naam as getypt, m.over_partij_id as partij from melding m
      where m.gemeld_op between ? and ? ${alleenGetypt} group by m.over_naam, m.over_partij_id limit ?) o
    left join partij p on p.id = o.partij`;
  const organisaties = await db.rijen<Organisatie>(sql, [van, tot, meesteVergeleken]);
  return organisaties
    .filter(({ getypt, geregistreerd }) => lijktOpNaam(eigen, getypt ?? gevouwen(geregistreerd ?? '')))
    .flatMap(({ getypt, partij }) => termVan(getypt, partij))
    .slice(0, meesteAnderen);
}

function termVan(getypt: string | null, partij: string | null): readonly Term[] {
  if (partij !== null) return [['over_partij_id = ?', partij]];
  return getypt === null ? [] : [['(over_naam = ? and over_partij_id is null)', getypt]];
}
