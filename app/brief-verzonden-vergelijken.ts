/** A letter against what has left before it: a difference that somebody can explain is told, any other one stops the letter. */
import type { Anders, Sindsdien } from '../domain/brief-anders';
import type { BriefVersie } from '../domain/brievenboek';
import type { Briefwerk } from '../domain/briefwerk';
import type { Tegenspraak } from '../domain/briefcontrole';
import { isPerGemeente } from './raakvlak';
import { veranderdSinds } from './feit-veranderd';
import type { Verandering } from './feit-veranderd';
import type { Werk } from './werk';

export interface Vergelijking {
  /** Nobody wrote down why it changed. */
  readonly onverklaard: readonly Tegenspraak[];
  readonly sindsdien: readonly Sindsdien[];
}

const uit: ReadonlySet<BriefVersie['status']> = new Set(['verzonden', 'ingetrokken', 'vervangen']);

export async function vergelijkMetVerzonden(
  werk: Werk,
  brief: BriefVersie,
  briefwerk: Briefwerk,
): Promise<Vergelijking> {
  const eerder = uit.has(brief.status) ? [] : await werk.eenheid.brief.verzonden(brief.casusId, brief.variant);
  const anders = briefwerk
    .andersDanVerzonden(brief, eerder)
    .map((een) => ({ ...een, toen: een.toen.filter(({ variant }) => telt(een.feit, variant, brief)) }))
    .filter(({ toen }) => toen.length > 0);
  if (anders.length === 0) return { onverklaard: [], sindsdien: [] };
  const sinds = anders.flatMap(({ toen }) => toen.map(({ op }) => op)).sort()[0] ?? '';
  const feiten = anders.map(({ feit }) => feit);
  const veranderd = await veranderdSinds(werk, { casusId: brief.casusId, feiten, sinds, ookToelichting: true });
  const delen = anders.map((een) => splits(een, veranderd.get(een.feit) ?? null, brief.nummer));
  return {
    onverklaard: delen.flatMap(({ onverklaard }) => onverklaard),
    sindsdien: delen.flatMap(({ sindsdien }) => sindsdien),
  };
}

/** What one council reads of its own gemeente says nothing about another one. */
const telt = (feit: string, variant: string, brief: BriefVersie): boolean =>
  variant === brief.variant || !isPerGemeente(feit);

function splits(
  { omschrijving, nu, toen, vanaf }: Anders,
  veranderd: Verandering | null,
  nummer: string,
): Vergelijking {
  const door = veranderd ?? (vanaf === null ? null : { op: `${vanaf}T00:00:00.000Z`, reden: null });
  const verklaard = door === null ? [] : toen.filter(({ op }) => op < door.op);
  const rest = toen.filter((een) => !verklaard.includes(een));
  const lezingen = [{ waarde: nu, bron: nummer }, ...perWaarde(rest).map(({ waarde, bron }) => ({ waarde, bron }))];
  return {
    onverklaard: rest.length === 0 ? [] : [{ omschrijving, lezingen }],
    sindsdien:
      door === null
        ? []
        : perWaarde(verklaard).map(({ waarde, bron }) => ({ omschrijving, was: waarde, nu, bron, ...door })),
  };
}

/** A series says the same to hundreds: one line for all of them. */
function perWaarde(toen: Anders['toen']): readonly { readonly waarde: string; readonly bron: string }[] {
  const nummers = new Map<string, string[]>();
  for (const { waarde, bron } of toen) nummers.set(waarde, [...(nummers.get(waarde) ?? []), bron]);
  return [...nummers].map(([waarde, bronnen]) => ({ waarde, bron: enMeer(bronnen) }));
}

const meesteNummers = 3;
const enMeer = (bronnen: readonly string[]): string =>
  [...bronnen.slice(0, meesteNummers), ...(bronnen.length > meesteNummers ? ['…'] : [])].join(', ');
