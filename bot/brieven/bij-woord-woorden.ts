/** What people call the things that they want of a letter before them, without the small words around it. A row per thing. */
import type { Briefvraag } from '../../domain/briefvraag';

const lijst = (woorden: string): readonly string[] => woorden.split(' ');

/** A file, the text itself, the files it comes in, or its series; the rest are questions about a letter. */
export type Briefwens = Briefvraag | 'docx' | 'pdf' | 'bestanden' | 'lezen' | 'reeks';

/** Say nothing by themselves. */
export const ERBIJ: ReadonlySet<string> = new Set(
  lijst(
    'doe ik wij we wil willen wilde mag kan kun kunt zou moet u je mij me graag even maar nog eens nu dan ook al aub svp als in een de het hem die dit deze van naar voor aan er is hebben krijgen zien tonen toon geef laat haal maak stuur download downloaden opslaan versie bestand bestandje document brief persbericht',
  ),
);

const EEN_VOOR_ALLEN = ['alle', 'elke', 'iedere', 'per'].flatMap((welke) =>
  ['gemeente', 'gemeenten', 'raad', 'raden', 'gemeenteraad', 'gemeenteraden'].flatMap((wie) => [
    `${welke} ${wie}`,
    `${welke} ${wie} eigen`,
    `eigen ${welke} ${wie}`,
  ]),
);

const rijen: readonly (readonly [Briefwens, readonly string[]])[] = [
  ['docx', lijst('word docx doc wordversie wordbestand worddocument')],
  ['pdf', lijst('pdf pdfversie pdfbestand pdfje')],
  // Of which kind he does not say.
  ['bestanden', lijst('download downloaden opslaan printen print afdrukken bestanden bestand')],
  // What it rests on stands in the files beside it.
  ['bestanden', lijst('bron bronnen bronvermelding onderbouwing verantwoording herkomst')],
  ['bestanden', ['waar komt vandaan', 'waar komen feiten vandaan', 'waar op gebaseerd', 'waarop gebaseerd']],
  ['lezen', lijst('lezen lees tekst hele volledige')],
  ['lezen', ['hele tekst', 'volledige tekst', 'tekst lezen', 'hele lezen', 'hele tekst lezen', 'lees hele']],
  ['nakijken', lijst('nakijken controleren controle check checken nalezen fouten gaten')],
  ['voorleggen', lijst('voorleggen indienen')],
  ['opmerkingen', lijst('opmerkingen commentaar reacties')],
  ['aanpassen', lijst('aanpassen wijzigen bewerken veranderen aanpassing wijziging wijzigingen')],
  ['aanpassen', ['tekst aanpassen', 'tekst wijzigen', 'tekst bewerken', 'hoe aanpassen', 'hoe wijzigen', 'hoe pas']],
  ['intrekken', lijst('intrekken weggooien verwijderen verwijder weg delete terughalen terugtrekken')],
  ['intrekken', ['gooi weg', 'trek in', 'trek terug', 'terug concept']],
  ['opnieuw', lijst('opnieuw vernieuwen vernieuw ververs verversen actualiseren actualiseer bijwerken')],
  ['wie-stelt-vast', ['wie stelt vast', 'wie vaststellen', 'wie keurt goed', 'wie goedkeuren', 'door wie vastgesteld']],
  ['verloop', ['wie heeft gezien', 'wie gezien', 'wie heeft gelezen', 'gekeken', 'wie heeft bekeken']],
  ['inzien', lijst('stand status')],
  ['inzien', ['wat stand', 'wat status']],
  ['verschil', lijst('vergelijk vergelijken vergelijking verschillen')],
  ['lengte', lijst('lengte omvang')],
  ['lengte', ['te lang', 'hoeveel woorden', 'hoeveel bladzijden', 'hoeveel paginas']],
  ['volgorde', ['volgorde', 'wat volgorde', 'welke volgorde', 'wie eerst', 'wie hoort eerst']],
  ['reeks', ['reeks', 'serie', 'reeks maken', 'serie maken', ...EEN_VOOR_ALLEN]],
];

export const WENSEN: ReadonlyMap<string, Briefwens> = new Map(
  rijen.flatMap(([wens, woorden]) => woorden.map((woord) => [woord, wens] as const)),
);
