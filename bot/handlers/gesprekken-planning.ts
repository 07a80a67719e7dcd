/** With whom to talk next: who is due, and what is planned. */
import { gesprekkenPlannen, gesprekkenVerwacht } from '../../app/gesprekken-plannen';
import { voerUit } from '../../app/use-case';
import { planningKaart, verwachtKaart } from '../../cards/gesprek-planning';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

/** Longer ago than anybody looks back. */
const meesteMaanden = 120;

export async function toonPlanning(beurt: Beurt, gevraagd?: number, vanaf = 0): Promise<BeurtAntwoord> {
  const vraag = gevraagd === undefined ? {} : { maanden: Math.min(meesteMaanden, Math.max(1, gevraagd)) };
  const gevonden = await voerUit(beurt, gesprekkenPlannen, vraag);
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { maanden, eigen, overig } = gevonden.value;
  return toon(beurt, planningKaart({ maanden, eigen, overig, vanaf, vandaag: beurt.vandaag }));
}

/** Whom this person speaks, or should, until that day. */
export async function toonVerwacht(beurt: Beurt, tot: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, gesprekkenVerwacht, { tot });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return toon(beurt, verwachtKaart({ ...gevonden.value, vandaag: beurt.vandaag }));
}
