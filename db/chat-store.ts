/** Conversations the bot may speak in, and the drafts of dialogues people have not finished. */
import { eerste } from './db';
import type { Db } from './db';

export interface Chat {
  readonly gesprek: string;
  readonly soort: string;
  /** Whose personal chat it is; null for a group or channel. */
  readonly persoonId: string | null;
  readonly verwijzing: string;
}

export interface Concept {
  readonly dialoog: string;
  readonly antwoorden: string;
  readonly op: string;
}

export interface ChatStore {
  onthoud(chat: Chat, op: string): Promise<void>;
  persoonlijkVan(persoonId: string): Promise<Chat | null>;
  concept(persoonId: string, nu: string): Promise<Concept | null>;
  bewaarConcept(persoonId: string, concept: Concept, verlooptOp: string): Promise<void>;
  wisConcept(persoonId: string): Promise<void>;
  wisVerlopen(nu: string): Promise<number>;
}

export function chatStore(db: Db): ChatStore {
  return {
    async onthoud({ gesprek, soort, persoonId, verwijzing }, op) {
      const sql = `insert into chat (gesprek, soort, persoon_id, verwijzing, op) values (?, ?, ?, ?, ?)
        on conflict (gesprek) do update set persoon_id = excluded.persoon_id, verwijzing = excluded.verwijzing, op = excluded.op`;
      await db.voer(sql, [gesprek, soort, persoonId, verwijzing, op]);
    },
    async persoonlijkVan(persoonId) {
      const sql = `select gesprek, soort, persoon_id as "persoonId", verwijzing from chat
        where persoon_id = ? and soort = 'persoonlijk' order by op desc limit 1`;
      return eerste<Chat>(db, sql, [persoonId]);
    },
    async concept(persoonId, nu) {
      const sql = 'select dialoog, antwoorden, op from concept where persoon_id = ? and verloopt_op > ?';
      return eerste<Concept>(db, sql, [persoonId, nu]);
    },
    async bewaarConcept(persoonId, { dialoog, antwoorden, op }, verlooptOp) {
      const sql = `insert into concept (persoon_id, dialoog, antwoorden, op, verloopt_op) values (?, ?, ?, ?, ?)
        on conflict (persoon_id) do update set dialoog = excluded.dialoog, antwoorden = excluded.antwoorden,
        op = excluded.op, verloopt_op = excluded.verloopt_op`;
      await db.voer(sql, [persoonId, dialoog, antwoorden, op, verlooptOp]);
    },
    async wisConcept(persoonId) {
      await db.voer('delete from concept where persoon_id = ?', [persoonId]);
    },
    async wisVerlopen(nu) {
      return db.voer('delete from concept where verloopt_op <= ?', [nu]);
    },
  };
}
