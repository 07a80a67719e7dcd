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
  nakijken: lijst('nakijken controleren controle check checken nalezen fouten gaten'),
  voorleggen: lijst('voorleggen indienen'),
  opmerkingen: lijst('opmerkingen commentaar reacties'),
  aanpassen: lijst('aanpassen wijzigen bewerken veranderen aanpassing wijziging wijzigingen').flatMap((doe) => [
    doe,
    `tekst ${doe}`,
    `hoe ${doe}`,
  ]),
  intrekken: [...lijst('intrekken weggooien verwijderen verwijder weg delete'), 'gooi weg'],
  'wie-stelt-vast': ['wie stelt vast', 'wie vaststellen', 'wie keurt goed', 'wie goedkeuren', 'door wie vastgesteld'],
  opnieuw: lijst('opnieuw vernieuwen vernieuw ververs verversen actualiseren actualiseer bijwerken'),
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
const LEZEN: ReadonlySet<string> = new Set(lijst('lezen lees tekst hele volledige helemaal'));
/** What it rests on. */
const BRONNEN: ReadonlySet<string> = new Set([
  ...lijst('bron bronnen bronvermelding onderbouwing verantwoording herkomst'),
  ...['waar komt vandaan', 'waar komen feiten vandaan', 'waar op gebaseerd', 'waarop gebaseerd'],
]);
/** A longer message says more than that. */
const LANGST = 60;

export function briefBijWoord(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { brief } = onderwerpVan(beurt);
  if (brief === undefined || tekst.length > LANGST) return null;
  const woorden: readonly string[] = leesBericht(beurt, tekst).klein.match(/[a-z]+/g) ?? [];
  const kern = woorden.filter((woord) => !ERBIJ.has(woord) || (woorden.length === 1 && OPHALEN.has(woord)));
  if (kern.length > 0 && kern.every((woord) => LEZEN.has(woord)) && !isVraag(tekst))
    return briefHandlers['brief.lezen'](beurt, { brief });
  return kern.length === 0 ? null : opWoord(beurt, brief, kern.join(' '));
}

/** "Kan ik hem lezen" is an order; "is hij gelezen" is none, and has other words. */
const isVraag = (tekst: string): boolean => /^\s*(?:wie|wat|wanneer|waarom|is|staat|klopt)(?!\p{L})/iu.test(tekst);

function opWoord(beurt: Beurt, brief: string, woord: string): Promise<BeurtAntwoord> | null {
  const formaat = Object.hasOwn(BESTANDEN, woord) ? BESTANDEN[woord] : undefined;
  if (formaat !== undefined) return briefHandlers['brief.bestand'](beurt, { brief, formaat });
  const vraag = VRAGEN.get(woord);
  if (vraag !== undefined) return opBriefvraag[vraag](beurt, brief);
  if (BRONNEN.has(woord)) return briefHandlers['brief.bestanden'](beurt, { brief });
  return OPHALEN.has(woord) ? briefHandlers['brief.bestanden'](beurt, { brief }) : null;
}
