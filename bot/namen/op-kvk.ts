/** An aanbieder by its number at the Kamer van Koophandel: who has a letter before him has the number and not the name. */
import type { Beurt } from '../beurt';
import { kvkInZin } from '../regie/casuslijst';

export interface OpKvk {
  readonly kvk: string;
  /** Null: nobody in the register has it. */
  readonly partij: { readonly id: string; readonly naam: string } | null;
}

/** Null when no number stands in the words. */
export async function opKvk({ eenheid }: Pick<Beurt, 'eenheid'>, tekst: string): Promise<OpKvk | null> {
  const kvk = kvkInZin(tekst).woord;
  if (kvk === undefined) return null;
  const aanbieders = await eenheid.partij.vanSoort(['aanbieder']);
  return { kvk, partij: aanbieders.find((een) => een.kvk === kvk) ?? null };
}
