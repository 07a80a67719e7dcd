/** People who stand in a story: whoever told it or works somewhere is no organisation that is reported on. */
import { VOORNAMEN } from '../../domain/persoonsgegevens/namen';

const TUSSEN = "(?:(?:van|de|der|den|het|te|ter|ten|'t|el|al) ){1,3}";
const DEEL = "\\p{Lu}(?:[\\p{L}’'-]+|\\.(?: ?\\p{Lu}\\.){0,3})";
const MENSNAAM = `(?<eerste>${DEEL}) (?<tussen>${TUSSEN})?(?<achter>${DEEL}(?:-${DEEL})?)`;

/** "Mevrouw de Boer", "dhr. J. van der Meer". */
const MET_AANSPREKING = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer) (?:${DEEL} ){0,2}(?:${TUSSEN})?${DEEL}`,
  'gu',
);
/** Where a person works, and no organisation of which somebody tells. */
const BIJ_OVERHEID =
  /^,? (?:van|bij|uit|namens) (?:de |het |onze |mijn )?(?:gemeente|jeugdregio|regio|provincie|ggd|inspectie|autoriteit|wijkteam|ministerie)(?!\p{L})/iu;
/** What a person does who passes something on. */
const GEEFT_DOOR =
  /^,? (?:(?:net|zojuist|vanochtend|vandaag|gisteren) )?(?:belde|belt|mailde|mailt|appte|appt|vertelde|vertelt|zei|schreef|liet (?:mij|me|ons) weten|heeft (?:mij|me|ons) (?:net |zojuist )?(?:gebeld|gemaild|verteld))(?!\p{L})/iu;
const MENS = new RegExp(`(?<!\\p{L})${MENSNAAM}(?!\\p{L})`, 'gu');
/** A row of capitals that says what it is, is an organisation all the same. */
const IS_ORGANISATIE =
  /(?<!\p{L})(?:stichting|gezinshuis|zorgboerderij|woongroep|zorggroep|praktijk|kliniek|huize|behandelcentrum|aanbieder|de|het)(?!\p{L})|(?:zorg|jeugd|hulp|huis|groep|ggz|kids|care|b\.?v\.?)(?!\p{L})/iu;

/** The same story with "iemand" where a person stands. */
export function zonderMensen(tekst: string): string {
  return tekst.replace(MET_AANSPREKING, 'iemand').replace(MENS, (geheel, ...rest) => {
    const plek = rest.find((deel): deel is number => typeof deel === 'number') ?? 0;
    const { eerste = '', tussen, achter = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (IS_ORGANISATIE.test(`${eerste} ${achter}`)) return geheel;
    const erna = tekst.slice(plek + geheel.length);
    const lijktMens = tussen !== undefined || eerste.endsWith('.') || VOORNAMEN.has(eerste.toLowerCase());
    return BIJ_OVERHEID.test(erna) || (lijktMens && GEEFT_DOOR.test(erna)) ? 'iemand' : geheel;
  });
}
