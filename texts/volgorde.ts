/** The sentences that answer in what order the letters of a casus go out, what it takes to leave that order, and what becomes of a day that somebody names. */
import type { Kring } from '../domain/kring';
import { kringNaam } from './vrijgave';

export const volgordeTekst = {
  kop: 'De volgorde van de brieven',
  volgorde: (kringen: readonly Kring[]): string =>
    `De volgorde is: ${kringen.map(kringNaam).join(', ')}. Raden horen het dus eerder dan de pers.`,
  tussentijd: (minuten: number): string =>
    minuten === 0
      ? 'Een brief is aan de beurt als wie voor hem komt het weet.'
      : `Een brief is aan de beurt als wie voor hem komt het weet, en er daarna ten minste ${String(minuten)} minuten voorbij zijn.`,
  afwijken:
    'Eerder mag alleen met een reden, en als een tweede persoon het toestaat. Is de brief vastgesteld, kies dan ‘Vrijgeven’ en daarna ‘Afwijking vragen’.',
  afwijkenHier:
    'Afwijken van de volgorde vraagt u op deze kaart: schrijf waarom en kies ‘Afwijking vragen’. Een tweede persoon staat het toe of niet.',
  ontbreekt: (wat: readonly string[], aantal: number): string =>
    `In de brief ${aantal === 1 ? 'ontbreekt' : 'ontbreken'} nog: ${wat.join('; ')}${aantal > wat.length ? `; en nog ${String(aantal - wat.length)}` : ''}.`,
  nietBewaard: (dag: string | null): string =>
    `${dag === null ? 'Het moment dat u noemt' : `De dag die u noemt, ${dag},`} bewaar ik niet. Zeg het opnieuw als de brief is vastgesteld, of vul het dan in bij ‘Vrijgeven’.`,
  welkUurAchter: ([nacht, middag]: readonly [string, string]): string =>
    `Bedoelt u ${nacht.replace(':', '.')} uur of ${middag.replace(':', '.')} uur? Zet dat achter de dag.`,
  welkUur: ([nacht, middag]: readonly [string, string]): string =>
    `Bedoelt u ${nacht.replace(':', '.')} uur of ${middag.replace(':', '.')} uur? Vul dat in bij ‘Hoe laat?’.`,
} as const;
