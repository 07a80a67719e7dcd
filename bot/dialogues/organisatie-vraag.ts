/** About whom: a name of the register, one's own organisation, a place, or a name that nobody knows. */
import type { OverOrganisatie } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import type { Register } from '../begrip/register';
import { isVerhaal, kaalGegeven, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import type { Keuze } from '../invoer/keuze';
import { aanbiederId, plaatsId } from '../namen/genoemd';
import { genoemdeNaamIn } from '../namen/genoemde-naam';
import { halveNaamIn } from '../namen/halve-naam';
import { lijktOp } from '../namen/lijkt-op';
import { zonderMensen } from '../namen/mens';
import { aangehaald, isZin } from '../namen/zin-of-naam';
import { zegtAlleenAantal } from '../invoer/alleen-aantal';
import { onmogelijkeDag } from '../invoer/onmogelijke-dag';
import { isRang } from '../invoer/rang';

/** A name longer than this is a story. */
const langsteNaam = 120;

export function leesOrganisatie(tekst: VrijeTekst, hulp: Leeshulp): Lezing<OverOrganisatie> {
  const vast = /^=(.+)$/.exec(tekst)?.[1]?.trim().slice(0, langsteNaam);
  if (vast) return { ok: true, waarde: { partijId: null, naam: vast } };
  const { register } = hulp;
  const eigen = EIGEN.test(tekst.trim()) ? eigenOrganisatie(hulp) : null;
  if (eigen) return { ok: true, waarde: eigen };
  const { slots } = leesBericht(hulp, tekst).begrepen;
  if (slots.aanbieder) return bekend(slots.aanbieder, aanbiederId(register, slots));
  if (slots.kandidaten) {
    const keuzes = slots.kandidaten.slice(0, 5).map((naam) => ({ waarde: naam, titel: naam }));
    return { ok: false, zin: dialoogTekst.welkeNaam, keuzes };
  }
  const half = halveNaamIn(register, zonderMensen(tekst));
  if (half)
    return {
      ok: false,
      zin: dialoogTekst.halveNaam(half.deel),
      keuzes: half.namen.map((naam) => ({ waarde: naam, titel: naam })),
    };
  const tussenTekens = aangehaald(tekst);
  if (tussenTekens !== null) return onbekend(hulp, tussenTekens);
  if (ALLEBEI.test(tekst.trim())) return { ok: false, zin: dialoogTekst.eenPerMelding };
  // A day or a number names nobody.
  if (noemtGeenNaam(hulp, tekst)) return { ok: false, zin: dialoogTekst.geenOrganisatie };
  // "Wij hebben met de gemeente Venlo overlegd" tells what was done, and not about whom it is.
  if (vertelt(tekst) || isJaOfNee(tekst) || isRang(tekst) || zijnPlekken(hulp, tekst))
    return { ok: false, zin: dialoogTekst.geenOrganisatie };
  const gelezen = isVerhaal({ tekst }) && isZin(tekst) ? genoemdeNaamIn(leesBericht(hulp, tekst)) : null;
  if (gelezen !== null) return onbekend(hulp, gelezen);
  // Who told it works somewhere: that is not of whom it tells.
  if (isVerhaal({ tekst }) && zonderMensen(tekst) !== tekst) return geenNaam;
  const naam = tekst.trim().replace(AANLOOP, '').slice(0, langsteNaam);
  // Not the gemeente where it is.
  if (OMSCHRIJFT.test(naam)) return bekend(naam, undefined);
  const voor = naamVoorPlaats(hulp, tekst);
  if (voor !== null) return isZin(voor) ? geenNaam : onbekend(hulp, voor);
  if (slots.regio) return bekend(slots.regio, plaatsId(register, { regio: slots.regio }));
  if (slots.gemeente) return bekend(slots.gemeente, plaatsId(register, slots));
  return isZin(naam) ? geenNaam : onbekend(hulp, naam);
}

const ALLEBEI = /^(?:(?:alle ?)?(?:allebei|beide(?:n)?|twee)|alle (?:twee|drie)|(?:allebei|alles) dus)[.!]?$/i;
const noemtGeenNaam = (hulp: Leeshulp, tekst: string): boolean => {
  const bericht = leesBericht(hulp, tekst);
  return (
    kaalGegeven(bericht) !== null ||
    HOEVEEL.test(tekst.trim()) ||
    onmogelijkeDag(bericht.klein) !== null ||
    zegtAlleenAantal(bericht)
  );
};
const HOEVEEL =
  /^(?:ongeveer |circa |zo'n )?(?:[-–]? ?[\d.,]+|(?:een )?(?:half )?(?:miljoen|duizend|honderd)|nul|geen|veel|paar|een paar) (?:kinderen|kids|jeugdigen|jongeren|cliënten|clienten|plekken)[.!]?$/i;

const geenNaam = { ok: false, zin: dialoogTekst.geenNaamGelezen } as const;

const onbekend = ({ register }: Leeshulp, naam: string): Lezing<OverOrganisatie> =>
  schriftenGemengd(naam)
    ? { ok: false, zin: dialoogTekst.vreemdeLetters, keuzes: gelijkende(register, naam) }
    : {
        ok: false,
        zin: dialoogTekst.onbekendeNaam(naam),
        keuzes: [...gelijkende(register, naam), { waarde: `=${naam}`, titel: dialoogTekst.gebruikNaam(naam) }],
        bijDoorgaan: { partijId: null, naam },
      };

/** "Nооrderlicht" with a Cyrillic о looks like a name that is in the register, and is none: nobody can tell them apart by eye. */
const schriftenGemengd = (naam: string): boolean =>
  /\p{Script=Latin}/u.test(naam) && /(?!\p{Script=Latin})\p{L}/u.test(naam);

const gelijkende = (register: Register, naam: string): readonly Keuze[] =>
  lijktOp(register, naam).map((een) => ({ waarde: een, titel: een }));

/** A first sentence named somebody whom the register does not know: one button says that it is that one. */
export function naamUitZin(bericht: Bericht) {
  const naam = genoemdeNaamIn(bericht);
  if (naam === null) return null;
  if (schriftenGemengd(naam)) return { zin: dialoogTekst.vreemdeLetters, keuzes: gelijkende(bericht.register, naam) };
  const ja = { waarde: `=${naam}`, titel: dialoogTekst.jaNaam(naam) };
  return { zin: dialoogTekst.naamGelezen(naam), keuzes: [...gelijkende(bericht.register, naam), ja] };
}

/** In front of a name, and no part of it. */
const AANLOOP =
  /^(?:(?:het|dit|dat|de melding) (?:gaat|is|betreft)(?: (?:om|over|bij|van))?|(?:het|ze|zij|die|de (?:aanbieder|organisatie|instelling)) he(?:et|ten)|de naam is|(?:over|bij|betreft|het betreft|om)) (?=\S)/iu;

const VOOR_DE_PLAATS =
  /^(?:(?:het gaat |het is |dat is )?(?:om|over|bij|van) )?(.{2,60}?),? (?:in|uit|te|rond|nabij|bij|regio) (.+)$/iu;
/** Words in front of a place that name nobody. */
const GEEN_NAAM =
  /^(?:(?:het|de|een|dat|dit|is|was|gaat|zit|om|over|iets|ergens|hier|ook|heel|alles|wij|we|ons|onze|gemeente|gemeenten|regio|jeugdregio|provincie|het speelt|speelt)(?: |$))+$/i;

/** "Bij Boei in Zeeland" is about Boei, and Zeeland says where. */
function naamVoorPlaats(hulp: Leeshulp, tekst: string): string | null {
  const [, naam = '', plek = ''] = VOOR_DE_PLAATS.exec(tekst.trim()) ?? [];
  if (naam === '' || GEEN_NAAM.test(naam)) return null;
  const plaatsen = (deel: string): number => {
    const { gemeenten, regios } = leesBericht(hulp, deel).lezing;
    return gemeenten.length + regios.length;
  };
  return plaatsen(plek) > 0 && plaatsen(naam) === 0 ? naam : null;
}

/** "Venlo en Roermond" is where it happens: of two places none is the one it is about. */
const zijnPlekken = (hulp: Leeshulp, tekst: string): boolean => {
  const { gemeenten, regios } = leesBericht(hulp, tekst).lezing;
  return new Set([...gemeenten, ...regios].map(({ begin }) => begin)).size > 1;
};

/** Who does not know the name says by what the meldpunt will know it: "een aanbieder van crisisplekken in Roermond". */
const OMSCHRIJFT =
  /^(?:een |de |die |deze )?(?:\p{L}+e )?(?:(?:jeugdhulp|zorg)?aanbieder|instelling|organisatie|gezinshuis|woongroep|zorgboerderij|kliniek|praktijk) (?:van|in|voor|die|met|uit|bij|rond) /iu;

/** Polite, and no answer to a question that asks for words. */
export const isJaOfNee = (tekst: string): boolean => JA_NEE.test(tekst.trim());
const JA_NEE =
  /^(?:(?:ja|nee|yes|yep|no|nope)(?:,? [a-z]{1,5}){0,2}|jawel|ok(?:e|é)?|goed|prima|klopt|akkoord|dank(?:je|u)?)[.!]*$/i;
/** Of oneself, or how it came about: no name begins or speaks like that. */
const vertelt = (tekst: string): boolean =>
  isVerhaal({ tekst }) &&
  (/^(?:omdat|want|doordat|aangezien|zodat|dus|dat (?:hoor|hoorde|hoorden|las|lazen|zag|zagen|weet|zei|zeiden|staat|stond|heb))(?![\p{L}])/iu.test(
    tekst.trim(),
  ) ||
    /(?<![\p{L}])(?:wij|we|ik) (?:heb|hoor|hoorde|hoorden|las|lazen|zag|zagen|vernam|hebben|had|hadden|zijn|waren|ben|was|kunnen|kan|weten|weet|moeten|moet)(?![\p{L}])/iu.test(
      tekst,
    ));

/** Whole messages only: in a story these words say who is speaking. */
const EIGEN =
  /^(?:(?:het gaat )?over )?(?:(?:onze|mijn|ons) (?:eigen )?(?:gemeente|organisatie|regio|stichting|instelling|bedrijf|aanbieder)|(?:wij|ons|onszelf)(?: zelf)?|wijzelf|mijn werkgever)[.!]?$/i;

function eigenOrganisatie({ register, actor }: Leeshulp): OverOrganisatie | null {
  const plek = [...register.gemeenten, ...register.regios].find(({ code }) => code === actor?.partijId);
  const wie = register.aanbieders.find(({ id }) => id === actor?.partijId);
  const partijId = plek?.code ?? wie?.id;
  return partijId === undefined ? null : { partijId, naam: plek?.naam ?? wie?.naam ?? '' };
}

const bekend = (naam: string, partijId: string | undefined): Lezing<OverOrganisatie> => ({
  ok: true,
  waarde: { partijId: partijId ?? null, naam },
});
