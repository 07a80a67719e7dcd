/** The file in which an operator says anew how a place of the referral table can be reached, and until when. */
import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { naren } from '../domain/doorverwijzing';
import type { Verwijsgegevens } from '../domain/doorverwijzing';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { isBestaandeDag } from '../domain/termijn';

const kort = z.string().trim().min(1).max(200);
const dag = z.string().refine(isBestaandeDag, { error: 'geen bestaande dag in de vorm jjjj-mm-dd' });

/** Nothing else may stand in it: a misspelt name would silently change nothing. */
const rij = z
  .strictObject({
    naar: z.enum(naren),
    telefoon: z
      .string()
      .regex(/^[0-9+][0-9 -]{2,19}$/, { error: 'geen telefoonnummer' })
      .optional(),
    bereikbaar: kort.optional(),
    kosteloos: z.boolean().optional(),
    url: z.url({ protocol: /^https$/, error: 'geen adres dat met https begint' }).optional(),
    geldigVan: dag.optional(),
    geldigTot: dag.optional(),
    bron: kort,
  })
  .refine(({ geldigVan, geldigTot }) => !geldigVan || !geldigTot || geldigVan < geldigTot, {
    error: 'geldigTot ligt niet na geldigVan',
  });

/** Without a file the table of the house holds. Every mistake is told at once, with its row. */
export function leesVerwijsgegevens(pad: string | null): Result<readonly Verwijsgegevens[], readonly string[]> {
  if (pad === null) return ok([]);
  const ruw = leesJson(pad);
  if (!ruw.ok) return ruw;
  const gelezen = z.array(rij).safeParse(ruw.value);
  if (gelezen.success) return ok(gelezen.data as readonly Verwijsgegevens[]);
  return faal(
    gelezen.error.issues.map(({ path: [nummer, ...veld], message }) => {
      const waar = typeof nummer === 'number' ? `rij ${String(nummer + 1)} ${veld.join('.')}`.trim() : 'het bestand';
      return `${waar}: ${message}.`;
    }),
  );
}

function leesJson(pad: string): Result<unknown, readonly string[]> {
  try {
    return ok(JSON.parse(readFileSync(pad, 'utf8')) as unknown);
  } catch (oorzaak) {
    return faal([
      oorzaak instanceof SyntaxError ? 'dit is geen geldige JSON.' : `het bestand ${pad} is niet te lezen.`,
    ]);
  }
}
