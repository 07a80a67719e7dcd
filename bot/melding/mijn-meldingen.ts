/** Which of his own meldingen somebody asks for in a sentence: about whom, how far they are, and of when. */
import type { Melding } from '../../domain/melding';
import type { MeldingStatus } from '../../domain/melding-status';
import { dagVan } from '../../texts/moment';
import { mijnFilterTekst } from '../../texts/mijn-meldingen';
import type { Stand } from '../../texts/mijn-meldingen';
import type { Tijdvak } from '../begrip/tijdvak';
import type { Bericht } from '../bericht-lezen';
import { verledenIn } from '../invoer/verleden';

const EIGEN = /(?<![a-z])(?:mijn|onze|eigen|heb ik|ik heb)(?![a-z])/;
const IK = /(?<![a-z])ik(?![a-z])/;
/** Who looks for what is there need not have filed it: "kan ik zien wat er gemeld is". */
const ZOEKT = /(?<![a-z])(?:(?:kan|kun|mag|moet|wil|zou|vind|zie) ik|ik (?:kan|mag|moet|wil|zou|zoek|zie))(?![a-z])/;

/** Whether somebody speaks of what he filed himself. */
export const overEigenMelding = (klein: string): boolean => EIGEN.test(klein) || (IK.test(klein) && !ZOEKT.test(klein));

export interface MijnFilter {
  readonly over: string | null;
  readonly stand: Stand | null;
  readonly tijdvak: Tijdvak | null;
}

/** In order: the first whose words stand in it. */
const standen: readonly (readonly [RegExp, Stand])[] = [
  [/wacht\w* op (?:mij|mijn|ons)|(?:reactie|antwoord) gevraagd|moet (?:ik|wij) (?:nog )?antwoord/, 'vraag'],
  [/ingetrokken/, 'ingetrokken'],
  [/afgesloten|afgehandeld|afgerond|gesloten|doorverwezen|(?:zijn|is) klaar|oude(?![a-z])/, 'afgehandeld'],
  [/(?<![a-z])(?:open|openstaande?|lopende?|actieve?|nog niet|in (?:behandeling|beoordeling))(?![a-z])/, 'open'],
];

const vanStand: Readonly<Record<Stand, readonly MeldingStatus[]>> = {
  vraag: ['reactie-gevraagd'],
  open: ['ontvangen', 'in-beoordeling', 'reactie-gevraagd', 'gekoppeld'],
  afgehandeld: ['afgesloten', 'doorverwezen'],
  ingetrokken: ['ingetrokken'],
};

export const alleMijn: MijnFilter = { over: null, stand: null, tijdvak: null };

export function mijnFilter({ klein, begrepen, vandaag }: Bericht): MijnFilter {
  const { aanbieder, gemeente, regio } = begrepen.slots;
  return {
    over: aanbieder ?? gemeente ?? regio ?? null,
    stand: standen.find(([woorden]) => woorden.test(klein))?.[1] ?? null,
    tijdvak: verledenIn(klein, vandaag),
  };
}

const inTijdvak = (dag: string, tijdvak: Tijdvak | null): boolean =>
  tijdvak === null || (tijdvak.van <= dag && dag <= tijdvak.tot);

export const past =
  ({ over, stand, tijdvak }: MijnFilter) =>
  ({ invoer, status, gemeldOp }: Melding): boolean =>
    (over === null || invoer.over.naam === over) &&
    (stand === null || vanStand[stand].includes(status)) &&
    inTijdvak(dagVan(gemeldOp), tijdvak);

/** What the list is of, in the words of its heading; null when nothing narrows it. */
export const filterZin = ({ over, stand, tijdvak }: MijnFilter): string | null =>
  over === null && stand === null && tijdvak === null ? null : mijnFilterTekst.kop(over, stand, tijdvak);
