/** Commands of regie that are typed while something else is half-way: in so many words an order to us, and no part of any story. */
import { magErgens } from '../app/casussen-inzien';
import type { Handeling } from '../domain/policy';
import { leesBericht } from './bericht-lezen';
import type { Bericht } from './bericht-lezen';
import type { Beurt, BeurtAntwoord } from './beurt';
import { waarnemingUitBericht } from './handlers/waarneming';
import { ingangen } from './ingangen';
import { paginaIn } from './paginas/gevraagd';
import { taakGevenUitZin } from './regie/taak-geven-zin';
import { termijnVraag } from './regie/termijn-vraag';
import { isWaarnemingszin } from './regie/waarneming-invoer';
import { elders } from './invoer/verwijzen';
import { eenVan } from './invoer/zinnen';

interface Regieopdracht {
  /** Over the text in lower case; an order begins with what is to be done. */
  readonly patroon: RegExp;
  /** Only for who may do so somewhere: of anybody else the same words are what he thinks should happen. */
  readonly voor?: Handeling;
  doe(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> | null;
}

const stelVast: Regieopdracht['doe'] = (beurt, { begrepen, tekst }) =>
  ingangen['trede.vaststellen'](beurt, begrepen, tekst);
const werkBij = (beurt: Beurt, { begrepen, tekst }: Bericht): Promise<BeurtAntwoord> =>
  ingangen['casus.bijwerken'](beurt, begrepen, tekst);
/** Right behind the word, with an article at most. */
const noemtNaUpdate = ({ lezing: { aanbieders, casusnummers } }: Bericht): boolean =>
  casusnummers.length > 0 || aanbieders.some(({ begin }) => begin <= 2);
const opPagina: Regieopdracht['doe'] = (beurt, { tekst }) => paginaIn(beurt, tekst);

const opdrachten: readonly Regieopdracht[] = [
  {
    patroon: eenVan('^tredebepaling(?: voorleggen)?(?![a-z])', '^trede(?: [1-5])? vaststellen(?![a-z])'),
    doe: stelVast,
  },
  {
    patroon: eenVan(
      '^(?:ik wil |graag )?(?:stel|leg) .{0,60}trede(?: [1-5])?(?![a-z0-9]).{0,60} (?:vast|voor)$',
      '^(?:ik wil |graag )?(?:zet|breng) .{2,60} (?:op|naar) trede [1-5]$',
    ),
    ...{ voor: 'tredebepaling.voorleggen', doe: stelVast },
  },
  {
    patroon: eenVan(
      '^update(?: [^:]{1,60})?:',
      '^(?:zet|schrijf|noteer) (?:er )?(?:op|in|bij) (?:de tijdlijn|het dossier|de casus)(?![a-z])',
    ),
    ...{ voor: 'casus.bijwerken', doe: werkBij },
  },
  // "Update van de bank" is news of a story; with the name of an organisation right behind it, it is an order.
  {
    patroon: /^update (?!van |over |aan |uit |door )[^:]{3,}/,
    ...{ voor: 'casus.bijwerken', doe: (beurt, bericht) => (noemtNaUpdate(bericht) ? werkBij(beurt, bericht) : null) },
  },
  {
    patroon: eenVan('^stel .{2,60} uit(?![a-z])', '^.{0,12}herinnering .{0,40}uitstellen(?![a-z])'),
    ...{ voor: 'casus.bijwerken', doe: opPagina },
  },
  {
    patroon: /^(?:geef|zet|draag|wijs) .{2,80} (?:aan|op naam van) /,
    ...{ voor: 'taak.toewijzen', doe: (beurt, { tekst }) => taakGevenUitZin(beurt, tekst) },
  },
  {
    patroon: eenVan(
      '^(?:extra|nieuwe|eigen) (?:taak|actie|mijlpaal)(?![a-z])',
      '^(?:taak|actie|mijlpaal) (?:toevoegen|erbij)(?![a-z])',
    ),
    ...{ voor: 'taak.toevoegen', doe: opPagina },
  },
  {
    patroon: eenVan(
      '^(?:maak|benoem|wijs) .{2,60} (?:regievoerder|plaatsvervanger|woordvoerder)',
      '^draag de (?:regie|casus) .{0,40}over',
      '^(?:ik )?neem de (?:regie|casus) (?:.{0,40} )?over(?![a-z])',
    ),
    ...{ voor: 'casusrol.toewijzen', doe: opPagina },
  },
  // Who says that somebody stands in for him tells of himself, and not of an organisation.
  {
    patroon:
      /^(?:ik|van|vanaf|tot|volgende|komende|morgen)(?![a-z]).{0,80}[ ,][a-z' -]{2,40} (?:neemt|gaat) .{0,16}waar(?:nemen)?(?! dat)(?![a-z])/,
    doe: (beurt, { tekst }) => (isWaarnemingszin(tekst) ? waarnemingUitBericht(beurt, tekst) : null),
  },
  // Only where a task is found: otherwise it may be a part of the story.
  {
    patroon: eenVan(
      '^(?:en )?(?:(?:tegen|voor|uiterlijk|per) )?wanneer (?:moet|moeten|hoort|horen|is|zijn|komt|komen) ',
      '^.{0,20}(?:termijn|deadline|einddatum|uiterste datum)(?![a-z])',
    ),
    doe: (beurt, { tekst }) => termijnVraag(beurt, tekst),
  },
  // Of another melding than the one that is being told, in so many words, and what there is to add with it.
  {
    patroon:
      /^.{0,40}(?:iets|aanvulling|aanvullen|toevoegen).{0,40} (?:mijn|de|een|die) (?:vorige|eerdere|oude|andere|laatste|verstuurde|ingediende) melding(?: [^:]{1,60})?:/,
    doe: (beurt, { begrepen, tekst }) => ingangen['melding.aanvullen'](beurt, begrepen, tekst),
  },
  { patroon: /^(?:sluit|rond|heropen) (?:de )?(?:casus|zaak)(?![a-z])/, voor: 'casus.sluiten', doe: opPagina },
];

/** Null when it is no such order: then it may be an answer. Danger goes before every order. */
export async function regieOpdracht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const kaal = bericht.klein.trim().replace(/[\s.!]+$/, '');
  for (const { patroon, voor, doe } of opdrachten) {
    if (!patroon.test(kaal) || elders(beurt, tekst) !== null) continue;
    const antwoord = voor === undefined || (await magErgens(beurt, voor)) ? await doe(beurt, bericht) : null;
    if (antwoord !== null) return antwoord;
  }
  return null;
}
