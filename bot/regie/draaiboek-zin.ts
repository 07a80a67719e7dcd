/** A term around a dated fact in words: which lines count from it, and a new line with everything that was said filled in. */
import type { Draaiboektaak } from '../../domain/draaiboek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { draaiboekTekst } from '../../texts/draaiboek';
import { hoofdletter } from '../../texts/lijst';
import { GETAL, getal } from '../begrip/getal';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { draaiboekAntwoord, nieuweRegel, zoekRegel } from '../handlers/draaiboek';
import { zoekwoorden } from '../handlers/taak-zin';
import { onderwerpVan } from '../getoond/onderwerp';
import { metZin } from '../met-zin';
import { eigenaarAchter, feitIn } from './termijnfeit-woorden';
import { eenVan } from '../invoer/zinnen';

const LANGSTE = 240;
const EENHEID = {
  dag: 'dagen',
  dagen: 'dagen',
  werkdag: 'werkdagen',
  werkdagen: 'werkdagen',
  week: 'weken',
  weken: 'weken',
} as const;
const isEenheid = (woord: string): woord is keyof typeof EENHEID => Object.hasOwn(EENHEID, woord);
/** "6 weken na", "twee werkdagen voor". */
const TERMIJN = new RegExp(
  `(?<![a-z0-9])(${GETAL}) (${Object.keys(EENHEID).join('|')}) (na|voor)(?![a-z]) (?:de |het )?`,
);
/** Only about the draaiboek: the same words about one casus mean a task there. */
const REGEL = eenVan(
  '(?<![a-z])draaiboek(?![a-z])',
  '^(?:graag |voeg |maak |zet |een )*(?:nieuwe?|extra) (?:regel|termijn|draaiboekregel)(?![a-z])',
  '(?<![a-z])(?:regel|termijn) (?:toevoegen|maken|erbij)(?![a-z])',
);
const VRAAG = eenVan(
  '^(?:welke|wat voor|zijn er|laat)(?![a-z]).{0,30}(?:termijn|termijnen|taken|taak|deadlines?|regels?)(?![a-z]).{0,30}(?<![a-z])(?:na|voor|rond|vanaf|volgen|volgt|hangen|hangt|rekenen|rekent|bij)(?![a-z])',
  '^(?:wat|welke taken) (?:hangt|hangen|volgt|volgen|gebeurt|moet)(?![a-z]).{0,30}(?<![a-z])(?:aan|op|af van|uit|na|voor|rond)(?![a-z])',
  '^(?:termijnen|deadlines|draaiboek) (?:rond|na|voor|vanaf|bij)(?![a-z])',
);
/** "Pas in het draaiboek de termijn van de bevindingen aan": a line that is there. */
const WIJZIGT = eenVan(
  '^(?:ik wil |graag |wil je |kun je |kunt u )*(?:pas|wijzig|verander|verleng|verkort|verbeter|corrigeer)(?![a-z]).{0,160}(?<![a-z])draaiboek(?![a-z])',
  '(?<![a-z])draaiboek(?![a-z]).{0,160}(?<![a-z])(?:aanpassen|wijzigen|veranderen|verlengen|verkorten)(?![a-z])',
);
/** "Regievoerder aanwijzen moet 3 dagen worden", of who keeps the draaiboek and has no casus before him. */
const WORDT_TERMIJN =
  /^.{4,80} (?:moet|mag|kan|wordt|moeten) (?:\d{1,3}|een|twee|drie|vier|vijf|zes) (?:werk)?(?:dag|dagen|week|weken)(?: (?:worden|zijn))?[.!]*$/;
const WIJZIGWOORDEN = new Set(
  'pas wijzig verander verleng verkort verbeter corrigeer aanpassen wijzigen veranderen verlengen verkorten draaiboek regel regels termijn termijnen moet mag worden zijn dag dagen werkdagen weken week naar'.split(
    ' ',
  ),
);
const AANLOOP =
  /^(?:graag |kun je |wil je |kunt u |zet |voeg |maak |doe |in |aan |bij |het |een |toe |nieuwe? |extra |draaiboek|regel|termijn|draaiboekregel|toevoegen|erbij|maken|van|voor|met|[:,. ])+/;

/** Null when the words are about no term around a fact. */
export function draaiboekUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  if (tekst.length > LANGSTE) return null;
  const { klein } = leesBericht(beurt, tekst);
  if (VRAAG.test(klein)) {
    const over = feitIn(klein);
    if (over !== null) return draaiboekAntwoord(beurt, 0, over.wat);
    return /(?<![a-z])(?:een )?(?:feit|feiten|datum|gebeurtenis)(?![a-z])/.test(klein)
      ? draaiboekAntwoord(beurt, 0, '')
      : null;
  }
  const wijziging = wijzigtRegel(beurt, tekst);
  if (wijziging !== null) return wijziging;
  if (!REGEL.test(klein) || !mag(beurt.actor, 'draaiboek.wijzigen', geenZaak)) return null;
  const regel = regelUit(tekst, klein);
  return regel && nieuweRegel(beurt, regel);
}

/** The line that is meant, opened to be changed; otherwise those it can be. What holds for one casus only is changed on its task. */
function wijzigtRegel(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const bericht = leesBericht(beurt, tekst);
  const { slots } = bericht.begrepen;
  const overCasus = (slots.casusnummer ?? slots.aanbieder ?? slots.kandidaten) !== undefined;
  const wordt =
    onderwerpVan(beurt).casus === undefined &&
    WORDT_TERMIJN.test(bericht.klein) &&
    mag(beurt.actor, 'draaiboek.wijzigen', geenZaak);
  if (overCasus || !(wordt || WIJZIGT.test(bericht.klein)) || TERMIJN.test(bericht.klein)) return null;
  if (mag(beurt.actor, 'draaiboek.wijzigen', geenZaak))
    return zoekRegel(
      beurt,
      zoekwoorden(bericht).filter((woord) => !WIJZIGWOORDEN.has(woord)),
    );
  return draaiboekAntwoord(beurt).then((antwoord) => metZin(draaiboekTekst.nietUw, antwoord));
}

/** What was said of the line; what was not said stands as on an empty form. */
function regelUit(tekst: string, klein: string): Draaiboektaak | null {
  const treffer = TERMIJN.exec(klein);
  if (treffer === null) return null;
  const [heel, hoeveel = '', eenheid = '', kant = ''] = treffer;
  const begin = treffer.index + heel.length;
  const feit = feitIn(klein.slice(begin));
  const aantal = getal(hoeveel);
  if (feit === null || feit.van > 0 || aantal === null || !Number.isInteger(aantal)) return null;
  const voor = (AANLOOP.exec(klein.slice(0, treffer.index))?.[0] ?? '').length;
  // One spelling in lower case may be shorter than what was typed; then nothing is cut out of it.
  const gelijk = klein.length === tekst.length;
  const eigenaar = eigenaarAchter(klein);
  const einde = eigenaar?.van ?? klein.length;
  const rest = `${(gelijk ? tekst : klein).slice(voor, treffer.index)} ${(gelijk ? tekst : klein).slice(begin + feit.tot, Math.max(einde, begin + feit.tot))}`;
  const wat = maakVrijeTekst(hoofdletter(rest.replace(/^[\s,.:;-]+|[\s,.:;-]+$/g, '').replace(/\s+/g, ' ')));
  return {
    ...{ id: '', wat: wat.ok ? wat.tekst : '', eigenaar: eigenaar?.wat ?? 'regievoerder', treden: [], plannen: [] },
    termijn: {
      soort: 'na-feit',
      feit: feit.wat,
      aantal: kant === 'voor' ? -aantal : aantal,
      eenheid: isEenheid(eenheid) ? EENHEID[eenheid] : 'dagen',
    },
    ...{ bron: null, officieel: false, geldt: true },
  };
}
