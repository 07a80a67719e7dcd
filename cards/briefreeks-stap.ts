/** Steps with all letters of a series that ask for something first, and the letters one by one. */
import type { GevoeligeZin } from '../domain/brievenboek';
import type { Rondestap, Uitval } from '../domain/briefreeks';
import { briefgangTekst } from '../texts/briefgang';
import { reeksTekst } from '../texts/briefreeks';
import { inkorten } from '../texts/inkorten';
import { button } from './button';
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
}

export interface ReekslijstView {
  readonly reeks: string;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly brieven: readonly ReeksbriefView[];
  readonly gelaten: boolean;
  /** Steps this reader may take with all of them. */
  readonly mag: readonly Rondestap[];
  /** Place in the series behind which this page begins, and of its last letter; null when there is no more. */
  readonly vorige: number | null;
  readonly volgende: number | null;
}

export const reeksbrievenPerBlad = 10;

export function reekslijstKaart(view: ReekslijstView, sleutel: string): Kaart {
  const { reeks, gelaten, vorige, volgende } = view;
  const { lijst, knop } = reeksTekst;
  const blad = (na: number) => ({ reeks, na, ...(gelaten ? { gelaten } : {}) });
  return lijstKaart({
    kop: gelaten ? lijst.gelatenKop(view.casusNummer) : lijst.kop(view.casusNummer),
    onderkop: view.brieven.length === 0 ? lijst.leeg : '',
    items: view.brieven.map(({ briefId: brief, gemeente, nummer, versie, status, uitval }) => ({
      titel: inkorten(gemeente, 100),
      regels: [
        lijst.regel(nummer, versie, status),
        ...(uitval === null ? [] : [inkorten(lijst.uitval(uitval.stap, uitval.waarom), 400)]),
      ],
      knoppen: [button(knop.brief, 'brief.inzien', { brief })],
    })),
    knoppen: [
      ...(vorige === null ? [] : [button(knop.vorige, 'briefreeks.brieven', blad(vorige))]),
      ...(volgende === null ? [] : [button(knop.volgende, 'briefreeks.brieven', blad(volgende))]),
      ...(view.mag.includes('bijwerken')
        ? [
            button(knop.bijwerken, 'briefreeks.bijwerken', { reeks, sleutel }),
            button(knop.nieuw, 'briefreeks.starten', { casus: view.casusId, sleutel: `${sleutel}-nieuw` }),
          ]
        : []),
      ...(view.mag.includes('intrekken') ? [button(knop.intrekking, 'briefreeks.intrekking', { reeks })] : []),
      button(knop.reeks, 'briefreeks.inzien', { reeks }),
    ],
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
  readonly gevoelig: readonly GevoeligeZin[];
}

export function reeksbeoordeelKaart(view: ReeksbeoordeelView, sleutel: string): Kaart {
  const { beoordelen: tekst, knop } = reeksTekst;
  const { reeks, gezien, gevoelig } = view;
  return invulbladKaart({
    kop: tekst.kop(view.aantal),
    naam: view.aanbieder,
    meldingen: view.meldingen ?? [],
    alineas: [tekst.uitleg, tekst.hash(gezien)],
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
