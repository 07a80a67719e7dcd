/** Reads the form of an accountgesprek: every mistake at once, and what may not be kept is taken out before anything is. */
import { deelId, langsteNaam, langsteTekst, langsteOpFormulier, statusId } from '../../cards/accountgesprek-formulier';
import type { FormulierWaarden } from '../../cards/accountgesprek-formulier';
import { gesprekSoorten, gespreksthemas, leegVerslag, themaStatussen } from '../../domain/accountgesprek';
import type { AccountgesprekInvoer, Gespreksthema, Themaverslag } from '../../domain/accountgesprek';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { metVeld } from '../../domain/persoonsgegevens/velden';
import type { Veldkeuring, Veldkeuringen } from '../../domain/persoonsgegevens/velden';
import {
  bevindingNaam,
  gesprekFoutZin,
  gesprekTekst,
  gesprekVelden,
  themaDeelLabel,
  themaDelen,
} from '../../texts/accountgesprek';
import type { GesprekFoutSoort, GesprekVeld } from '../../texts/accountgesprek';
import { leesAfspraken } from './bladzijden';

export interface Omgeving {
  readonly vandaag: string;
  /** The id of the organisation that was chosen or typed, or what is wrong with it. */
  readonly partij: { readonly id: string } | { readonly fout: GesprekFoutSoort; readonly getypt: string };
}

export type Gelezen =
  | { readonly ok: true; readonly invoer: AccountgesprekInvoer }
  | {
      readonly ok: false;
      readonly waarden: FormulierWaarden;
      readonly fouten: readonly string[];
      readonly gevonden: readonly string[];
    };

/** Past the longest text so much is read along: enough for a number that begins just before the edge. */
const rand = 200;

type Ruw = Readonly<Record<string, unknown>>;

/** An input as typed; anything but text, and any name that is not its own, counts as empty. */
export const veldwaarde = (ruw: Ruw, id: string): string => {
  const waarde = Object.hasOwn(ruw, id) ? ruw[id] : '';
  return typeof waarde === 'string' ? waarde.trim() : '';
};

export const leesGesprek = (ruw: Ruw, omgeving: Omgeving): Gelezen => new Lezer(ruw).lees(omgeving);

/** Collects mistakes while it reads; the values to show again grow along. */
class Lezer {
  private readonly waarden: Record<string, string> = {};
  private readonly fouten: string[] = [];
  private readonly gevonden: string[] = [];
  private keuringen: Veldkeuringen = new Map();

  constructor(private readonly ruw: Ruw) {}

  lees({ vandaag, partij }: Omgeving): Gelezen {
    const datum = this.datum('datum');
    if (datum === null && veldwaarde(this.ruw, 'datum') === '') this.fout('datum', 'verplicht');
    if (datum !== null && datum > vandaag) this.fout('datum', 'toekomst');
    const soort = gesprekSoorten.find((een) => een === veldwaarde(this.ruw, 'soort'));
    if (soort === undefined) this.fout('soort', 'niet-in-de-lijst');
    this.waarden['soort'] = soort ?? '';
    this.partij(partij);
    const overig = this.overig();
    if (this.fouten.length + this.gevonden.length > 0 || datum === null || soort === undefined || 'fout' in partij) {
      return { ok: false, waarden: this.waarden, fouten: this.fouten, gevonden: this.gevonden };
    }
    return { ok: true, invoer: { datum, soort, partijId: partij.id, ...overig } };
  }

  private overig(): Omit<AccountgesprekInvoer, 'datum' | 'soort' | 'partijId'> {
    const tekst = (veld: GesprekVeld): VrijeTekst | null => this.tekst(veld, gesprekVelden[veld], langsteTekst);
    return {
      ...leegVerslag,
      deelnemers: tekst('deelnemers'),
      aanleiding: tekst('aanleiding'),
      themas: this.themas(),
      risicoDiscontinuiteit: tekst('risicoDiscontinuiteit'),
      aanbodInGevaar: tekst('aanbodInGevaar'),
      afsprakenlijst: this.afspraken(),
      afspraken: tekst('afspraken'),
      volgendGesprek: this.datum('volgendGesprek'),
      vertrouwelijk: this.vlag('vertrouwelijk'),
    };
  }

  /** As the page reads them. */
  private afspraken(): AccountgesprekInvoer['afsprakenlijst'] {
    return leesAfspraken({
      tekst: (id, label, max) => this.tekst(id, label, max),
      datum: (id, label) => this.dag(id, label),
      keuze: (id, label, keuzes) => this.keuze(id, label, keuzes),
      fout: (label, uitleg) => this.foutBij(label, uitleg),
    });
  }

  private keuze<K extends string>(id: string, label: string, keuzes: readonly K[]): K | null {
    const gekozen = veldwaarde(this.ruw, id);
    const keuze = keuzes.find((een) => een === gekozen);
    this.waarden[id] = keuze ?? '';
    if (gekozen !== '' && keuze === undefined) this.foutBij(label, 'niet-in-de-lijst');
    return keuze ?? null;
  }

  private themas(): AccountgesprekInvoer['themas'] {
    const uit: Partial<Record<Gespreksthema, Themaverslag>> = {};
    for (const thema of gespreksthemas) {
      const verslag = this.thema(thema);
      if (verslag !== null) uit[thema] = verslag;
    }
    return uit;
  }

  private thema(thema: Gespreksthema): Themaverslag | null {
    const gekozen = veldwaarde(this.ruw, statusId(thema)) || 'niet-besproken';
    const status = themaStatussen.find((een) => een === gekozen);
    this.waarden[statusId(thema)] = status ?? 'niet-besproken';
    const [feit, beleving, duiding] = themaDelen.map((deel) =>
      this.tekst(deelId(thema, deel), themaDeelLabel(thema, deel), langsteOpFormulier),
    );
    const delen = { feit: feit ?? null, beleving: beleving ?? null, duiding: duiding ?? null };
    if (status === undefined) this.foutBij(gesprekTekst.oordeel(thema), 'niet-in-de-lijst');
    if (status !== 'niet-besproken') return status === undefined ? null : { status, ...delen };
    const geschreven = themaDelen.some((deel) => veldwaarde(this.ruw, deelId(thema, deel)) !== '');
    if (geschreven) this.foutBij(gesprekTekst.oordeel(thema), 'oordeel-ontbreekt');
    return null;
  }

  private tekst(id: string, label: string, max: number): VrijeTekst | null {
    const getypt = veldwaarde(this.ruw, id);
    const keuring = this.keur(id, label, getypt, max);
    if (getypt.length > max) this.foutBij(label, 'te-lang');
    return keuring && keuring.gevonden.length === 0 && getypt !== '' ? keuring.tekst : null;
  }

  /** Together with what was read before: that may turn out to be half of a number. */
  private keur(id: string, label: string, getypt: string, max: number): Veldkeuring | undefined {
    this.keuringen = metVeld(this.keuringen, id, getypt.slice(0, max + rand));
    for (const [een, { tekst, gevonden }] of this.keuringen) if (gevonden.length > 0) this.waarden[een] = tekst;
    const keuring = this.keuringen.get(id);
    const gevonden = keuring?.gevonden ?? [];
    this.waarden[id] = (keuring?.tekst ?? '').slice(0, max);
    if (gevonden.length > 0) this.gevonden.push(gesprekTekst.gevonden(label, gevonden.map(bevindingNaam)));
    return keuring;
  }

  private datum(veld: 'datum' | 'volgendGesprek'): string | null {
    return this.dag(veld, gesprekVelden[veld]);
  }

  private dag(id: string, label: string): string | null {
    const getypt = veldwaarde(this.ruw, id);
    const bestaat = isDag(getypt);
    this.waarden[id] = bestaat ? getypt : '';
    if (getypt !== '' && !bestaat) this.foutBij(label, 'geen-datum');
    return bestaat ? getypt : null;
  }

  /** Found: shown as the choice it is. Not found: what was typed, without what may not be kept, also not on a card. */
  private partij(partij: Omgeving['partij']): void {
    const gevonden = 'id' in partij;
    this.waarden['partijId'] = gevonden ? partij.id : '';
    this.waarden['organisatie'] = '';
    if (gevonden) return;
    this.fout('partijId', partij.fout);
    this.keur('organisatie', gesprekVelden.organisatie, partij.getypt, langsteNaam);
  }

  private vlag(veld: 'vertrouwelijk'): boolean {
    const aan = veldwaarde(this.ruw, veld) === 'true';
    this.waarden[veld] = String(aan);
    return aan;
  }

  private fout(veld: GesprekVeld, soort: GesprekFoutSoort): void {
    this.foutBij(gesprekVelden[veld], soort);
  }

  private foutBij(label: string, soort: GesprekFoutSoort): void {
    this.fouten.push(gesprekFoutZin(label, soort));
  }
}

/** A day that exists, in a year in which these talks are held. */
function isDag(tekst: string): boolean {
  const treffer = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(tekst);
  if (treffer === null) return false;
  const op = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(op.getTime()) && op.toISOString().slice(0, 10) === tekst;
}
