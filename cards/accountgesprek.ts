/** The report of an accountgesprek, to read and to check before it is finished. */
import { gespreksthemas, themadelen, themasMetZorg, themasZonderOordeel } from '../domain/accountgesprek';
import type {
  Accountgesprek,
  Afspraak,
  Gespreksthema,
  Themadeel,
  Themaverslag,
  Themawijziging,
} from '../domain/accountgesprek';
import type { Afspraakstand } from '../domain/gespreksafspraak';
import {
  gesprekSoortNaam,
  gesprekTekst,
  gesprekVelden,
  themaDeelRegel,
  themaDelen,
  themaNaam,
  themaOordeelNaam,
} from '../texts/accountgesprek';
import { datumVoluit } from '../texts/datum';
import { gezegdTekst } from '../texts/gesprek-gezegd';
import { afspraakTekst } from '../texts/gesprek-afspraken';
import { afspraakZin, akkoordNaam, paginaTekst } from '../texts/gesprek-pagina';
import { inkorten } from '../texts/inkorten';
import { momentVoluit } from '../texts/moment';
import { bladKaart } from './blad';
import { samenSecties } from './gesprek-samen';
import type { Rij, Sectie } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

/** `net`: this person stored it a moment ago. */
export function accountgesprekKaart(view: VerslagView, net = false): Kaart {
  const { gesprek } = view;
  // From what was replaced nothing begins any more.
  const zorgen = view.nummers.vervangenDoor === null ? themasMetZorg(gesprek.invoer) : [];
  const corrigeren = view.magCorrigeren && !net;
  return bladKaart({
    kop: gesprekTekst.kop(gesprek.nummer),
    naam: gesprek.partijNaam,
    alineas: [...(net ? [gesprekTekst.vastgelegd] : []), ...bijzonderheden(view)],
    rijen: rijen(gesprek),
    secties: [
      ...wijzigingSectie(view),
      ...themaSecties(gesprek),
      ...afspraakSectie(view),
      { kop: gesprekTekst.zorgKop, regels: zorgRegels(zorgen) },
    ],
    velden: corrigeren
      ? [{ soort: 'tekst', id: 'reden', label: paginaTekst.reden, max: langsteReden, kort: true }]
      : [],
    voet: [gesprek.invoer.vertrouwelijk ? gesprekTekst.wieZietVertrouwelijk : gesprekTekst.wieZietDit],
    knoppen: verslagKnoppen(view, zorgen, corrigeren),
    samenvatting: gesprekTekst.samenvatting(gesprek.nummer),
  });
}

function verslagKnoppen(view: VerslagView, zorgen: readonly Gespreksthema[], corrigeren: boolean): readonly Knop[] {
  const { gesprek, sleutel, vorige, casus = null } = view;
  const { knop } = paginaTekst;
  return [
    ...meldingKnoppen(gesprek, zorgen),
    ...(casus === null || zorgen.length === 0
      ? []
      : [button(knop.bijCasus(casus.nummer), 'accountgesprek.bericht', { gesprek: gesprek.id }, zonder)]),
    ...(corrigeren ? [button(knop.corrigeren, 'accountgesprek.corrigeren', { gesprek: gesprek.id, sleutel })] : []),
    ...(vorige ? [button(knop.vorigVerslag, 'accountgesprek.vorige', { gesprek: gesprek.id }, zonder)] : []),
    ...versieKnoppen(view),
    button(
      gesprekTekst.knop.lijst,
      'accountgesprekken.inzien',
      { partijId: gesprek.invoer.partijId, gesprek: gesprek.id },
      zonder,
    ),
  ];
}

/** Both ways along the versions of one report; they name the report itself, for that one is what is on the screen. */
function versieKnoppen({ gesprek: { id }, nummers }: VerslagView): readonly Knop[] {
  const knop = (titel: string, naar: 'oud' | 'nieuw') =>
    button(titel, 'accountgesprek.versie', { gesprek: id, naar }, zonder);
  return [
    ...(nummers.vervangt === null ? [] : [knop(paginaTekst.knop.oudeVersie, 'oud')]),
    ...(nummers.vervangenDoor === null ? [] : [knop(paginaTekst.knop.nieuweVersie, 'nieuw')]),
  ];
}

export interface VerslagView {
  readonly gesprek: Accountgesprek;
  readonly vorige: Accountgesprek | null;
  readonly wijzigingen: readonly Themawijziging[];
  readonly magCorrigeren: boolean;
  readonly casus?: { readonly nummer: string } | null;
  readonly afspraken: readonly Afspraakstand[];
  readonly afsprakenToen: readonly Afspraakstand[];
  /** Numbers of the report this one replaces, and of the one that replaced it. */
  readonly nummers: { readonly vervangt: string | null; readonly vervangenDoor: string | null };
  readonly sleutel: string;
}

const langsteReden = 300;
const zonder = { zonderInvoer: true } as const;
/** Teams shows about six buttons; a melding for each of so many themes is enough to choose from. */
const meesteMeldingen = 3;

const meldingKnoppen = ({ id }: Accountgesprek, zorgen: readonly Gespreksthema[]): readonly Knop[] =>
  zorgen
    .slice(0, meesteMeldingen)
    .map((thema) => button(paginaTekst.knop.melding(thema), 'accountgesprek.melding', { gesprek: id, thema }, zonder));

function bijzonderheden({ gesprek, nummers }: VerslagView): readonly string[] {
  const { vervangt, vervangenDoor } = nummers;
  return [
    ...(vervangenDoor === null ? [] : [paginaTekst.vervangen(vervangenDoor)]),
    ...(vervangt === null || gesprek.vervangt === null ? [] : [paginaTekst.vervangt(vervangt, gesprek.vervangt.reden)]),
  ];
}

/** What is otherwise than the time before, and what became of what was agreed then; nothing is said of themes that were not talked about. */
function wijzigingSectie({ gesprek, vorige, wijzigingen, afsprakenToen }: VerslagView): readonly Sectie[] {
  if (vorige === null) return [];
  const { datum, afsprakenlijst } = vorige.invoer;
  const nu = (thema: Gespreksthema) => gesprek.invoer.themas[thema]?.status ?? 'niet-besproken';
  const nuIn = (thema: Gespreksthema, deel: Themadeel) => gesprek.invoer.themas[thema]?.[deel] ?? null;
  return [
    {
      kop: paginaTekst.wijzigingKop(datum),
      regels: wijzigingen.flatMap(({ thema, was, woorden }) => [
        ...(was === nu(thema) ? [] : [paginaTekst.wijziging(thema, was, nu(thema))]),
        ...themadelen.flatMap((deel) => {
          const toen = woorden[deel];
          return toen === undefined
            ? []
            : [paginaTekst.andereWoorden(thema, deel, toen && inkorten(toen, langsteToen), nuIn(thema, deel))];
        }),
      ]),
    },
    {
      kop: paginaTekst.toenKop(datum),
      regels: afsprakenlijst.map((een) => afspraakregel(een, afsprakenToen)),
    },
  ];
}
/** The words of now stand below in full; those of before in their own report. */
const langsteToen = 90;

const afspraakSectie = ({ gesprek: { invoer }, afspraken }: VerslagView): readonly Sectie[] => [
  { kop: gesprekTekst.afsprakenKop, regels: invoer.afsprakenlijst.map((een) => afspraakregel(een, afspraken)) },
];

/** What was agreed, and what became of it where it is a task of its own. */
export function afspraakregel({ wat, wie, voor }: Afspraak, taken: readonly Afspraakstand[]): string {
  const taak = taken.find((een) => een.wat === wat);
  const stand = taak === undefined ? '' : afspraakTekst.standIn(taak.status, taak.klaarDoorNaam, taak.klaarOp);
  return `${afspraakZin(wat, wie, voor)}${stand}`;
}

/** A draft read back before it becomes final; the same words in the same order as the report. */
export function gesprekOverzichtKaart(view: VerslagView): Kaart {
  const { gesprek, sleutel } = view;
  const { id, versie } = gesprek;
  const { knop } = paginaTekst;
  return bladKaart({
    kop: paginaTekst.overzichtKop,
    naam: gesprek.partijNaam,
    alineas: [paginaTekst.overzicht, ...bijzonderheden(view)],
    rijen: rijen(gesprek),
    secties: [...wijzigingSectie(view), ...themaSecties(gesprek), ...afspraakSectie(view)],
    voet: [gesprek.invoer.vertrouwelijk ? gesprekTekst.wieZietVertrouwelijk : gesprekTekst.wieZietDit],
    knoppen: [
      button(knop.vastleggen, 'accountgesprek.afronden', { gesprek: id, versie, sleutel }, { stijl: 'positive' }),
      button(knop.wijzigen, 'accountgesprek.openen', { gesprek: id }),
      button(knop.vervallen, 'accountgesprek.vervallen', { gesprek: id, versie, sleutel }, { stijl: 'destructive' }),
    ],
    samenvatting: paginaTekst.overzichtSamenvatting,
  });
}

const zorgRegels = (themas: readonly Gespreksthema[]): readonly string[] =>
  themas.length === 0 ? [] : [gesprekTekst.zorg(themas.map(themaNaam))];

function rijen({ invoer, status, vastgelegdOp }: Accountgesprek): readonly Rij[] {
  const rij = (label: string, waarde: string | null): readonly Rij[] => (waarde === null ? [] : [{ label, waarde }]);
  const { vertrouwelijk, welVertrouwelijk: wel, nietVertrouwelijk: niet } = gesprekTekst;
  return [
    ...rij(gesprekVelden.datum, datumVoluit(invoer.datum)),
    ...rij(gesprekVelden.soort, gesprekSoortNaam(invoer.soort)),
    ...rij(gesprekVelden.deelnemers, invoer.deelnemers),
    ...rij(gesprekVelden.aanleiding, invoer.aanleiding),
    ...rij(gezegdTekst.verteldRij, invoer.verteld ?? null),
    ...rij(gesprekVelden.risicoDiscontinuiteit, invoer.risicoDiscontinuiteit),
    ...rij(gesprekVelden.aanbodInGevaar, invoer.aanbodInGevaar),
    ...rij(gesprekVelden.afspraken, invoer.afspraken),
    ...rij(gesprekVelden.volgendGesprek, invoer.volgendGesprek && datumVoluit(invoer.volgendGesprek)),
    ...rij(vertrouwelijk, invoer.vertrouwelijk ? wel : niet),
    ...rij(paginaTekst.akkoord, akkoordNaam(invoer.akkoord)),
    ...rij(status === 'concept' ? gesprekTekst.bewaardOp : gesprekTekst.vastgelegdOp, momentVoluit(vastgelegdOp)),
  ];
}

/** What was said stands by itself; what was ticked without a judgement, and the rest, is named, so that silence is not read as "no worries". */
function themaSecties({ invoer, status }: Accountgesprek): readonly Sectie[] {
  const zonder = themasZonderOordeel(invoer);
  const gezegd = gespreksthemas.flatMap((thema) => {
    const verslag = invoer.themas[thema];
    const regels = verslag === undefined ? [] : themaregels(verslag);
    if (verslag === undefined || verslag.samen || (regels.length === 0 && zonder.includes(thema))) return [];
    const kop = `${themaNaam(thema)}: ${themaOordeelNaam(verslag.status)}`;
    return [{ kop, regels: regels.length > 0 ? regels : [gesprekTekst.geenToelichting] }];
  });
  const vraag = status === 'concept' ? [gesprekTekst.oordeelKiezen] : [];
  const stil = gespreksthemas.filter((thema) => invoer.themas[thema] === undefined);
  return [
    ...gezegd,
    ...samenSecties(invoer),
    { kop: gesprekTekst.zonderOordeel, regels: zonder.length === 0 ? [] : [...opEenRij(zonder), ...vraag] },
    { kop: gesprekTekst.nietBesproken, regels: opEenRij(stil) },
  ];
}

const themaregels = (verslag: Themaverslag): readonly string[] =>
  themaDelen.flatMap((deel) => (verslag[deel] === null ? [] : [themaDeelRegel(deel, verslag[deel])]));

const opEenRij = (themas: readonly Gespreksthema[]): readonly string[] =>
  themas.length === 0 ? [] : [themas.map(themaNaam).join(', ')];
