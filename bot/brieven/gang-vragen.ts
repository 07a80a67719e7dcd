/** What is asked of the life of a letter in words that cannot mean anything else: who reads it, who sets it, going out of the order, and a gemeente that agrees. With a letter before somebody of that one, without one of the newest of his casus. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { briefkortTekst } from '../../texts/briefkort';
import { briefgangTekst } from '../../texts/briefgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { maskeer } from '../../domain/persoonsgegevens';
import { volgordeTekst } from '../../texts/volgorde';
import type { Bericht } from '../bericht-lezen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { opmerkingen } from '../handlers/briefgang';
import { opBriefvraag } from '../handlers/briefvraag';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import type { Eerstevraag } from './eerste-vraag';
import { kortAntwoord } from './kort';
import { vanNieuwste } from './nieuwste';
import { metVoorWie } from './voorleggen-aan';

const AANLOOP = '^(?:(?:en|maar|graag|dan|nu|zeg|oke|ok|prima|wil je|wilt u|kun je|kunt u|mag je) )*';
const BRIEF = '(?:de|het|deze|dit|die|dat|onze|ons) (?:[a-z]*brief|persbericht|concept|tekst)';
const HEM = `(?:hem|'?m|${BRIEF})`;
const DAAR = '(?:(?:maar|even|nu|nog|ook|eens|dan|vast|alvast|graag) )*';
const NALEZEN =
  '(?:na|mee|door)(?: ?te ?)?(?:lezen|kijken)|(?:te )?(?:checken|beoordelen|controleren|reviewen|keuren)|goed(?: ?te ?)?keuren|vast(?: ?te ?)?stellen|akkoord(?: te geven)?|(?:een )?tweede lezing';

/** "Geef m maar aan Tom om na te lezen", "laat Tom de brief nakijken". */
const LAAT_NALEZEN = eenVan(
  `${AANLOOP}(?:geef|stuur|leg|zet|schuif|speel|mail) (?:${HEM}|het|die|dit) ${DAAR}(?:door |voor )?(?:aan|naar|bij) .{2,50}?(?: om(?: ${HEM})?| voor(?: een| het)?|,)? ${DAAR}(?:${NALEZEN})(?: .{0,20})?$`,
  `${AANLOOP}laat ${HEM} ${DAAR}(?:door|aan) .{2,50}? ${DAAR}(?:${NALEZEN})$`,
  `${AANLOOP}(?:laat|kan|mag) (?!ik |we |wij |je |u )[a-z][a-z .'-]{1,38}? ${HEM} ${DAAR}(?:${NALEZEN})$`,
);
const WIE_KEURT_GOED = eenVan(
  `${AANLOOP}wie (?:moet|moeten|mag|mogen|kan|kunnen|gaat|zou) (?:er )?${HEM} (?:(?:nog|dan|allemaal|eigenlijk|straks|nu|eerst) )*(?:goedkeuren|goed keuren|vaststellen|accorderen|akkoord (?:geven|bevinden)|fiatteren)$`,
  `${AANLOOP}(?:van|bij) wie (?:moet|moeten) (?:ik|we|wij) (?:nog )?(?:akkoord|goedkeuring) (?:krijgen|hebben|halen|vragen) (?:voor|op) ${HEM}$`,
);
const AFWIJKEN = eenVan(
  `${AANLOOP}(?:(?:ik|we|wij) (?:wil|willen|moet|moeten|gaan|ga) |(?:kan|mag|kunnen|mogen) (?:ik|we|wij) |hoe (?:kan|kunnen|vraag|wijk|wijken) (?:ik|we|wij) )?(?:(?:toch|eens|even|een|hier|nu) )*(?:van de volgorde (?:afwijken|af|af te wijken)|afwijken van de volgorde|afwijking(?: van de volgorde)? (?:vragen|aanvragen)|de volgorde (?:doorbreken|overslaan|omdraaien|omgooien))(?: .{0,60})?$`,
  `${AANLOOP}(?:vraag|doe) (?:maar )?(?:een )?afwijking(?: van de volgorde)?(?: aan)?$`,
);
const GEMEENTE_AKKOORD = eenVan(
  `${AANLOOP}(?:(?:de )?(?:gemeente|wethouder van|griffie van|raad van) )?[a-z][a-z' ()-]{2,60}? (?:is|zijn|gaat|gaan|geeft|geven|was|heeft|hebben) (?:(?:ook|al|inmiddels|nu|er) )*(?:akkoord|het eens|ingestemd|accoord|goedkeuring gegeven)(?: (?:met|over|op|gegeven|gegaan) ?.{0,40})?$`,
);

const plat = ({ klein }: Pick<Bericht, 'klein'>): string =>
  klein
    .replace(/[?!.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const past = (patroon: RegExp) => ({ test: (klein: string) => patroon.test(plat({ klein })) });

const laatNalezen = async (beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord> =>
  metVoorWie(beurt, brief, gelezen, await opBriefvraag.voorleggen(beurt, brief));

/** The form for it where the letter can be released; before that, what comes first. */
async function afwijken(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  const eerst = gevonden.ok ? briefgangTekst.vrijgave.eerstNog(gevonden.value.status) : undefined;
  if (eerst !== undefined) return kortAntwoord(beurt, brief, { zinnen: [eerst, volgordeTekst.afwijken] });
  return metZin(volgordeTekst.afwijkenHier, await opBriefvraag.vrijgave(beurt, brief));
}

/** A gemeente sets no letter; that it agrees is kept as a remark, when somebody places it. */
const gemeenteAkkoord = (beurt: Beurt, brief: string, { tekst }: Bericht): Promise<BeurtAntwoord> =>
  opmerkingen(beurt, brief, [briefkortTekst.gemeenteAkkoord], {
    alinea: '',
    opmerking: hoofdletter(maskeer(tekst.trim())),
  });

export const gangvragen: readonly Eerstevraag[] = [
  {
    patroon: past(LAAT_NALEZEN),
    doe: laatNalezen,
    vanCasus: (beurt, casus, gelezen) => vanNieuwste((deze, brief) => laatNalezen(deze, brief, gelezen))(beurt, casus),
    nietVanMelder: true,
  },
  {
    patroon: past(WIE_KEURT_GOED),
    doe: opBriefvraag['wie-stelt-vast'],
    vanCasus: vanNieuwste(opBriefvraag['wie-stelt-vast']),
    nietVanMelder: true,
  },
  { patroon: past(AFWIJKEN), doe: afwijken, vanCasus: vanNieuwste(afwijken), nietVanMelder: true },
  {
    patroon: past(GEMEENTE_AKKOORD),
    maarAls: ({ lezing }) => lezing.gemeenten.length > 0,
    doe: gemeenteAkkoord,
    nietVanMelder: true,
  },
];

/** A letter that somebody has to read is no task that somebody gets: this goes before what is given to colleagues. */
export const isNalezen = (beurt: Beurt, tekst: string): boolean => LAAT_NALEZEN.test(plat(leesBericht(beurt, tekst)));
