/** The form for what differs in the letter to one council. */
import { invulvelden, lijstvelden } from '../domain/gemeentegegevens';
import type { Invulgemeenteveld } from '../domain/gemeentegegevens';
import { gegevensTekst as tekst } from '../texts/gemeentegegevens';
import { button } from './button';
import type { Kaart } from './expand';
import { invulbladKaart } from './invulblad';
import type { Invulveld } from './invulblad';

export interface GemeenteformulierView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly gemeente: string;
  readonly waarden: Readonly<Partial<Record<Invulgemeenteveld, string>>>;
}

const LIJSTEN: ReadonlySet<string> = new Set(lijstvelden);
const langsteTekst = 200;
/** As many lines as a file takes of one list, each of the longest. */
const langsteLijst = 4_000;

export const gemeenteformulierKaart = (
  { casusId: casus, casusNummer, gemeente, waarden }: GemeenteformulierView,
  meldingen: readonly string[] = [],
): Kaart =>
  invulbladKaart({
    kop: tekst.formulier.kop(casusNummer),
    naam: gemeente,
    meldingen,
    alineas: [tekst.formulier.uitleg, tekst.formulier.rechtzettingUitleg],
    velden: invulvelden.map((veld) => veldVoor(veld, waarden[veld] ?? '')),
    knoppen: [
      button(tekst.knop.bekijken, 'gemeentegegevens.ingevuld', { casus, gemeente }, { stijl: 'positive' }),
      button(tekst.knop.tonen, 'gemeentegegevens.inzien', { casus }, { zonderInvoer: true }),
    ],
    samenvatting: tekst.formulier.samenvatting(gemeente, casusNummer),
  });

const veldVoor = (id: Invulgemeenteveld, waarde: string): Invulveld =>
  LIJSTEN.has(id)
    ? { soort: 'tekst', id, label: tekst.formulier.lijst(tekst.veld(id)), max: langsteLijst, lang: true, waarde }
    : { soort: 'tekst', id, label: tekst.veld(id), max: langsteTekst, waarde };
