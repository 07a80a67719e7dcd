/** Questions about a letter in the words of who works on it: with the letter before him "is hij al vastgesteld" is enough. */
import { berichtKaart } from '../cards/bericht';
import { button } from '../cards/button';
import { geenZaak, mag } from '../domain/policy';
import { briefTekst } from '../texts/brief';
import { briefgangTekst } from '../texts/briefgang';
import { leesBericht } from './bericht-lezen';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { aanbiederId } from './genoemd';
import { onderwerpVan } from './gesprek-onderwerp';
import { handlers } from './handlers';
import { brievenVan, brievenVoorU } from './handlers/brieven';
import { naamVraag } from './kandidaten';
import { onbekendeNaamIn } from './onbekende-naam';
import type { Kaart } from './messages';

interface Briefvraag {
  /** Whole messages in lower case; at `_` stands the letter, by its name or as "hij". */
  readonly zinnen: readonly string[];
  readonly doe: (beurt: Beurt, brief: string) => Promise<BeurtAntwoord>;
}

/** What changes the words of a letter, for who asks how. */
const aanpassen = (brief: string): BeurtAntwoord =>
  zeg(
    berichtKaart({
      ...briefTekst.aanpassen,
      knoppen: [
        button(briefTekst.knop.docx, 'brief.bestand', { brief, formaat: 'docx' }),
        button(briefgangTekst.knop.opmerkingen, 'brief.opmerkingen', { brief }),
        button(briefTekst.knop.brief, 'brief.inzien', { brief }),
      ],
    }),
  );

const AF =
  '(?:al |nu |inmiddels |nog niet |eindelijk )*(?:vastgesteld|goedgekeurd|akkoord|klaar|voorgelegd|verstuurd|verzonden|vrijgegeven)';
const WEG =
  '(?:eruit|er uit|weg|de deur uit|naar buiten|naar (?:de |onze |het |de onze )?(?:pers|krant|media|raad|raden|ouders|medewerkers|gemeenten|college)|verstuurd(?: worden)?|gepubliceerd(?: worden)?|vrijgegeven(?: worden)?|gestuurd worden)';
const STUK =
  '(?:de |een )?(?:kop|titel|tekst|zin|zinnen|alinea|alineas|aanhef|inleiding|toon|woord|woorden|(?:eerste|tweede|derde|vierde|laatste) (?:alinea|zin))';

const vragen: readonly Briefvraag[] = [
  {
    zinnen: [
      `is _ ${AF}`,
      'hoe staat het (?:nu )?met _',
      '(?:wat is )?(?:de )?(?:status|stand) van _',
      '(?:waar|bij wie) ligt _(?: nu| op dit moment)?',
      'wie (?:moet|mag|gaat) _ (?:nog )?(?:vaststellen|goedkeuren|tekenen|ondertekenen)',
      'wie is (?:er )?(?:nu )?aan zet',
      '(?:laat|toon|open|bekijk) _(?: nog)?(?: eens| een keer| even)?(?: zien)?',
    ],
    doe: (beurt, brief) => handlers['brief.inzien'](beurt, { brief }),
  },
  {
    zinnen: [
      '(?:kijk|loop) _ (?:nog )?(?:eens |even )?na',
      'klopt (?:_|alles)(?: nu| zo)?',
      '(?:laat zien )?wat (?:er verschilt|verschilt er|de verschillen zijn|is het verschil|zijn de verschillen)(?: tussen .{2,60})?',
      '(?:zijn er|wat zijn de) (?:tegenstrijdigheden|verschillen|tegenspraken)(?: .{2,60})?',
      '(?:leg|stuur|breng) _ (?:ter goedkeuring |ter vaststelling |nu )?(?:voor|door)(?: (?:aan|bij|naar) .{2,40})?',
      '(?:leg |stuur )?(?:_ )?(?:aan|naar|bij) .{2,40} (?:voor|ter (?:goedkeuring|vaststelling|accordering|ondertekening))(?: voor)?',
      '(?:_ )?(?:mag|kan) (?:_ )?(?:ter|voor) (?:goedkeuring|vaststelling|akkoord)(?: .{2,40})?',
    ],
    doe: (beurt, brief) => handlers['brief.nakijken'](beurt, { brief }),
  },
  {
    zinnen: [
      '(?:akkoord|vaststellen|goedkeuren)(?: met _)?',
      '(?:stel|keur) _ (?:maar )?(?:vast|goed)',
      'ik ben akkoord(?: met _)?',
    ],
    doe: (beurt, brief) => handlers['brief.beoordelen'](beurt, { brief }),
  },
  {
    zinnen: [
      `(?:wanneer|hoe laat) (?:mag|kan|gaat) _ (?:er )?${WEG}`,
      `(?:mag|kan) _ (?:nu |al |eerder )*${WEG}`,
      '(?:verstuur|verzend|publiceer|plan) _(?: .{2,40})?',
      '(?:wanneer|tot wanneer) (?:geldt|loopt) het embargo',
      'geef _ vrij',
    ],
    doe: (beurt, brief) => handlers['brief.vrijgave'](beurt, { brief }),
  },
  {
    zinnen: [
      `kan ${STUK} (?:ook )?(?:anders|korter|eenvoudiger|zakelijker|vriendelijker)`,
      `(?:ik wil|kan ik|hoe kan ik|mag ik|hoe) (?:_|${STUK})(?: in _| van _)? (?:zelf )?(?:aanpassen|wijzigen|veranderen|herschrijven|bewerken|corrigeren)`,
      `hoe (?:pas|verander|wijzig|bewerk) ik (?:_|${STUK})(?: in _| van _)?(?: aan)?`,
      `(?:pas|verander|wijzig|maak) (?:_|${STUK})(?: in _| van _)? (?:aan|anders|korter|langer|eenvoudiger)`,
      `(?:_|${STUK})(?: in _| van _)? (?:moet|kan) (?:anders|korter|eenvoudiger|weg)`,
      `(?:_|${STUK})(?: in _| van _)? is (?:veel )?(?:te|niet) (?:lang|kort|formeel|moeilijk|ambtelijk|goed|juist)`,
    ],
    doe: (_, brief) => Promise.resolve(aanpassen(brief)),
  },
  {
    zinnen: [
      '(?:ik heb |er is )?een opmerking(?: (?:bij|over|op) _)?',
      '(?:welke|zijn er|wat zijn de) opmerkingen(?: .{2,40})?',
    ],
    doe: (beurt, brief) => handlers['brief.opmerkingen'](beurt, { brief }),
  },
  {
    zinnen: [
      'wie (?:heeft|hebben) _ (?:geschreven|gemaakt|opgesteld|aangepast|gewijzigd|vastgesteld|goedgekeurd|verstuurd)',
      'wat is er met _ gebeurd',
      '(?:wanneer|door wie) is _ (?:gemaakt|opgesteld|voorgelegd|vastgesteld|goedgekeurd|verstuurd|verzonden|vrijgegeven)',
    ],
    doe: (beurt, brief) => handlers['brief.verloop'](beurt, { brief }),
  },
  {
    zinnen: ['trek _ (?:weer )?in', '(?:ik wil )?_ intrekken', 'gooi _ weg', '(?:ik wil )?_ (?:verwijderen|weggooien)'],
    doe: (beurt, brief) => handlers['brief.intrekking'](beurt, { brief }),
  },
];

const STUKNAAM = '(?:raads(?:informatie)?brief|persbericht|aanbiedingsbrief|vervolgbrief|concept(?:brief)?|brief)';
const HEM = `(?:(?:de |het |deze |die |dit |dat |mijn |onze )?${STUKNAAM}(?: (?:over|voor|van|bij|aan) [^?]{2,40}?)?|hij|die|dit|deze|het|hem)`;
const NOEMT = new RegExp(`(?<![a-z])${STUKNAAM}(?![a-z])`);
const OVER_WIE = new RegExp(`(?<![a-z])${STUKNAAM} (?:over|van|bij) (.{2,60})$`);
const AANLOOP =
  /^(?:(?:en|maar|oke?|ja|dus|hoi|hallo|graag|kun je|kunt u|kan je|wil je|wilt u|weet je|mag ik weten) )+/;

const patronen = vragen.map(({ zinnen, doe }) => ({
  doe,
  patroon: new RegExp(`^(?:${zinnen.map((zin) => zin.replaceAll('_', HEM)).join('|')})$`),
}));

/** Of a letter about somebody who is not in the register the one before him is another. */
function vreemdeNaam(beurt: Beurt, zin: string, getypt: string): Kaart | null {
  const over = OVER_WIE.exec(zin)?.[1];
  const vreemd = over !== undefined && onbekendeNaamIn(leesBericht(beurt, over)) !== null;
  return vreemd ? naamVraag(beurt, 'casus.tonen', getypt) : null;
}

/** Null when the text asks nothing of a letter. Without a letter before him somebody who says "de brief" gets his letters to choose from. */
export function briefvraagIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const { brief } = onderwerpVan(beurt);
  const noemt = NOEMT.test(klein);
  // Who changes the sentences of all letters means those.
  if (brief === undefined && (!noemt || mag(beurt.actor, 'formulering.wijzigen', geenZaak))) return null;
  const { aanbieder, casusnummer, kandidaten } = begrepen.slots;
  const zin = klein
    .replace(/[?!.,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AANLOOP, '');
  const vraag = patronen.find(({ patroon }) => patroon.test(zin));
  if (!vraag) return null;
  if (brief !== undefined && (aanbieder ?? casusnummer ?? kandidaten) === undefined) {
    const vreemd = vreemdeNaam(beurt, zin, tekst);
    return vreemd === null ? vraag.doe(beurt, brief) : Promise.resolve(zeg(vreemd));
  }
  const over = casusnummer ?? aanbiederId(beurt.register, begrepen.slots);
  return over === undefined ? brievenVoorU(beurt) : brievenVan(beurt, over);
}
