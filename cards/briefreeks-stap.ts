/** Steps with all letters of a series that ask for something first, and the letters one by one. */
import type { GevoeligeZin } from '../domain/brievenboek';
import type { Geraaktheid, Reeksdeel, Reekssoort, Rondestap, Uitval } from '../domain/briefreeks';
import { briefgangTekst } from '../texts/briefgang';
import { reeksTekst } from '../texts/briefreeks';
import { inkorten } from '../texts/inkorten';
import { bladKaart } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { lijstKaart } from './lijst';
import { vinkId } from './nakijken';
import { manierKeuzes } from './vrijgave';

export interface ReeksbriefView {
  readonly briefId: string;
  readonly gemeente: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  /** Why it was left in the last step, with the sentence of that refusal. */
  readonly uitval: { readonly stap: Uitval['stap']; readonly waarom: string } | null;
  readonly geraakt: Pick<Geraaktheid, 'vervallen' | 'zinnen'> | null;
  readonly lezers: readonly string[];
  readonly zelfGelezen: boolean;
}

export interface ReekslijstView {
  readonly reeks: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly brieven: readonly ReeksbriefView[];
  readonly deel: Reeksdeel;
  /** Said above the list, such as what was just recorded. */
  readonly melding?: string;
  readonly magVaststellen: boolean;
  /** Steps this reader may take with all of them. */
  readonly mag: readonly Rondestap[];
  /** Place in the series behind which this page begins, and of its last letter; null when there is no more. */
  readonly vorige: number | null;
  readonly volgende: number | null;
}

export const reeksbrievenPerBlad = 10;

export function reekslijstKaart(view: ReekslijstView, sleutel: string): Kaart {
  const { deel, melding } = view;
  const { lijst } = reeksTekst;
  const leeg = view.brieven.length === 0;
  const onder = [melding ?? '', leeg ? lijst.leeg(deel) : lijst.uitleg(deel)].filter((zin) => zin !== '');
  return lijstKaart({
    kop: lijst.kop(deel, view.casusNummer),
    onderkop: onder.join(' '),
    items: view.brieven.map((brief) => ({
      titel: inkorten(brief.gemeente, 100),
      regels: regels(brief),
      knoppen: briefknoppen(view, brief, sleutel),
    })),
    knoppen: [...bladknoppen(view), ...deelknoppen(view, sleutel)],
  });
}

function regels({ nummer, versie, status, uitval, geraakt, lezers }: ReeksbriefView): readonly string[] {
  const { lijst } = reeksTekst;
  const [zin] = geraakt?.zinnen ?? [];
  const meer = (geraakt?.zinnen.length ?? 0) - 1;
  return [
    lijst.regel(nummer, versie, status),
    ...(uitval === null ? [] : [inkorten(lijst.uitval(uitval.stap, uitval.waarom), 400)]),
    ...(geraakt && zin ? [inkorten(lijst.geraakt(geraakt.vervallen, zin.feit, zin.zin), 400)] : []),
    ...(meer > 0 ? [lijst.meerZinnen(meer)] : []),
    ...(lezers.length === 0 ? [] : [inkorten(lijst.lezers(lezers), 300)]),
  ];
}

/** One letter can be given back without the others: by way of its own card, where the reason is asked. */
function briefknoppen(
  { reeks, deel, magVaststellen }: ReekslijstView,
  { briefId: brief, status, zelfGelezen }: ReeksbriefView,
  sleutel: string,
): readonly Knop[] {
  const { knop } = reeksTekst;
  const beoordelen = magVaststellen && status === 'voorgelegd';
  const gelezen = { reeks, brieven: [brief], sleutel: `${sleutel}-${brief}` };
  return [
    button(knop.brief, 'brief.inzien', { brief }),
    ...(beoordelen ? [button(knop.beoordeelEen, 'brief.beoordelen', { brief })] : []),
    ...(deel === 'ongelezen' && !zelfGelezen ? [button(knop.gelezen, 'briefreeks.gelezen', gelezen)] : []),
  ];
}

function bladknoppen({ reeks, deel, vorige, volgende }: ReekslijstView): readonly Knop[] {
  const { knop } = reeksTekst;
  const blad = (na: number) => ({ reeks, na, ...(deel === 'alle' ? {} : { deel }) });
  return [
    ...(vorige === null ? [] : [button(knop.vorige, 'briefreeks.brieven', blad(vorige))]),
    ...(volgende === null ? [] : [button(knop.volgende, 'briefreeks.brieven', blad(volgende))]),
  ];
}

function deelknoppen(view: ReekslijstView, sleutel: string): readonly Knop[] {
  const { reeks, deel, mag, brieven } = view;
  const { knop } = reeksTekst;
  const terug = button(knop.reeks, 'briefreeks.inzien', { reeks });
  const alle = button(knop.alle, 'briefreeks.brieven', { reeks });
  const bijwerken = mag.includes('bijwerken')
    ? [button(knop.bijwerken, 'briefreeks.bijwerken', { reeks, sleutel })]
    : [];
  if (deel === 'ongelezen') {
    const blad = { reeks, brieven: brieven.map(({ briefId }) => briefId), sleutel: `${sleutel}-blad` };
    return [...(brieven.length > 1 ? [button(knop.bladGelezen, 'briefreeks.gelezen', blad)] : []), alle, terug];
  }
  if (deel !== 'alle') return [...bijwerken, alle, terug];
  return [
    button(knop.ongelezen, 'briefreeks.brieven', { reeks, deel: 'ongelezen' }),
    ...bijwerken,
    ...(mag.length > 0 ? [button(knop.meer, 'briefreeks.keuze', { reeks })] : []),
    terug,
  ];
}

export interface ReekskeuzeView {
  readonly reeks: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly soort: Reekssoort;
  readonly mag: readonly Rondestap[];
  /** The series before this one. */
  readonly vorige: string | null;
}

/** New letters for all councils are asked for once more: a press by mistake would make hundreds. */
export function reekskeuzeKaart(view: ReekskeuzeView, sleutel: string): Kaart {
  const { keuze, knop } = reeksTekst;
  const { reeks, casusId: casus, vorige, mag } = view;
  const start = (soort: Reekssoort) => ({ casus, soort, sleutel: `${sleutel}-${soort}` });
  return bladKaart({
    kop: keuze.kop,
    naam: '',
    alineas: [keuze.uitleg],
    rijen: [],
    knoppen: [
      ...(mag.includes('bijwerken')
        ? [
            button(knop.vervolgbrieven, 'briefreeks.starten', start('vervolgbrief')),
            button(knop.aanbiedingsbrieven, 'briefreeks.starten', start('aanbiedingsbrief')),
            button(knop.eersteBrieven, 'briefreeks.starten', start('raadsinformatiebrief')),
          ]
        : []),
      ...(mag.includes('intrekken') ? [button(knop.intrekking, 'briefreeks.intrekking', { reeks })] : []),
      ...(vorige === null ? [] : [button(knop.eerder, 'briefreeks.inzien', { reeks: vorige })]),
      button(knop.reeks, 'briefreeks.inzien', { reeks }),
    ],
    samenvatting: keuze.kop,
  });
}

interface StapView {
  readonly reeks: string;
  readonly aanbieder: string;
  readonly aantal: number;
  readonly meldingen?: readonly string[];
}

export interface ReeksbeoordeelView extends StapView {
  readonly gezien: string;
  readonly gelezen: number;
  readonly gevoelig: readonly GevoeligeZin[];
}

export function reeksbeoordeelKaart(view: ReeksbeoordeelView, sleutel: string): Kaart {
  const { beoordelen: tekst, knop } = reeksTekst;
  const { reeks, gezien, gevoelig } = view;
  return invulbladKaart({
    kop: tekst.kop(view.aantal),
    naam: view.aanbieder,
    meldingen: view.meldingen ?? [],
    alineas: [tekst.uitleg, tekst.gelezen(view.gelezen, view.aantal), tekst.hash(gezien)],
    secties: [
      {
        kop: tekst.gevoeligKop,
        regels: gevoelig.map(({ zin, waarom }, plek) => tekst.gevoelig(plek + 1, inkorten(zin, 220), waarom)),
      },
    ],
    velden: gevoelig.map((_, plek) => ({
      soort: 'vink' as const,
      id: vinkId(plek),
      label: tekst.vinkLabel(plek + 1),
      titel: tekst.vink,
    })),
    knoppen: [
      button(knop.vaststellen, 'briefreeks.vaststellen', { reeks, gezien, sleutel }, { stijl: 'positive' }),
      button(knop.lijst, 'briefreeks.brieven', { reeks }, { zonderInvoer: true }),
      button(knop.ongelezen, 'briefreeks.brieven', { reeks, deel: 'ongelezen' }, { zonderInvoer: true }),
      button(knop.bestanden, 'briefreeks.bestanden', { reeks }, { zonderInvoer: true }),
      button(knop.reeks, 'briefreeks.inzien', { reeks }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop(view.aantal),
  });
}

export function reeksverzendKaart(view: StapView & { readonly vandaag: string }, sleutel: string): Kaart {
  const { verzenden: tekst, knop } = reeksTekst;
  const { verzenden: veld } = briefgangTekst;
  const { reeks } = view;
  return invulbladKaart({
    kop: tekst.kop(view.aantal),
    naam: view.aanbieder,
    meldingen: view.meldingen ?? [],
    alineas: [tekst.uitleg],
    velden: [
      { soort: 'keuze', id: 'hoe', label: veld.hoe, keuzes: manierKeuzes, waarde: 'e-mail' },
      { soort: 'datum', id: 'wanneer', label: veld.wanneer, waarde: view.vandaag },
      { soort: 'tekst', id: 'bewijs', label: veld.bewijs, max: 500 },
    ],
    knoppen: [
      button(knop.verzenden, 'briefreeks.verzenden', { reeks, sleutel }, { stijl: 'positive' }),
      button(knop.reeks, 'briefreeks.inzien', { reeks }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop(view.aantal),
  });
}

export function reeksintrekKaart(view: StapView, sleutel: string): Kaart {
  const { intrekken: tekst, knop } = reeksTekst;
  const { reeks } = view;
  return invulbladKaart({
    kop: tekst.kop(view.aantal),
    naam: view.aanbieder,
    meldingen: view.meldingen ?? [],
    alineas: [tekst.uitleg],
    velden: [{ soort: 'tekst', id: 'reden', label: tekst.reden, max: 1000, lang: true }],
    knoppen: [
      button(knop.intrekken, 'briefreeks.intrekken', { reeks, sleutel }, { stijl: 'destructive' }),
      button(knop.reeks, 'briefreeks.inzien', { reeks }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.kop(view.aantal),
  });
}
