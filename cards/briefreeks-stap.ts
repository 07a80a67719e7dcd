/** Steps with all letters of a series that ask for something first. */
import type { GevoeligeZin } from '../domain/briefcontrole';
import { briefgangTekst } from '../texts/briefgang';
import { reeksTekst } from '../texts/briefreeks';
import { inkorten } from '../texts/inkorten';
import { vinkTekst } from '../texts/vinken';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import { vinkblad, vinkId, vinkPayload, vinkUitleg } from './vinken';
import type { Vinkstand } from './vinken';
import { manierKeuzes } from './vrijgave';

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
  readonly vinkstand?: Vinkstand;
}

export function reeksbeoordeelKaart(view: ReeksbeoordeelView, sleutel: string): Kaart {
  const { beoordelen: tekst, knop } = reeksTekst;
  const { reeks, gezien, vinkstand } = view;
  const vinkjes = vinkblad(view.gevoelig, vinkstand);
  const { getoond, hierna } = vinkjes;
  return invulbladKaart({
    kop: tekst.kop(view.aantal),
    naam: view.aanbieder,
    meldingen: view.meldingen ?? [],
    alineas: [tekst.uitleg, tekst.gelezen(view.gelezen, view.aantal), tekst.hash(gezien), ...vinkUitleg(vinkjes)],
    secties: [
      {
        kop: tekst.gevoeligKop,
        regels: getoond.map(({ zin, waarom, plek }) => tekst.gevoelig(plek + 1, inkorten(zin, 220), waarom)),
      },
    ],
    velden: getoond.map(({ plek }) => ({
      soort: 'vink' as const,
      id: vinkId(plek),
      label: tekst.vinkLabel(plek + 1),
      titel: tekst.vink,
    })),
    knoppen: [
      button(
        hierna > 0 ? vinkTekst.verder : knop.vaststellen,
        'briefreeks.vaststellen',
        { reeks, gezien, sleutel, ...vinkPayload(vinkstand) },
        { stijl: 'positive' },
      ),
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
