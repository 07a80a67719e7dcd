/** What is asked of the life of a letter: that somebody reads it, that it goes out of the order, and what a gemeente says of it. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { maskeer } from '../../domain/persoonsgegevens';
import { briefgangTekst } from '../../texts/briefgang';
import { briefkortTekst } from '../../texts/briefkort';
import { hoofdletter } from '../../texts/hoofdletter';
import { volgordeTekst } from '../../texts/volgorde';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { opmerkingen } from '../handlers/briefgang';
import { vrijgave } from '../handlers/vrijgave';
import { metZin } from '../met-zin';
import { kortAntwoord } from './kort';

/** The form for it where the letter can be released; before that, what comes first. */
export async function afwijken(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  const eerst = gevonden.ok ? briefgangTekst.vrijgave.eerstNog(gevonden.value.status) : undefined;
  if (eerst !== undefined) return kortAntwoord(beurt, brief, { zinnen: [eerst, volgordeTekst.afwijken] });
  return metZin(volgordeTekst.afwijkenHier, await vrijgave(beurt, brief));
}

/** A gemeente sets no letter; that it agrees is kept as a remark, when somebody places it. */
export const gemeenteAkkoord = (beurt: Beurt, brief: string, gezegd = ''): Promise<BeurtAntwoord> =>
  opmerkingen(beurt, brief, [briefkortTekst.gemeenteAkkoord], {
    ...{ alinea: '', opmerking: hoofdletter(maskeer(gezegd.trim())) },
  });
