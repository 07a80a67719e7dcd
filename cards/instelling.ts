/** When somebody is told at once and when his overview comes, with what holds now and the ways to change it. */
import { overzichtUren } from '../domain/bezorgmoment';
import type { Berichtinstelling } from '../domain/bezorgmoment';
import { treden } from '../domain/trede';
import { instellingTekst } from '../texts/bezorging';
import { bladKaart } from './blad';
import { button } from './button';
import type { Kaart } from './expand';

/** `gedaan`: what was just chosen. */
export const instellingKaart = ({ directVanaf, overzichtUur }: Berichtinstelling, gedaan: string | null): Kaart =>
  bladKaart({
    kop: instellingTekst.kop,
    naam: '',
    meldingen: gedaan === null ? [] : [{ kop: instellingTekst.gedaan, regels: [gedaan] }],
    alineas: [instellingTekst.uitleg],
    rijen: [
      { label: instellingTekst.label.direct, waarde: instellingTekst.direct(directVanaf) },
      { label: instellingTekst.label.uur, waarde: instellingTekst.uur(overzichtUur) },
    ],
    velden: [
      {
        ...{ soort: 'keuze', id: 'uur', label: instellingTekst.kiesUur, verplicht: true },
        waarde: overzichtUur === null ? '' : String(overzichtUur),
        keuzes: overzichtUren.map((uur) => ({ waarde: String(uur), titel: instellingTekst.uur(uur) })),
      },
    ],
    knoppen: [
      button(instellingTekst.knopUur, 'instelling.uur', {}, { stijl: 'positive' }),
      ...treden.map((vanaf) =>
        button(instellingTekst.knop(vanaf), 'instelling.kiezen', { vanaf }, { zonderInvoer: true }),
      ),
    ],
    samenvatting: gedaan ?? instellingTekst.kop,
  });
