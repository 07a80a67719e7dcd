/** What a message means with something before somebody: learned from its lessons and nothing else, and how often it is right on sentences never learned. */
import { join } from 'node:path';
import { leer, WEINIG } from '../../../bot/begrip/ervaring/leren';
import { briefklassen, leesBriefvraag } from '../../../bot/begrip/vervolg/brief';
import { casusklassen, leesCasusvraag } from '../../../bot/begrip/vervolg/casus';
import {
  CONCEPT_GENOEG,
  conceptkansIn,
  conceptklassen,
  leesConceptwens,
  ZEKER_BIJ_VERMOEDEN as ZEKER_VAN_CONCEPT,
} from '../../../bot/begrip/vervolg/concept';
import { ZEKER_GEVAAR } from '../../../bot/concept/twijfel';
import { gespreksklassen, GESPREK_GENOEG, leesGespreksvraag } from '../../../bot/begrip/vervolg/gesprek';
import { leesMeldingwens, meldingklassen, ZEKER_BIJ_VERMOEDEN } from '../../../bot/begrip/vervolg/melding';
import { leesPaginavraag, PAGINA_GENOEG, paginaklassen } from '../../../bot/begrip/vervolg/pagina';
import { paginavragen } from '../../../domain/paginavraag';
import { leesSoortMelding, soortklassen } from '../../../bot/begrip/vervolg/soort';
import { leesTaakwens, TAAK_GENOEG, taakklassen } from '../../../bot/begrip/vervolg/taak';
import { leesTussenzin, TUSSENZIN_GENOEG, tussenzinklassen } from '../../../bot/begrip/vervolg/tussenzin';
import { ANDERS, GENOEG } from '../../../bot/begrip/vervolg/lezer';
import type { Vervolglezer } from '../../../bot/begrip/vervolg/lezer';
import { vergelijkBytes } from '../../support/golden';
import { begrijp } from '../../../bot/begrip/begrijp';
import { leesCorpus, NU } from './meten';
import { register } from './register-voorbeeld';
import { inKlein, leesVervolg, lezingVan, vervolglessen } from './vervolg';

interface Ding {
  readonly klassen: readonly string[];
  readonly lees: Vervolglezer<string>;
  /** Intents whose sentences are about this thing itself: they teach nothing of what is something else. */
  readonly eigen: RegExp;
  /** How many ordinary sentences teach what is something else. */
  readonly andere: number;
  /** Ordinary sentences that are taught here as well teach it here alone. */
  readonly alleenHier?: true;
  /** How much more a kind counts of which there are few lessons. */
  readonly nadruk: number;
  /** From here on something is done with it. */
  readonly genoeg: number;
  readonly vloer: { readonly zinnen: number; readonly eerste: number; readonly bijDrie: number };
  /** A card for another question: only shown, nothing is done. */
  readonly verkeerd: number;
}

const gewoon = { nadruk: WEINIG.nadruk, genoeg: GENOEG };

const dingen: readonly (readonly [string, Ding])[] = [
  [
    'brief',
    {
      klassen: briefklassen,
      lees: leesBriefvraag,
      eigen: /^brief/,
      andere: 600,
      ...gewoon,
      vloer: { zinnen: 450, eerste: 0.81, bijDrie: 0.91 },
      verkeerd: 0.06,
    },
  ],
  [
    'casus',
    {
      klassen: casusklassen,
      lees: leesCasusvraag,
      eigen: /^(?:casus|trede|taken|feiten|brief|accountgesprek)/,
      andere: 600,
      ...gewoon,
      vloer: { zinnen: 620, eerste: 0.83, bijDrie: 0.94 },
      verkeerd: 0.05,
    },
  ],
  [
    'melding',
    {
      klassen: meldingklassen,
      lees: leesMeldingwens,
      eigen: /^melding\.(?:status|aanvullen|intrekken)/,
      andere: 150,
      ...gewoon,
      vloer: { zinnen: 440, eerste: 0.87, bijDrie: 0.94 },
      verkeerd: 0.055,
    },
  ],
  [
    'soort',
    {
      klassen: soortklassen,
      lees: leesSoortMelding,
      // What is no melding says nothing of its kind: its own sentences teach that.
      eigen: /^melding/,
      andere: 150,
      ...gewoon,
      vloer: { zinnen: 140, eerste: 0.85, bijDrie: 0.9 },
      verkeerd: 0.08,
    },
  ],
  [
    'tussenzin',
    {
      klassen: tussenzinklassen,
      lees: leesTussenzin,
      // What ends or helps the melding is read before these.
      eigen: /^(?:stoppen|hulp)/,
      andere: 300,
      nadruk: WEINIG.nadruk,
      genoeg: TUSSENZIN_GENOEG,
      vloer: { zinnen: 390, eerste: 0.85, bijDrie: 0.93 },
      verkeerd: 0.03,
    },
  ],
  [
    'concept',
    {
      klassen: conceptklassen,
      lees: leesConceptwens,
      // "Stop" and "annuleer" throw away what stands there too.
      eigen: /^stoppen/,
      andere: 600,
      nadruk: WEINIG.nadruk,
      genoeg: CONCEPT_GENOEG,
      vloer: { zinnen: 200, eerste: 0.7, bijDrie: 0.9 },
      verkeerd: 0.06,
    },
  ],
  [
    'gesprek',
    {
      klassen: gespreksklassen,
      lees: leesGespreksvraag,
      // What is asked of reports is no fact of a talk.
      eigen: /^(?:accountgesprek|stoppen)/,
      andere: 300,
      nadruk: WEINIG.nadruk,
      genoeg: GESPREK_GENOEG,
      vloer: { zinnen: 75, eerste: 0.7, bijDrie: 0.9 },
      verkeerd: 0.03,
    },
  ],
  [
    'taak',
    {
      klassen: taakklassen,
      lees: leesTaakwens,
      // Which tasks somebody wants to see, and whose, is asked in these as well.
      eigen: /^(?:taken|stoppen)/,
      andere: 600,
      nadruk: WEINIG.nadruk,
      genoeg: TAAK_GENOEG,
      vloer: { zinnen: 70, eerste: 0.7, bijDrie: 0.85 },
      verkeerd: 0.1,
    },
  ],
  [
    'pagina',
    {
      klassen: paginaklassen,
      lees: leesPaginavraag,
      // Every intent has sentences that end on a page.
      eigen: /^$/,
      andere: 2500,
      ...{ alleenHier: true, nadruk: 0.25, genoeg: PAGINA_GENOEG },
      vloer: { zinnen: 850, eerste: 0.84, bijDrie: 0.97 },
      verkeerd: 0.01,
    },
  ],
];

describe.each(dingen)('%s', (naam, { klassen, lees, genoeg, vloer, verkeerd, ...ding }) => {
  const leest = (tekst: string) => {
    const kansen = lees(lezingVan(tekst));
    const beste = kansen[0]?.soort ?? ANDERS;
    return { kansen, beste, doet: beste !== ANDERS && (kansen[0]?.kans ?? 0) >= genoeg };
  };

  it('is learned from the lessons', () => {
    const bestand = `vervolg-${naam}.jsonl`;
    const { eigen, andere, nadruk, alleenHier } = ding;
    const geleerd = alleenHier ? inKlein(leesVervolg(bestand)) : undefined;
    const lessen = vervolglessen(bestand, klassen, eigen, andere, geleerd);
    expect(lessen.filter(({ klas }) => klas < 0)).toEqual([]);
    vergelijkBytes(
      join(__dirname, `../../../bot/begrip/vervolg/${naam}-gewichten.bin`),
      leer(lessen, klassen.length, { ...WEINIG, nadruk }),
    );
  });

  it('is right on sentences it never learned, or offers what was meant among three', () => {
    const zinnen = leesVervolg(`vervolg-${naam}-achtergehouden.jsonl`);
    const gelezen = zinnen.map(({ tekst, soort, of }) => {
      const { kansen, beste, doet } = leest(tekst);
      const goed = (een: string): boolean => een === soort || een === of;
      const vragen = kansen.filter((een) => een.soort !== ANDERS).slice(0, 3);
      return {
        eerste: goed(beste),
        bijDrie: doet ? goed(beste) : goed(ANDERS) || vragen.some((een) => goed(een.soort)),
        verkeerd: doet && !goed(beste),
      };
    });
    const deel = (wat: 'eerste' | 'bijDrie' | 'verkeerd'): number =>
      gelezen.filter((een) => een[wat]).length / zinnen.length;
    expect(zinnen.length).toBeGreaterThanOrEqual(vloer.zinnen);
    expect(deel('eerste')).toBeGreaterThanOrEqual(vloer.eerste);
    expect(deel('bijDrie')).toBeGreaterThanOrEqual(vloer.bijDrie);
    expect(deel('verkeerd')).toBeLessThanOrEqual(verkeerd);
  });

  it('holds out no sentence that was taught', () => {
    const geleerd = inKlein(leesVervolg(`vervolg-${naam}.jsonl`));
    const dubbel = leesVervolg(`vervolg-${naam}-achtergehouden.jsonl`).filter(({ tekst }) =>
      geleerd.has(tekst.toLowerCase()),
    );
    expect(dubbel).toEqual([]);
  });
});

it('takes no ordinary sentence for a question about a letter', () => {
  const gewoon = leesCorpus('achtergehouden.jsonl').filter(
    ({ intent }) => !/^(?:brief|onbekend|hulp|stoppen)/.test(intent),
  );
  const mis = gewoon.filter(({ tekst }) => {
    const [beste] = leesBriefvraag(lezingVan(tekst));
    return beste !== undefined && beste.soort !== ANDERS && beste.kans >= GENOEG;
  });
  expect(mis.length / gewoon.length).toBeLessThanOrEqual(0.02);
});

it.each([
  ['casus', leesCasusvraag, GENOEG],
  ['melding', leesMeldingwens, ZEKER_BIJ_VERMOEDEN],
] as const)('overrules no danger: of what is only suspected nothing is surely about the %s', (_, leesVraag, zeker) => {
  const vermoed = [...leesCorpus('afstellen.jsonl'), ...leesCorpus('achtergehouden.jsonl')].filter(
    ({ slots }) => slots.naar === '112' || slots.naar === 'Veilig Thuis',
  );
  const mis = vermoed.filter(({ tekst }) => {
    const [beste] = leesVraag(lezingVan(tekst));
    return (
      beste !== undefined &&
      beste.soort !== ANDERS &&
      beste.kans >= zeker &&
      begrijp(tekst, register, NU).zekerheid < 0.75
    );
  });
  expect(vermoed.length).toBeGreaterThan(900);
  expect(mis.map(({ tekst }) => tekst)).toEqual([]);
});

it('asks of no danger that the rules call sure whether it belongs to a draft', () => {
  const gevaar = [
    ...leesCorpus('afstellen.jsonl'),
    ...leesCorpus('achtergehouden.jsonl'),
    ...leesCorpus('achtergehouden-gevaar.jsonl'),
  ].filter(({ slots }) => ['112', 'Veilig Thuis', 'LMZ'].includes(String(slots.naar)));
  const mis = gevaar.filter(({ tekst }) => {
    const kans = conceptkansIn(lezingVan(tekst))?.kans ?? 0;
    return kans >= ZEKER_VAN_CONCEPT && begrijp(tekst, register, NU).zekerheid < ZEKER_GEVAAR;
  });
  expect(gevaar.length).toBeGreaterThan(1900);
  expect(mis.map(({ tekst }) => tekst)).toEqual([]);
});

it('takes no ordinary sentence, danger or melding for a page that is asked for', () => {
  const zinnen = [
    ...leesCorpus('achtergehouden.jsonl').filter(({ intent }) => /^(?:melding\.starten|verwijzing)$/.test(intent)),
    ...leesCorpus('achtergehouden-gevaar.jsonl'),
  ];
  const mis = zinnen.filter(({ tekst }) => {
    const [beste] = leesPaginavraag(lezingVan(tekst));
    return beste !== undefined && beste.soort !== ANDERS && beste.kans >= PAGINA_GENOEG;
  });
  expect(zinnen.length).toBeGreaterThan(1000);
  expect(mis.map(({ tekst }) => tekst)).toEqual([]);
});

it('has lessons and held-out sentences for every page that can be asked for', () => {
  const soorten = (bestand: string) => new Set(leesVervolg(bestand).map(({ soort }) => soort));
  for (const bestand of ['vervolg-pagina.jsonl', 'vervolg-pagina-achtergehouden.jsonl'])
    expect(paginavragen.filter((soort) => !soorten(bestand).has(soort))).toEqual([]);
});

it('takes no melding for something wanted with the melding before somebody', () => {
  const meldingen = leesCorpus('achtergehouden.jsonl').filter(({ intent }) => intent === 'melding.starten');
  const mis = meldingen.filter(({ tekst }) => {
    const [beste] = leesMeldingwens(lezingVan(tekst));
    return beste !== undefined && beste.soort !== ANDERS && beste.kans >= GENOEG;
  });
  expect(meldingen.length).toBeGreaterThan(300);
  expect(mis.length / meldingen.length).toBeLessThanOrEqual(0.02);
});
