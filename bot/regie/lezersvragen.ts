/** What somebody asks of a casus that he only reads: what a trede means, whom to call, whether it is about his own gemeente, and to whom he may pass it on. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { mag } from '../../domain/policy';
import { belZin } from '../../texts/contact';
import { lezersTekst } from '../../texts/lezersvragen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { uitlegTreden } from '../dialoog/wedervraag';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { bijpraatAntwoord } from '../handlers/tijdlijn';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { toonRollen } from '../handlers/casus-rollen';
import { zegTekst } from '../prive';

interface Vraag {
  readonly patroon: RegExp;
  /** Another casus than the one before him is only meant when it is named. */
  readonly genoemd?: true;
  readonly doe: (beurt: Beurt, casus: string) => Promise<BeurtAntwoord> | BeurtAntwoord;
}

const AANLOOP = '^(?:en |maar |oke? |ok,? |dus |nou |dan |zeg |vraagje[:,]? )*';
/** The names that treden have or may have, said as words. */
const TREDENAAM =
  '(?:zorgelijk|problematisch|zeer problematisch|stabiel|kritiek|die trede|zo.n trede|trede [1-5]|een trede)';

const vragen: readonly Vraag[] = [
  {
    patroon: eenVan(
      `${AANLOOP}(?:speelt|geldt|loopt|raakt|treft|gaat|komt|zit|is) (?:dat|dit|het|er|zij|ze|daar)(?: .{0,30})? (?:ook |iets )*(?:bij|voor|in|om) (?:ons|onze|mijn) ?.{0,40}$`,
      `(?:speelt|geldt|loopt|raakt|treft) (?:dat|dit|het|er)(?: ook| iets)* (?:bij|voor|in) (?:ons|onze|mijn)(?: .{0,30})?[?]*$`,
      `(?:hebben wij|hebben we|heb ik|heeft onze gemeente|heeft mijn gemeente) (?:hier|daar)(?: ook)? (?:iets )?(?:mee te maken|last van|belang bij)`,
    ),
    genoemd: true,
    doe: (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }),
  },
  {
    patroon: eenVan(
      `${AANLOOP}(?:wie|welk nummer|wie van jullie|welke persoon) (?:moet|kan|mag|zal|kunnen|moeten) (?:ik|we|wij) (?:dan |hier |hierover |daarover |nu |het beste |eventueel )*(?:bellen|spreken|mailen|benaderen)(?![a-z])`,
      `${AANLOOP}(?:bij wie|met wie|aan wie|waar) (?:moet|kan|mag|kunnen|moeten) (?:ik|we|wij) (?:dan |hier |hierover |daarover |nu |het beste |terecht )*(?:bellen|terecht|zijn|aankloppen|overleggen|contact (?:over )?opnemen)(?![a-z])`,
      `${AANLOOP}(?:wie is|wie heeft|heeft u|heb je) (?:mijn |het |een |de )?(?:contactpersoon|aanspreekpunt|telefoonnummer)(?![a-z])`,
    ),
    doe: wieTeBellen,
  },
  {
    patroon: eenVan(
      `${AANLOOP}(?:mag|kan|mogen|kunnen) (?:ik|we|wij) (?:dit|dat|deze|die|het|hier|hierover)(?: .{0,40})? (?:sturen|doorsturen|delen|mailen|doormailen|laten zien|laten lezen|vertellen|doorvertellen|doorgeven|verspreiden|noemen|gebruiken|voorlezen|printen|publiceren|melden aan)(?![a-z])`,
      `${AANLOOP}(?:mag|kan|mogen|kunnen) (?:mijn |onze |de |een )?(?:fractie|raad|raadsleden|college|collega.s?|collega|wethouder|pers|journalist|ouders|burgemeester|partij|achterban) (?:dit|dat|het|hier|hiervan|hierover)(?: .{0,30})? (?:weten|lezen|zien|horen|krijgen|hebben)(?![a-z])`,
      `${AANLOOP}(?:is|zijn) (?:dit|dat|deze gegevens|deze informatie) (?:geheim|vertrouwelijk|openbaar|publiek)(?![a-z])`,
    ),
    doe: async (beurt, casus) =>
      metZin(await doorvertellen(beurt, casus), await handlers['casus.wie'](beurt, { casus })),
  },
  {
    patroon: eenVan(
      `(?:heb je|heeft u|geef|kun je|kunt u|mag ik|ik wil|graag)(?: .{0,40})? (?:zinnen|zinnetjes|regels|bullets|steekwoorden|kernpunten|samenvatting) (?:voor (?:me|mij|ons|de raad|mijn raad|het college|mijn fractie)|over|hierover)(?![a-z])(?! .{0,20}(?:brief|persbericht|gesprek|verslag|melding))`,
      `${AANLOOP}(?:wat|hoe) (?:kan|moet|zal|vertel|zeg) ik (?:dan )?(?:.{0,30} )?(?:de raad|mijn raad|mijn fractie|het college|mijn collega.s)(?: .{0,30})? ?(?:vertellen|zeggen|uitleggen|bijpraten)?(?![a-z])`,
    ),
    doe: (beurt, casus) => bijpraatAntwoord(beurt, casus),
  },
  {
    patroon: eenVan(
      `${AANLOOP}wie (?:vervangt|vervangen|neemt waar voor|valt in voor|doet het voor|springt in voor) (?:mij|me)(?![a-z])`,
      `${AANLOOP}wie (?:neemt|doet|valt|pakt|springt)(?: .{0,40})? (?:waar|over|in|op|bij|als) (?:.{0,40})?(?:ik|mij) (?:.{0,20} )?(?:ziek|weg|vrij|afwezig|met verlof|op vakantie|er niet|uitval|uitvalt)(?![a-z])`,
    ),
    doe: async (beurt, casus) => metZin(lezersTekst.vervanging, await toonRollen(beurt, casus)),
  },
];

const LANGSTE = 140;

/** About no casus in particular: what the word for a trede says. */
const UITLEG = eenVan(
  `${AANLOOP}(?:wat|hoe) (?:houdt|betekent|bedoelt u met|bedoelen jullie met|is precies|wil) ${TREDENAAM}(?: .{0,20})?(?: in| precies| eigenlijk| zeggen)*[?]*$`,
  `${AANLOOP}(?:wat|hoe (?:erg|ernstig|dringend)) is (?:dan )?(?:precies |eigenlijk )*${TREDENAAM}(?: precies| eigenlijk| dan)*[?]*$`,
  `${AANLOOP}wat (?:is het verschil|zit er) tussen ${TREDENAAM} en ${TREDENAAM}[?]*$`,
  `${AANLOOP}(?:leg|kun je|kunt u) (?:.{0,12} )?${TREDENAAM} (?:uitleggen|uit)[?]*$`,
);

/** Null when it asks something else, or no casus is meant that he may see. */
export async function lezersvraag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const { klein } = bericht;
  if (klein.length > LANGSTE) return null;
  if (UITLEG.test(klein)) return uitlegTreden();
  const vraag = vragen.find(({ patroon }) => patroon.test(klein));
  const casus = vraag === undefined ? null : bedoeld(beurt, bericht, vraag.genoemd === true);
  // "Waar kan ik terecht met een geschil over het tarief" is about no casus.
  if (vraag === undefined || casus === null || bericht.begrepen.intent === 'verwijzing') return null;
  if (vraag.genoemd !== true && !(await voerUit(beurt, casusInzien, { casus })).ok) return null;
  return vraag.doe(beurt, casus);
}

function bedoeld(beurt: Beurt, { begrepen }: Bericht, moet: boolean): string | null {
  const genoemd = genoemdeCasus(beurt.register, begrepen.slots);
  return genoemd ?? (moet ? null : (onderwerpVan(beurt).casus ?? null));
}

/** Who leads it, or who there is as long as nobody does; and a number that is answered by a person. */
async function wieTeBellen(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return zegTekst(beurt, belZin());
  const { rolhouders, accounthouderNaam, nummer } = gevonden.value.casus;
  const regie = rolhouders.find(({ rol }) => rol === 'regievoerder') ?? null;
  const adviseur = rolhouders.find(({ rol }) => rol === 'casus-adviseur') ?? null;
  return zegTekst(
    beurt,
    lezersTekst.wieTeBellen(nummer, { regie: regie?.naam, adviseur: adviseur?.naam, accounthouder: accounthouderNaam }),
  );
}

async function doorvertellen(beurt: Beurt, casus: string): Promise<string> {
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  if (!gevonden.ok) return lezersTekst.nietVerder;
  const { rolhouders } = gevonden.value.casus;
  const wie =
    rolhouders.find(({ rol }) => rol === 'casus-communicatie') ?? rolhouders.find(({ rol }) => rol === 'regievoerder');
  const brief = mag(beurt.actor, 'brief.opstellen', gevonden.value.casus);
  return [lezersTekst.nietVerder, lezersTekst.vraagHet(wie?.naam), ...(brief ? [lezersTekst.brief] : [])].join(' ');
}
