/** What somebody chose about messages: from which trede at once, and at what hour the overview comes. */
import { instellingInzien, instellingKiezen, overzichtUurKiezen } from '../../app/instelling-kiezen';
import { voerUit } from '../../app/use-case';
import { instellingKaart } from '../../cards/instelling';
import { instellingTekst } from '../../texts/bezorging';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger, zegTekst } from '../prive';

export async function instellingAntwoord(beurt: Beurt, gedaan: string | null = null): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, instellingInzien, null);
  return gelezen.ok ? toon(beurt, instellingKaart(gelezen.value, gedaan)) : weiger(beurt, gelezen.fout);
}

export async function kiesUur(beurt: Beurt, uur: number): Promise<BeurtAntwoord> {
  const gekozen = await voerUit(beurt, overzichtUurKiezen, { uur });
  if (gekozen.ok) return instellingAntwoord(beurt, instellingTekst.uurGekozen(gekozen.value));
  return gekozen.fout.soort === 'veld-ongeldig'
    ? zegTekst(beurt, instellingTekst.uurKanNiet)
    : weiger(beurt, gekozen.fout);
}

export const instellingHandlers = {
  'instelling.kiezen': async (beurt, { vanaf }) => {
    const gedaan = await voerUit(beurt, instellingKiezen, { vanaf });
    if (!gedaan.ok) return weiger(beurt, gedaan.fout);
    return instellingAntwoord(beurt, instellingTekst.gekozen(gedaan.value));
  },
  'instelling.uur': (beurt, { uur }) => kiesUur(beurt, uur === '' ? NaN : Number(uur)),
} as const satisfies Partial<Handlers>;
