/** One organisation of the register: its jeugdregio, its accounthoudende regio, or its gemeenten. */
import type { Partij } from '../domain/partij';
import { opsomming } from '../texts/lijst';
import { partijSoortNaam, registerTekst, zoekTekst } from '../texts/register';
import { bladKaart } from './blad';
import type { Rij } from './blad';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

interface Overgang {
  readonly naam: string;
  readonly van: string;
}

export interface RegisterView {
  readonly partij: Partij;
  readonly jeugdregio: Partij | null;
  readonly samenwerkingsverbanden: readonly Partij[];
  readonly accounthouder: Partij | null;
  readonly gemeenten: readonly Partij[];
  readonly opgegaanIn?: readonly Overgang[];
  readonly voorgangers?: readonly Overgang[];
}

const isAanbieder = ({ soort }: Partij): boolean => soort === 'aanbieder' || soort === 'gecertificeerde-instelling';

export function registerKaart(view: RegisterView, meer: readonly Knop[] = []): Kaart {
  const { partij } = view;
  const trede = button(registerTekst.knop.trede, 'trede.opvragen', { over: partij.id });
  return bladKaart({
    kop: registerTekst.kop,
    naam: partij.naam,
    rijen: rijen(view),
    knoppen: isAanbieder(partij) ? [trede, ...meer] : [],
    samenvatting: registerTekst.samenvatting,
  });
}

function rijen(view: RegisterView): readonly Rij[] {
  const { partij, jeugdregio, accounthouder, samenwerkingsverbanden, gemeenten } = view;
  const { label } = registerTekst;
  const uit: Rij[] = [{ label: label.soort, waarde: partijSoortNaam(partij.soort) }];
  if (partij.vestigingsplaats !== null) uit.push({ label: label.plaats, waarde: partij.vestigingsplaats });
  if (partij.soort === 'gemeente') {
    uit.push({ label: label.jeugdregio, waarde: jeugdregio?.naam ?? registerTekst.geenJeugdregio });
  }
  const { opgegaanIn = [], voorgangers = [] } = view;
  if (opgegaanIn.length > 0) uit.push({ label: label.opgegaanIn, waarde: registerTekst.overgang(opgegaanIn) });
  if (voorgangers.length > 0) uit.push({ label: label.voorgangers, waarde: registerTekst.overgang(voorgangers) });
  if (isAanbieder(partij)) {
    uit.push({ label: label.accounthouder, waarde: accounthouder?.naam ?? registerTekst.geenAccounthouder });
  }
  if (samenwerkingsverbanden.length > 0) uit.push({ label: label.samenwerking, waarde: namen(samenwerkingsverbanden) });
  if (gemeenten.length > 0) uit.push({ label: label.gemeenten(gemeenten.length), waarde: namen(gemeenten) });
  return uit;
}

const namen = (partijen: readonly Partij[]): string => opsomming(partijen.map((partij) => partij.naam));

/** What the message extension puts in a chat: a public name and a button, nothing of a casus. */
export const zoekresultaatKaart = (aanbieder: { readonly id: string; readonly naam: string }): Kaart =>
  bladKaart({
    kop: zoekTekst.kop,
    naam: aanbieder.naam,
    rijen: [],
    voet: [zoekTekst.uitleg],
    knoppen: [button(zoekTekst.knop, 'trede.opvragen', { over: aanbieder.id })],
    samenvatting: zoekTekst.samenvatting,
  });
