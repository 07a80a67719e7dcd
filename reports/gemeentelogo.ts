/** A picture of a gemeente, checked before it stands above any letter: kind, size in bytes, size on paper. */
import { createHash } from 'node:crypto';
import type { Gemeentelogo } from '../domain/gemeentegegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { huisstijlFouten as fout } from '../texts/huisstijl';
import { meesteBreedte, meesteHoogte, plaatjefout } from './huisstijl-lezen';
import { leesPlaatje } from './plaatje';

/** It stands in each letter, and a letter goes by mail. */
const meesteLogobytes = 150_000;
const meestePunten = 4_000;
const hoogte = 40;

export function maakGemeentelogo(naam: string, inhoud: Uint8Array, alt: string): Result<Gemeentelogo, string> {
  if (inhoud.length > meesteLogobytes) return faal(fout.teGroot(naam, meesteLogobytes));
  const plaatje = leesPlaatje(inhoud);
  if (!plaatje.ok) return faal(plaatjefout(plaatje.fout, naam));
  const { soort, breedte, hoogte: hoog } = plaatje.value;
  if (Math.max(breedte, hoog) > meestePunten) return faal(fout.teVeelPunten(naam, meestePunten));
  const base64 = Buffer.from(inhoud).toString('base64');
  const schaal = Math.min(Math.min(hoogte, meesteHoogte) / hoog, meesteBreedte / breedte);
  const maat = (punten: number): number => Math.round(punten * schaal * 100) / 100;
  const sleutel = createHash('sha256').update(`${alt}\n${base64}`).digest('hex');
  return ok({ sleutel, soort, base64, alt, breedte: maat(breedte), hoogte: maat(hoog) });
}
