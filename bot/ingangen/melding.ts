/** Meldingen in a sentence: where one stands, and the step somebody wants to take with one. */
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import type { Payload } from '../../cards/actions';
import { meldpuntTekst } from '../../texts/meldpunt';
import type { Begrepen } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { enigeMelding, mijnMeldingen, welkeMelding } from '../handlers/melding';
import { aantalIn, werklijst } from '../handlers/melding-werk';
import type { Ingang } from './ingang';
import { mijnFilter, overEigenMelding } from '../melding/mijn-meldingen';
import { erbijGezegd } from '../melding/woorden';
import { metZin } from '../met-zin';
import { werklijstVraag } from '../melding/werklijstvraag';

/** Who can look at what others filed means that, unless he speaks of his own. */
export const eigenMelding: Ingang = async (beurt, { slots }, tekst) => {
  if (slots.meldingsnummer !== undefined) return handlers['melding.inzien'](beurt, { melding: slots.meldingsnummer });
  const gelezen = leesBericht(beurt, tekst);
  if (mag(beurt.actor, 'meldingen.inzien', geenZaak) && !overEigenMelding(gelezen.klein))
    return vanIedereen(beurt, werklijstVraag(beurt.register, gelezen.klein, slots));
  const filter = mijnFilter(gelezen);
  const enige = await enigeMelding(beurt, filter);
  return enige === null ? mijnMeldingen(beurt, filter) : handlers['melding.inzien'](beurt, { melding: enige });
};

/** About one organisation nothing may be open any more: then what was done with it. */
async function vanIedereen(beurt: Beurt, vraag: Payload<'werklijst.inzien'>): Promise<BeurtAntwoord> {
  if (vraag.filter !== 'open' || vraag.over === undefined || (await aantalIn(beurt, vraag)) > 0)
    return werklijst(beurt, vraag);
  const klaar = { ...vraag, filter: 'afgehandeld' } as const;
  return (await aantalIn(beurt, klaar)) === 0
    ? werklijst(beurt, vraag)
    : metZin(meldpuntTekst.nietsOpenOver, await werklijst(beurt, klaar));
}

/** "Open die van Kiezelpad": the meldpunt has its worklist before it. */
export const bedoeltMelding = (beurt: Beurt, { slots }: Begrepen, tekst: string): boolean =>
  slots.aanbieder !== undefined &&
  mag(beurt.actor, 'melding.beoordelen', geenZaak) &&
  /^(?:open|toon|bekijk|pak|laat|geef)?\s*(?:me )?(?:die|deze|de melding) (?:van|over) /i.test(tekst.trim());

/** With a number that one, otherwise the ones with which it can be done. */
export const stapVan =
  (stap: 'aanvullen' | 'intrekken'): Ingang =>
  (beurt, begrepen, tekst) => {
    // "Mijn ingetrokken meldingen" asks for those.
    if (/(?<![a-z])ingetrokken meldingen(?![a-z])/i.test(tekst)) return eigenMelding(beurt, begrepen, tekst);
    const { slots } = begrepen;
    const gezegd = stap === 'aanvullen' ? erbijGezegd(tekst) : null;
    const met = (melding: string): Payload<'melding.stap'> =>
      gezegd === null ? { melding, stap } : { melding, stap, gezegd: maskeer(gezegd) };
    const doe = (vraag: Payload<'melding.stap'>): Promise<BeurtAntwoord> => handlers['melding.stap'](beurt, vraag);
    const over = slots.aanbieder ?? slots.gemeente ?? slots.regio ?? null;
    return slots.meldingsnummer === undefined
      ? welkeMelding(beurt, stap, { over, met, doe })
      : doe(met(slots.meldingsnummer));
  };
