/** The shortest way through the melding dialogue, for trials that are about what comes after it. */
import type { Spreker } from './gesprek';

/** Answers what must be answered and skips the rest; ends at the summary with its button. `kenmerk` finds it again. */
export async function naarSamenvatting(wie: Spreker, kenmerk: string, over = 'Noorderlicht'): Promise<void> {
  await wie.zeg('opnieuw');
  await wie.zeg('melding');
  await wie.zeg(over);
  await wie.zeg('1');
  await wie.zeg(`De salarissen kunnen volgende maand niet worden betaald, kenmerk ${kenmerk}.`);
  let gezegd = await wie.klik('Nee');
  for (let keer = 0; keer < 15 && !gezegd.includes('Klopt uw melding'); keer += 1) gezegd = await wie.zeg('overslaan');
  if (!gezegd.includes('Klopt uw melding')) throw new Error(`no summary came: ${gezegd}`);
}

/** Files one; returns its number. */
export async function doeMelding(wie: Spreker, kenmerk: string, over?: string): Promise<string> {
  await naarSamenvatting(wie, kenmerk, over);
  const nummer = /M-\d{4}-\d{4}/.exec(await wie.klik('Versturen'))?.[0];
  if (nummer === undefined) throw new Error('no number came');
  return nummer;
}
