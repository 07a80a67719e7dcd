/** A link to one file, for one person, for a short time. */
import type { Bestandsformaat, Briefformaat } from '../domain/bestandsformaat';
import { bestandTekst } from '../texts/bestand';
import { briefTekst } from '../texts/brief';
import { momentVoluit } from '../texts/moment';
import { controlegetal } from '../texts/controlegetal';
import { bladKaart } from './blad';
import { button, link } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';

export interface BestandView {
  readonly briefId: string;
  readonly naam: string;
  readonly formaat: Bestandsformaat;
  readonly url: string;
  readonly verlooptOp: string;
}

export const bestandKaart = ({ briefId, naam, formaat, url, verlooptOp }: BestandView): Kaart =>
  bladKaart({
    kop: bestandTekst.kop,
    naam,
    rijen: [],
    alineas: [bestandTekst.uitleg(momentVoluit(verlooptOp))],
    knoppen: [
      link(bestandTekst.ophalen(formaat), url),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.samenvatting(naam),
  });

export interface BestandenView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  readonly hash: string;
}

/** Everything that exists of one version besides the PDF and the Word file, with what each is for. */
export function bestandenKaart({ briefId: brief, nummer, versie, status, hash }: BestandenView): Kaart {
  const { bestanden } = bestandTekst;
  const lak = lakKnop(brief, status);
  return bladKaart({
    kop: bestanden.kop(nummer, versie),
    naam: '',
    rijen: [{ label: bestanden.controlegetal, waarde: controlegetal(hash) }],
    alineas: [bestanden.uitlegControlegetal],
    secties: [
      { kop: bestanden.website, regels: [bestanden.uitlegWebsite(status)] },
      { kop: bestanden.zinnen, regels: [bestanden.uitlegZinnen] },
      { kop: bestanden.publicatie, regels: lak.length === 0 ? [] : [bestanden.uitlegPublicatie] },
    ],
    knoppen: [
      button(bestanden.knop.html, 'brief.bestand', { brief, formaat: 'html' }),
      button(bestanden.knop.zinnen, 'brief.bestand', { brief, formaat: 'zinnen' }),
      button(bestanden.knop.json, 'brief.bestand', { brief, formaat: 'json' }),
      ...lak,
      button(briefTekst.knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: bestanden.kop(nummer, versie),
  });
}

/** For publication: of a letter that is still being written nobody needs it. */
const lakKnop = (brief: string, status: string): readonly Knop[] =>
  status === 'concept' || status === 'ingetrokken'
    ? []
    : [button(bestandTekst.bestanden.publicatie, 'brief.weglakken', { brief })];

/** A file that could not be drawn: what was wrong, and the button again. */
export const nietGetekendKaart = (briefId: string, formaat: Bestandsformaat): Kaart =>
  bladKaart({
    kop: bestandTekst.nietGetekend.kop,
    naam: '',
    rijen: [],
    alineas: [bestandTekst.nietGetekend.uitleg],
    knoppen: [
      button(bestandTekst.nietGetekend.knop(formaat), 'brief.bestand', { brief: briefId, formaat }),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.nietGetekend.kop,
  });

export interface LakView {
  readonly briefId: string;
  readonly nummer: string;
  readonly aantal: number;
  readonly links: readonly { readonly formaat: Briefformaat; readonly url: string; readonly tot: string }[];
}

/** The version for publication: how much was taken out, and a link for each format. */
export const lakKaart = ({ briefId, nummer, aantal, links }: LakView): Kaart =>
  bladKaart({
    ...{ kop: bestandTekst.lak.kop(nummer), naam: '', rijen: [] },
    alineas: [
      bestandTekst.lak.aantal(aantal),
      bestandTekst.lak.uitleg,
      ...links.slice(0, 1).map(({ tot }) => bestandTekst.lak.tot(momentVoluit(tot))),
    ],
    knoppen: [
      ...links.map(({ formaat, url }) => link(bestandTekst.ophalen(formaat), url)),
      button(briefTekst.knop.brief, 'brief.inzien', { brief: briefId }),
    ],
    samenvatting: bestandTekst.lak.kop(nummer),
  });
