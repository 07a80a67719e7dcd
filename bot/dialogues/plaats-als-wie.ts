/** "Gemeente Weert betaalt de facturen niet": who does it may be a gemeente or a regio, and is then asked for by its name. */
import type { OverOrganisatie } from '../../domain/melding';
import { dialoogTekst } from '../../texts/dialoog';
import type { Bericht } from '../bericht-lezen';
import type { Keuze } from '../invoer/keuze';
import { plaatsId } from '../namen/genoemd';

/** What a gemeente or regio does that care can stop by; who "meldt" or "ziet" it tells of another. */
const DOET = new Set(
  'betaalt betalen laat laten weigert weigeren stapt stappen trekt trekken stopt stoppen koopt verlaagt verlagen verhoogt schrapt schrappen eist eisen bezuinigt bezuinigen korten kort houdt houden splitst keert beeindigt verlengt reageert dreigt wil willen gaat gaan kan kunnen heeft neemt zet schort verlaat'.split(
    ' ',
  ),
);
const AANLOOP = new Set(['de', 'gemeente', 'regio', 'jeugdregio', 'onze', 'wethouder', 'van', 'het', 'college']);

const isPlek = (woord: string): boolean => woord === '@gemeente' || woord === '@regio';

interface Aanbod {
  readonly zin: string;
  readonly keuzes: readonly Keuze[];
  /** Where it was called a gemeente or a regio: who tells on meant that one. */
  readonly bijDoorgaan?: OverOrganisatie;
}

/** Null when no single place is what the sentence begins with, or when it does nothing. */
export function plaatsAlsWie({ lezing, register, begrepen: { slots } }: Bericht): Aanbod | null {
  const naam = slots.gemeente ?? slots.regio;
  const plek = lezing.woorden.findIndex(isPlek);
  if (naam === undefined || slots.aanbieder !== undefined || slots.kandidaten !== undefined || plek < 0) return null;
  const vooraan = lezing.woorden.slice(0, plek).every((woord) => AANLOOP.has(woord));
  if (!vooraan || !DOET.has(lezing.woorden[plek + 1] ?? '')) return null;
  const waarde = slots.gemeente === undefined ? `jeugdregio ${naam}` : `gemeente ${naam}`;
  const aanbod = { zin: dialoogTekst.gaatHetOver(naam), keuzes: [{ waarde, titel: dialoogTekst.jaNaam(naam) }] };
  const zo = GENOEMD.has(lezing.woorden[plek - 1] ?? '');
  return zo ? { ...aanbod, bijDoorgaan: { partijId: plaatsId(register, slots) ?? null, naam } } : aanbod;
}
const GENOEMD = new Set(['gemeente', 'regio', 'jeugdregio']);
