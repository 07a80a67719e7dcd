/** Danger that is not likely enough to stop a message: it is answered all the same, and first of all says whom to call. */
import { doorverwijzingOp } from '../../domain/doorverwijzing';
import { verwijzingTekst } from '../../texts/verwijzing';
import type { Begrepen } from '../begrip/begrepen';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { zegtAlleenAantal } from './alleen-aantal';

/** From here on the sentence stands above the answer. Measured in docs/adr/0114. */
const VERMOEDEN = 0.05;

/** Of a word or a short answer nothing can be said. */
export const vermoedtGevaar = (tekst: string, { intent, gevaar }: Pick<Begrepen, 'intent' | 'gevaar'>): boolean =>
  intent !== 'verwijzing' && gevaar >= VERMOEDEN && isVerhaal({ tekst });

export function metVermoeden(beurt: Beurt, getypt: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const nood = doorverwijzingOp('112', beurt.vandaag)?.telefoon;
  const gelezen = leesBericht(beurt, getypt);
  if (!nood || !vermoedtGevaar(getypt, gelezen.begrepen) || zegtAlleenAantal(gelezen)) return antwoord;
  const thuis = doorverwijzingOp('Veilig Thuis', beurt.vandaag)?.telefoon ?? null;
  const zin = { soort: 'tekst', tekst: verwijzingTekst.vermoeden({ nood, thuis }) } as const;
  return { ...antwoord, berichten: [zin, ...antwoord.berichten] };
}
