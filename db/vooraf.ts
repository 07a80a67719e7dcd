/**
 * What every turn asks first, who it is and what he has half-way, read for a whole batch in one statement while its
 * transaction begins. A unit that finds its answer here makes no trip to the database for it. Only on SQLite, where
 * one connection serves every unit, so that what is changed after the reading is known.
 */
import type { Wie } from '../domain/traffic';
import type { Db } from './db';
import { actorBronnen, actorKolommen } from './persoon-store';
import type { ActorRij, ConceptRij, Voorgelezen } from './voorgelezen';

type Gelezen = ActorRij & { readonly aad: string } & { readonly [K in keyof ConceptRij]: ConceptRij[K] | null };

const sql = `select i.aad_object_id as aad, ${actorKolommen('sqlite')},
    c.dialoog, c.over, c.antwoorden, c.op, c.verloopt_op as verlooptOp
  from json_each(?) vraag cross join ${actorBronnen} left join concept c on c.persoon_id = p.id
  where i.aad_object_id = json_extract(vraag.value, '$[0]') and i.tenant_id = json_extract(vraag.value, '$[1]')
  order by c.op desc`;

/** What these tables hold is what was read; a statement that changes one of them ends that. */
const bron = /\b(identiteit|persoon|persoon_rol|partij)\b/;
export const raaktVooraf = (zin: string): boolean => bron.test(zin);

export class Vooraf implements Voorgelezen {
  private readonly actoren = new Map<string, ActorRij | null>();
  private readonly half = new Map<string, ConceptRij[]>();

  static async lees(db: Pick<Db, 'rijen'>, wie: readonly Wie[]): Promise<Vooraf> {
    const vooraf = new Vooraf();
    if (wie.length === 0) return vooraf;
    for (const een of wie) vooraf.actoren.set(naamVan(een), null);
    const vraag = JSON.stringify(
      [...vooraf.actoren.keys()].map((naam) => JSON.parse(naam) as readonly [string, string]),
    );
    for (const rij of await db.rijen<Gelezen>(sql, [vraag])) vooraf.onthoud(rij);
    return vooraf;
  }

  actor(wie: Wie): ActorRij | null | undefined {
    return this.actoren.get(naamVan(wie));
  }

  concepten(persoonId: string): readonly ConceptRij[] | undefined {
    return this.half.get(persoonId);
  }

  conceptenGewijzigd(persoonId: string): void {
    this.half.delete(persoonId);
  }

  vergeet(): void {
    this.actoren.clear();
    this.half.clear();
  }

  private onthoud(rij: Gelezen): void {
    this.actoren.set(naamVan({ aadObjectId: rij.aad, tenantId: rij.tenant_id }), rij);
    const eerder = this.half.get(rij.id) ?? [];
    const nieuw = isConcept(rij) && !eerder.some((een) => een.dialoog === rij.dialoog && een.over === rij.over);
    this.half.set(rij.id, nieuw ? [...eerder, rij] : eerder);
  }
}

const isConcept = (rij: Gelezen): rij is Gelezen & ConceptRij => rij.dialoog !== null;

const naamVan = ({ aadObjectId, tenantId }: Wie): string => JSON.stringify([aadObjectId, tenantId]);
