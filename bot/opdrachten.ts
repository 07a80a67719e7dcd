/** Commands with words of one's own behind them: a short table of patterns, read before anything else means anything. */
import { ontvangstControleren } from '../app/ontvangst-controleren';
import { voerUit } from '../app/use-case';
import { berichtKaart } from '../cards/bericht';
import { bladKaart } from '../cards/blad';
import { ontvangstTekst } from '../texts/meldpunt';
import { vraagTekst } from '../texts/melding-status';
import { woordSleutel, zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { gelijkGeheim } from './gelijk-geheim';
import { handlers } from './handlers';
import { beantwoord, vulAan } from './handlers/melding-daarna';
import { weiger } from './prive';

interface Opdracht {
  readonly patroon: RegExp;
  doe(beurt: Beurt, woorden: readonly string[]): Promise<BeurtAntwoord>;
}

/** `m2026 12` is how people type it on a telephone; the number itself is always four figures or more. */
const nummer = String.raw`m[- ]?(\d{4})[- ]?(\d{4,6})`;
const alsNummer = (jaar = '', volg = ''): string => `M-${jaar}-${volg}`;

const opdrachten: readonly Opdracht[] = [
  {
    patroon: new RegExp(
      String.raw`^(?:controleer|check|klopt) (?:(?:de |het )?(?:ontvangst\w*|bewijs)\s+)?(?:van )?${nummer}\s+(?:met )?(?:code )?([\w -]{8,24})$`,
      'i',
    ),
    doe: (beurt, [jaar, volg, code = '']) => controleer(beurt, alsNummer(jaar, volg), code),
  },
  {
    patroon: /^(?:(?:open|toon|bekijk|brief|persbericht)\s+)?(?:brief\s+)?b[- ]?(\d{4})[- ](\d{1,6})$/i,
    doe: (beurt, [jaar = '', volg = '']) => briefMet(beurt, `B-${jaar}-${volg.padStart(4, '0')}`),
  },
  {
    patroon: /^(?:(?:open|toon|bekijk|accountgesprek|gesprek|verslag)\s+)*g[- ]?(\d{4})[- ](\d{1,6})$/i,
    doe: (beurt, [jaar = '', volg = '']) =>
      handlers['accountgesprek.inzien'](beurt, { gesprek: `G-${jaar}-${volg.padStart(4, '0')}` }),
  },
  {
    patroon:
      /^(?:(?:graag|maak|geef|toon|ik wil|ik zoek|open|lak) )*(?:de |een )?(?:(?:woo|openbare|gelakte|gepubliceerde)[- ]?(?:versie|exemplaar)|publicatieversie)(?: (?:van|voor|bij))?(?: (?:de )?(?:brief|persbericht|raadsbrief))? b[- ]?(\d{4})[- ](\d{1,6})$/i,
    doe: (beurt, [jaar = '', volg = '']) => briefMet(beurt, `B-${jaar}-${volg.padStart(4, '0')}`, 'brief.weglakken'),
  },
  {
    patroon: /^(?:controleer (?:de |een )?ontvangst|(?:de )?ontvangst\w* controleren)/i,
    doe: () => Promise.resolve(zeg(ontvangstTekst.hoe)),
  },
  {
    patroon: new RegExp(String.raw`^antwoord(?:\s+op)?\s+${nummer}[\s:,.-]+(.+)$`, 'is'),
    doe: (beurt, [jaar, volg, tekst = '']) => antwoordOp(beurt, alsNummer(jaar, volg), tekst),
  },
  {
    patroon: /^antwoord\s*[:,-]\s*(.+)$/is,
    doe: (beurt, [tekst = '']) => antwoordOp(beurt, null, tekst),
  },
  {
    patroon: new RegExp(String.raw`^(?:aanvullen|aanvulling(?: op| bij)?|vul aan)\s+${nummer}[\s:,.-]+(.{3,})$`, 'is'),
    doe: (beurt, [jaar, volg, aanvulling = '']) =>
      vulAan(beurt, { melding: alsNummer(jaar, volg), aanvulling, sleutel: woordSleutel(beurt) }),
  },
];

/** Null when the text is no such command. */
export function opdrachtIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  for (const { patroon, doe } of opdrachten) {
    const treffer = patroon.exec(tekst);
    if (treffer) return doe(beurt, treffer.slice(1));
  }
  return null;
}

/** Of a letter that is not there the answer is that of one he may not see. */
async function briefMet(
  beurt: Beurt,
  nummer: string,
  wat: 'brief.inzien' | 'brief.weglakken' = 'brief.inzien',
): Promise<BeurtAntwoord> {
  const brief = (await beurt.eenheid.brief.nieuwste(nummer))?.id ?? nummer;
  return handlers[wat](beurt, { brief });
}

/** Without a number only where one question is open. A melding that is not his answers as one without a question. */
async function antwoordOp(beurt: Beurt, meldingnummer: string | null, antwoord: string): Promise<BeurtAntwoord> {
  const { actor, eenheid } = beurt;
  const open = await eenheid.meldingvraag.openVoor(actor.persoonId, actor.partijId);
  const gevraagd = meldingnummer === null ? null : await eenheid.melding.vind(meldingnummer);
  const passend = meldingnummer === null ? open : open.filter(({ meldingId }) => meldingId === gevraagd?.id);
  const [enige] = passend;
  if (enige === undefined) return { ...zeg(vraagTekst.geenVraag), nietBewaren: true };
  if (passend.length > 1) return { ...zeg(vraagTekst.welke), nietBewaren: true };
  return beantwoord(beurt, { vraag: enige.id, antwoord, sleutel: woordSleutel(beurt) });
}

async function controleer(beurt: Beurt, gevraagd: string, code: string): Promise<BeurtAntwoord> {
  const verb = ontvangstControleren((tekst) => beurt.huis.onderteken(tekst), gelijkGeheim);
  const uit = await voerUit(beurt, verb, { nummer: gevraagd, code });
  if (!uit.ok) return weiger(beurt, uit.fout);
  if (!uit.value.echt) {
    return zeg(berichtKaart({ kop: ontvangstTekst.onechtKop, alineas: [ontvangstTekst.onecht(uit.value.nummer)] }));
  }
  const { gemeldOp, tekst } = uit.value;
  return zeg(
    bladKaart({
      ...{ kop: ontvangstTekst.echtKop(uit.value.nummer), naam: '', rijen: [], knoppen: [] },
      alineas: [ontvangstTekst.echt(gemeldOp), ontvangstTekst.tekst[tekst]],
      samenvatting: ontvangstTekst.echtKop(uit.value.nummer),
    }),
  );
}
