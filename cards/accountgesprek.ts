/** The stored report of an accountgesprek, and the list of them. A zorg offers a melding, never a trede. */
import { gespreksthemas } from '../domain/accountgesprek';
import type { Accountgesprek, Gespreksthema } from '../domain/accountgesprek';
import {
  gesprekSoortNaam,
  gesprekTekst,
  gesprekVelden,
  themaDeelRegel,
  themaDelen,
  themaNaam,
  themaStatusNaam,
} from '../texts/accountgesprek';
import { datumVoluit } from '../texts/datum';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import type { Rij, Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

/** `net`: this person stored it a moment ago. */
export function accountgesprekKaart(gesprek: Accountgesprek, net = false): Kaart {
  const zorgen = themasMetZorg(gesprek);
  return bladKaart({
    kop: gesprekTekst.kop(gesprek.nummer),
    naam: gesprek.partijNaam,
    alineas: net ? [gesprekTekst.vastgelegd] : [],
    rijen: rijen(gesprek),
    secties: [...themaSecties(gesprek), { kop: gesprekTekst.zorgKop, regels: zorgRegels(zorgen) }],
    voet: [gesprekTekst.wieZietDit],
    knoppen: knoppen(gesprek, zorgen.length > 0),
    samenvatting: gesprekTekst.samenvatting(gesprek.nummer),
  });
}

const themasMetZorg = ({ invoer }: Accountgesprek): readonly Gespreksthema[] =>
  gespreksthemas.filter((thema) => invoer.themas[thema]?.status === 'zorg');

const zorgRegels = (themas: readonly Gespreksthema[]): readonly string[] =>
  themas.length === 0 ? [] : [gesprekTekst.zorg(themas.map(themaNaam))];

function rijen({ invoer, vastgelegdOp }: Accountgesprek): readonly Rij[] {
  const rij = (label: string, waarde: string | null): readonly Rij[] => (waarde === null ? [] : [{ label, waarde }]);
  const { vertrouwelijk, welVertrouwelijk: wel, nietVertrouwelijk: niet } = gesprekTekst;
  return [
    ...rij(gesprekVelden.datum, datumVoluit(invoer.datum)),
    ...rij(gesprekVelden.soort, gesprekSoortNaam(invoer.soort)),
    ...rij(gesprekVelden.deelnemers, invoer.deelnemers),
    ...rij(gesprekVelden.aanleiding, invoer.aanleiding),
    ...rij(gesprekVelden.risicoDiscontinuiteit, invoer.risicoDiscontinuiteit),
    ...rij(gesprekVelden.aanbodInGevaar, invoer.aanbodInGevaar),
    ...rij(gesprekVelden.afspraken, invoer.afspraken),
    ...rij(gesprekVelden.volgendGesprek, invoer.volgendGesprek && datumVoluit(invoer.volgendGesprek)),
    ...rij(vertrouwelijk, invoer.vertrouwelijk ? wel : niet),
    ...rij(gesprekTekst.vastgelegdOp, momentVoluit(vastgelegdOp)),
  ];
}

/** What was talked about stands by itself; the rest is named in one line, so that silence is not read as "no worries". */
function themaSecties({ invoer }: Accountgesprek): readonly Sectie[] {
  const besproken = gespreksthemas.flatMap((thema) => {
    const verslag = invoer.themas[thema];
    if (verslag === undefined || verslag.status === 'niet-besproken') return [];
    const regels = themaDelen.flatMap((deel) => {
      const tekst = verslag[deel];
      return tekst === null ? [] : [themaDeelRegel(deel, tekst)];
    });
    return [
      {
        kop: `${themaNaam(thema)}: ${themaStatusNaam(verslag.status)}`,
        regels: regels.length > 0 ? regels : [gesprekTekst.geenToelichting],
      },
    ];
  });
  const stil = gespreksthemas.filter(
    (thema) => (invoer.themas[thema]?.status ?? 'niet-besproken') === 'niet-besproken',
  );
  const namen = stil.length === 0 ? [] : [stil.map(themaNaam).join(', ')];
  return [...besproken, { kop: gesprekTekst.nietBesproken, regels: namen }];
}

function knoppen({ invoer }: Accountgesprek, zorg: boolean): readonly Knop[] {
  const lijst = button(gesprekTekst.knop.lijst, 'accountgesprekken.inzien', { partijId: invoer.partijId });
  return zorg ? [button(gesprekTekst.knop.melding, 'melding.starten', {}), lijst] : [lijst];
}

export function accountgesprekkenKaart(gesprekken: readonly Accountgesprek[], partijId: string | null): Kaart {
  const items = gesprekken.map((gesprek) => ({
    titel: gesprek.partijNaam,
    regels: [gesprekTekst.lijstRegel(gesprek.nummer, datumVoluit(gesprek.invoer.datum)), ...lijstZorg(gesprek)],
    knoppen: [button(gesprekTekst.knop.tonen, 'accountgesprek.inzien', { gesprek: gesprek.id })],
  }));
  const nieuw = button(gesprekTekst.knop.nieuw, 'accountgesprek.openen', partijId === null ? {} : { partijId });
  return lijstKaart({
    kop: gesprekTekst.lijstKop,
    onderkop: gesprekken.length === 0 ? gesprekTekst.lijstLeeg : '',
    items,
    knoppen: [nieuw],
    samenvatting: gesprekTekst.lijstSamenvatting(gesprekken.length),
  });
}

const lijstZorg = (gesprek: Accountgesprek): readonly string[] => {
  const themas = themasMetZorg(gesprek);
  return themas.length === 0 ? [] : [gesprekTekst.lijstZorg(themas.map(themaNaam))];
};
