/** Planning an accountgesprek: a day for it. */
import { accountgesprekPlannen } from '../../app/accountgesprek-plannen';
import { voerUit } from '../../app/use-case';
import { langsteNaam } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import type { Sectie } from '../../cards/blad';
import { planformulier, planKaart } from '../../cards/gesprek-planning';
import { geenZaak, mag } from '../../domain/policy';
import { gesprekFoutZin, gesprekTekst, gesprekVelden } from '../../texts/accountgesprek';
import { geenTijd } from '../../texts/fouten';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Formulier } from '../invoer/formulier';
import { kiesPartij, partijkeuzes, partijvelden } from '../gesprek/begin';
import { toon, weiger } from '../prive';

export async function openPlan(
  beurt: Beurt,
  waarden: Readonly<Record<string, string>>,
  meldingen: readonly Sectie[] = [],
  sleutel = beurt.nieuweSleutel(),
): Promise<BeurtAntwoord> {
  if (!mag(beurt.actor, 'accountgesprek.plannen', geenZaak)) return weiger(beurt, { soort: 'geen-toegang' });
  const partijen = await partijkeuzes(beurt, waarden['partijId'] ?? '');
  const velden = partijvelden(partijen, waarden);
  return toon(
    beurt,
    planformulier({ velden, datum: waarden['datum'] ?? '', tijd: waarden['tijd'] ?? '', meldingen, sleutel }),
  );
}

export async function plan(beurt: Beurt, payload: Payload<'accountgesprek.plannen'>): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const partij = await kiesPartij(beurt, formulier.ruw('partijId'), formulier.ruw('organisatie'));
  formulier.tekst('organisatie', gesprekVelden.organisatie, langsteNaam);
  const datum = formulier.datum('datum', paginaTekst.planDatum);
  if (datum === null) formulier.fout(paginaTekst.planDatum, 'verplicht');
  if (datum !== null && datum < beurt.vandaag) formulier.zin(`${paginaTekst.planDatum}: ${paginaTekst.planVerleden}`);
  const tijd = leesTijd(formulier);
  if ('fout' in partij) formulier.zin(gesprekFoutZin(gesprekVelden.partijId, partij.fout));
  if (!formulier.goed() || datum === null || 'fout' in partij) {
    const waarden = { ...formulier.waarden, tijd: tijd ?? '', partijId: 'fout' in partij ? '' : partij.id };
    const regels = [...formulier.gevonden, ...formulier.fouten];
    return openPlan(beurt, waarden, [{ kop: gesprekTekst.foutenKop, regels }], payload.sleutel);
  }
  const gevraagd = { datum, ...(tijd === undefined ? {} : { tijd }), soort: partij.soort, partijId: partij.id };
  const gepland = await voerUit(beurt, accountgesprekPlannen, gevraagd, payload.sleutel);
  return gepland.ok
    ? toon(beurt, planKaart(gepland.value, paginaTekst.herinnering(datum, tijd), beurt.nieuweSleutel()))
    : weiger(beurt, gepland.fout);
}

/** An hour on the clock, or none; what is neither is told. */
export function leesTijd(formulier: Formulier): string | undefined {
  const getypt = formulier.ruw('tijd').trim();
  if (getypt === '') return undefined;
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(getypt)) return getypt;
  formulier.zin(`${paginaTekst.planTijd}: ${geenTijd}`);
  return undefined;
}
