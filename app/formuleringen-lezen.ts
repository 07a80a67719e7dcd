/** The wordings that held at a moment: a version that was made then reads the same ever after. */
import type { EigenPassage } from '../domain/eigen-passage';
import type { Formulering, Formuleringen } from '../domain/formulering';
import type { Werk } from './use-case';

export const formuleringenOp = async (
  { eenheid }: Pick<Werk, 'eenheid'>,
  soort: string,
  op: string,
): Promise<Formuleringen> =>
  Object.fromEntries(await eenheid.beheerwijziging.stand('formulering', `${soort}/`, op)) as Record<
    string,
    Formulering
  >;

/** With the standing texts that were added for this kind of letter. */
export async function woordkeuzeOp(werk: Pick<Werk, 'eenheid'>, soort: string, op: string) {
  const passages = await eigenPassagesOp(werk, op);
  return {
    formuleringen: await formuleringenOp(werk, soort, op),
    passages: passages.filter((passage) => passage.soort === soort && !passage.vervallen),
  };
}

/** Also those that were taken out of use; in the order in which they were added. */
export async function eigenPassagesOp(
  { eenheid }: Pick<Werk, 'eenheid'>,
  op: string,
): Promise<readonly EigenPassage[]> {
  const stand = (await eenheid.beheerwijziging.stand('eigen-passage', '', op)) as ReadonlyMap<string, EigenPassage>;
  return [...stand.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
