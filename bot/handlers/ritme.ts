/** When the next message about a casus is due, and putting it off with a reason. */
import { casusritmeInzien, ritmeUitstellen } from '../../app/casusritme';
import { voerUit } from '../../app/use-case';
import type { Ontvangen } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { ritmeKaart, ritmeStandKaart } from '../../cards/ritme';
import { mag } from '../../domain/policy';
import { ritmeTekst } from '../../texts/ritme';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger, zegTekst } from '../prive';
import { langsteReden, uitstelUitZin } from '../regie/uitstel-zin';
import { leesTekst } from './taak-tekst';

/** With the form filled in as far as the sentence said how long and why. */
export async function ritmeAntwoord(beurt: Beurt, over: string, zin = ''): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusritmeInzien, { casus: over });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casus, ritme } = gevonden.value;
  if (ritme === null) return zegTekst(beurt, ritmeTekst.geenRitme);
  const view = { casus, ritme, soort: 'stand', vandaag: beurt.vandaag, sleutel: beurt.nieuweSleutel() } as const;
  const kaart = mag(beurt.actor, 'ritme.uitstellen', casus)
    ? ritmeKaart({ ...view, gezegd: uitstelUitZin(zin) })
    : ritmeStandKaart(view);
  return toon(beurt, kaart);
}

async function stelUit(
  beurt: Beurt,
  { casus, sleutel, reden, dagen }: Ontvangen<'ritme.uitstellen'>,
): Promise<BeurtAntwoord> {
  const gelezen = leesTekst(reden, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  if (gelezen.tekst === null) return weiger(beurt, { soort: 'reden-ontbreekt', stap: 'uitstellen' });
  const gedaan = await voerUit(beurt, ritmeUitstellen, { casus, dagen: Number(dagen), reden: gelezen.tekst }, sleutel);
  if (!gedaan.ok) return weiger(beurt, gedaan.fout);
  const dossier = await beurt.eenheid.casus.vind(gedaan.value.casusId, beurt.vandaag);
  return toon(beurt, berichtKaart({ kop: ritmeTekst.uitgesteld(dossier?.nummer ?? '', gedaan.value.tot) }));
}

export const ritmeHandlers = {
  'ritme.tonen': (beurt, { casus }) => ritmeAntwoord(beurt, casus),
  'ritme.uitstellen': stelUit,
} as const satisfies Partial<Handlers>;
