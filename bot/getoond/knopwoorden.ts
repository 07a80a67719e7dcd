/** What people type for a button that stands before them, besides its own words. */
import type { Action } from '../../cards/actions';

interface Knopwoord {
  /** Whole messages in lower case, without marks; at `_` what it is about may be named. */
  readonly zinnen: readonly string[];
}

/** Of a list with one line that line: with more of them it says not which. */
const LAAT_ZIEN: readonly Knopwoord[] = [
  { zinnen: ['laat zien', 'laat maar zien', 'laat _ zien', 'laat _ maar zien', 'ja laat zien', 'bekijk _', 'open _'] },
];

const knopwoorden: Readonly<Partial<Record<Action, readonly Knopwoord[]>>> = {
  // Only where the card asks whether it belongs: elsewhere nothing is remembered of this button.
  'dialoog.gemaskeerd': [
    {
      zinnen: [
        'ja hoor',
        'ja klopt',
        'ja dat klopt',
        'ja dat hoort erbij',
        'klopt',
        'dat klopt',
        'inderdaad',
        'jazeker',
      ],
    },
    { zinnen: ['ja inderdaad', 'ja zeker', 'hoort erbij', 'dat hoort erbij', 'yes', 'yes it does'] },
  ],
  'melding.beantwoorden': [
    {
      zinnen: ['ja hoor', 'ja klopt', 'ja dat klopt', 'klopt', 'dat klopt', 'inderdaad', 'jazeker', 'ja inderdaad'],
    },
    { zinnen: ['ja zeker', 'ja dat is mijn antwoord', 'dat is mijn antwoord', 'yes'] },
  ],
  // Where one melding is asked about: with more of them "ja" says not which.
  'melding.document': [
    { zinnen: ['ja', 'ja hoor', 'ja graag', 'ja klopt', 'klopt', 'dat klopt', 'voeg toe', 'toevoegen'] },
  ],
  'melding.document-weg': [
    { zinnen: ['nee', 'nee hoor', 'geen van deze', 'niet bewaren', 'weggooien', 'gooi maar weg'] },
  ],
  'melding.beoordelen': [
    { zinnen: ['pak _ op', 'ik pak _ op', 'oppakken', 'neem _ in behandeling', 'ik neem _ in behandeling'] },
    { zinnen: ['neem _ over', 'ik neem _ over', 'ik neem _ van je over', 'overnemen'] },
  ],
  'melding.ontkoppelen': [
    {
      zinnen: [
        'maak de koppeling los',
        'maak de koppeling ongedaan',
        'koppeling losmaken',
        'koppeling los',
        'ontkoppel _',
        'ontkoppelen',
        'koppel _ los',
        'maak _ los van de casus',
        'haal _ van de casus af',
        'haal de koppeling weg',
        'de koppeling klopt niet',
      ],
    },
  ],
  // "stuur hem naar" is none: a newspaper may follow.
  'brief.voorleggen': [{ zinnen: ['leg _ voor', 'ik wil _ voorleggen'] }],
  'brief.nakijken': [{ zinnen: ['kijk _ na', 'controleer _', 'klopt hij', 'klopt alles'] }],
  'brief.vaststellen': [{ zinnen: ['stel _ vast', 'keur _ goed', 'goedkeuren'] }],
  // Read back, and nothing else waits for him there.
  'accountgesprek.afronden': [
    {
      zinnen: ['vaststellen', 'stel _ vast', 'leg _ vast', 'afronden', 'rond _ af', 'maak _ definitief', 'definitief'],
    },
  ],
  'tredebepaling.inzien': LAAT_ZIEN,
  'voorstel.inzien': LAAT_ZIEN,
  'gebeurtenis.inzien': LAAT_ZIEN,
  'taak.inzien': LAAT_ZIEN,
  'taak.afronden': [{ zinnen: ['gedaan', 'klaar', 'afgerond', 'is gebeurd', 'dat is gebeurd', 'dat is gedaan'] }],
  'taak.bevestigen': [{ zinnen: ['gelezen', 'gezien', 'begrepen'] }],
  'casusbericht.bevestigen': [{ zinnen: ['gelezen', 'akkoord', 'gelezen en akkoord'] }],
};

const WAT = '(?: (?:hem|haar|het|deze|dit|die|de melding|deze melding|de brief|deze brief))?';

const patroonVan = (zin: string): RegExp => new RegExp(`^${zin.replace(' _', WAT)}$`);

const patronen = new Map(
  Object.entries(knopwoorden).map(([action, woorden]) => [
    action,
    woorden.flatMap(({ zinnen }) => zinnen.map(patroonVan)),
  ]),
);

/** Do these words, in lower case and without marks, mean the button with this payload? */
export const noemt = (kaal: string, { action }: Readonly<Record<string, unknown>>): boolean =>
  (patronen.get(action as string) ?? []).some((patroon) => patroon.test(kaal));
