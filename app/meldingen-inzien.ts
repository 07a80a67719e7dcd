/** The worklist of the meldpunt: what waits for somebody, oldest first, with what is filed about the same organisation. */
import type { Melding } from '../domain/melding';
import { meldpuntTermijnen, naDagen, naWerkdagen, werkvragen, zelfdePeriodeDagen } from '../domain/meldpunt';
import type { Werkfilter, Werkselectie } from '../domain/meldpunt';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { feestdagenRond } from './taak-zaak';
import type { Verb, Werk } from './use-case';

export interface Werkregel {
  readonly melding: Melding;
  readonly behandelaar: string | null;
  /** Nobody took it up within the term. */
  readonly laat: boolean;
  /** How many others were filed about this organisation in the same period. */
  readonly anderen: number;
}

export interface Werklijst {
  readonly filter: Werkfilter;
  readonly selectie: Werkselectie;
  readonly regels: readonly Werkregel[];
  readonly totaal: number;
  readonly bladzijde: number;
  readonly bladzijden: number;
}

/** What fits on a card without scrolling on and on. */
const perBladzijde = 5;

interface Lijstvraag {
  readonly filter: Werkfilter;
  readonly bladzijde: number;
  readonly selectie?: Werkselectie;
}

export const meldingenInzien: Verb<Lijstvraag, Werklijst> = {
  handeling: 'meldingen.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, { filter, bladzijde: gevraagd, selectie = {} }) {
    const { actor, eenheid } = werk;
    const bladzijde = Math.max(0, Math.floor(gevraagd));
    const blad = { overslaan: bladzijde * perBladzijde, grens: perBladzijde };
    const grens = naWerkdagen(werk, -meldpuntTermijnen.nietOpgepakt.werkdagen, await feestdagenRond(werk));
    const vraag = { ...werkvragen[filter](actor.persoonId, grens), ...selectie };
    const kijker = { persoonId: actor.persoonId, partijId: actor.partijId, dag: werk.vandaag };
    const { rijen, totaal } = await eenheid.melding.werklijst(vraag, kijker, blad);
    const regels: Werkregel[] = [];
    for (const melding of rijen) regels.push(await regel(werk, melding, grens));
    const bladzijden = Math.max(1, Math.ceil(totaal / perBladzijde));
    return ok({ filter, selectie, regels, totaal, bladzijde, bladzijden });
  },
  voorwerp: ({ filter }) => ({ soort: 'werklijst', id: filter }),
};

async function regel(werk: Werk, melding: Melding, grens: string): Promise<Werkregel> {
  const { eenheid } = werk;
  const behandelaar = melding.behandelaarId && ((await eenheid.persoon.vind(melding.behandelaarId))?.naam ?? null);
  const laat = melding.status === 'ontvangen' && melding.gemeldOp < grens;
  return { melding, behandelaar, laat, anderen: await eenheid.melding.aantalAnderen(melding, ...periodeRond(melding)) };
}

const periodeRond = ({ gemeldOp }: Melding): [van: string, tot: string] => [
  naDagen(gemeldOp, -zelfdePeriodeDagen),
  naDagen(gemeldOp, zelfdePeriodeDagen),
];

/** Others about the same organisation, filed not long before or after it; what was withdrawn counts no more. */
export const zelfdePeriode = ({ eenheid }: Werk, melding: Melding): Promise<readonly Melding[]> =>
  eenheid.melding.anderen(melding, ...periodeRond(melding));
