/** What people type for a button that stands before them, besides its own words. */
import type { Action } from '../cards/actions';

interface Knopwoord {
  /** Whole messages in lower case, without marks; at `_` what it is about may be named. */
  readonly zinnen: readonly string[];
  /** Only for the button with this step in its payload. */
  readonly stap?: string;
}

const knopwoorden: Readonly<Partial<Record<Action, readonly Knopwoord[]>>> = {
  'melding.beoordelen': [
    { zinnen: ['pak _ op', 'ik pak _ op', 'oppakken', 'neem _ in behandeling', 'ik neem _ in behandeling'] },
  ],
  'melding.stap': [
    {
      stap: 'koppelen',
      zinnen: [
        'open een casus',
        'open een casus voor _',
        'maak een casus',
        'maak er een casus van',
        'maak hier een casus van',
        'maak een casus van _',
        'koppel _',
        'koppelen',
        'koppel _ aan een casus',
      ],
    },
    {
      stap: 'vragen',
      zinnen: [
        'stel een vraag',
        'stel een vraag aan de melder',
        'ik heb een vraag aan de melder',
        'vraag aan de melder',
      ],
    },
    { stap: 'afsluiten', zinnen: ['sluit _ af', 'rond _ af'] },
    { stap: 'aanvullen', zinnen: ['vul _ aan', 'ik wil _ aanvullen'] },
    { stap: 'intrekken', zinnen: ['trek _ in', 'ik wil _ intrekken'] },
    { stap: 'doorverwijzen', zinnen: ['verwijs _ door', 'verwijs de melder door'] },
  ],
  // "stuur hem naar" is none: a newspaper may follow.
  'brief.voorleggen': [{ zinnen: ['leg _ voor', 'ik wil _ voorleggen'] }],
  'brief.nakijken': [{ zinnen: ['kijk _ na', 'controleer _', 'klopt hij', 'klopt alles'] }],
  'brief.vaststellen': [{ zinnen: ['stel _ vast', 'keur _ goed', 'goedkeuren'] }],
  'taak.afronden': [{ zinnen: ['gedaan', 'klaar', 'afgerond', 'is gebeurd', 'dat is gebeurd', 'dat is gedaan'] }],
  'taak.bevestigen': [{ zinnen: ['gelezen', 'gezien', 'begrepen'] }],
  'casusbericht.bevestigen': [{ zinnen: ['gelezen', 'akkoord', 'gelezen en akkoord'] }],
};

const WAT = '(?: (?:hem|haar|het|deze|dit|die|de melding|deze melding|de brief|deze brief))?';

const patroonVan = (zin: string): RegExp => new RegExp(`^${zin.replace(' _', WAT)}$`);

const patronen = new Map(
  Object.entries(knopwoorden).map(([action, woorden]) => [
    action,
    woorden.map(({ zinnen, stap }) => ({ stap, patronen: zinnen.map(patroonVan) })),
  ]),
);

/** Do these words, in lower case and without marks, mean the button with this payload? */
export const noemt = (kaal: string, { action, stap: bij }: Readonly<Record<string, unknown>>): boolean =>
  (patronen.get(action as string) ?? []).some(
    ({ stap, patronen: vormen }) => (stap === undefined || stap === bij) && vormen.some((vorm) => vorm.test(kaal)),
  );
