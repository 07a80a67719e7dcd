/** What is done with a draft as a whole: shown again, left, thrown away, and who would get it. */
import { casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { conceptTekst } from '../../texts/concept';
import { conceptkansIn } from '../begrip/vervolg/concept';
import type { Bericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { metZin } from '../met-zin';
import { sluit, voorbeeldVan } from './staat';
import type { Staat } from './staat';

/** A message is read back first, with its readers; all else waits for its own button. */
export async function verstuurNiet(beurt: Beurt, staat: Staat): Promise<BeurtAntwoord> {
  const { soort, data, knop } = staat.concept;
  const voorbeeld =
    soort === 'bericht' && data['action'] !== 'casus.bijwerken' ? await voorbeeldVan(beurt, staat) : null;
  if (voorbeeld !== null) return metZin(conceptTekst.eerstLezers, voorbeeld);
  return metZin(conceptTekst.drukOp(knop, data['action'] !== 'casus.bijwerken'), await staat.met({}));
}

export const toonNogEens = async (_: Beurt, staat: Staat): Promise<BeurtAntwoord> =>
  metZin(conceptTekst.staatNog, await staat.met({}));

export const legLater = (_: Beurt, { concept: { soort } }: Staat): BeurtAntwoord => zeg(conceptTekst.later(soort));

/** What is thrown away does not come back by itself. */
const ZEKER_WEG = 0.75;

export async function werpWeg(beurt: Beurt, staat: Staat, { lezing }: Bericht): Promise<BeurtAntwoord> {
  const { concept } = staat;
  if ((conceptkansIn(lezing)?.kans ?? 0) < ZEKER_WEG) return vraagOfHetWegMoet(await staat.met({}));
  const dicht = await sluit(beurt, concept);
  beurt.huis.getoond.conceptWeg(beurt.inbound);
  return zeg(conceptTekst.weg(concept.soort, dicht));
}

function vraagOfHetWegMoet(kaart: BeurtAntwoord): BeurtAntwoord {
  const { kop, uitleg, knop } = conceptTekst.moetWeg;
  const knoppen = [button(knop, 'concept.verwerken', { tekst: conceptTekst.gooiWeg })];
  const { berichten } = zeg(berichtKaart({ kop, alineas: [uitleg], knoppen }));
  return { ...kaart, berichten: [...berichten, ...kaart.berichten] };
}

export async function toonLezers(beurt: Beurt, staat: Staat): Promise<BeurtAntwoord> {
  const { soort, data, knop } = staat.concept;
  const casus = typeof data['casus'] === 'string' ? data['casus'] : onderwerpVan(beurt).casus;
  if (soort === 'bericht' && casus !== undefined) return lezersVanBericht(beurt, staat, casus);
  const nog = conceptTekst.nogNiemand(knop);
  const wie = casus === undefined ? null : await beurt.druk({ action: 'casus.wie', payload: { casus } });
  const kaart = await staat.met({});
  if (wie === null || wie.geweigerd === true) return metZin(nog, kaart);
  return { ...kaart, berichten: [bericht(`${nog} ${conceptTekst.daarnaCasus}`), ...wie.berichten, ...kaart.berichten] };
}

/** By number, and below it by party. */
async function lezersVanBericht(beurt: Beurt, staat: Staat, casus: string): Promise<BeurtAntwoord> {
  const zicht = staat.velden.find(({ id }) => id === 'zicht')?.waarde === 'betrokken' ? 'betrokken' : 'kernteam';
  const voorbereid = await voerUit(beurt, casusberichtVoorbereiden, { casus, zicht });
  const voorbeeld = (await voorbeeldVan(beurt, staat)) ?? (await staat.met({}));
  if (!voorbereid.ok) return voorbeeld;
  const { lezers, kanalen } = voorbereid.value.publiek;
  return metZin(conceptTekst.lezers(lezers.length, kanalen.length), voorbeeld);
}
