/** Conversations the bot may speak in, and the drafts of dialogues people have not finished. */
import type { Chat, ChatStore, Concept, VerlopendConcept } from '../domain/traffic';
import { eerste } from './db';
import type { Db } from './db';
import { alsJsonRijen, jsonRijen } from './json-lijst';

export function chatStore(db: Db): ChatStore {
  return {
    async onthoud({ gesprek, soort, persoonId, verwijzing }, op) {
      const sql = `insert into chat (gesprek, soort, persoon_id, verwijzing, op) values (?, ?, ?, ?, ?)
        on conflict (gesprek) do update set soort = excluded.soort, persoon_id = excluded.persoon_id, verwijzing = excluded.verwijzing, op = excluded.op`;
      await db.voer(sql, [gesprek, soort, persoonId, verwijzing, op]);
    },
    async persoonlijkVan(persoonId) {
      const sql = `select gesprek, soort, persoon_id as "persoonId", verwijzing from chat
        where persoon_id = ? and soort = 'persoonlijk' order by op desc limit 1`;
      return eerste<Chat>(db, sql, [persoonId]);
    },
    async persoonlijkeVan(persoonIds) {
      const sql = `select gesprek, soort, persoon_id as "persoonId", verwijzing from chat
        where persoon_id in (select value ->> 0 from ${jsonRijen[db.dialect]}) and soort = 'persoonlijk' order by op`;
      const rijen = await db.rijen<Chat & { readonly persoonId: string }>(sql, [
        alsJsonRijen(persoonIds.map((id) => [id])),
      ]);
      return new Map(rijen.map((chat) => [chat.persoonId, chat]));
    },
    async laatste() {
      return eerste<Chat>(
        db,
        'select gesprek, soort, persoon_id as "persoonId", verwijzing from chat order by op desc limit 1',
        [],
      );
    },
    async concepten(persoonId, nu) {
      const gelezen = db.vooraf?.concepten(db, persoonId);
      if (gelezen) return gelezen.filter(({ verlooptOp }) => verlooptOp > nu);
      const sql = `select dialoog, over as "over", antwoorden, op from concept
        where persoon_id = ? and verloopt_op > ? order by op desc`;
      return db.rijen<Concept>(sql, [persoonId, nu]);
    },
    async bewaarConcept(persoonId, { dialoog, over, antwoorden, op }, verlooptOp) {
      db.vooraf?.conceptGezet(db, persoonId, { dialoog, over, antwoorden, op, verlooptOp });
      await db.zet('concept', [persoonId, dialoog, over, antwoorden, op, verlooptOp, null]);
    },
    async wisConcept(persoonId, { dialoog, over }) {
      db.vooraf?.conceptGewist(db, persoonId, { dialoog, over });
      await db.wis('concept', [persoonId, dialoog, over]);
    },
    async neemVerlopende(nu, voor) {
      const sql = `update concept set gewaarschuwd_op = ? where gewaarschuwd_op is null and verloopt_op > ? and verloopt_op <= ?
        returning persoon_id as "persoonId", dialoog, over as "over"`;
      return db.rijen<VerlopendConcept>(sql, [nu, nu, voor]);
    },
    async wisVerlopen(nu) {
      return db.voer('delete from concept where verloopt_op <= ?', [nu]);
    },
  };
}
