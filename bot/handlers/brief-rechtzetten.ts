/** Putting right in this letter what the one before it told: the fact opens with both values filled in, and who saves it decides what was wrong. */
import { briefNakijken } from '../../app/brief-nakijken';
import { rechtzettingIn } from '../../app/brief-rechtzetten';
import { voerUit } from '../../app/use-case';
import { rechtzettingTekst } from '../../texts/rechtzetting';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { weiger } from '../prive';
import { toonStand } from './briefstand';
import { openFeit } from './feit';

async function zetRecht(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefNakijken(beurt.huis.briefwerk), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { rechtTeZetten, casusId, reeks, soort, publiek } = gevonden.value;
  if (rechtTeZetten.length === 0) return toonStand(beurt, brief, { melding: rechtzettingTekst.niets(publiek) });
  const regels = rechtTeZetten.map(({ omschrijving, was, nu }) => rechtzettingTekst.regel(omschrijving, was, nu));
  return openFeit(beurt, casusId, rechtzettingIn(soort), {
    // A list is read line by line, and cut at a semicolon too.
    waarde: regels.map((regel) => regel.replaceAll(';', ',')).join('\n'),
    meldingen: [rechtzettingTekst.nagaan(publiek), ...(reeks === null ? [] : [rechtzettingTekst.heleReeks])],
  });
}

export const briefrechtzetHandlers = {
  'brief.rechtzetten': (beurt, { brief }) => zetRecht(beurt, brief),
} as const satisfies Partial<Handlers>;
