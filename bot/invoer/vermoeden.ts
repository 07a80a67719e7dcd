/** Danger that is not likely enough to stop a message: it is answered all the same, and first of all says whom to call. */
import { doorverwijzingOp } from '../../domain/doorverwijzing';
import { gevaarZin } from '../../texts/contact';
import { verwijzingTekst } from '../../texts/verwijzing';
import type { Begrepen } from '../begrip/begrepen';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Kaart, Outbound } from '../messages';
import { zegtAlleenAantal } from './alleen-aantal';
import { zonderOmlijsting } from './omlijsting';

/** From here on the sentence stands above the answer. Measured in docs/adr/0114. */
const VERMOEDEN = 0.05;

/** Of a word or a short answer nothing can be said. */
export const vermoedtGevaar = (tekst: string, { intent, gevaar }: Pick<Begrepen, 'intent' | 'gevaar'>): boolean =>
  intent !== 'verwijzing' && gevaar >= VERMOEDEN && isVerhaal({ tekst });

export function metVermoeden(beurt: Beurt, getypt: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const nood = doorverwijzingOp('112', beurt.vandaag)?.telefoon;
  const gelezen = leesBericht(beurt, zonderOmlijsting(getypt, false));
  if (!nood || !vermoedtGevaar(gelezen.tekst, gelezen.begrepen) || zegtAlleenAantal(gelezen)) return antwoord;
  const thuis = doorverwijzingOp('Veilig Thuis', beurt.vandaag)?.telefoon ?? null;
  const zin = { soort: 'tekst', tekst: verwijzingTekst.vermoeden({ nood, thuis }) } as const;
  return { ...antwoord, berichten: [zin, ...antwoord.berichten.map(zonderNogEens)] };
}

/** It stands above now, with whom else to call: the card below does not say it again. */
const zonderNogEens = (een: Outbound): Outbound =>
  een.soort === 'kaart' ? { ...een, kaart: { ...een.kaart, inhoud: zonder(een.kaart.inhoud) } } : een;

type Inhoud = Kaart['inhoud'];
const zonder = (inhoud: Inhoud): Inhoud =>
  JSON.parse(JSON.stringify(inhoud), (_, deel: unknown) =>
    Array.isArray(deel) ? deel.filter((een: unknown) => !zegtHet(een)) : deel,
  ) as Inhoud;
const zegtHet = (een: unknown): boolean =>
  typeof een === 'object' && een !== null && (een as { readonly text?: unknown }).text === gevaarZin;
