/**
 * Terms that follow a fact count in dagen, werkdagen or weken. Lines of the draaiboek, their history and tasks that were kept before
 * said only how many weken.
 */
import type { Knex } from 'knex';

const kolommen = [
  ['draaiboektaak', 'inhoud'],
  ['taak', 'grond'],
  ['beheerwijziging', 'oud'],
  ['beheerwijziging', 'nieuw'],
] as const;

/** Written by us alone, without spaces: a pattern over the text is exact. */
export async function up(knex: Knex): Promise<void> {
  for (const [tabel, kolom] of kolommen)
    for (const { id, tekst } of await oude(knex, tabel, kolom))
      await knex(tabel)
        .where({ id })
        .update({ [kolom]: tekst.replace(/"weken":(\d+)/, '"aantal":$1,"eenheid":"weken"') });
}

const oude = (knex: Knex, tabel: string, kolom: string): Promise<{ id: string; tekst: string }[]> =>
  knex(tabel)
    .select('id', knex.ref(kolom).as('tekst'))
    .where(kolom, 'like', '%"soort":"na-feit"%')
    .andWhere(kolom, 'like', '%"weken":%');
