/** Where a letter stands, in one sentence: the answer to a question about it, without its card. */
import { hoofdletter } from './hoofdletter';
import { momentVoluit } from './moment';

interface Door {
  readonly door: string;
  readonly op: string;
}

const wie = (stap: Door | null): string => (stap === null ? '' : ` door ${stap.door} op ${momentVoluit(stap.op)}`);

const standen: Readonly<Record<string, (versie: string, stap: Door | null) => string>> = {
  concept: (versie) => `Nee: ${versie} is een concept. Hij is nog niet voorgelegd, en dus nog niet vastgesteld.`,
  voorgelegd: (versie, stap) => `Nog niet: ${versie} is voorgelegd${wie(stap)}, en wacht op wie hem vaststelt.`,
  vastgesteld: (versie, stap) => `Ja: ${versie} is vastgesteld${wie(stap)}. Hij is nog niet vrijgegeven.`,
  vrijgegeven: (versie, stap) =>
    `Ja: ${versie} is vastgesteld, en vrijgegeven${wie(stap)}. De verzending is nog niet vastgelegd.`,
  verzonden: (versie, stap) => `Ja: ${versie} is vastgesteld en vrijgegeven. De verzending is vastgelegd${wie(stap)}.`,
  ingetrokken: (versie, stap) => `Nee: ${versie} is ingetrokken${wie(stap)}.`,
  vervangen: (versie) => `Er is een nieuwere versie dan ${versie}.`,
};

/** The step that brought a letter where it stands. */
export const stapVoorStand: Readonly<Record<string, string>> = {
  ...{ voorgelegd: 'voorleggen', vastgesteld: 'vaststellen', vrijgegeven: 'vrijgeven' },
  ...{ verzonden: 'verzenden', ingetrokken: 'intrekken' },
};

export const briefkortTekst = {
  /** `isVraag`: a yes or no in front, for who asked whether it is approved. */
  stand: (status: string, versie: number, stap: Door | null, isVraag: boolean): string => {
    const zin = standen[status]?.(`versie ${String(versie)}`, stap) ?? '';
    if (isVraag) return zin;
    const kaal = zin.replace(/^(?:Ja|Nee|Nog niet): /u, '');
    return hoofdletter(kaal);
  },
} as const;
