/** Chats of two people that were taken for the private chat of one of them: nothing may go there any more. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex('chat').where({ soort: 'persoonlijk' }).andWhere('gesprek', 'like', '19:%').delete();
}
