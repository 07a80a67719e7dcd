/** The cadence per trede, for the beheerder. */
import { ritmeInstellen, ritmeInzien } from '../../app/ritme-instellen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import type { Sectie } from '../../cards/blad';
import { langsteRitmereden, ritmeInstelKaart } from '../../cards/ritme-instellen';
import { foutZin } from '../../texts/fouten';
import { ritmeInstelTekst as tekst } from '../../texts/ritme-instellen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

async function toonRitme(beurt: Beurt, melding: Sectie | null = null): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, ritmeInzien, null);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  return toon(beurt, ritmeInstelKaart({ ...gelezen.value, melding, sleutel: beurt.nieuweSleutel() }));
}

async function stelIn(beurt: Beurt, payload: Payload<'ritme.instellen'>): Promise<BeurtAntwoord> {
  const formulier = leesFormulier(payload);
  const reden = formulier.tekst('reden', tekst.reden, langsteRitmereden);
  const getal = (id: string): number => (/^\d{1,3}$/.test(formulier.ruw(id)) ? Number(formulier.ruw(id)) : Number.NaN);
  const mis = [...formulier.gevonden, ...formulier.fouten];
  if (mis.length > 0) return toonRitme(beurt, { kop: tekst.nietGelukt, regels: mis });
  const invoer = { trede: getal('trede'), dagen: getal('dagen'), reden };
  const uit = await voerUit(beurt, ritmeInstellen, invoer, payload.sleutel);
  if (uit.ok) return toonRitme(beurt, { kop: tekst.gedaan, regels: [tekst.vastgelegd] });
  if (uit.fout.soort === 'geen-toegang') return weiger(beurt, uit.fout);
  return toonRitme(beurt, { kop: tekst.nietGelukt, regels: [foutZin(uit.fout)] });
}

export const ritmeInstelHandlers = {
  'ritme.inzien': (beurt) => toonRitme(beurt),
  'ritme.instellen': stelIn,
} as const satisfies Partial<Handlers>;
