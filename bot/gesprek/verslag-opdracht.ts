/** What somebody wants with a report that is half-way, in words: go on with it another day, read it back, finish it, throw it away, and whether it should become a melding. */
import { voerUit } from '../../app/use-case';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { themasMetZorg } from '../../domain/accountgesprek';
import type { Accountgesprek } from '../../domain/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { hulpTekst } from '../../texts/hulp';
import { knopTekst } from '../../texts/melding';
import { momentVoluit } from '../../texts/moment';
import { gespreksvraagIn } from '../begrip/vervolg/gesprek';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ga, BEGIN, magBeginnen, toonPagina } from '../handlers/gesprek-bladzijde';
import { lijst, toonOverzicht, toonVerslag } from '../handlers/gesprek-verslag';
import { plekVan } from '../invoer/rang';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { gesprekspartner } from '../namen/genoemd';
import { toon } from '../prive';
import { openVerslag } from './open-verslag';
import type { OpenVerslag } from './open-verslag';
import { bewaarVoorLater } from './voor-later';
import { isAfspraak } from './afspraak-zin';
import { bedoeldVerslag } from './verslag-verbeteren';
import { bijConcept } from './al-bezig';
import { onderwerpVan } from '../getoond/onderwerp';

const WAT =
  '(?:het |dit |mijn |dat |een )?(?:(?:laatste|concept|half afgemaakte) ?)*(?:verslag|gesprek|accountgesprek|gespreksverslag|concept)';
const MET = '(?: (?:van|met|over|bij) .{2,60})?';
const BELEEFD = '(?:(?:ik wil|graag|kun je|kan ik|wil je|ik ga|ok|oke|klaar|ja|nee)[, ]+)*';

const patronen = {
  later: eenVan(
    '^(?:(?:ok|oke|sorry|nee|ik moet (?:nu )?(?:weg|stoppen|gaan)|ik heb (?:nu )?geen tijd(?: meer)?|bewaar (?:dit|het)(?: maar)?)[, .]*(?:en )?)*(?:(?:ik )?(?:ga |doe |maak )?(?:ik )?(?:het |dit |de rest )?(?:later|morgen|straks|vanmiddag|maandag|volgende (?:keer|week))(?: ga ik| doe ik| wel| pas| weer)*(?: verder| af| afmaken| de rest)?|ik moet (?:nu )?(?:weg|stoppen|gaan)|bewaar (?:dit|het) voor later)[.!]*$',
  ),
  bewaart:
    /^(?:(?:ja|ok|oke|prima|graag)[, ]+)?(?:opslaan|sla (?:dit |het |maar )*op|vaststellen|stel (?:het |dit )?vast|vast|afronden|rond (?:het |dit )?af|dat was (?:het|alles)|meer niet|dit was het|bewaar(?: (?:dit|het|maar))*|bewaren|klaar|verder|volgende|door|vastleggen|leg (?:het |dit )?vast|verstuur|versturen)(?: (?:maar|graag|aub))?[.!]?$/,
  definitief: eenVan(
    `^${BELEEFD}(?:maak|zet) (?:${WAT}|het|dit)${MET}(?: maar| nu)* definitief[.!]*$`,
    `^${BELEEFD}(?:rond|leg) (?:${WAT})${MET}(?: maar| nu)* (?:af|vast)[.!]*$`,
    `^${BELEEFD}(?:${WAT})${MET} (?:afronden|definitief maken|vastleggen)[.!]*$`,
    '^(?:het |dit )?(?:mag|kan) definitief[.!]*$',
  ),
  hoever: eenVan(
    '^(?:en )?hoe ver (?:ben ik|zijn we)(?: nu)?(?: al)?[?]*$',
    '^(?:en )?wat (?:heb|heeft) (?:je|u|jij|ik)(?: (?:nu|al|dan|tot nu toe)){0,3} (?:staan|genoteerd|opgeschreven|ingevuld|vastgelegd)[?]*$',
    '^(?:en )?wat staat er (?:nu|al|tot nu toe)(?: in)?[?]*$',
    "^(?:en )?hoeveel (?:thema'?s|bladzijden|vragen|delen)(?: (?:moet ik|moeten we|zijn er|komen er|zijn het))?(?: nog)?(?: (?:doen|invullen))?[?]*$",
    `^(?:wat (?:mist|ontbreekt)(?: er)?(?: nog)?|ben ik (?:er|klaar))(?: (?:in|aan|van|met) ${WAT})?[?]*$`,
  ),
  toon: eenVan(`^${BELEEFD}(?:laat|toon|open|geef|lees)(?: me| mij)? ${WAT}${MET}(?: zien| terug| voor)?[?.!]*$`),
  verder: eenVan(
    `^${BELEEFD}(?:ga )?(?:verder|doorgaan|verdergaan|ga door|afmaken|maak af)(?: gaan)? (?:met|aan) (?:${WAT})?(?: (?:van|met|over|bij))? ?.{0,60}$`,
    `^${BELEEFD}${WAT}${MET} (?:afmaken|afschrijven|verder)[.!]*$`,
  ),
  weg: eenVan(
    `^${BELEEFD}(?:gooi|doe) (?:(?:maar|${WAT}|dit|het) )*weg[.!]*$`,
    `^${BELEEFD}(?:verwijder|wis) ${WAT}${MET}[.!]*$`,
  ),
  melden: eenVan(
    '^(?:ja[, ]+)?(?:maak|doe|start|begin) (?:er |hier |hiervan |hierover |hierbij )?(?:maar |dan )*(?:een )?melding(?: (?:van|over|hiervan|hierover))?(?: (?:dit|het|dat|deze zorg))?[.!]*$',
    '^(?:en )?(?:moet|moeten|kan|kunnen|zal|hoort|is) (?:hier|ik|we|wij|dit|er|dat|hiervan)(?: .{0,40})?(?<![a-z])(?:melding|melden|gemeld|meldpunt)(?: .{0,40})?[?.]*$',
  ),
  vorige: eenVan(
    '(?<![a-z])afspraken(?![a-z]).{0,40}(?:vorige|vorig|laatste|nagekomen)|(?:vorige|vorig|laatste) (?:keer|gesprek).{0,40}afgesproken',
  ),
  oude: eenVan('(?<![a-z])(?:oude|vorige|eerste|eerdere|oorspronkelijke) (?:versie|verslag)(?![a-z])'),
} as const;

type Wat = keyof typeof patronen;

/** Null when it asks nothing of a report of his own. */
export async function verslagopdracht(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (!magBeginnen(beurt)) return null;
  const { klein } = leesBericht(beurt, tekst);
  const uitLijst = uitDeLijst(beurt, klein.trim());
  if (uitLijst !== null) return toonVerslag(beurt, uitLijst);
  const [wat] = (Object.keys(patronen) as Wat[]).filter((een) => patronen[een].test(klein.trim()));
  if (wat === undefined) return gevraagd(beurt, tekst);
  const open = await openVerslag(beurt);
  return open === null ? zonderKaart(beurt, wat, tekst) : bijKaart(beurt, wat, open, tekst);
}

/** In words of his own; where something else is named that can be half-way, the report is not meant. */
async function gevraagd(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { lezing, klein, begrepen } = leesBericht(beurt, tekst);
  const losseAfspraak =
    isAfspraak(tekst) && begrepen.slots.aanbieder === undefined && onderwerpVan(beurt).casus === undefined;
  if (losseAfspraak && (await openVerslag(beurt)) === null) return bijConcept(beurt, tekst);
  const soort = ANDER_WERK.test(klein) ? null : gespreksvraagIn(lezing);
  if (soort !== 'gebleven' && soort !== 'vorige') return null;
  const open = await openVerslag(beurt);
  if (open !== null) return bijKaart(beurt, soort === 'gebleven' ? 'hoever' : 'vorige', open, tekst);
  return soort === 'gebleven' ? zonderKaart(beurt, 'hoever', tekst) : null;
}
const ANDER_WERK =
  /(?<![a-z])(?:meld\w*|gemeld|bericht\w*|brie(?:f|ven)|persbericht\w*|taak|taken|casus\w*|trede\w*)(?![a-z])/;

const UIT_LIJST =
  /^(?:en |ok |oke )?(?:laat|toon|open|geef|lees)(?: me| mij)? ((?:de|die|het) [a-z]+)(?: (?:verslag|gesprek))?(?: zien| maar)*[.!?]*$/;

/** "Laat de laatste zien" under a list of reports, of which the newest stands first. */
function uitDeLijst(beurt: Beurt, klein: string): string | null {
  const rang = UIT_LIJST.exec(klein)?.[1];
  const verslagen = beurt.huis.getoond
    .rij(beurt.inbound, beurt.nu, 'accountgesprek.inzien')
    .flatMap(({ gesprek }) => (typeof gesprek === 'string' ? [gesprek] : []));
  if (rang === undefined || verslagen.length < 2) return null;
  const plek = /(?:laatste|nieuwste|recentste)$/.test(rang) ? 1 : plekVan(rang, verslagen.length);
  return plek === null ? null : (verslagen[plek - 1] ?? null);
}

async function bijKaart(beurt: Beurt, wat: Wat, open: OpenVerslag, tekst: string): Promise<BeurtAntwoord | null> {
  if (wat === 'later') return bewaarVoorLater(beurt, open);
  if (wat === 'bewaart') return open.kaart === null ? null : zeg(hulpTekst.drukOpDeKaart);
  if (wat === 'melden') return ofMelden(open.gesprek);
  const { gesprek } = open;
  // Of what was not kept yet the page itself is all there is.
  if (wat === 'vorige' || (wat === 'hoever' && gesprek === null)) return toonPagina(beurt, gesprek, open.invoer, BEGIN);
  if (gesprek === null) return wat === 'weg' ? zeg(gezegdTekst.nogNietBewaard) : zonderKaart(beurt, wat, tekst);
  if (wat === 'oude') return oudeVersie(beurt, gesprek);
  if (wat === 'weg') return toon(beurt, wegKaart(beurt, gesprek));
  return wat === 'verder' ? zonderKaart(beurt, wat, tekst) : toonOverzicht(beurt, gesprek);
}

const wegKaart = (beurt: Beurt, { id, versie, partijNaam, invoer }: Accountgesprek) =>
  berichtKaart({
    kop: gezegdTekst.weggooienKop,
    alineas: [gezegdTekst.weggooien(partijNaam, invoer.datum)],
    knoppen: [
      button(
        paginaTekst.knop.vervallen,
        'accountgesprek.vervallen',
        { gesprek: id, versie, sleutel: beurt.nieuweSleutel() },
        { stijl: 'destructive' },
      ),
      button(paginaTekst.knop.verder, 'accountgesprek.openen', { gesprek: id }),
    ],
  });

/** A person decides; the program only says what it takes. */
export function ofMelden(gesprek: Accountgesprek | null): BeurtAntwoord {
  const zorgen = gesprek === null ? [] : themasMetZorg(gesprek.invoer);
  const knoppen = zorgen
    .slice(0, 3)
    .map((thema) =>
      button(paginaTekst.knop.melding(thema), 'accountgesprek.melding', { gesprek: gesprek?.id ?? '', thema }),
    );
  const naam = gesprek?.partijNaam ?? null;
  const melden = naam === null || zorgen.length > 0 ? [] : [meldknop(naam)];
  return zeg(
    berichtKaart({
      kop: gezegdTekst.ofMeldenKop,
      alineas: [gezegdTekst.ofMelden(zorgen.length > 0)],
      knoppen: [...knoppen, ...melden],
    }),
  );
}

const meldknop = (naam: string) =>
  button(knopTekst.meldingDoen, 'voorstel.kiezen', { intent: 'melding.starten', tekst: gezegdTekst.meldingOver(naam) });

async function oudeVersie(beurt: Beurt, { vervangt }: Accountgesprek): Promise<BeurtAntwoord> {
  return vervangt === null ? zeg(gezegdTekst.geenOude) : toonVerslag(beurt, vervangt.id);
}

/** Another day, or after other things: the drafts that are kept. */
async function zonderKaart(beurt: Beurt, wat: Wat, tekst: string): Promise<BeurtAntwoord | null> {
  if (!OOK_ZONDER.has(wat)) return null;
  const gelezen = wat === 'melden' ? await gelezenVerslag(beurt) : null;
  if (gelezen !== null) return ofMelden(gelezen);
  const { begrepen } = leesBericht(beurt, tekst);
  const partijId = (await gesprekspartner(beurt, begrepen.slots)) ?? null;
  const concepten = await conceptenVan(beurt, partijId);
  const [enig, tweede] = concepten;
  if (enig === undefined) return null;
  if (tweede !== undefined) return metZin(gezegdTekst.welkConcept, await lijst(beurt, partijId));
  const terug = gezegdTekst.terug(momentVoluit(enig.vastgelegdOp));
  if (wat === 'melden') return ofMelden(enig);
  if (wat === 'weg') return toon(beurt, wegKaart(beurt, enig));
  return metZin(terug, await (wat === 'verder' ? ga(beurt, enig.id) : toonOverzicht(beurt, enig)));
}
const OOK_ZONDER: ReadonlySet<Wat> = new Set<Wat>(['verder', 'toon', 'definitief', 'melden', 'hoever']);

/** The report that he is reading, finished or not: from its zorgen he may begin a melding. */
async function gelezenVerslag(beurt: Beurt): Promise<Accountgesprek | null> {
  const id = await bedoeldVerslag(beurt, true);
  const gelezen = id === null ? null : await voerUit(beurt, accountgesprekInzien, { gesprek: id });
  return gelezen?.ok === true ? gelezen.value.gesprek : null;
}

async function conceptenVan(beurt: Beurt, partijId: string | null): Promise<readonly Accountgesprek[]> {
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId });
  return gevonden.ok ? gevonden.value.open.filter(({ status }) => status === 'concept') : [];
}

/** "Verder", and nothing else is half-way: the report that is, or null where none is. */
export async function verderMetVerslag(beurt: Beurt): Promise<BeurtAntwoord | null> {
  if (!magBeginnen(beurt)) return null;
  const [enig, tweede] = await conceptenVan(beurt, null);
  if (enig === undefined) return null;
  if (tweede !== undefined) return metZin(gezegdTekst.welkConcept, await lijst(beurt, null));
  return metZin(gezegdTekst.terug(momentVoluit(enig.vastgelegdOp)), await ga(beurt, enig.id));
}
