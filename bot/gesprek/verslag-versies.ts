/** What is asked of a finished report that he reads: what stood there before it was corrected and why, and whether a zorg in it goes to the meldpunt or to the casus. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { voerUit } from '../../app/use-case';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { magBeginnen } from '../handlers/gesprek-bladzijde';
import { schrijfBijCasus, toonVersie } from '../handlers/gesprek-verslag';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { openVerslag } from './open-verslag';
import { ofMelden } from './verslag-opdracht';

const DIT = '(?:dit|deze|die|dat|het|de|mijn)(?: (?:zorg|zorgen|punt|thema|gesprek|verslag|bevinding))?';
const AANHEF =
  '(?:(?:ja|ok|oke|en|dan|graag|kun je|kan je|wil je|kunt u|wilt u|ik wil|we moeten|ik zou|misschien)[, ]+)*';

const patronen = {
  oud: eenVan(
    '(?<![a-z])(?:oude|vorige|eerste|eerdere|oorspronkelijke) (?:versie|tekst)(?![a-z])',
    `^${AANHEF}wat (?:stond|zei|was) (?:er |het |dit |mijn )?(?:hier |daar |verslag )?(?:eerst|eerder|oorspronkelijk|hiervoor|daarvoor|voor de (?:verbetering|correctie|wijziging))(?![a-z])`,
    `^${AANHEF}(?:wat|wie|waarom|wanneer) (?:is|heeft|hebben|zijn|werd) (?:er )?(?:dit |het |dat )?(?:verslag |hier |hierin |hieraan |er ?in )?(?:(?:hierin|hieraan|eraan) )?(?:gewijzigd|veranderd|aangepast|verbeterd|gecorrigeerd)(?: (?:in|aan) ${DIT})?(?:,? en (?:waarom|wanneer|door wie))?[?]*$`,
  ),
  melden: eenVan(
    `^${AANHEF}maak (?:(?:van|over) ${DIT}|hiervan|hierover|daarvan|daarover) (?:ook |dan )?(?:een )?melding[.!?]*$`,
    `^${AANHEF}(?:hier|daar) moet (?:ook |wel )?(?:een )?melding (?:van|over) (?:komen|gemaakt worden)[.!?]*$`,
    `^${AANHEF}${DIT} (?:moet|moeten|wil ik|ga ik) (?:ook )?(?:(?:aan|bij) het meldpunt )?(?:gemeld worden|worden gemeld|melden)[.!?]*$`,
    `^${AANHEF}meld ${DIT}(?: (?:maar|dan|ook|aan het meldpunt|bij het meldpunt))*[.!?]*$`,
  ),
  casus: eenVan(
    `^${AANHEF}(?:zet|noteer|plaats|leg|geef|schrijf|meld|neem) ${DIT} (?:ook |dan |als (?:opmerking|bericht|notitie) )*(?:(?:bij|in|op) )(?:de (?:tijdlijn van de )?|hun )?casus(?: (?:vast|neer|mee))?[.!?]*$`,
    `^${AANHEF}(?:kan|mag|moet) ${DIT} (?:ook )?(?:bij|naar|in|op) de (?:tijdlijn van de )?casus[.!?]*$`,
  ),
} as const;

type Wat = keyof typeof patronen;

const doe: Readonly<Record<Wat, (beurt: Beurt, gesprek: string) => Promise<BeurtAntwoord | null>>> = {
  oud: (beurt, gesprek) => toonVersie(beurt, { gesprek, naar: 'oud' }),
  melden: async (beurt, gesprek) => {
    const gelezen = await voerUit(beurt, accountgesprekInzien, { gesprek });
    return gelezen.ok ? ofMelden(gelezen.value.gesprek) : null;
  },
  casus: bijCasus,
};

/** Null where no finished report is before him. */
export async function vraagtVanVerslag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const klein = leesBericht(beurt, tekst).klein.trim();
  const [wat] = (Object.keys(patronen) as Wat[]).filter((een) => patronen[een].test(klein));
  if (wat === undefined || !magBeginnen(beurt) || (await openVerslag(beurt)) !== null) return null;
  const gesprek = await gelezenVerslag(beurt);
  return gesprek === null ? null : doe[wat](beurt, gesprek);
}

/** Who may write nothing there can still make a melding of it. */
async function bijCasus(beurt: Beurt, gesprek: string): Promise<BeurtAntwoord | null> {
  const gelezen = await voerUit(beurt, accountgesprekInzien, { gesprek });
  if (!gelezen.ok) return null;
  if (gelezen.value.casus != null) return schrijfBijCasus(beurt, gesprek);
  return metZin(gezegdTekst.nietBijCasus, ofMelden(gelezen.value.gesprek));
}

/** The one on the last card, or the newest with the organisation that it is about; after the card of a casus or a task none. */
async function gelezenVerslag(beurt: Beurt): Promise<string | null> {
  const net = netVan(beurt);
  if (net !== null) return net.soort === 'gesprek' ? net.id : null;
  const { partijId, casus } = onderwerpVan(beurt);
  const over = partijId === undefined || casus !== undefined ? null : partijId;
  const gevonden = over === null ? null : await voerUit(beurt, accountgesprekkenInzien, { partijId: over });
  return gevonden?.ok === true ? (gevonden.value.verslagen[0]?.id ?? null) : null;
}
