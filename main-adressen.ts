/** Whom people can call, here and elsewhere, and within which terms: set before anybody is answered, and read again with the register. */
import { meldpuntgegevensOp } from './app/meldpuntgegevens';
import type { Register } from './bot/begrip/register';
import { laadRegister } from './bot/namen/register';
import type { Config } from './config';
import { leesVerwijsgegevens } from './db/verwijsgegevens-bestand';
import type { Turn } from './db/world';
import { stelVerwijsgegevensIn } from './domain/doorverwijzing';
import { stelMeldpuntIn } from './domain/meldpunt';
import type { Klok } from './klok';
import { stelContactIn } from './texts/contact';

export function stelAdressenIn({ contact, verwijsbestand }: Pick<Config, 'contact' | 'verwijsbestand'>): void {
  const verwijs = leesVerwijsgegevens(verwijsbestand ?? null);
  // Found by `vooraf` already, with everything else that is wrong.
  if (!verwijs.ok) throw new Error(`VERWIJSGEGEVENS: ${verwijs.fout.join(' ')}`);
  stelContactIn(contact);
  stelVerwijsgegevensIn(verwijs.value);
}

/** Names to recognise, and what beheerders set for the meldpunt: another process may have changed both. */
export const laadBekend =
  (klok: Klok) =>
  async (turn: Turn): Promise<Register> => {
    stelMeldpuntIn(await meldpuntgegevensOp({ eenheid: turn, nu: klok.nu() }));
    return laadRegister(turn, klok.vandaag());
  };
