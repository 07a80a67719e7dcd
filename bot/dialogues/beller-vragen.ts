/** What is asked about a caller: a name is a name, and a whole sentence also tells what he told. */
import type { MeldingInvoer } from '../../domain/melding';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { hoofdletter } from '../../texts/lijst';
import { namensTekst } from '../../texts/melding-namens';
import { isVerhaal, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Antwoorden, Leeshulp, Lezing, Steps } from '../dialogue';
import { noemtIemand } from '../invoer/naam-of-gevaar';
import type { Aangekondigd } from '../melding/namens-in-zin';
import { bellerUit, zegtMeer, zonderAanloop } from '../melding/namens-in-zin';
import { leesContact } from './contact-vraag';
import { naastNummer } from './functie-lezer';
import { meldingLezers } from './melding-lezers';
import { isJaOfNee } from './organisatie-vraag';

export interface Gebeld {
  readonly bellerNaam: VrijeTekst;
  readonly bellerOrganisatie: VrijeTekst;
  readonly bellerFunctie: VrijeTekst | null;
  readonly bellerContact: VrijeTekst | null;
}

/** More words than this nobody and nothing is called. */
const langste = 9;
const isKort = (tekst: string): boolean => tekst.trim().split(/\s+/).length <= langste;

const gelezen = (woorden: string): Lezing<VrijeTekst> | null => {
  const keuring = maakVrijeTekst(woorden.trim().replace(/[,;.]+$/, ''));
  return keuring.ok ? { ok: true, waarde: keuring.tekst } : null;
};

/** Small letters alone do not tell a name from a job or an employer. */
function gezegdIn(bericht: Bericht): Partial<Aangekondigd> {
  const gezegd = bellerUit(bericht);
  return gezegd && (gezegd.naam !== null || /\p{Lu}/u.test(gezegd.organisatie ?? '')) ? gezegd : {};
}

/** The words as they stand where they are no sentence, or else what was found in it. */
const leesBeller =
  (deel: 'naam' | 'organisatie' | 'functie', anders: string, los: RegExp) =>
  (tekst: VrijeTekst, hulp: Leeshulp): Lezing<VrijeTekst> => {
    const alleen = zonderAanloop(tekst).replace(los, '');
    const bericht = leesBericht(hulp, tekst);
    const isAlleen = isKort(alleen) && !zegtMeer(alleen) && !isJaOfNee(alleen);
    const gezegd = deel === 'naam' ? gezegdIn(bericht).naam : bellerUit(bericht)?.[deel];
    if (deel === 'naam' && (noemtIemand(tekst) || FUNCTIE.test(alleen))) return { ok: false, zin: anders };
    // "Het dak lekt" is told, and is nobody's name; who says so twice means it.
    if (deel !== 'functie' && verteltIets(alleen)) return { ok: false, zin: anders, alsnog: tekst };
    const woord = deel === 'naam' ? (gezegd ?? (isAlleen ? alleen : null)) : isAlleen ? alleen : gezegd;
    // "30 kinderen in Venlo" says how many, "sinds maandag" since when: neither names anybody or anything.
    const gezien = woord == null ? null : leesBericht(hulp, woord);
    const telt = gezien !== null && (gezien.lezing.aantallen.length > 0 || gezien.begrepen.slots.datum !== undefined);
    return (woord && !telt ? gelezen(woord) : null) ?? { ok: false, zin: anders };
  };

/** In small letters, with an article in front and what it does behind; or who does it. */
const VERTELT = /^(?:het|de|een|er|ze|zij|we|wij|ik|dat|dit) (?:[a-z]+ ){0,3}[a-z]+(?:t|en|d)(?: [a-z]+){0,4}[.!]?$/;
const verteltIets = (tekst: string): boolean => VERTELT.test(tekst) && !/^de (?:[a-z]+)$/.test(tekst);

/** What somebody does is not what he is called: "de bestuurder", "teamleider van Noorderlicht". */
const FUNCTIE =
  /^(?:(?:de|een|onze|hun|mijn) )?\p{L}*(?:bestuurder|bestuurslid|directeur|directrice|manager|co[oö]rdinator|controller|adviseur|secretaris|secretaresse|inkoper|wethouder|ambtenaar|medewerk(?:er|ster)|begeleid(?:er|ster)|behandelaar|consulent|leid(?:er|ster)|accountant|jurist|voorzitter|toezichthouder|commissaris)(?: (?:van|bij|uit) .*)?[.!]?$/iu;
const WERKT_VOOR = /^(?:(?:hij|zij|ze|de beller) (?:werkt|zit|is|belt) )?(?:bij|voor|van|namens) (?=\S)/i;
const IS_EEN = /^(?:(?:hij|zij|ze|de beller) (?:is|was|werkt als) )?(?:daar |als )?(?:een |de )?(?=\S)/i;
const DAAR = /(?<![\p{L}])(?:hij|zij|ze|die) (?:werkt|zit) (?:bij|voor) ([^,;.\n]{2,60}?)(?=[,;.\n]| en | als |$)/iu;
const HEET = /(?<![\p{L}])(?:beller|melder|hij|zij|ze) heet (?:toch |eigenlijk )?([^,;.\n]{2,60})/iu;

/** "De beller heet mevrouw Tuinstra, contractmanager". */
const functieNaNaam = (tekst: string): string | null => {
  const [, naam = '', erna = ''] =
    /(?<!\p{L})(?:heet|beller is|melder is) (?:toch |eigenlijk )?([^,;.\n]{2,60}), ?([^,;.\n]{3,60})/iu.exec(tekst) ??
    [];
  return naam !== '' && FUNCTIE.test(erna.trim().split(' ')[0] ?? '') ? erna.trim() : null;
};

const vrij = { soort: 'tekst', vrij: true, toon: (waarde: VrijeTekst): string => waarde } as const;

/** The caller himself; who has told what he told is only read for that. */
export const beller: Steps<Gebeld> = {
  bellerNaam: {
    ...vrij,
    persoon: true,
    magOpen: false,
    lees: leesBeller('naam', namensTekst.geenNaam, /^$/),
    uitBericht: (bericht, bekend) =>
      (vraagtBeller(bekend) ? gezegdIn(bericht).naam : null) ?? HEET.exec(bericht.tekst)?.[1] ?? null,
  },
  bellerOrganisatie: {
    ...vrij,
    magOpen: false,
    lees: leesBeller('organisatie', namensTekst.geenOrganisatie, WERKT_VOOR),
    uitBericht: (bericht, bekend) => {
      const waar = (vraagtBeller(bekend) ? gezegdIn(bericht).organisatie : null) ?? DAAR.exec(bericht.tekst)?.[1];
      return waar === undefined ? null : hoofdletter(waar);
    },
  },
  bellerFunctie: {
    ...vrij,
    magOpen: true,
    lees: leesBeller('functie', namensTekst.geenFunctie, IS_EEN),
    uitBericht: (bericht, bekend) =>
      vraagtBeller(bekend)
        ? (gezegdIn(bericht).functie ?? functieNaNaam(bericht.tekst) ?? naastNummer(bericht.klein))
        : null,
  },
  bellerContact: {
    ...vrij,
    overUzelf: true,
    magOpen: true,
    lees: leesContact,
    uitBericht: (bericht, bekend) => (vraagtBeller(bekend) ? meldingLezers.contact(bericht, {}) : null),
  },
};

/** Until all of it was asked what somebody types may be about the caller. */
const vraagtBeller = (bekend: Antwoorden<Gebeld>): boolean =>
  (['bellerNaam', 'bellerOrganisatie', 'bellerFunctie', 'bellerContact'] as const).some(
    (veld) => bekend[veld] === undefined,
  );

/** What he told, without who he is and where he works: his own gemeente is not where it happens. */
function verhaalVan(bericht: Bericht): Bericht | null {
  const gezegd = bellerUit(bericht);
  const heel = bericht.begrepen.slots.aanbieder !== undefined || bericht.begrepen.slots.soort !== undefined;
  const verhaal = gezegd?.verhaal ?? (heel && zegtMeer(bericht.tekst) ? bericht.tekst.trim() : '');
  return verhaal !== '' && (isVerhaal({ tekst: verhaal }) || zegtMeer(verhaal)) ? leesBericht(bericht, verhaal) : null;
}

type Rest = Omit<MeldingInvoer, 'functie' | 'contact'>;
type Alles = Gebeld & Rest;

/** A sentence at a question about the caller may hold the whole melding. */
const eersteWoorden: Partial<Record<keyof Rest, (verhaal: Bericht) => string | null>> = {
  over: ({ begrepen }) => begrepen.slots.aanbieder ?? null,
  soort: ({ begrepen }) => begrepen.slots.soort ?? null,
  omschrijving: ({ tekst, begrepen: { slots } }) =>
    slots.soort !== undefined || slots.aanbieder !== undefined ? tekst.trim() : null,
};

/** Nobody is acute, nor a number of young people; and what he wants with his name is no name. */
const nooitVanBeller: ReadonlySet<string> = new Set<keyof Rest>(['acuut', 'aantalJeugdigen', 'sinds', 'melderNoemen']);
/** Since when somebody has his work is said beside what he does. */
const overZaak = (
  bericht: Bericht,
  { uitBericht }: { uitBericht?: (bericht: Bericht, bekend: object) => string | null },
) => (!NOEMT_WERK.test(bericht.klein) ? uitBericht?.(bericht, {}) : null);
const NOEMT_WERK =
  /(?:adviseur|manager|medewerker|controller|directeur|bestuurder|inkoper|ambtenaar|jurist|leider|werkt|functie)/;

/** "Zijn wethouder weet ervan" says who writes it down of the caller, as the caller says it of himself. */
const alsZelfGezegd = (bericht: Bericht): Bericht => ({ ...bericht, klein: bericht.klein.replace(EIGEN_VAN, 'mijn ') });
const EIGEN_VAN =
  /(?<![a-z])(?:zijn|haar|hun) (?:eigen )?(?=(?:wethouder|bestuur|leiding|directie|leidinggevende|directeur|baas|chef|manager|teamleider|afdelingshoofd)(?![a-z]))/g;

/** The questions of the melding: while the caller is asked for, they only read what he told. */
export const metVerhaalVanBeller = (stappen: Steps<Rest>): Steps<Rest> =>
  Object.fromEntries(
    Object.entries(stappen).map(([veld, stap]) => {
      const uitBericht = (bericht: Bericht, bekend: Antwoorden<Alles>): string | null => {
        if (!vraagtBeller(bekend)) return stap.uitBericht?.(alsZelfGezegd(bericht), bekend) ?? null;
        const verhaal = verhaalVan(bericht);
        if (verhaal === null) return nooitVanBeller.has(veld) ? (overZaak(bericht, stap) ?? null) : null;
        return (
          (bekend[veld as keyof Rest] === undefined ? eersteWoorden[veld as keyof Rest]?.(verhaal) : null) ??
          stap.uitBericht?.(verhaal, bekend) ??
          null
        );
      };
      return [veld, { ...stap, uitBericht }];
    }),
  ) as unknown as Steps<Rest>;
