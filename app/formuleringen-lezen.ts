/** The wordings that held at a moment: a version that was made then reads the same ever after. */
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
