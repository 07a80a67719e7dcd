/** What people type for a button that stands before them, besides its own words. */
import type { Action } from '../cards/actions';

interface Knopwoord {
  /** Whole messages in lower case, without marks; at `_` what it is about may be named, at `*` anything may follow. */
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
        'koppel _ aan *',
        'koppel _ met *',
        'hang _ aan *',
        'hang _ onder *',
        'zet _ bij de casus *',
        'neem _ op in *',
        'neem _ mee in *',
        'maak hier een nieuwe casus van',
        'open hier een casus voor',
        'dit hoort bij de casus *',
        'dit hoort bij casus *',
      ],
    },
    {
      stap: 'vragen',
      zinnen: [
        'stel een vraag',
        'stel een vraag aan de melder',
        'ik heb een vraag aan de melder',
        'vraag aan de melder',
        'vraag aan de melder *',
        'vraag de melder *',
        'vraag eens aan de melder *',
        'kun je de melder vragen *',
        'ik wil de melder iets vragen',
        'ik wil de melder vragen *',
        'ik wil iets vragen aan de melder',
        'ik wil iets weten van de melder',
        'stel de melder een vraag',
        'vraag om meer informatie',
      ],
    },
    {
      stap: 'afsluiten',
      zinnen: [
        'sluit _ af',
        'rond _ af',
        'handel _ af',
        'afsluiten',
        'deze kan dicht',
        'deze mag dicht',
        'hij kan dicht',
        'kan dicht',
      ],
    },
    { stap: 'aanvullen', zinnen: ['vul _ aan', 'ik wil _ aanvullen'] },
    { stap: 'intrekken', zinnen: ['trek _ in', 'ik wil _ intrekken'] },
    {
      stap: 'doorverwijzen',
      zinnen: [
        'verwijs _ door',
        'verwijs _ door naar *',
        'verwijs de melder door',
        'verwijs de melder naar *',
        'stuur _ door naar *',
        'doorverwijzen naar *',
        'dit hoort bij de inspectie',
        'dit hoort bij de igj',
        'dit hoort bij het ozj',
        'dit hoort bij de geschillencommissie',
        'dit is niet voor ons',
        'dit hoort niet bij ons',
      ],
    },
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

const patroonVan = (zin: string): RegExp => new RegExp(`^${zin.replace(' _', WAT).replace('*', '.{2,160}')}$`);

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
