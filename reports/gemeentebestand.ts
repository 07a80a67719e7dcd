/** What the file of a casus says per gemeente, checked like the CSV: words through the guard, pictures by their bytes. */
import { leesGemeentegegevens } from '../domain/gemeentebestand';
import type { Gemeentegegevens, Gemeentelogo } from '../domain/gemeentegegevens';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { opdrachtzinnen as zinnen } from '../texts/opdrachtregel';
import { maakGemeentelogo } from './gemeentelogo';
import { alsRuw } from './ruw';
import type { Ruw } from './ruw';

export interface Gemeentelezing {
  /** By the name of the gemeente; `*` holds for all. */
  readonly gegevens: Readonly<Record<string, Gemeentegegevens>>;
  readonly logos: readonly Gemeentelogo[];
}

type Een = Result<
  { readonly gegevens: Gemeentegegevens; readonly logo: Gemeentelogo | null },
  readonly { readonly veld: string; readonly uitleg: string }[]
>;

/** Every mistake at once, with its place. A file without them is one in which nobody gave anything. */
export function leesGemeentebestand(ruw: unknown): Result<Gemeentelezing, readonly string[]> {
  const gelezen = Object.entries(alsRuw(ruw)).map(([naam, velden]) => ({ naam, uit: leesEen(naam, alsRuw(velden)) }));
  const fouten = gelezen.flatMap(({ naam, uit }) =>
    uit.ok ? [] : uit.fout.map(({ veld, uitleg }) => zinnen.gemeenteveld(naam, veld, uitleg)),
  );
  if (fouten.length > 0) return faal(fouten);
  const goed = gelezen.flatMap(({ naam, uit }) => (uit.ok ? [{ naam, ...uit.value }] : []));
  return ok({
    gegevens: Object.fromEntries(goed.map(({ naam, gegevens }) => [naam, gegevens])),
    logos: goed.flatMap(({ logo }) => (logo === null ? [] : [logo])),
  });
}

function leesEen(naam: string, { logo: plaatje, ...velden }: Ruw): Een {
  const woorden = leesGemeentegegevens(velden);
  const logo = plaatje === undefined || plaatje === null ? null : leesLogo(naam, alsRuw(plaatje));
  const fouten = [
    ...(woorden.ok ? [] : woorden.fout.map(({ veld, fout }) => ({ veld, uitleg: zinnen.veldfout[fout] }))),
    ...(logo === null || logo.ok ? [] : [{ veld: 'logo', uitleg: logo.fout }]),
  ];
  if (!woorden.ok || (logo !== null && !logo.ok)) return faal(fouten);
  const boven = logo?.value ?? null;
  if (plaatje === undefined) return ok({ gegevens: woorden.value, logo: null });
  return ok({ gegevens: { ...woorden.value, logo: boven?.sleutel ?? null }, logo: boven });
}

function leesLogo(naam: string, { base64, alt }: Ruw): Result<Gemeentelogo, string> {
  if (typeof base64 !== 'string' || typeof alt !== 'string') return faal(zinnen.geenPlaatje);
  if (!maakVrijeTekst(alt).ok) return faal(zinnen.veldfout.persoonsgegevens);
  return maakGemeentelogo(naam, Buffer.from(base64, 'base64'), alt);
}
