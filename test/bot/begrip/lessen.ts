/** The lessons that experience is learned from: the tuning half, and the examples and words in the tables of intents. */
import { ruimeAanwijzingenVan } from '../../../bot/begrip/ervaring/aanwijzingen';
import { klasNummer } from '../../../bot/begrip/ervaring/klas';
import type { Geval } from '../../../bot/begrip/ervaring/leren';
import { intentRegels } from '../../../bot/begrip/intents';
import { wedervragen } from '../../../bot/begrip/lexicon/wedervragen';
import { lees } from '../../../bot/begrip/lezing';
import type { Lezing } from '../../../bot/begrip/lezing';
import { ANDERS } from '../../../bot/begrip/vervolg/lezer';
import { leesCorpus, NU } from './meten';
import { leesVervolg } from './vervolg';
import { verzonnenNaam } from './verzonnen-naam';
import { register, registerZonderNamen } from './register-voorbeeld';

export interface Les extends Geval {
  readonly tekst: string;
  readonly intent: string;
  readonly naar: string | null;
  readonly lezing: Lezing;
}

const les = (tekst: string, intent: string, naar: string | null): Les => {
  const lezing = lees(tekst, register, NU);
  return { tekst, intent, naar, lezing, aanwijzingen: ruimeAanwijzingenVan(lezing), klas: klasNummer(intent, naar) };
};

/** The same lesson about somebody the register does not know: the other words have to say what is meant. */
const metOnbekendeNaam = (een: Les, plek: number): readonly Les[] => {
  if (!een.lezing.woorden.includes('@aanbieder')) return [];
  const naam = verzonnenNaam(plek);
  const tekst = een.lezing.woorden.map((woord) => (woord === '@aanbieder' ? naam : woord)).join(' ');
  const lezing = lees(tekst, registerZonderNamen, NU);
  return [{ ...een, tekst, lezing, aanwijzingen: ruimeAanwijzingenVan(lezing) }];
};

/** Every lesson, and those with a name a second time without it. */
export const ookZonderNamen = (lessen: readonly Les[]): readonly Les[] => [
  ...lessen,
  ...lessen.flatMap(metOnbekendeNaam),
];

export const lessenUitTabellen = (): readonly Les[] =>
  intentRegels
    .filter(({ intent }) => intent !== 'verwijzing')
    .flatMap(({ intent, voorbeelden, woorden }) =>
      [...voorbeelden, ...woorden].map((tekst) => les(tekst, intent, null)),
    );

export const lessenUitCorpus = (bestand = 'afstellen.jsonl'): readonly Les[] =>
  leesCorpus(bestand).map(({ tekst, intent, slots }) =>
    les(tekst, intent, intent === 'verwijzing' ? (slots.naar ?? null) : null),
  );

const MENS: Readonly<Record<string, number>> = { '112': 1, 'Veilig Thuis': 1, LMZ: 2 };

/** About a person or not: of everything above, and of all that is said while something is open, which is no intent of its own. */
export const lessenOverMensen = (lessen: readonly Les[]): readonly Geval[] => {
  const tussendoor = [
    ...['brief', 'casus', 'melding'].flatMap((ding) =>
      leesVervolg(`vervolg-${ding}.jsonl`).flatMap(({ tekst, soort }) => (soort === ANDERS ? [] : [tekst])),
    ),
    ...wedervragen.flatMap(({ voorbeelden }) => voorbeelden),
  ];
  return [
    ...lessen.map(({ aanwijzingen, naar }) => ({ aanwijzingen, klas: MENS[naar ?? ''] ?? 0 })),
    ...tussendoor.map((tekst) => ({ aanwijzingen: ruimeAanwijzingenVan(lees(tekst, register, NU)), klas: 0 })),
  ];
};
