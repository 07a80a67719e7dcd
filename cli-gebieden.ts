/** The operator's door for gemeenten and jeugdregio's: a CSV out, a CSV in, and one taken back as a whole. */
import { gebiedenInzien } from './app/gebieden-inzien';
import { gebiedenInlezen, gebiedenstand, gebiedenTerugzetten } from './app/gebieden-inlezen';
import { voerUit } from './app/use-case';
import type { Terugvraag } from './cli-gegevens';
import { gebiedenCsv, gebiedenlezer } from './db/gebieden-csv';
import { rondAf } from './db/import-uitvoeren';
import type { importeerRegister } from './db/import-uitvoeren';
import type { Turn } from './db/world';
import { systeem } from './domain/actor';
import { faal, ok } from './domain/result';
import type { Result } from './domain/result';
import { foutZin } from './texts/fouten';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export const importeerGebieden: typeof importeerRegister = async (turn, _, inhoud, keuze, moment) => {
  const { rijen, fouten } = gebiedenlezer.lees(inhoud, await gebiedenstand(turn), keuze.rijen);
  const werk = { actor: systeem, ...moment, eenheid: turn };
  const schrijf = () => voerUit(werk, gebiedenInlezen, { rijen });
  return rondAf(keuze, { verschillen: rijen.map(({ verschil }) => verschil), fouten, schrijf });
};

export const exporteerGebieden = async (turn: Turn): Promise<string> => gebiedenCsv(await gebiedenstand(turn));

/** Without an inlezing: which there were. With `proef` it is said what would go back, and nothing is written. */
export async function zetTerug(
  turn: Turn,
  { inlezing, proef, ...moment }: Terugvraag,
): Promise<Result<unknown, readonly string[]>> {
  const werk = { actor: systeem, ...moment, eenheid: turn };
  if (inlezing === '') {
    const uit = await voerUit(werk, gebiedenInzien, null);
    return uit.ok ? uit : faal([foutZin(uit.fout)]);
  }
  const uit = await turn.deel(
    () => voerUit(werk, gebiedenTerugzetten, { inlezing }),
    () => !proef,
  );
  if (!uit.ok) return faal([uit.fout.soort === 'geen-toegang' ? zinnen.geenInlezing(inlezing) : foutZin(uit.fout)]);
  return ok({ ...uit.value, geschreven: !proef });
}
