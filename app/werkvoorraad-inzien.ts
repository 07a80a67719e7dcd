/** The worklists of casussen, and taking one over from a colleague who is ill or when nobody leads it. */
import type { CasusDossier, Stap } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { casuszicht } from '../domain/trede';
import { dagenLater, werkdagenLater } from '../domain/termijn';
import { casussenPerBlad, nabijWerkdagen, stilDagen } from '../domain/werkvoorraad';
import type { Casusselectie, Werkregel, Werkvoorraad, Werkvraag } from '../domain/werkvoorraad';
import { lijstZaak } from './casussen-inzien';
import { vergrendeldeCasus } from './casus-stap';
import { nietMeerPlaatsvervanger } from './casusrol-plaatsvervanger';
import { vertelVoorganger } from './casusrol-vertellen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { feestdagenRond } from './taak-zaak';
import { genoemdeStap } from './volgende-stap';
import type { Verb, Werk } from './use-case';

export interface Werkrij extends Werkregel {
  /** Who leads it, and who stands in. */
  readonly regie: CasusDossier['rolhouders'];
  readonly magOvernemen: boolean;
  /** What people named as the next step, for who may read it. */
  readonly stap: Stap | null;
}

export interface Werklijstblad {
  readonly welke: Werkvoorraad;
  readonly dagen: number;
  readonly rijen: readonly Werkrij[];
  readonly vanaf: number;
  readonly totaal: number;
}

interface Lijstvraag {
  readonly welke: Werkvoorraad;
  readonly vanaf: number;
  readonly filter?: Casusselectie;
  /** Quiet for so many days; left out: as many as the house counts. */
  readonly dagen?: number;
}

export const werkvoorraadInzien: Verb<Lijstvraag, Werklijstblad> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: lijstZaak,
  async doe(werk, { welke, vanaf, filter = {}, dagen = stilDagen }) {
    const { actor, vandaag } = werk;
    const vraag: Werkvraag = {
      ...{ welke, zicht: casuszicht(actor, 'casus.inzien'), dag: vandaag, stilVoor: dagenLater(vandaag, -dagen) },
      termijnVoor: werkdagenLater(vandaag, nabijWerkdagen, await feestdagenRond(werk)),
      leestKernteam: mag(actor, 'kernteambericht.inzien', geenZaak),
      filter,
    };
    const { regels, totaal } = await werk.eenheid.werkvoorraad.blad(vraag, vanaf, casussenPerBlad);
    return ok({ welke, dagen, vanaf, rijen: await metOvername(werk, regels), totaal });
  },
  voorwerp: ({ welke }) => ({ soort: 'casus', id: welke }),
};

async function metOvername(werk: Werk, regels: readonly Werkregel[]): Promise<readonly Werkrij[]> {
  const casussen = await werk.eenheid.casus.vindAlle(
    regels.map(({ id }) => id),
    werk.vandaag,
  );
  const uit: Werkrij[] = [];
  for (const regel of regels) {
    const casus = casussen.get(regel.id);
    if (casus === undefined) continue;
    const leidtZelf = regievoerderVan(casus)?.persoonId === werk.actor.persoonId;
    const magOvernemen = !leidtZelf && mag(werk.actor, 'casusrol.overnemen', await overnameZaak(werk, casus));
    const regie = casus.rolhouders.filter(({ rol }) => rol === 'regievoerder');
    uit.push({ ...regel, regie, magOvernemen, stap: genoemdeStap(werk.actor, casus) });
  }
  return uit;
}

const regievoerderVan = ({ rolhouders }: CasusDossier) => rolhouders.find(({ rol }) => rol === 'regievoerder');

export interface OvernameZaak extends Zaak {
  readonly casus: CasusDossier;
}

/** A colleague is who works for the partij of the one who leads it; a casus without one is for the accounthoudende regio. */
async function overnameZaak({ eenheid }: Werk, casus: CasusDossier): Promise<OvernameZaak> {
  const houder = regievoerderVan(casus);
  const partijId = houder ? (await eenheid.persoon.vind(houder.persoonId))?.partijId : casus.accounthouderId;
  const betrokken = partijId === null || partijId === undefined ? [] : [partijId];
  return { makerId: null, betrokken, onderwerp: casus.onderwerp, rollen: casus.rollen, casus };
}

interface Overname {
  readonly casusId: string;
  readonly reden: VrijeTekst | null;
}

/** Whether the form may be shown: only then anybody hears that there is something to take over. */
export const overnameVragen: Verb<
  { readonly casusId: string },
  Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>,
  OvernameZaak
> = {
  handeling: 'casusrol.overnemen',
  leest: true,
  async zaak(werk, { casusId }) {
    const casus = await werk.eenheid.casus.vind(casusId, werk.vandaag);
    return casus && overnameZaak(werk, casus);
  },
  doe: (_werk, _, { casus: { id, nummer, aanbiederNaam } }) => Promise.resolve(ok({ id, nummer, aanbiederNaam })),
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};

export const casusrolOvernemen: Verb<Overname, { readonly casusId: string }, OvernameZaak> = {
  handeling: 'casusrol.overnemen',
  async zaak(werk, { casusId }) {
    const casus = await vergrendeldeCasus(werk, casusId);
    return casus && overnameZaak(werk, casus);
  },
  async doe(werk, { reden }, { casus }) {
    const { actor, eenheid, vandaag } = werk;
    if (reden === null) return faal({ soort: 'reden-ontbreekt', stap: 'overnemen' });
    if (casus.status === 'gesloten') {
      return faal({ soort: 'kan-niet-in-deze-status', status: casus.status, stap: 'overnemen' });
    }
    const wie = { persoonId: actor.persoonId, notitie: reden };
    await eenheid.casus.wijsToe(casus.id, actor.persoonId, 'regievoerder', vandaag, wie);
    await noteerGebeurtenis(
      werk,
      casus.id,
      { soort: 'rol', rol: 'regievoerder', naam: actor.naam },
      { tekst: reden, zichtbaarheid: 'kernteam' },
    );
    await vertelVoorganger(werk, casus, 'regievoerder', actor.persoonId);
    await nietMeerPlaatsvervanger(werk, casus, actor.persoonId);
    return ok({ casusId: casus.id });
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};
