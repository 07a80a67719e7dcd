/** A text while a dialogue is open: a way to steer it, a question in between, or the answer to what was asked. */
import type { Action, Payload } from '../../cards/actions';
import type { OverOrganisatie } from '../../domain/melding';
import { ZEKER } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { velden } from '../dialogue';
import { neemAntwoord } from './antwoord';
import type { Open } from './concept';
import { hulpInDialoogKaart, openVraag, stapKaart, stapVan, tekstVan } from './kaart';
import { bijSamenvatting } from './samenvatting';
import { isMijnLijst, magTussendoor } from './tussendoor';
import { verstuur } from './versturen';
import { slaOver, stopMet, vraagOpnieuw } from '../handlers/dialoog';
import { opEigenNaam } from '../handlers/melding-namens';
import { opLakvraag } from '../brieven/lakvraag';
import { metGezien } from '../invoer/gezien';
import { ingangen } from '../ingangen';
import { leesKeuze } from '../invoer/keuze';
import { regieOpdracht } from '../opdracht-halverwege';
import { overAndere } from './over-andere';
import { paginaIn } from '../paginas/gevraagd';
import { elders } from '../invoer/verwijzen';
import { opWedervraagIn } from './wedervraag';

export async function inDialoog(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  if (weetNiet.test(tekst) || LATER.test(tekst)) return zonderAntwoord(beurt, open);
  if (WEG.test(tekst)) return stopMet(beurt, open);
  if (KLAAR.test(tekst)) return verstuur(beurt, open);
  if (open.naam === 'melding-namens' && EIGEN_NAAM.test(tekst)) return opEigenNaam(beurt, open.over);
  const werk = werkAanMelding(beurt, tekst);
  if (werk) return metVraag(beurt, open, await werk);
  const regie = await regieOpdracht(beurt, tekst);
  if (regie) return metVraag(beurt, open, metGezien(tekst, regie));
  const lak = opLakvraag(beurt, tekst);
  if (lak) return metVraag(beurt, open, metGezien(tekst, lak));
  const terug = isWens(beurt, open, tekst) ? null : opWedervraagIn(beurt, open, tekst);
  if (terug) return terug;
  const gelezen = leesBericht(beurt, tekst);
  const { begrepen } = gelezen;
  const stopt = begrepen.intent === 'stoppen' && begrepen.zekerheid >= ZEKER && isKort(tekst);
  if (stopt && !zijStoppen(open, tekst)) return stopMet(beurt, open);
  if (begrepen.intent === 'hulp' && begrepen.zekerheid >= ZEKER)
    return zeg(hulpInDialoogKaart(open), stapKaart(beurt, open));
  const pagina = vraagtPagina(beurt, gelezen) ? paginaIn(beurt, tekst) : null;
  if (pagina) return metVraag(beurt, open, metGezien(tekst, await pagina));
  if (magTussendoor(gelezen, overWie(open))) {
    return metVraag(beurt, open, metGezien(tekst, await ingangen[begrepen.intent](beurt, begrepen, tekst)));
  }
  const ander = teWijzigen(open, tekst);
  const veld = openVraag(open);
  if (ander !== null) return ander === veld ? zeg(stapKaart(beurt, open)) : vraagOpnieuw(beurt, open, ander);
  if (veld === null) return bijSamenvatting(beurt, open, begrepen, tekst);
  return overAndere(beurt, open, veld, gelezen) ?? neemAntwoord(beurt, open, veld, tekst);
}

const WENS =
  /^(?:(?:ik )?(?:heb |wil )?liever|graag|noem|doe maar|ik wil|(?:ja,? )?(?:mijn|onze|haar|zijn) naam mag)(?![a-z])[^?]*$/i;
/** "Liever niet mijn naam noemen" holds the words of a question, and answers one of ours. */
const isWens = (beurt: Beurt, { dialoog, draft }: Open, tekst: string): boolean =>
  WENS.test(tekst) &&
  velden(dialoog.stappen).some(
    (veld) => (dialoog.stappen[veld]?.uitBericht?.(leesBericht(beurt, tekst), draft.antwoorden) ?? null) !== null,
  );

/** "Ik pak hem op" to a melding of somebody else that stands before who works at the meldpunt. */
function werkAanMelding(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const knop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu);
  const isWerk = knop !== null && WERKSTAPPEN.has('stap' in knop.payload ? String(knop.payload.stap) : knop.action);
  return isWerk ? beurt.druk(knop) : null;
}
const WERKSTAPPEN: ReadonlySet<string> = new Set<Action | Payload<'melding.stap'>['stap']>([
  'melding.beoordelen',
  'vragen',
  'koppelen',
  'doorverwijzen',
  'afsluiten',
]);

/** Danger goes before every page. */
const vraagtPagina = (beurt: Beurt, bericht: Bericht): boolean =>
  (bericht.lezing.kenmerken.has('@vraagzin') || isMijnLijst(bericht)) && elders(beurt, bericht.tekst) === null;

/** The name of the organisation a melding is about, once it was answered. */
const overWie = ({ draft }: Open): string | undefined =>
  (draft.antwoorden['over'] as OverOrganisatie | null | undefined)?.naam;

/** The question that is open comes back below. */
const metVraag = (beurt: Beurt, open: Open, antwoord: BeurtAntwoord): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))],
});

/** Asked what somebody else is about to do, "stoppen met een deel" is his answer. */
const zijStoppen = (open: Open, tekst: string): boolean =>
  openVraag(open) === 'voornemen' && /^stop\w* met (?!.*(?:meld|vragen|formulier|hier|dit|invullen))/i.test(tekst);

/** "ze willen stoppen met de crisisopvang" is a story. */
const isKort = (tekst: string): boolean => tekst.split(/\s+/).length <= 4;

/** Whole messages only: in a longer sentence these words belong to the story. */
const weetNiet =
  /^(?:(?:sorry|nou|tja|eh|uh|hm+)[, ]+)*(?:ik |dat |daar |het )*(?:weet (?:ik |het |dat |er )*(?:(?:nog|zo|even|echt|eigenlijk|helaas|ook|zelf) )*(?:niet(?: meer)?|niks van|niets van)|weet ik veel|zou (?:ik )?(?:het |dat )?niet weten|weet(?:en)? (?:ze|zij|hij|men|de beller) (?:het |dat |ook |nog |zelf )*niet|(?:zou|durf|kan) (?:ik |wij |we )?(?:(?:u |het |dat |eerlijk gezegd |echt |nu |zo )*)niet (?:durven |kunnen |met zekerheid )*(?:te )?(?:zeggen|beoordelen|inschatten|overzien)|(?:heb )?geen (?:idee|flauw idee)|(?:is )?onbekend|doe (?:nou|nu|maar) gewoon(?: maar)?|schiet (?:nou |eens )*op|maakt (?:me |mij )?niet uit|n\.?v\.?t\.?|\?+|(?:i )?don['’]?t know|no idea|(?:wit|weet) it net)(?: hoor| eigenlijk| precies| zeker| zo snel| uit mijn hoofd| op dit moment| nu)*[.!]?$/i;

/** Whole messages only: the card that follows has the button for it. */
const WEG =
  /^(?:(?:nee|sorry|laat maar)[, ]+)?(?:(?:alles |dit |deze melding )?weggooien|gooi (?:(?:dit|het|alles|hem|de melding|deze melding|maar) )*weg|(?:alles |dit |de melding )?(?:wissen|verwijderen)|(?:verwijder|wis|annuleer|annuleren|cancel)(?: (?:dit|alles|het|(?:de|deze|mijn) melding))?|throw (?:it )?away|discard)[.!]?$/i;

/** Whole messages only: it was begun as if another told it. */
const EIGEN_NAAM =
  /^(?:(?:nee|sorry|wacht|maar|oh?)[, ]+)*(?:(?:dit|het|dat) (?:is|wordt|moet) |ik (?:wil|meld|doe) |graag )?(?:(?:dit|het|een|gewoon|toch|als) )*(?:mijn eigen melding|(?:op|onder) (?:mijn )?eigen naam|(?:ik meld (?:dit )?)?namens (?:mijzelf|mezelf|onszelf)|zelf(?: melden)?)(?: (?:zijn|doen|melden))?[.!]?$/i;

/** Whole messages only: he answers it another time. */
const LATER =
  /^(?:(?:sorry|nou|oh?|ja|nee|dat|die|het|daar)[, ]+)*(?:(?:dat |die |het )?(?:kan|kom|zal|wil|vertel|zeg|geef|stuur|meld|mail|laat|doe|zoek|vul)(?:t|en)? (?:(?:ik|wij|we|u|er|dat|het|die|nog|wel|op|even|in|uit|dit|je|jullie|weten|hier) )*(?:later|straks|morgen|nog)(?: (?:nog|wel|even|weten|op|terug|aan|in|uit|zeggen|geven|doorgeven|door|vertellen|opzoeken|invullen|laten weten|op terug))*|(?:komt|volgt) (?:nog|later|straks)(?: wel)?|later|nu niet|dit (?:sla|laat) ik (?:over|open)|(?:can|may) i (?:tell|give|send) (?:you )?(?:it |that )?later|(?:i(?:['’]ll| will) )?(?:tell|give|send) (?:you )?(?:it |that )?later|later please)[.!?]*$/i;

/** Whole messages only: who says so has nothing more to tell. */
const KLAAR =
  /^(?:(?:nou|oke|ok|ja|nee|klopt|goed|prima|akkoord)[, ]+)*(?:klaar|zo (?:is (?:het|dit) )?(?:wel )?goed|(?:just )?(?:send|submit)(?: it)?(?: now)?|that(?:['’]s| is) (?:all|it)|dat (?:was|is) (?:het|alles)(?: wel)?|meer (?:weet|heb) ik (?:nu |nog )?niet|(?:de )?rest (?:weet ik (?:nu |nog |even )?niet|sla ik over|laat ik open|komt later|mag open|hoeft niet|volgt(?: later)?)|(?:de )?rest later|(?:ik wil )?(?:nu |maar |graag )*(?:versturen|verstuur|verzenden|indienen|stuur (?:het |hem |dit )?(?:maar )?(?:op|in|door)|stuur (?:het |hem |dit )?maar)(?: (?:het|hem|nou|nu|maar|graag|gewoon))*)[.!]?$/i;

/** Not knowing is an answer where the question offers it, and otherwise the same as skipping. */
async function zonderAntwoord(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const keuze = veld && stapVan(open, veld).keuzes?.find(({ waarde }) => waarde === 'weet-niet');
  return veld && keuze ? neemAntwoord(beurt, open, veld, keuze.waarde) : slaOver(beurt, open);
}

/** "wijzig gemeenten": a question that was answered, by what it is called. */
function teWijzigen(open: Open, tekst: string): string | null {
  const naam = WIJZIG.exec(tekst)?.[1];
  if (naam === undefined) return null;
  const gesteld = velden(open.dialoog.stappen).filter(
    (veld) => open.draft.antwoorden[veld] !== undefined || veld === openVraag(open),
  );
  const keuzes = gesteld.map((waarde) => ({ waarde, titel: tekstVan(open, waarde).label }));
  return leesKeuze(naam, keuzes)?.waarde ?? null;
}

const WIJZIG = /^(?:wijzig|wijzigen|verander|corrigeer)\s+(?:de |het |mijn )?(.{3,40})$/i;
