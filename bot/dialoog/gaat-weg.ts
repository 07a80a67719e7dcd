/** Whether somebody only says that he has to go now: "even stoppen, ik moet naar overleg". Every part of it says so, or it is part of a story. */

const WIE = '(?:ik|we|wij)';
const OPSMUK = '(?:(?:nu|even|eerst|zo|weer|helaas|echt|snel|maar|toch|hier|dan) )*';

/** One of these has to be among the parts. */
const vertrekt = [
  `(?:sorry )?(?:${WIE} )?(?:moet|moeten) (?:${WIE} )?${OPSMUK}(?:weg|door|stoppen|ophangen|pauzeren|rennen|gaan|de deur uit)`,
  `(?:sorry )?(?:${WIE} )?(?:moet|moeten|ga|gaan) (?:${WIE} )?${OPSMUK}naar (?:(?:een|de|mijn|het|ons|onze|mn) )?(?:(?:volgende|ander|andere|mijn) )?(?:overleg|vergadering|afspraak|bespreking|meeting|trein|bus|huis|gesprek|lunch|raad|college|tandarts|dokter)`,
  `(?:${WIE} )?(?:word|wordt) (?:nu |even )?(?:gebeld|geroepen|gestoord|weggeroepen)`,
  `(?:${WIE} )?(?:heb|hebben) (?:nu |zo |dadelijk )*(?:(?:een|mijn|weer een) )?(?:overleg|vergadering|afspraak|bespreking|meeting)`,
  `(?:even |nu |tijdelijk |hier )*(?:stop|stoppen|pauze|pauzeren|pauzeer|onderbreken)(?: (?:even|nu|hier|voor nu|voor vandaag))*`,
  `(?:${WIE} )?(?:ga|kom|maak|vul|doe) (?:${WIE} )?(?:het |dit |er |de rest )?(?:straks|later|morgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)(?: (?:weer|wel|op|dan|pas))* (?:verder|af|door|terug|in)`,
];
const daarna = [
  `(?:(?:en|dan|dus) )*(?:${WIE} )?(?:ga |gaan |doe |kom |maak |vul )?(?:${WIE} )?(?:(?:het|dit|de rest|er|hier) )*(?:straks|later|morgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)(?: (?:weer|wel|op|dan|pas|vandaag))*(?: (?:verder|af|door|terug|in|meer))?`,
  `(?:de )?rest (?:volgt|komt|doe ik|vul ik) (?:straks|later|morgen|vanmiddag)(?: (?:in|aan))?`,
  `tot (?:straks|later|morgen|zo)`,
  '(?:sorry|bedankt|dank u|dank je|dankjewel|dag|doei|oke|ok|hoi|wacht|momentje|even)',
];
const patroon = (zinnen: readonly string[]): RegExp => new RegExp(`^(?:${zinnen.join('|')})$`);
const VERTREKT = patroon(vertrekt);
const DAARNA = patroon(daarna);

export function gaatWeg(tekst: string): boolean {
  const delen = tekst
    .toLowerCase()
    .split(/[,;.!\n]+| (?:en|want|maar) (?=ik |we |wij |ga |later|straks|morgen|moet )/)
    .map((deel) =>
      deel
        .replace(/[^\p{L} ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((deel) => deel !== '');
  return delen.some((deel) => VERTREKT.test(deel)) && delen.every((deel) => VERTREKT.test(deel) || DAARNA.test(deel));
}
