/** With a letter before him a word or two says what he wants of it: "als pdf", "in word graag", "controleren". Only whole messages, never a word in a story. */
import type { Briefvraag } from '../../domain/briefvraag';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { briefHandlers } from '../handlers/brief';
import { opBriefvraag } from '../handlers/briefvraag';

const lijst = (woorden: string): readonly string[] => woorden.split(' ');
const ERBIJ: ReadonlySet<string> = new Set(
  lijst(
    'ik wij we wil willen wilde mag kan kun kunt zou moet u je mij me graag even maar nog eens nu dan ook al aub svp als in een de het hem die dit deze van naar voor aan er is hebben krijgen zien tonen toon geef laat haal maak stuur download downloaden opslaan versie bestand bestandje document brief persbericht',
  ),
);
const BESTANDEN: Readonly<Record<string, 'docx' | 'pdf'>> = {
  ...{ word: 'docx', docx: 'docx', doc: 'docx', wordversie: 'docx', wordbestand: 'docx', worddocument: 'docx' },
  ...{ pdf: 'pdf', pdfversie: 'pdf', pdfbestand: 'pdf', pdfje: 'pdf' },
};
const BIJ_WOORD: Partial<Readonly<Record<Briefvraag, readonly string[]>>> = {
  nakijken: lijst('nakijken controleren controle check checken nalezen fouten'),
  voorleggen: lijst('voorleggen indienen'),
  opmerkingen: lijst('opmerkingen commentaar reacties'),
};
const VRAGEN: ReadonlyMap<string, Briefvraag> = new Map(
  (Object.keys(BIJ_WOORD) as Briefvraag[]).flatMap((vraag) =>
    (BIJ_WOORD[vraag] ?? []).map((woord) => [woord, vraag] as const),
  ),
);
/** Both: of which kind he does not say. */
const OPHALEN: ReadonlySet<string> = new Set(
  lijst('download downloaden opslaan printen print afdrukken bestanden bestand'),
);
/** A longer message says more than that. */
const LANGST = 60;

export function briefBijWoord(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief } = onderwerpVan(beurt);
  if (brief === undefined || tekst.length > LANGST) return null;
  const woorden: readonly string[] = leesBericht(beurt, tekst).klein.match(/[a-z]+/g) ?? [];
  const [kern, ...meer] = woorden.filter((woord) => !ERBIJ.has(woord));
  if (kern === undefined && woorden.length === 1 && woorden.some((woord) => OPHALEN.has(woord)))
    return briefHandlers['brief.bestanden'](beurt, { brief });
  if (kern === undefined || meer.length > 0) return null;
  const formaat = Object.hasOwn(BESTANDEN, kern) ? BESTANDEN[kern] : undefined;
  if (formaat !== undefined) return briefHandlers['brief.bestand'](beurt, { brief, formaat });
  const vraag = VRAGEN.get(kern);
  if (vraag !== undefined) return opBriefvraag[vraag](beurt, brief);
  return OPHALEN.has(kern) ? briefHandlers['brief.bestanden'](beurt, { brief }) : null;
}
