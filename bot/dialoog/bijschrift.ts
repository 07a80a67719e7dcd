/** Words that came with a file: what only says which file it is answers no question. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { leesBericht, vertelt } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { Vraag } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { elders } from '../invoer/verwijzen';

/** More words than these say more than which file it is. */
const langsteBijschrift = 10;

const STUK =
  '(?:bijlagen?|bestand(?:en)?|document(?:en)?|stuk(?:ken)?|pdf|excel|word|sheet|file|documents?|files?|(?:jaar|kwartaal|maand)?cijfers|(?:jaar)?rekening(?:en)?|jaarverslag(?:en)?|(?:gespreks)?verslag(?:en)?|notulen|rapport(?:age|en)?|brie(?:f|ven)|e?-?mails?|overzicht(?:en)?|begroting(?:en)?|balans|prognose|planning|presentatie|contract(?:en)?|overeenkomst|memo|notitie|besluit|bericht|artikel|plan(?:nen)?|lijst(?:en)?|tabel(?:len)?|foto|scan|report|figures|letter)';
/** How somebody hands a thing over, in front of what it is. */
const HIERBIJ = new RegExp(
  [
    '^(?:(?:en|ook|nog|alvast|even|hoi|hallo|dag|beste|ja|ok|oke)[ ,]+)*(?:',
    '(?:hierbij|bijgaand|bijgevoegd|bijgesloten|ingesloten|meegestuurd|attached|enclosed)(?! (?:meld|melden|laat|laten|deel|delen|geef|geven|bericht|informeer|informeren|wil|verzoek)(?![a-z]))',
    '|(?:zie|in|als|see) (?:(?:ook|de|het|mijn|onze|deze|the|bijgevoegde?) )*(?:bijlagen?|bijgevoegd|bestand(?:en)?|document(?:en)?|attach[a-z]*|file)',
    `|(?:dit|dat|hier|this|here) (?:is|zijn|heb je|hebt u|heeft u|komt|komen|are)(?: [a-z]+){0,3} ${STUK}(?= (?:van|over|uit|met|bij|of|from)(?![a-z])|$)`,
    // "Dit was ik vergeten", "deze ook nog", "nog eentje", "hier het programma van onze administratie".
    '|(?:deze|dit|die|dat|eentje|(?:nog )?een)(?: (?:ook|nog|er|erbij|bij|hoort|horen|hier|was|had|heb|ik|we|wij|vergeten|mee|te|sturen|is|de|het|juiste|goede|nieuwe|laatste|andere|versie|document|bestand|graag))*$',
    '|(?:was|had|heb|hadden) (?:ik|we|wij)(?: (?:dit|deze|die|nog|ook|net|eerder))* vergeten(?: (?:mee|bij|toe|te|sturen|voegen|doen))*$',
    '|hier (?:de|het|een|mijn|onze|ons|nog|ook) [a-z]+(?: (?:van|over|uit|met|voor)(?: (?:de|het|een|mijn|onze|ons))? [a-z\\d]+)?$',
    `|(?:(?:de|het|een|mijn|onze|ons|hun|nog|laatste|nieuwe|the) )*${STUK}(?= (?:van|over|uit|of|from) [a-z\\d ]{1,16}$| \\d{4}$|$)`,
    ')(?![a-z])',
  ].join(''),
);

/** "Bij Sterrenmos", "dit hoort bij mijn melding over Maanvaren": to which one it belongs, in these words and no other. */
const WAARBIJ: ReadonlySet<string> = new Set(
  'dit deze die dat hij ze hoort horen is zijn ook nog bij voor over van inzake de het mijn onze melding @aanbieder @gemeente @regio @meldingsnummer'.split(
    ' ',
  ),
);

/** What follows tells something. */
const VERTELT = / (?:dat|omdat|doordat|waarin|waaruit|waarop|want|terwijl|maar) /;

const isBijschrift = (beurt: Beurt, deel: string, magNoemen: boolean): boolean => {
  const { klein, lezing } = leesBericht(beurt, deel);
  const genoemd = lezing.aanbieders.length + lezing.gemeenten.length + lezing.regios.length;
  const noemt = lezing.bedragen.length + (magNoemen ? 0 : genoemd);
  const zegtWat =
    HIERBIJ.test(klein.trim()) || (magNoemen && genoemd > 0 && lezing.woorden.every((woord) => WAARBIJ.has(woord)));
  return noemt === 0 && klein.split(/\s+/).length <= langsteBijschrift && zegtWat && !VERTELT.test(klein);
};

/** Whether the words tell no more than which file it is, and with `magNoemen` of whom; never of what may not be kept, for that is answered. */
export const isAlleenBijschrift = (beurt: Beurt, tekst: string, { magNoemen = false } = {}): boolean =>
  maakVrijeTekst(tekst).ok &&
  elders(beurt, tekst) === null &&
  tekst
    .split(/[.,:;\n]+/)
    .filter((deel) => /[\p{L}\p{N}]/u.test(deel))
    .every((deel) => isBijschrift(beurt, deel, magNoemen));

/** An answer in words of one's own that came with a file: these may as well be about the file. */
export const isNaastBestand = ({ ontvangen = [] }: Beurt, { vrij, persoon }: Vraag<unknown, Los>): boolean =>
  ontvangen.length > 0 && (vrij ?? persoon) === true;

/** Only what its question recognizes, or a story, is its answer then. */
export const kanBijschriftZijn = (
  beurt: Beurt,
  stap: Vraag<unknown, Los>,
  bericht: Bericht,
  gevonden: string | undefined,
): boolean => isNaastBestand(beurt, stap) && gevonden === undefined && !(stap.verhaal === true && vertelt(bericht));
