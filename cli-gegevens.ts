/** The operator's door for what differs per gemeente: a CSV in, with its pictures beside it, and a CSV to fill in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gegevensTerugzetten } from './app/gegevens-terugzetten';
import { gegevensInlezen, gegevensProberen } from './app/gemeentegegevens';
import { voerUit } from './app/use-case';
import { gegevenslezer } from './db/gemeentegegevens-csv';
import { rondAf } from './db/import-uitvoeren';
import type { importeerRegister, Moment } from './db/import-uitvoeren';
import { maakNaamboek } from './db/register/namen';
import type { Turn } from './db/world';
import { systeem } from './domain/actor';
import { samengevoegd } from './domain/gemeentegegevens';
import type { LeesLogo } from './domain/gemeentegegevens';
import { faal, ok } from './domain/result';
import type { Result } from './domain/result';
import { maakGemeentelogo } from './reports/gemeentelogo';
import { foutZin } from './texts/fouten';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

/** A picture stands in the folder of the file and nowhere else. */
const logoIn =
  (map: string): LeesLogo =>
  (naam, alt) => {
    const pad = join(map, naam);
    if (basename(naam) !== naam || !existsSync(pad)) return faal(zinnen.naastBestand(naam));
    return maakGemeentelogo(naam, readFileSync(pad), alt);
  };

export const importeerGegevens =
  (map: string): typeof importeerRegister =>
  async (turn, _, inhoud, keuze, moment) => {
    const partijen = await turn.partij.vanSoort(['gemeente', 'aanbieder', 'gecertificeerde-instelling']);
    const gelezen = gegevenslezer.lees(inhoud, partijen, logoIn(map));
    const rijen = gelezen.rijen.filter(({ rij }) => keuze.rijen?.has(rij) ?? true);
    const werk = { actor: systeem, ...moment, eenheid: turn };
    const proef = await voerUit(werk, gegevensProberen, { rijen });
    const verschillen = proef.ok ? proef.value : [];
    const schrijf = () => voerUit(werk, gegevensInlezen, { rijen });
    return rondAf(keuze, { verschillen, fouten: gelezen.fouten, schrijf });
  };

interface Sjabloonvraag {
  readonly pad: string;
  /** Empty: only what holds for any aanbieder. */
  readonly aanbieder: string;
}

/** Every gemeente with a row of its own; what is known stands in it already. */
export async function schrijfSjabloon(
  { partij, gemeentegegevens }: Turn,
  { pad, aanbieder: naam }: Sjabloonvraag,
): Promise<Result<unknown, readonly string[]>> {
  const aanbieders = await partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']);
  const [aanbieder] = naam === '' ? [] : maakNaamboek(aanbieders).vind(naam);
  if (naam !== '' && aanbieder === undefined) return faal([zinnen.geenAanbieder(naam)]);
  const stand = await gemeentegegevens.stand(aanbieder?.id ?? '');
  const rijen = (await partij.vanSoort(['gemeente'])).map((gemeente) => ({
    gemeente: gemeente.naam,
    aanbieder: aanbieder?.naam ?? '',
    gegevens: samengevoegd(stand.filter(({ gemeenteId }) => gemeenteId === gemeente.id)),
  }));
  writeFileSync(pad, gegevenslezer.invulbestand(rijen));
  return ok({ bestand: pad, gemeenten: rijen.length });
}

export interface Terugvraag extends Moment {
  /** Empty: which there were. */
  readonly inlezing: string;
  readonly proef: boolean;
}

/** What a taking over wrote goes back to what it was; with `proef` it is said what would, and nothing is written. */
export async function zetTerug(
  turn: Turn,
  { inlezing, proef, ...moment }: Terugvraag,
): Promise<Result<unknown, readonly string[]>> {
  if (inlezing === '') return ok(await turn.gemeentegegevens.inlezingen(null, 20));
  const werk = { actor: systeem, ...moment, eenheid: turn };
  const uit = await turn.deel(
    () => voerUit(werk, gegevensTerugzetten, { inlezing }),
    () => !proef,
  );
  if (!uit.ok) return faal([uit.fout.soort === 'geen-toegang' ? zinnen.geenInlezing(inlezing) : foutZin(uit.fout)]);
  return ok({ ...uit.value, geschreven: !proef });
}
