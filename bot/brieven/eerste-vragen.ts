/** What is asked of a letter in words that cannot mean anything else: records, so that one more is one more row. They are read before what is learned from examples. */
import { briefEmbargo, casusEmbargo } from '../../app/brief-embargo';
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { briefmaatTekst } from '../../texts/briefmaat';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { uurIn } from '../invoer/dagwoorden';
import type { Doe, Eerstevraag } from './eerste-vraag';
import { FOUT_IN_BRIEF, foutInBrief } from './fout-in-brief';
import { gangvragen } from './gang-vragen';
import { kloptMet, noemtTweeBrieven } from './klopt-met';
import { bestaandeVan, nieuweVersie, nieuweVersieVan } from './nieuwe-versie';
import { briefgangHandlers, toonVerschillen } from '../handlers/briefgang';
import { brievenVan } from '../handlers/brieven';
import { casusHandlers } from '../handlers/casus';
import { genoemdeCasus } from '../namen/genoemd';
import { weiger } from '../prive';
import { wieWeetHet } from '../regie/vervolg';
import { openVrijgave } from './vrijgeven';

const AANLOOP = '(?:(?:en|maar|graag|dan|nu|zeg|wil je|wilt u|kun je|kunt u|mag je) )*';
const DEZE =
  '(?:hij|(?:het|de|dit|dat|deze|die|ons|onze|mijn) (?:[a-z]*brief|(?:pers)?bericht|concept|tekst|verklaring|versie))';

const lengte: Doe = async (beurt, brief) => {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return zeg(briefmaatTekst.lengte(gevonden.value.versie, gevonden.value.woorden));
};

const embargo: Doe = async (beurt, brief) => {
  const stand = await voerUit(beurt, briefEmbargo, { brief });
  if (!stand.ok) return weiger(beurt, stand.fout);
  return zeg(briefmaatTekst.embargo(stand.value.tot, stand.value.voorbij));
};

const embargoVanCasus = async (beurt: Beurt, casus: string): Promise<BeurtAntwoord> => {
  const stand = await voerUit(beurt, casusEmbargo, { casus });
  return stand.ok ? zeg(briefmaatTekst.embargo(stand.value.tot, stand.value.voorbij)) : weiger(beurt, stand.fout);
};

/** With another casus in it it is about a letter of that one. */
const vanDeze =
  (doe: Doe): Doe =>
  async (beurt, brief, gelezen) => {
    const { slots } = gelezen.begrepen;
    const genoemd = genoemdeCasus(beurt.register, slots);
    const casus = genoemd === undefined ? null : await beurt.eenheid.casus.zoek(genoemd, beurt.vandaag);
    const open = await beurt.eenheid.brief.vind(brief);
    return casus === null || casus.id === open?.casusId ? doe(beurt, brief, gelezen) : brievenVan(beurt, casus.id);
  };

const BRIEF_VAN = '(?:de|het|deze|die|dat|onze) (?:[a-z]*brief|rib|persbericht) (?:van|over|voor) .{2,60}';
/** A verb in two halves around it: something is done with a letter that is there. */
const STAPPEN = ['geef|vrij', 'stel|vast', 'keur|goed', 'leg|voor', 'trek|in'].map((halven) => halven.split('|'));
const STAP_MET_BRIEF = new RegExp(
  `^${AANLOOP}(?:${STAPPEN.map(([begin = '', eind = '']) => `${begin} ${BRIEF_VAN} ${eind}`).join('|')})[.! ]*$`,
  'u',
);

const eersteVragen: readonly Eerstevraag[] = [
  ...gangvragen,
  {
    patroon: STAP_MET_BRIEF,
    maarAls: ({ begrepen: { slots } }) => (slots.aanbieder ?? slots.casusnummer) !== undefined,
    async doe(beurt, brief, gelezen) {
      const genoemd = genoemdeCasus(beurt.register, gelezen.begrepen.slots);
      const open = await beurt.eenheid.brief.vind(brief);
      return bestaandeVan(beurt, genoemd ?? open?.casusId ?? '');
    },
    nietVanMelder: true,
    overMeer: true,
    vanCasus: bestaandeVan,
  },
  {
    patroon: FOUT_IN_BRIEF,
    async doe(beurt, brief) {
      const open = await beurt.eenheid.brief.vind(brief);
      return open === null ? briefgangHandlers['brief.nakijken'](beurt, { brief }) : foutInBrief(beurt, open.casusId);
    },
    overMeer: true,
    nietVanMelder: true,
    vanCasus: foutInBrief,
  },
  {
    // "Stuur het persbericht donderdag om 9 uur": the one before him, and no new one.
    patroon: new RegExp(
      `^${AANLOOP}(?:stuur|verstuur|verzend|zend|publiceer|plaats) (?:het|de|dit|dat|deze|die|ons|onze) (?:[a-z]*brief|(?:pers)?bericht)(?![a-z])`,
      'u',
    ),
    doe: openVrijgave,
  },
  {
    // "Plan de vrijgave op 17 maart om 10 uur": what is planned is the letter before him, and no news of the casus.
    patroon: new RegExp(
      `^${AANLOOP}(?:plan|regel|zet|verzet|verschuif|bepaal) (?:het |de )?(?:moment van )?(?:vrijgave|vrijgeven|verzending|publicatie|verzenden|versturen)(?![a-z])`,
      'u',
    ),
    doe: vanDeze(openVrijgave),
  },
  {
    // "Maak de brief opnieuw", "nieuwe versie van de brief Mutsaers": for the same readers, so nobody is asked for whom.
    patroon: new RegExp(
      `^${AANLOOP}(?:(?:ik wil|maak|stel|schrijf|genereer|geef|maken we|kan ik|mag ik|er) )*(?:(?:(?:een|de|weer een|nog een) )?(?:nieuwe|bijgewerkte|verse|volgende) versie(?: maken)?(?: (?:van|voor|met|op) .*)?|(?:de|het|deze|dit|onze|die) (?:[a-z]*brief|persbericht)(?: (?:van|over) .{2,60})? (?:opnieuw|nog een keer|nog eens|bij|up-?to-?date)(?: (?:op|maken|opstellen|aub|graag|met de nieuwe feiten))*)[.! ]*$`,
      'u',
    ),
    doe: nieuweVersie,
    vanCasus: nieuweVersieVan,
  },
  {
    // "Maak m opnieuw", "werk hem bij": the one before him, and of no casus without it.
    patroon: new RegExp(
      `^${AANLOOP}(?:(?:maak|doe|stel|genereer|schrijf|draai|bouw|werk|ververs|update) (?:hem|'?m|het|'?t|die|deze|dit|dat|alles|de boel)(?: (?:nog (?:eens|een keer)|opnieuw|overnieuw|weer|over|bij|even))+|(?:hem|'?m|het|deze|dit) (?:(?:even|nu|nog|dan|ook) )*(?:vernieuwen|verversen|bijwerken|updaten|opnieuw maken|overdoen)|werk (?:de|het|deze|dit) (?:[a-z]*brief|persbericht|concept|tekst) bij|verwerk (?:dat|dit|het|alles) (?:in|tot) (?:een nieuwe versie|de brief|het persbericht)|opnieuw (?:maken|opstellen|genereren)|(?:ververs|update|vernieuw) (?:hem|'?m|het|de tekst|(?:de|deze|het|dit) (?:[a-z]*brief|persbericht|concept)))(?: (?:op|maken|graag|aub|nu|alsjeblieft|met (?:de |dat |die )?(?:nieuwe )?(?:feiten|gegevens|datum|naam|waarden)|hiermee|daarmee))*[.! ]*$`,
      'u',
    ),
    doe: nieuweVersie,
  },
  {
    // "Wat moet ik nog invullen", "wat mist er nog en wie weet dat": the gaps of the letter, with who can be asked for each.
    patroon: new RegExp(
      `^${AANLOOP}(?:wat|welke (?:gegevens|feiten|dingen|gaten|informatie|velden))(?: (?:moet|moeten|kan|er|ik|we|wij|nog|allemaal|hier|hierin|daarin|daar|heb|hebben|je|van mij|zijn|staat|staan|is|dan|precies|nu))* (?:invullen|in te vullen|aanvullen|aan te vullen|aanleveren|aan te leveren|uitzoeken|ontbreekt|ontbreken|mist|missen|nodig|leeg)(?: (?:er|nog|ik|we|in de brief|hier|hierin|aan (?:de brief|deze brief|hem)|voor de brief|voor deze brief))*(?: en (?:wie|bij wie|aan wie|waar|hoe) .{2,40})?[?.! ]*$`,
      'u',
    ),
    doe: (beurt, brief) => briefgangHandlers['brief.nakijken'](beurt, { brief }),
  },
  {
    // "Wie moet ik bellen voor de ontbrekende gegevens": what is missing, with who can be asked for each.
    patroon: new RegExp(
      `^${AANLOOP}(?:(?:bij|aan) )?wie (?:moet|kan|mag|moeten|kunnen) (?:ik|we|wij) (?:[a-z]+ ){0,4}(?:bellen|vragen|benaderen|mailen|zijn|terecht)(?: [a-z]+){0,2} (?:voor|over|om|naar) .*(?:gegevens|feit(?:en)?|gat(?:en)?|ontbre(?:ekt|ken(?:de)?)|mist)(?![a-z])`,
      'u',
    ),
    doe: (beurt, brief) => briefgangHandlers['brief.nakijken'](beurt, { brief }),
    vanCasus: (beurt, casus) => casusHandlers['feiten.inzien'](beurt, { casus }),
  },
  {
    // "Wie heeft de foute versie gekregen": the register of who was told says it.
    patroon: new RegExp(
      `^${AANLOOP}(?:wie|welke (?:gemeente)?(?:raden|gemeenten)) (?:heeft|hebben|kreeg|kregen|ontving|ontvingen) (?:(?:de|het|die|dat|deze|onze|al|allemaal|foute|verkeerde|onjuiste|oude|vorige|eerste) )+(?:versie|[a-z]*brief|persbericht)(?: van .{2,60}?)?(?: (?:al|allemaal|gekregen|ontvangen|gehad))*[?. ]*$`,
      'u',
    ),
    async doe(beurt, brief) {
      const open = await beurt.eenheid.brief.vind(brief);
      return open === null ? briefgangHandlers['brief.nakijken'](beurt, { brief }) : wieWeetHet(beurt, open.casusId);
    },
    nietVanMelder: true,
    vanCasus: wieWeetHet,
  },
  {
    // "Klopt het persbericht met de raadsbrief": what does not fit together, and first whether both are there.
    patroon: new RegExp(
      `^${AANLOOP}(?:klopt|kloppen|strookt|stroken|past|passen|(?:is|zijn|spreekt|spreken|komt|komen) )(?=.*(?<![a-z])(?:met|bij|aan|tegen|overeen|in strijd|in lijn|gelijk)(?![a-z])).*(?:persbericht|brief|brieven|rib)(?![a-z])`,
      'u',
    ),
    maarAls: ({ klein }) => noemtTweeBrieven(klein),
    doe: kloptMet,
    overMeer: true,
  },
  {
    // "Verschil tussen het persbericht en de raadsbrief": what the one says and the other does not.
    patroon: new RegExp(
      `^${AANLOOP}(?:(?:wat is|wat zijn|toon|geef|laat|zijn er|is er|welke) )?(?:het |de )?verschil(?:len)? (?:tussen|met) (?:(?:de|het|alle|onze|deze|andere|verschillende) )*(?:[a-z]*brie(?:f|ven)|persbericht)(?! van)(?![a-z])(?!.*versie)`,
      'u',
    ),
    // Of a casus that is named: its letters, to choose from.
    maarAls: ({ begrepen: { slots } }) => (slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) === undefined,
    doe: toonVerschillen,
    overMeer: true,
  },
  {
    patroon: new RegExp(
      `^${AANLOOP}(?:hoe (?:lang|kort|groot) (?:is|wordt)|hoeveel (?:woorden|blad?zij(?:den|des)?|pagina'?s|kantjes|a4'?tjes) (?:is|heeft|telt|bevat|beslaat|staan er in|zitten er in|staan in|zitten in)) ${DEZE}(?: (?:nu|eigenlijk|ongeveer|al|geworden|precies))*[?.! ]*$`,
      'u',
    ),
    doe: lengte,
  },
  {
    patroon: new RegExp(
      `^${AANLOOP}(?:is|was|loopt|geldt|rust|zit|hoe lang (?:loopt|geldt|duurt)|tot wanneer (?:loopt|geldt|duurt|is)|wanneer (?:is|eindigt|loopt|vervalt|verloopt)) (?!.*(?:casus|trede|melding)).*(?<![a-z])embargo(?![a-z])`,
      'u',
    ),
    // With a day or an hour in it somebody tells one.
    maarAls: ({ lezing, klein }) => lezing.datums.length === 0 && uurIn(klein) === null,
    doe: embargo,
    vanCasus: embargoVanCasus,
  },
];

/** Null for anything else. */
export function eersteVraagIn({ rollen }: Beurt['actor'], gelezen: Bericht): Eerstevraag | null {
  const eerste = eersteVragen.find(
    ({ patroon, maarAls }) => patroon.test(gelezen.klein) && maarAls?.(gelezen) !== false,
  );
  const isMelder = rollen.every((rol) => rol === 'melder');
  return eerste === undefined || (eerste.nietVanMelder === true && isMelder) ? null : eerste;
}
