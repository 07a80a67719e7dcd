/** The reminder that a message is due: write one, or put it off with a reason. */
import { aanwezigen } from '../domain/casus';
import type { CasusDossier } from '../domain/casus';
import type { Ritme } from '../domain/ritme';
import { isUitgesteld, ritmeHerhaalt, ritmeVervalt, uitsteldagen } from '../domain/ritme';
import { casusTekst } from '../texts/casus';
import { ritmeTekst } from '../texts/ritme';
import { berichtKaart } from './bericht';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import sjabloon from './templates/ritme.json';

export interface RitmeView {
  readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam' | 'rolhouders'>;
  readonly ritme: Ritme;
  /** `stand`: asked for, and not because it is due. */
  readonly soort: 'herinnering' | 'escalatie' | 'stand';
  /** The day of the answer, where it was asked for. */
  readonly vandaag?: string;
  readonly sleutel: string;
  /** What was said of putting it off: it stands in the form already. */
  readonly gezegd?: { readonly reden?: string; readonly dagen?: number; readonly andereDagen?: number };
}

export function ritmeKaart({ casus, ritme, soort, sleutel, vandaag = '', gezegd = {} }: RitmeView): Kaart {
  const regie = aanwezigen(casus).find(({ rol }) => rol === 'regievoerder')?.naam;
  const eerst = regie === undefined ? ritmeTekst.escalatieVacant : ritmeTekst.escalatie(regie);
  const alineas = [
    ...(soort === 'escalatie' ? [eerst] : []),
    ritmeTekst.uitleg(ritme),
    ...(soort === 'stand' ? [volgende(ritme, vandaag)] : []),
    ...(soort === 'escalatie' ? [] : [ritmeTekst.nietsNieuws]),
    ...(soort === 'escalatie' && ritmeHerhaalt(ritme) ? [ritmeTekst.herhaalt] : []),
    ...(gezegd.andereDagen === undefined ? [] : [ritmeTekst.andereDagen(gezegd.andereDagen)]),
  ];
  const kop = koppen[soort](casus.nummer);
  const schrijven = button(
    ritmeTekst.knop.schrijven,
    'casusbericht.aanpassen',
    { casus: casus.id },
    { stijl: 'positive', zonderInvoer: true },
  );
  const view = {
    ...{ kop, naam: casus.aanbiederNaam, veld: ritmeTekst.veld, fout: ritmeTekst.fout },
    alineas: alineas.map((tekst) => ({ tekst })),
    keuzes: uitsteldagen.map((dagen) => ({ title: ritmeTekst.dagen(dagen), value: String(dagen) })),
    waarde: { reden: gezegd.reden ?? '', dagen: String(gezegd.dagen ?? uitsteldagen[0]) },
    knoppen: [schrijven, button(ritmeTekst.knop.uitstellen, 'ritme.uitstellen', { casus: casus.id, sleutel })],
  };
  // Putting it off asks for a reason: from an overview that form is opened first.
  const inOverzicht = [schrijven, button(ritmeTekst.knop.uitstellen, 'ritme.tonen', { casus: casus.id })];
  return { ...expand(sjabloon, view, kop), over: casus.aanbiederNaam, inOverzicht };
}

const volgende = (ritme: Ritme, vandaag: string): string =>
  ritmeTekst.volgende(ritmeVervalt(ritme), vandaag, {
    uitgesteld: isUitgesteld(ritme),
    eerste: ritme.bericht === null,
  });

/** For who may look and not put it off: the same dates, and the way back. */
export const ritmeStandKaart = ({ casus, ritme, vandaag = '' }: RitmeView): Kaart =>
  berichtKaart({
    kop: ritmeTekst.standKop(casus.nummer),
    onderkop: casus.aanbiederNaam,
    alineas: [ritmeTekst.uitleg(ritme), volgende(ritme, vandaag), ritmeTekst.vanRegie],
    knoppen: [button(casusTekst.knop.tonen, 'casus.inzien', { casus: casus.id })],
    over: casus.aanbiederNaam,
  });

const koppen = { herinnering: ritmeTekst.kop, escalatie: ritmeTekst.escalatieKop, stand: ritmeTekst.standKop } as const;
