/** Own words beside what the facts say now: looking at them, and choosing. */
import { voorstelKiezen, voorstellenInzien } from '../../app/brief-voorstellen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { voorstellenKaart } from '../../cards/voorstellen';
import { foutZin } from '../../texts/fouten';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { naStap } from './briefgang';
import { toonStand } from './briefstand';

async function toonVoorstellen(beurt: Beurt, brief: string, melding?: string): Promise<BeurtAntwoord> {
  const { briefwerk, hash } = beurt.huis;
  const gevonden = await voerUit(beurt, voorstellenInzien(briefwerk), { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const voorstellen = gevonden.value.voorstellen.map((een) => ({ ...een, gezien: hash(een.nieuw) }));
  const view = { ...gevonden.value, voorstellen, ...(melding === undefined ? {} : { melding }) };
  return toon(
    beurt,
    voorstellenKaart(view, () => beurt.nieuweSleutel()),
  );
}

/** What is left to choose comes next; after the last one the letter as it is now. */
async function kies(beurt: Beurt, payload: Payload<'brief.voorstel-kiezen'>): Promise<BeurtAntwoord> {
  const { brief, alinea, gezien, keuze, sleutel } = payload;
  const { briefwerk, hash } = beurt.huis;
  const verb = voorstelKiezen(briefwerk, (tekst) => hash(tekst));
  const gekozen = await voerUit(beurt, verb, { brief, alinea, gezien, keuze }, sleutel);
  if (!gekozen.ok) {
    if (gekozen.fout.soort === 'verouderd' && gekozen.fout.versie === gekozen.fout.nu)
      return toonVoorstellen(beurt, brief, foutZin(gekozen.fout));
    return naStap(beurt, brief, gekozen);
  }
  const { value } = gekozen;
  return (value.voorstellen.length > 0 ? toonVoorstellen : toonStand)(beurt, value.briefId);
}

export const briefvoorstelHandlers = {
  'brief.voorstellen': (beurt, { brief }) => toonVoorstellen(beurt, brief),
  'brief.voorstel-kiezen': kies,
} as const satisfies Partial<Handlers>;
