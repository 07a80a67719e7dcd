/** Documents of a melding: that it holds them, and that one was taken out again. */
import type { Bijlage } from '../domain/bijlage';
import type { Ingediend } from '../domain/document-weg';
import type { Db } from './db';

/** One document may come twice under two names; it is held once. */
export async function houVast(db: Db, meldingId: string, bijlagen: readonly Bijlage[]): Promise<void> {
  const sql = 'insert into melding_bijlage (melding_id, hash) values (?, ?) on conflict (melding_id, hash) do nothing';
  for (const { hash } of bijlagen) await db.voer(sql, [meldingId, hash]);
}

/** What came with the melding itself and is not there any more: its text still holds it. */
export async function wegBijVerzending(db: Db, meldingId: string): Promise<ReadonlySet<string>> {
  const sql = 'select hash from melding_document_weg where melding_id = ? and bij_verzending = 1';
  return new Set((await db.rijen<{ hash: string }>(sql, [meldingId])).map(({ hash }) => hash));
}

export async function haalDocumentWeg(db: Db, id: string, document: Ingediend, nu: string): Promise<void> {
  const { bijlage, op, bijVerzending } = document;
  if (!bijVerzending) await uitAanvulling(db, id, op, bijlage.hash);
  await db.voer('delete from melding_bijlage where melding_id = ? and hash = ?', [id, bijlage.hash]);
  // Whoever holds a link to it can fetch nothing with it from here on.
  await db.voer('delete from bijlage_bewijs where melding_id = ? and hash = ?', [id, bijlage.hash]);
  const sql = `insert into melding_document_weg (melding_id, hash, op, bij_verzending) values (?, ?, ?, ?)
    on conflict do nothing`;
  await db.voer(sql, [id, bijlage.hash, nu, bijVerzending ? 1 : 0]);
}

async function uitAanvulling(db: Db, id: string, op: string, hash: string): Promise<void> {
  const waar = 'melding_id = ? and op = ?';
  const rijen = await db.rijen<{ bijlagen: string | null }>(`select bijlagen from melding_aanvulling where ${waar}`, [
    id,
    op,
  ]);
  for (const { bijlagen } of rijen) {
    const blijft = (JSON.parse(bijlagen ?? '[]') as readonly Bijlage[]).filter((een) => een.hash !== hash);
    await db.voer(`update melding_aanvulling set bijlagen = ? where ${waar}`, [JSON.stringify(blijft), id, op]);
  }
}
