/** Who confirmed a message, and a reminder for who has not: by button, for who leads the casus. */
import { akkoordenInzien } from '../../app/casusbericht-bevestigen';
import { casusberichtHerinneren } from '../../app/casusbericht-herinneren';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { akkoordenKaart } from '../../cards/casusbericht';
import type { Leesbevestiging } from '../../domain/casusbericht';
import { mag } from '../../domain/policy';
import { casusberichtTekst } from '../../texts/casusbericht';
import { herinneringTekst } from '../../texts/herinnering';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';

export interface Bevestigingen {
  readonly wacht: readonly Leesbevestiging[];
  readonly lijst: readonly Leesbevestiging[];
  readonly magHerinneren: boolean;
}

type Zinnen = (stand: Bevestigingen) => readonly string[];

/** The list of one message; `aan` is for whom the button is, when one person was named. */
export async function akkoordenAntwoord(
  beurt: Beurt,
  gebeurtenis: string,
  zinnen: Zinnen = () => [],
  aan?: (stand: Bevestigingen) => Leesbevestiging | undefined,
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, akkoordenInzien, { gebeurtenis });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { casusNummer, bevestigingen: lijst } = gevonden.value;
  const wacht = lijst.filter(({ akkoordOp }) => akkoordOp === null);
  const stand = { lijst, wacht, magHerinneren: await magHerinneren(beurt, gebeurtenis) };
  const knoppen = [
    ...herinnerKnop(beurt, gebeurtenis, stand, aan?.(stand)),
    button(casusberichtTekst.knop.lezen, 'gebeurtenis.inzien', { gebeurtenis }),
  ];
  return toon(beurt, akkoordenKaart(casusNummer, lijst, knoppen, zinnen(stand)));
}

async function magHerinneren({ eenheid, actor, vandaag }: Beurt, gebeurtenis: string): Promise<boolean> {
  const bericht = await eenheid.gebeurtenis.vind(gebeurtenis);
  const casus = bericht && (await eenheid.casus.vind(bericht.casusId, vandaag));
  return casus !== null && casus.status !== 'gesloten' && mag(actor, 'casusbericht.herinneren', casus);
}

export const herinnerNaam = ({ wacht }: Bevestigingen, aan?: Leesbevestiging): string => {
  const enige = aan ?? (wacht.length === 1 ? wacht[0] : undefined);
  return enige === undefined ? herinneringTekst.knop.allen : herinneringTekst.knop.een(enige.naam);
};

function herinnerKnop(
  { nieuweSleutel }: Beurt,
  gebeurtenis: string,
  stand: Bevestigingen,
  aan: Leesbevestiging | undefined,
): readonly Knop[] {
  if (!stand.magHerinneren || stand.wacht.length === 0) return [];
  const persoon = aan === undefined ? {} : { persoon: aan.persoonId };
  const payload = { gebeurtenis, ...persoon, sleutel: nieuweSleutel() };
  return [button(herinnerNaam(stand, aan), 'casusbericht.herinneren', payload)];
}

async function herinner(
  beurt: Beurt,
  { gebeurtenis, persoon, sleutel }: Payload<'casusbericht.herinneren'>,
): Promise<BeurtAntwoord> {
  const gedaan = await voerUit(beurt, casusberichtHerinneren, { gebeurtenis, persoon }, sleutel);
  return gedaan.ok
    ? akkoordenAntwoord(beurt, gebeurtenis, () => herinneringTekst.gedaan(gedaan.value))
    : weiger(beurt, gedaan.fout);
}

export const herinneringHandlers = {
  'akkoorden.inzien': (beurt, { gebeurtenis }) => akkoordenAntwoord(beurt, gebeurtenis),
  'casusbericht.herinneren': herinner,
} as const satisfies Partial<Handlers>;
