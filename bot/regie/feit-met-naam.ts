/** A fact called by its name: "feit begeleidend bureau", "de begeleidingsgroep komt er niet", "het bureau mag niet genoemd worden". It opens, with what was said filled in; nothing is kept before its own button. */
import type { TabelRegel } from '../../domain/dossier';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import type { FeitInvoer } from '../../cards/feit-view';
import { hoofdletter } from '../../texts/hoofdletter';
import { feitgangTekst } from '../../texts/feitgang';
import { woorden } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { genoemdeCasus } from '../namen/genoemd';
import { meesteFeiten, welkFeit } from './feit-in-zin';
import { feitenMetNaam } from './feitnaam';

type Regel = Pick<TabelRegel, 'id' | 'rij'>;
interface Vorm {
  /** Around the name of the fact; of the text in lower case without accents. */
  readonly patroon: RegExp;
  readonly past: (regel: Regel) => boolean;
  readonly invoer: FeitInvoer;
  /** The sentence itself says why. */
  readonly metReden?: true;
}

const isVlag = ({ rij }: Regel): boolean => rij.soort.naam === 'vlag';
const NOG_NIET_BEKEND = 'nog-niet-bekend';
const DEZE = '(?:(?:en|of|nee,?|ja,?|maar) )*';
const NIET_GENOEMD =
  '(?:genoemd|vermeld|gezegd|openbaar|bekend(?:gemaakt)?|in de brief|in het persbericht|naar buiten)(?: worden| gemaakt)*';

/** Who does not want it named. */
const VAN_WIE = '(?: (?:van|volgens|door|namens) (?:de |het |onze |hun )?[a-z-]+(?: [a-z-]+)?)?';
const NOEMEN =
  '(?:(?:bij naam |openbaar )?(?:noemen|vermelden|opnoemen|maken|zetten|opschrijven|prijsgeven)|in (?:de brief|het persbericht|de brieven) (?:zetten|noemen)|naar buiten brengen|bekendmaken|bekend maken)';

/** In order: what says "niet" is tried before what does not. */
const vormen: readonly Vorm[] = [
  {
    // Who can be asked stands on the card of a fact that nobody knows.
    patroon: new RegExp(
      `^${DEZE}(?:wie (?:weet|kan (?:mij |ons )?(?:zeggen|vertellen))|(?:bij|aan) wie (?:vraag|vragen|moet|kan) (?:ik|we|wij)(?: vragen)?|wie vraag ik|wie moet (?:ik|we|wij) (?:hebben|bellen|benaderen|vragen|mailen)|wie gaat er) (?:hoe|wat|wie|wanneer|welke?|of|naar|waar|voor|over|op welke dag) (.{3,70}?)(?: (?:heten|heet|is|zijn|was|wordt|begint|begon|komt|luidt|vragen|navragen))?$`,
      'u',
    ),
    past: () => true,
    invoer: {},
  },
  {
    patroon:
      /^(?:(?:toon|open|wijzig|bekijk|geef|laat|vul|het|een) )*feit (?:over )?(.{3,70}?)(?: (?:zien|in|bijwerken|openen))?$/u,
    past: () => true,
    invoer: {},
  },
  {
    patroon: new RegExp(
      `^${DEZE}(.{3,70}?) (?:mag|mogen|moet|moeten|kan|hoeft) (?:nog )?(?:niet|nergens) ${NIET_GENOEMD}$`,
      'u',
    ),
    past: ({ rij }) => rij.weglaatbaar === true,
    invoer: { meldingen: [feitgangTekst.achterhoudenHoe] },
  },
  {
    // "Dat begeleidend bureau mogen we van de regio niet noemen": kept out of letters, with who said so as the reason.
    patroon: new RegExp(
      `^${DEZE}(?:(?:we|wij|ik) (?:mogen|mag|moeten|moet|kunnen|kan|willen|wil) (.{3,70}?)${VAN_WIE} (?:nog |ook )?(?:niet|nergens) ${NOEMEN}|(.{3,70}?) (?:mogen|mag|moeten|moet|kunnen|kan|willen|wil|hoeven) (?:we|wij|ik|je|jullie)${VAN_WIE} (?:nog |ook )?(?:niet|nergens) ${NOEMEN}|(.{3,70}?) (?:mag|mogen)${VAN_WIE} (?:nog |ook )?(?:niet|nergens) ${NIET_GENOEMD}|(.{3,70}?) (?:noemen|vermelden|benoemen|noem|laten) (?:we|wij|ik|jullie) (?:nog |ook |maar )?(?:niet|nergens|weg)(?: (?:in (?:de brief|het persbericht|de brieven)|erin))?)$`,
      'u',
    ),
    past: ({ rij }) => rij.weglaatbaar === true,
    invoer: { grond: 'zwijgen', meldingen: [feitgangTekst.achterhoudenKlaar] },
    metReden: true,
  },
  {
    // Of what is chosen from a list, where that answer is one of the choices.
    patroon: new RegExp(`^${DEZE}(.{3,70}?) (?:is|zijn) (?:nu |op dit moment )?nog (?:niet bekend|onbekend)$`, 'u'),
    past: ({ rij }) => rij.soort.naam === 'keuze' && rij.soort.lees(NOG_NIET_BEKEND) !== undefined,
    invoer: { waarde: NOG_NIET_BEKEND },
  },
  {
    patroon: new RegExp(
      `^${DEZE}(?:er (?:komt|is) geen (.{3,70}?)|(.{3,70}?) (?:komt|is) er(?: juist| toch| nog)? niet)$`,
      'u',
    ),
    past: isVlag,
    invoer: { waarde: 'nee' },
  },
  {
    patroon: new RegExp(
      `^${DEZE}(?:er (?:komt|is) (?:wel )?een (.{3,70}?)|(.{3,70}?) (?:komt|is) er(?: toch| wel| nu)*)$`,
      'u',
    ),
    past: isVlag,
    invoer: { waarde: 'ja' },
  },
];

/** Null where no casus is named or before somebody, or nothing of that name is a fact. */
export async function feitMetNaam(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const zin = bericht.klein.trim().replace(/[.!?]+$/u, '');
  const vorm = vormen.find(({ patroon }) => patroon.test(zin));
  if (vorm === undefined || !maakVrijeTekst(bericht.tekst).ok) return null;
  const { slots } = bericht.begrepen;
  const casus = genoemdeCasus(beurt.register, slots) ?? onderwerpVan(beurt).casus;
  if (casus === undefined || slots.kandidaten !== undefined) return null;
  const wat =
    vorm.patroon
      .exec(zin)
      ?.slice(1)
      .find((deel) => deel !== undefined) ?? '';
  const zonder = woorden(slots.aanbieder ?? '');
  const gevonden = feitenMetNaam(wat, { zonder }).filter(vorm.past);
  const [eerste, ander] = gevonden;
  if (eerste === undefined || gevonden.length > meesteFeiten) return null;
  const reden = vorm.metReden === true ? { reden: hoofdletter(maskeer(bericht.tekst.trim())) } : {};
  return ander === undefined
    ? openFeit(beurt, casus, eerste.id, { ...vorm.invoer, ...reden })
    : zeg(welkFeit(casus, gevonden));
}
