/** The worklists of casussen, and taking one over from a colleague who is ill or when nobody leads it. */
import type { CasusDossier } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { bereik, geenZaak, mag } from '../domain/policy';
import type { Zaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { dagenLater, werkdagenLater } from '../domain/termijn';
import { nabijWerkdagen, stilDagen } from '../domain/werkvoorraad';
import type { Werkregel, Werkvoorraad, Werkvraag } from '../domain/werkvoorraad';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import { feestdagenRond } from './taak-zaak';
import { tredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export const casussenPerBlad = 8;

export interface Werkrij extends Werkregel {
  readonly magOvernemen: boolean;
}

export interface Werklijstblad {
  readonly welke: Werkvoorraad;
  readonly rijen: readonly Werkrij[];
  readonly vanaf: number;
  readonly totaal: number;
}

export const werkvoorraadInzien: Verb<{ readonly welke: Werkvoorraad; readonly vanaf: number }, Werklijstblad> = {
  handeling: 'casus.inzien',
  leest: true,
  zaak: ({ actor }) => Promise.resolve({ ...geenZaak, betrokken: [actor.partijId] }),
  async doe(werk, { welke, vanaf }) {
    const { actor, vandaag } = werk;
    const vraag: Werkvraag = {
      ...{ welke, bereik: bereik(actor, 'casus.inzien'), persoonId: actor.persoonId, partijId: actor.partijId },
      ...{ dag: vandaag, stilVoor: dagenLater(vandaag, -stilDagen) },
      termijnVoor: werkdagenLater(vandaag, nabijWerkdagen, await feestdagenRond(werk)),
    };
    return ok({ welke, vanaf, ...(await blad(werk, vraag, vanaf)) });
  },
  voorwerp: ({ welke }) => ({ soort: 'casus', id: welke }),
};

/** Who sees only part of them gets a count of that part: a number would tell of a casus as much as a name. */
const meesteBetrokken = 100;

async function blad(werk: Werk, vraag: Werkvraag, vanaf: number): Promise<Pick<Werklijstblad, 'rijen' | 'totaal'>> {
  const { werkvoorraad } = werk.eenheid;
  if (vraag.bereik.alles) {
    const regels = await zichtbaar(werk, await werkvoorraad.lijst(vraag, vanaf, casussenPerBlad));
    return { rijen: await metOvername(werk, regels), totaal: await werkvoorraad.tel(vraag) };
  }
  const alle = await zichtbaar(werk, await werkvoorraad.lijst(vraag, 0, meesteBetrokken));
  return { rijen: await metOvername(werk, alle.slice(vanaf, vanaf + casussenPerBlad)), totaal: alle.length };
}

interface Zichtbaar {
  readonly regel: Werkregel;
  readonly casus: CasusDossier;
}

/** Below trede 3 an involved partij may not hear that a casus runs, in a list either. */
async function zichtbaar(werk: Werk, regels: readonly Werkregel[]): Promise<readonly Zichtbaar[]> {
  const ids = regels.map(({ id }) => id);
  const gevonden = [...(await werk.eenheid.casus.vindAlle(ids, werk.vandaag)).values()];
  const casussen = new Map((await tredeZichtbaar(werk, gevonden)).map((casus) => [casus.id, casus]));
  return regels.flatMap((regel) => {
    const casus = casussen.get(regel.id);
    return casus ? [{ regel, casus }] : [];
  });
}

async function metOvername(werk: Werk, regels: readonly Zichtbaar[]): Promise<readonly Werkrij[]> {
  const uit: Werkrij[] = [];
  for (const { regel, casus } of regels) {
    const leidtZelf = regievoerderVan(casus)?.persoonId === werk.actor.persoonId;
    const magOvernemen = !leidtZelf && mag(werk.actor, 'casusrol.overnemen', await overnameZaak(werk, casus));
    uit.push({ ...regel, magOvernemen });
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

export const casusrolOvernemen: Verb<Overname, { readonly casusId: string }, OvernameZaak> = {
  handeling: 'casusrol.overnemen',
  async zaak(werk, { casusId }) {
    const casus = await werk.eenheid.casus.vind(casusId, werk.vandaag);
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
    return ok({ casusId: casus.id });
  },
  voorwerp: ({ casusId }) => ({ soort: 'casus', id: casusId }),
};
