/** "Trek dat bericht weer in, het is te vroeg", "corrigeer het bericht: …": what somebody wants done with a message about a casus that he sent. */
import { maskeer } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/hoofdletter';
import { casusberichtTekst } from '../../texts/casusbericht';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { genoemdeCasus } from '../namen/genoemd';
import { zegTekst } from '../prive';
import { bedoeldeCasus } from './bedoelde-casus';
import { ditBericht, schreefHij, trekBerichtIn, verbeterBericht } from './bericht-gelezen';
import { staatBerichtOpen } from './op-berichtformulier';

export interface Berichtopdracht {
  readonly wens: 'intrekken' | 'corrigeren';
  /** What was said behind it: why, or what it becomes. */
  readonly rest: string;
  /** Names no message: only with one that was just on the screen it is about that. */
  readonly net?: true;
}

const AANLOOP = '(?:(?:nee|oeps|sorry|wacht|graag|wil je|kun je|kunt u|wilt u|ik wil|ik moet|moet ik)[, ]+)*';
const BERICHT =
  '(?:het|dat|dit|mijn|ons|die|de|een)? ?(?:laatste |vorige |eerdere |net verstuurde |verstuurde )?(?:casus)?(?:bericht(?:je)?|update|mededeling)(?: (?:over|bij|van|aan) [^:,]{2,40})?';
const TUSSEN = '(?: (?:maar|weer|nu|toch|alsjeblieft|alstublieft|svp|even|dan))*';
const REST = '(?:[:,.;]? (?<rest>.+?))?[.!]*$';
/** The ways people say it; the words behind it are theirs. */
const wegen: readonly (readonly [wens: Berichtopdracht['wens'], patroon: RegExp, net?: 'net'])[] = [
  ['intrekken', new RegExp(`^${AANLOOP}(?:trek|haal|neem) ${BERICHT}${TUSSEN} (?:in|terug|weg)(?![a-z])${REST}`, 'i')],
  ['intrekken', new RegExp(`^${AANLOOP}(?:verwijder|wis) ${BERICHT}${TUSSEN}${REST}`, 'i')],
  [
    'intrekken',
    new RegExp(`^${AANLOOP}${BERICHT}${TUSSEN} (?:intrekken|terughalen|weghalen|verwijderen)(?![a-z])${REST}`, 'i'),
  ],
  ['corrigeren', new RegExp(`^${AANLOOP}(?:corrigeer|verbeter|herstel|rectificeer) ${BERICHT}${TUSSEN}${REST}`, 'i')],
  ['corrigeren', /^(?:correctie|rectificatie|verbetering|foutje|oeps|herstel)[,:]+ (?<rest>\S.{5,})$/is, 'net'],
  ['corrigeren', new RegExp(`^${AANLOOP}pas ${BERICHT}${TUSSEN} aan(?![a-z])${REST}`, 'i')],
  [
    'corrigeren',
    new RegExp(
      `^${AANLOOP}er (?:staat|zit|zat|stond) (?:een fout|iets fout|een vergissing|een typefout) in ${BERICHT}${REST}`,
      'i',
    ),
  ],
  ['corrigeren', new RegExp(`^${AANLOOP}${BERICHT} (?:klopt|klopte) (?:helaas |toch |zo )?niet${REST}`, 'i')],
  [
    'corrigeren',
    new RegExp(
      `^${AANLOOP}${BERICHT} (?:is|was) (?:helaas )?(?:niet juist|onjuist|fout|verkeerd)(?![a-z])${REST}`,
      'i',
    ),
  ],
];
const langste = 400;

export function berichtopdrachtIn(tekst: string): Berichtopdracht | null {
  if (tekst.length > langste || tekst.includes('?')) return null;
  for (const [wens, patroon, net] of wegen) {
    const m = patroon.exec(tekst.trim());
    if (m !== null)
      return { wens, rest: (m.groups?.['rest'] ?? '').trim(), ...(net === undefined ? {} : { net: true }) };
  }
  return null;
}

/** Who says that it was sent, means no draft. */
const VERSTUURD = /(?<![a-z])(?:verstuurde?|verzonden|geplaatste?|laatste|vorige|eerdere)(?![a-z])/i;

/** "De bank heeft nog niets op papier", without what ties it to the order; what of it may not be kept, is masked. */
const redenUit = (rest: string): string => maskeer(nieuweTekst(rest.replace(/^want\s+/i, '')) ?? '');

/** Of the casus that is named or before him; without one such words are about a melding, and not ours. */
export async function opBerichtopdracht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const opdracht = berichtopdrachtIn(tekst);
  if (opdracht === null) return null;
  const kanaal = beurt.inbound.plek === 'kanaal' ? await bedoeldeCasus(beurt, 'casus.bijwerken') : null;
  const net = onderwerpVan(beurt).gebeurtenis !== undefined || (kanaal !== null && (await schreefHij(beurt, kanaal)));
  if (opdracht.net === true && !net) return null;
  const { slots } = leesBericht(beurt, tekst).begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots);
  const open = opdracht.wens === 'intrekken' && genoemd === undefined && !VERSTUURD.test(tekst);
  if (open && staatBerichtOpen(beurt)) return zegTekst(beurt, casusberichtTekst.nogNietVerstuurd);
  const casus =
    genoemd === undefined ? await casusVoorHem(beurt, kanaal) : await beurt.eenheid.casus.zoek(genoemd, beurt.vandaag);
  if (casus === null) return null;
  const { wens, rest } = opdracht;
  if (wens === 'corrigeren') return verbeterBericht(beurt, casus.id, nieuweTekst(rest));
  return rest === '' ? ditBericht(beurt, casus.id) : trekBerichtIn(beurt, casus.id, redenUit(rest));
}

/** In the channel of a casus it is about that casus. */
async function casusVoorHem(beurt: Beurt, kanaal: string | null) {
  const { casus, gebeurtenis } = onderwerpVan(beurt);
  const gezien = gebeurtenis === undefined ? null : await beurt.eenheid.gebeurtenis.vind(gebeurtenis);
  const id = gezien?.casusId ?? casus ?? kanaal ?? undefined;
  return id === undefined ? null : beurt.eenheid.casus.vind(id, beurt.vandaag);
}

/** "Het gesprek is op 23 maart": what it becomes. Without words the message stands in the form as it was. */
const nieuweTekst = (rest: string): string | undefined =>
  rest === '' ? undefined : hoofdletter(/[.!]$/.test(rest) ? rest : `${rest}.`);
