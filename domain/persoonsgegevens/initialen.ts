/** A child by its initials, or by a name spelt out letter by letter, with an age: "JV (12)", "S e m is 9 jaar". */
import type { Plek } from './bsn';
import { EENHEID, LEEFTIJD, NA_LEEFTIJD } from './kindpatronen';
import { zinnenVan } from './zinnen';

const BIJWOORD = '(?:nu |pas |al |bijna |net |inmiddels )?';
const HAAKJES = `,? ?[(\\[] ?${LEEFTIJD} ?(?:${EENHEID})? ?(?:oud ?)?[)\\]]`;
const UITGESCHREVEN = `,? (?:(?:is|was|wordt|van) )?${BIJWOORD}${LEEFTIJD}[ -]?${EENHEID}${NA_LEEFTIJD}`;
const LEEFT = `(?:${HAAKJES}|${UITGESCHREVEN})`;
const VOORAAN = '(?<![\\p{L}\\p{N}.])';

/** Three letters or more with the same sign between them, small or not; two or three capitals, with dots, spaces or nothing. */
const PATRONEN: readonly RegExp[] = [
  new RegExp(`${VOORAAN}(?<naam>\\p{L}(?<teken>[ .·_-])\\p{L}(?:\\k<teken>\\p{L}){1,8})\\.?${LEEFT}`, 'gu'),
  new RegExp(`${VOORAAN}(?<naam>\\p{Lu}[ .]{0,2}\\p{Lu}(?:[ .]{0,2}\\p{Lu})?)\\.?${LEEFT}`, 'gu'),
];

/** What two or three capitals mean here when they are nobody: bodies, laws, posts, units, provinces, countries, days. */
const AFKORTINGEN: ReadonlySet<string> = new Set(
  `bv nv rvb rvt rvc or cr mt hr ict it gi gis igj ijz nza ja lmz ozj vng rib pb mgr sdln sdnl bjz wmo jw wlz zvw avg woo wob awb
  ggz lvb jgz cjg kdc mkd vsv vso sbo so po vo mbo hbo wo ots uhp vot pgb zin cao ww zw wia ao vpb btw kvk agb bsn fte ok pm am ca dd
  nr art lid blz pag tel fax eu nl be de uk us ma di wo do vr za zo nh zh nb ov gd gl fl ut zl ze lb fr gr dr qa kpi swot sla dvo bp
  mkb rzn vws szw bzk ibo avd pvb tk ek ab db gr og ga nb ps cc bcc rb rm crm epd ecd abc ex vgn njb njz ivh kb mb gb pdf xls doc`.split(
    /\s+/,
  ),
);

/** Straight before it: then it is the name of something. */
const VAN_IETS =
  /(?:^|[^\p{L}])(?:de|het|een|stichting|gemeente|regio|aanbieder|locatie|organisatie|artikel|art\.?|lid|vereniging|instelling|provincie|wet|versie|fase|blok|cluster|segment|perceel)\s$/iu;

/** What only a child or a young person does, straight behind it. */
const DOET_EEN_KIND =
  /^\s*(?:woont|slaapt|speelt|huilt|logeert|verblijft bij|is (?:uit huis geplaatst|weggelopen|opgenomen|mishandeld|misbruikt)|wordt (?:uit huis|geslagen|mishandeld|misbruikt)|gaat (?:niet )?naar school)(?![\p{L}])/iu;

export function vindInitialen(tekst: string): readonly Plek[] {
  if (!/\d|\p{L}(?:tien|jaar|jr)/u.test(tekst)) return [];
  const zinnen = zinnenVan(tekst);
  return PATRONEN.flatMap((patroon) => [...tekst.matchAll(patroon)])
    .filter(({ 0: geheel, index, groups }) => {
      const letters = (groups?.['naam'] ?? '').replace(/[^\p{L}]/gu, '').toLowerCase();
      const isIetsAnders = AFKORTINGEN.has(letters) || VAN_IETS.test(tekst.slice(Math.max(0, index - 20), index));
      return !isIetsAnders || zinnen.gaatOverKind(index) || DOET_EEN_KIND.test(tekst.slice(index + geheel.length));
    })
    .map(({ 0: geheel, index }) => ({ start: index, eind: index + geheel.length }));
}
