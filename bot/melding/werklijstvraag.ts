/** Which meldingen the meldpunt asks for in a sentence: about whom, from where, and how far they are. */
import type { Payload } from '../../cards/actions';
import type { Werkfilter } from '../../domain/meldpunt';
import type { Slots } from '../begrip/begrepen';
import type { Register } from '../begrip/register';
import { aanbiederId, plaatsId } from '../namen/genoemd';

/** In order: the first whose words stand in it. */
const filters: readonly (readonly [RegExp, Werkfilter])[] = [
  [
    /niet opgepakt|te (?:lang|laat)(?![a-z])|(?:blijven|blijft|nog) liggen|onbehandeld|nog (?:door )?niemand/,
    'niet-opgepakt',
  ],
  [
    /wacht\w* op|(?:reactie|antwoord) gevraagd|op (?:reactie|antwoord) van de melder|melders? al (?:gereageerd|geantwoord)/,
    'wacht-op-reactie',
  ],
  [/in (?:beoordeling|behandeling)/, 'in-beoordeling'],
  [/afgesloten|afgehandeld\w*|afgerond|doorverwezen|gekoppeld|ingetrokken|gesloten/, 'afgehandeld'],
  [/(?<![a-z])(?:nieuw\w*|binnengekomen|ongelezen)(?![a-z])/, 'nieuw'],
  [/van mij(?![a-z])|op mijn naam|bij mij(?![a-z])/, 'van-mij'],
];
const ACUUT = /(?<![a-z])(?:acuut|acute|spoed\w*|dringend\w*|urgent\w*)(?![a-z])/;
const OVER_PLAATS = /(?<![a-z])(?:over|rond|rondom) (?:de )?(?:gemeente |regio )?$/;

/** `klein`: lower case, without diacritics. A place behind "over" is what they are about, elsewhere where they come from. */
export function werklijstVraag(register: Register, klein: string, slots: Slots): Payload<'werklijst.inzien'> {
  const aanbieder = aanbiederId(register, slots);
  const plaats = plaatsId(register, slots);
  const overPlaats = aanbieder === undefined && overDePlaats(klein, slots);
  const over = aanbieder ?? (overPlaats ? plaats : undefined);
  const van = overPlaats ? undefined : plaats;
  return {
    filter: filters.find(([woorden]) => woorden.test(klein))?.[1] ?? 'open',
    ...(over === undefined ? {} : { over }),
    ...(van === undefined ? {} : { van }),
    ...(ACUUT.test(klein) ? { acuut: true } : {}),
  };
}

function overDePlaats(klein: string, { gemeente, regio }: Slots): boolean {
  const naam = (gemeente ?? regio ?? '').toLowerCase().split(/[^\p{L}]/u)[0] ?? '';
  const plek = naam === '' ? -1 : klein.indexOf(naam);
  return plek > 0 && OVER_PLAATS.test(klein.slice(0, plek));
}
