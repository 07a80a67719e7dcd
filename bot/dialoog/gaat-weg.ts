/** Whether somebody only says that he has to go now: "even stoppen, ik moet naar overleg". Every part of it says so, or it is part of a story. */
import { leestAls, zinsvormen } from '../invoer/zinsvorm';

/** Words that only dress it up. */
const OPSMUK: ReadonlySet<string> = new Set(
  'nu|even|eerst|zo|weer|helaas|echt|snel|maar|toch|hier|dan|dadelijk|sorry'.split('|'),
);

const lijsten = {
  ik: 'ik|we|wij',
  een: 'een|de|het|mijn|mn|ons|onze',
  afspraak: 'overleg|vergadering|afspraak|bespreking|meeting',
  plek: 'trein|bus|huis|gesprek|lunch|raad|college|tandarts|dokter',
  later: 'straks|later|morgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende-week',
  verder: 'verder|af|door|terug|in',
  rest: 'het|dit|er|rest|de-rest',
  ander: 'baas|chef|leidinggevende|manager|teamleider|directeur|wethouder|collega|afdelingshoofd|bezoek|iemand',
  naast: 'naast|achter|voor|bij|aan',
};

/** One of these has to be among the parts. */
const vertrekt = zinsvormen(
  [
    '@ik? moet|moeten @ik? weg|door|stoppen|ophangen|pauzeren|rennen|gaan',
    '@ik? moet|moeten @ik? de deur uit',
    '@ik? ga|gaan weg|naar-huis',
    '@ik? moet|moeten @ik? @een? @afspraak|@plek in',
    '@een? telefoon|mobiel gaat|rinkelt|ging',
    'mag|kan|kunnen @ik? het|dit ook? @later? @verder?',
    '@ik? bel|kom|meld @ik? @later? terug',
    'er staat iemand aan|voor? @een? deur|bureau',
    '@een? @ander staat|zit|kijkt|hangt|komt @naast me|mij|ons',
    'er staat|zit|is|komt @een? @ander @naast me|mij|ons|mijn bureau?',
    '@een? laptop|telefoon|mobiel|batterij|accu is bijna? leeg',
    '@een? @ander roept|belt|wacht op? me|mij',
    '@ik? moet|moeten @ik? rennen|hollen voor|naar @een? @plek',
    '@ik? moet|moeten|ga|gaan @ik? naar @een? volgende|ander|andere|mijn? @afspraak|@plek',
    '@ik? word|wordt gebeld|geroepen|gestoord|weggeroepen',
    '@ik? heb|hebben een|mijn? @afspraak',
    'tijdelijk? stop|stoppen|pauze|pauzeren|pauzeer|onderbreken voor? vandaag?',
    '@ik? ga|kom|maak|vul|doe @ik? @rest? @later wel|op|pas? @verder',
  ],
  lijsten,
);
const daarna = zinsvormen(
  [
    'en|dus? @ik? ga|gaan|doe|kom|maak|vul? @ik? @rest? @later wel|op|pas|vandaag? @verder|meer?',
    'rest|de-rest volgt|komt @later',
    '@later @verder|meer',
    'meer|de-rest @later',
    'verder|terug|meer',
    '@ik? bel|kom @ik? @later? terug',
    'rest|de-rest doe|vul ik @later in|aan?',
    'tot @later|zo?',
    'bedankt|dankjewel|dag|doei|oke|ok|hoi|wacht|momentje',
    'dank u|je',
  ],
  lijsten,
);

/** Two words that say one thing are one. */
const alsEenWoord = (deel: string): string =>
  deel
    .replace(/volgende week/g, 'volgende-week')
    .replace(/naar huis/g, 'naar-huis')
    .replace(/de rest/g, 'de-rest');
const woordenVan = (deel: string): readonly string[] =>
  alsEenWoord(deel)
    .replace(/[^\p{L} -]/gu, ' ')
    .split(/\s+/)
    .filter((woord) => woord !== '' && !OPSMUK.has(woord));

export function gaatWeg(tekst: string): boolean {
  const delen = tekst
    .toLowerCase()
    .split(/[,;.!\n]+| (?:en|want|maar) (?=ik |we |wij |ga |later|straks|morgen|moet )/)
    .map(woordenVan)
    .filter((woorden) => woorden.length > 0);
  return (
    delen.some((woorden) => leestAls(vertrekt, woorden)) &&
    delen.every((woorden) => leestAls(vertrekt, woorden) || leestAls(daarna, woorden))
  );
}

/** Said of himself, as one sentence among others: "wij moeten stoppen" may be what an aanbieder tells. */
const vertrektZelf = zinsvormen(
  [
    'ik? moet ik? weg|door|ophangen|rennen',
    'ik? moet ik? de deur uit',
    'ik? ga weg|naar-huis',
    'ik? moet ik? @een? @afspraak|@plek in',
    'ik? moet|ga ik? naar @een? volgende|ander|andere|mijn? @afspraak|@plek',
    'ik? word gebeld|geroepen|gestoord|weggeroepen',
    'ik? moet ik? rennen|hollen voor|naar @een? @plek',
  ],
  lijsten,
);

/** "9 kinderen. Ik moet zo een vergadering in": what was told besides; null when nothing says that he has to go, or nothing else was said. */
export function zonderVertrek(tekst: string): string | null {
  if (gaatWeg(tekst)) return null;
  const delen = tekst.split(/(?<=[.!;,\n])\s+/);
  const blijft = delen.filter((deel) => !leestAls(vertrektZelf, woordenVan(deel.toLowerCase())));
  if (blijft.length === delen.length || blijft.length === 0) return null;
  return blijft.join(' ').replace(/[,;\s]+$/, '');
}
