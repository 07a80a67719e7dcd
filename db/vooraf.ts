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

type Welk = Pick<ConceptRij, 'dialoog' | 'over'>;

interface Half {
  /** The unit that changed it; null as it was read. */
  readonly van: object | null;
  readonly rijen: readonly ConceptRij[];
}

/** What these tables hold is what was read; a statement that changes one of them ends that. */
const bron = /\b(identiteit|persoon|persoon_rol|partij)\b/;
export const raaktVooraf = (zin: string): boolean => bron.test(zin);

export class Vooraf implements Voorgelezen {
  private readonly actoren = new Map<string, ActorRij | null>();
  private readonly half = new Map<string, Half>();

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

  concepten(eenheid: object, persoonId: string): readonly ConceptRij[] | undefined {
    const half = this.half.get(persoonId);
    return half && (half.van === null || half.van === eenheid) ? half.rijen : undefined;
  }

  conceptGezet(eenheid: object, persoonId: string, concept: ConceptRij): void {
    this.verander(eenheid, persoonId, (rijen) => [concept, ...zonder(rijen, concept)].sort(laatstGeraaktEerst));
  }

  conceptGewist(eenheid: object, persoonId: string, welk: Welk): void {
    this.verander(eenheid, persoonId, (rijen) => zonder(rijen, welk));
  }

  /** Nobody else may see what a unit has changed so far: they ask the database, after it. */
  private verander(
    eenheid: object,
    persoonId: string,
    nieuw: (rijen: readonly ConceptRij[]) => readonly ConceptRij[],
  ): void {
    const rijen = this.concepten(eenheid, persoonId);
    if (rijen) this.half.set(persoonId, { van: eenheid, rijen: nieuw(rijen) });
    else this.half.delete(persoonId);
  }

  vergeet(): void {
    this.actoren.clear();
    this.half.clear();
  }

  private onthoud(rij: Gelezen): void {
    this.actoren.set(naamVan({ aadObjectId: rij.aad, tenantId: rij.tenant_id }), rij);
    const eerder = this.half.get(rij.id)?.rijen ?? [];
    const nieuw = isConcept(rij) && !eerder.some((een) => een.dialoog === rij.dialoog && een.over === rij.over);
    this.half.set(rij.id, { van: null, rijen: nieuw ? [...eerder, rij] : eerder });
  }
}

const zonder = (rijen: readonly ConceptRij[], { dialoog, over }: Welk): readonly ConceptRij[] =>
  rijen.filter((een) => een.dialoog !== dialoog || een.over !== over);

const laatstGeraaktEerst = (een: ConceptRij, ander: ConceptRij): number =>
  een.op === ander.op ? 0 : een.op < ander.op ? 1 : -1;

const isConcept = (rij: Gelezen): rij is Gelezen & ConceptRij => rij.dialoog !== null;

const naamVan = ({ aadObjectId, tenantId }: Wie): string => JSON.stringify([aadObjectId, tenantId]);
