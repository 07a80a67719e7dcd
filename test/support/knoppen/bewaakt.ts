/** Somebody with rights, of whose cards every button is first pressed by all who have none. */
import type { Action } from '../../../cards/actions';
import { Spreker } from '../gesprek';
import type { Invoer, Plek } from '../gesprek';
import type { KaartKnop } from '../kaarttekst';
import { leesKaart } from '../kaarttekst';
import type { Proefhuis } from '../proefhuis';
import { formulierenIn } from '../speurder';
import type { Formuliertje } from '../speurder';

/** A button as it stood on a real card, filled in as its owner would. */
export interface Gevonden {
  readonly action: Action;
  readonly knop: KaartKnop;
  /** The words of its card. */
  readonly kaart: string;
  readonly van: Spreker;
}

export type Beproef = (gevonden: Gevonden) => Promise<void>;

const gewoon = (tekst: boolean, goed: string): string => goed || (tekst ? 'het verzuim loopt op' : '');
const invoerVan = ({ velden }: Formuliertje): Invoer =>
  Object.fromEntries(velden.map(({ id, tekst, goed }) => [id, gewoon(tekst, goed)]));

function gevondenIn(kaart: unknown, van: Spreker): readonly Gevonden[] {
  const woorden = leesKaart(kaart);
  return formulierenIn(kaart).map((formulier) => {
    const { knop } = formulier;
    const data = { ...invoerVan(formulier), ...knop.data };
    return { action: String(knop.data['action']) as Action, knop: { ...knop, data }, kaart: woorden, van };
  });
}

/** Tries what is new before anything else happens: the card is as fresh as can be, and only rights can refuse it. */
export class Bewaakt extends Spreker {
  private gekomen: unknown[] = [];

  constructor(
    huis: Proefhuis,
    naam: string,
    private readonly beproef: Beproef,
    plek: Plek = 'personal',
  ) {
    super(huis, naam, plek);
  }

  override async zeg(...woorden: Parameters<Spreker['zeg']>): Promise<string> {
    return this.eerst(await super.zeg(...woorden));
  }
  override async drukRuw(...druk: Parameters<Spreker['drukRuw']>): Promise<string> {
    return this.eerst(await super.drukRuw(...druk));
  }
  override async inVenster(...venster: Parameters<Spreker['inVenster']>): Promise<string> {
    return this.eerst(await super.inVenster(...venster));
  }
  override async neemOver(...bericht: Parameters<Spreker['neemOver']>): Promise<string> {
    return this.eerst(await super.neemOver(...bericht));
  }
  override async stuurBestanden(...bestanden: Parameters<Spreker['stuurBestanden']>): Promise<string> {
    return this.eerst(await super.stuurBestanden(...bestanden));
  }
  override async wacht(...op: Parameters<Spreker['wacht']>): Promise<string> {
    return this.eerst(await super.wacht(...op));
  }

  override neemKaarten(): readonly unknown[] {
    const kaarten = this.gekomen;
    this.gekomen = [];
    return kaarten;
  }

  private async eerst(gezegd: string): Promise<string> {
    const kaarten = super.neemKaarten();
    this.gekomen.push(...kaarten);
    for (const gevonden of kaarten.flatMap((kaart) => gevondenIn(kaart, this))) await this.beproef(gevonden);
    return gezegd;
  }
}
