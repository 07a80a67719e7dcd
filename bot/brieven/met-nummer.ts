/** A question that names a letter by its number, and what is asked of its versions: about that letter, or about the one before him. */
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { besteVraag, LANGSTE_VRAAG } from '../getoond/vervolg-gok';
import { vergelijkVersies } from '../handlers/briefversies';
import type { Briefvraag } from '../../domain/briefvraag';
import { doeBriefvraag } from './met-gezegde';

const NUMMER =
  /(?<![\w-])(?:(?:de |het )?(?:brief|persbericht|raadsbrief|raadsinformatiebrief) )?b[- ]?(\d{4})[- ](\d{1,6})(?![\w-])/i;
/** What stands in the place of the number when the rest is read. */
const DEZE = 'deze brief';

/** "Verschil versie 1 en 2", "vergelijk versie 2 met versie 3". */
const TWEE_VERSIES =
  /^(?:(?:toon|geef|laat|wat is|wat zijn|zie ik|vergelijk|het|de|mij) )*(?:verschil(?:len)?|vergelijk|vergelijking|wijzigingen)?(?: ?tussen)? ?versies? (\d{1,3}) (?:en|met|tot|naar|tegen|t\/m) (?:versie )?(\d{1,3})(?: (?:van|in|bij) deze brief)?(?: zien)?$/;

/** Null when no letter is named or before him, or the words ask nothing of one. */
export async function briefMetNummer(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const treffer = NUMMER.exec(tekst);
  const brief = treffer === null ? onderwerpVan(beurt).brief : await genoemd(beurt, treffer);
  if (brief === undefined) return null;
  const gezegd = tekst.replace(NUMMER, DEZE);
  const klein = gezegd
    .toLowerCase()
    .replace(/[?!.,;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const versies = overVersies(beurt, brief, klein);
  if (versies !== null || treffer === null) return versies;
  const gelezen = leesBericht(beurt, gezegd);
  const { lezing } = gelezen;
  const vraag = lezing.woorden.length > LANGSTE_VRAAG ? null : (eenWoord(klein) ?? besteVraag(leesBriefvraag(lezing)));
  return vraag === null ? null : doeBriefvraag(beurt, { brief, vraag, gelezen });
}

/** One word beside the number is a command: "verloop B-2026-0001". */
const losseWoorden: Readonly<Record<string, Briefvraag>> = {
  ...{ verloop: 'verloop', geschiedenis: 'verloop', historie: 'verloop', versies: 'verloop' },
  ...{ nakijken: 'nakijken', voorleggen: 'voorleggen', beoordelen: 'vaststellen', vaststellen: 'vaststellen' },
  ...{ vrijgeven: 'vrijgave', vrijgave: 'vrijgave', versturen: 'vrijgave', verzenden: 'vrijgave' },
  ...{ opmerkingen: 'opmerkingen', opmerking: 'opmerkingen', intrekken: 'intrekken', aanpassen: 'aanpassen' },
};
const BIJWOORDEN = new Set('de het een van voor bij in op deze brief graag toon geef laat zien open ik wil'.split(' '));

function eenWoord(klein: string): Briefvraag | null {
  const [woord, ...rest] = klein.split(' ').filter((een) => !BIJWOORDEN.has(een));
  return woord !== undefined && rest.length === 0 && Object.hasOwn(losseWoorden, woord)
    ? (losseWoorden[woord] ?? null)
    : null;
}

/** Of a letter that is not there the answer is that of one he may not see. */
async function genoemd({ eenheid }: Beurt, [, jaar = '', volg = '']: RegExpExecArray): Promise<string> {
  const nummer = `B-${jaar}-${volg.padStart(4, '0')}`;
  return (await eenheid.brief.nieuwste(nummer))?.id ?? nummer;
}

function overVersies(beurt: Beurt, brief: string, klein: string): Promise<BeurtAntwoord> | null {
  const twee = TWEE_VERSIES.exec(klein.replace(/^deze brief:? /, ''));
  if (twee !== null) {
    const [van = 0, naar = 0] = [Number(twee[1]), Number(twee[2])].sort((een, ander) => een - ander);
    return vergelijkVersies(beurt, { brief, van, naar });
  }
  return null;
}
