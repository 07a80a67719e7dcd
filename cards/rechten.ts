/** People who have access: the list, one of them, and rights that wait for a second person. */
import { organisatieRollen } from '../domain/actor';
import type { OrganisatieRol } from '../domain/actor';
import { rechtenTekst } from '../texts/rechten';
import { rolNaam, toegangTekst } from '../texts/toegang';
import { berichtKaart } from './bericht';
import { button } from './button';
import { expand } from './expand';
import type { Kaart } from './expand';
import lijst from './templates/gebruikers.json';
import formulier from './templates/toegang.json';

export interface VoorstelView {
  readonly id: string;
  readonly naam: string;
  readonly partijNaam: string;
  readonly rollen: readonly OrganisatieRol[];
  readonly doorNaam: string;
  readonly op: string;
}

export interface GebruikersView {
  readonly gebruikers: readonly {
    readonly id: string;
    readonly naam: string;
    readonly partijNaam: string;
    readonly rollen: readonly OrganisatieRol[];
  }[];
  readonly meer: boolean;
  readonly gezocht: string;
  readonly voorstellen: readonly VoorstelView[];
}

export function gebruikersKaart({ gebruikers, meer, gezocht, voorstellen }: GebruikersView): Kaart {
  const t = rechtenTekst;
  const leeg = gebruikers.length === 0;
  const view = {
    ...{
      kop: t.lijstKop,
      zoekLabel: t.zoekLabel,
      zoekFout: t.zoekFout,
      kiesLabel: t.kiesLabel,
      kiesHulp: t.kiesHulp,
      kiesFout: t.kiesFout,
    },
    ...{ uitleg: leeg ? t.niemand : t.lijstUitleg, meer: meer ? t.meer : '', gezocht, kiezen: !leeg },
    keuzes: gebruikers.map((een) => ({ title: t.keuze(een.naam, een.partijNaam, een.rollen), value: een.id })),
    ...{ wachtKop: t.wachtKop, voorstellen: voorstellen.map((een) => ({ tekst: t.wacht(een) })) },
    knoppen: [
      ...(leeg ? [] : [button(t.bekijkKnop, 'gebruiker.inzien', {}, { stijl: 'positive' })]),
      button(t.zoekKnop, 'gebruikers.inzien', {}),
      ...voorstellen
        .slice(0, 3)
        .map(({ id, naam }) => button(t.voorstelKnop(naam), 'rechten.inzien', { voorstel: id })),
    ],
  };
  return expand(lijst, view, t.lijstKop);
}

export interface GebruikerView {
  readonly id: string;
  readonly naam: string;
  readonly partijId: string;
  readonly partijNaam: string;
  readonly rollen: readonly OrganisatieRol[];
  readonly partijen: readonly { readonly id: string; readonly naam: string }[];
  /** Null: may look and not change, or it is about himself. */
  readonly sleutel: string | null;
}

export function gebruikerKaart(view: GebruikerView): Kaart {
  const { id, naam, partijId, partijNaam, rollen, sleutel } = view;
  const t = rechtenTekst;
  const terug = button(t.terugKnop, 'gebruikers.inzien', {}, { zonderInvoer: true });
  const uitleg = t.persoonUitleg(partijNaam, rollen);
  if (sleutel === null) return berichtKaart({ kop: t.persoonKop, alineas: [naam, uitleg], knoppen: [terug] });
  const { partijLabel, partijFout, rollenLabel, rollenFout } = toegangTekst;
  const deel = {
    ...{ kop: naam, uitleg, partijLabel, partijFout, rollenLabel, rollenFout },
    ...{ partij: partijId, gekozen: rollen.join(',') },
    partijen: view.partijen.map((partij) => ({ title: partij.naam, value: partij.id })),
    rollen: organisatieRollen.map((rol) => ({ title: rolNaam[rol], value: rol })),
    knoppen: [
      button(t.wijzigKnop, 'gebruiker.wijzigen', { persoon: id, sleutel }, { stijl: 'positive' }),
      button(t.beeindigKnop, 'gebruiker.afscheid', { persoon: id }, { stijl: 'destructive', zonderInvoer: true }),
      terug,
    ],
  };
  return expand(formulier, deel, naam);
}

/** Asked once more: what ended is given back only by a new request. */
export function afscheidKaart({
  id,
  naam,
  sleutel,
}: Pick<GebruikerView, 'id' | 'naam'> & { readonly sleutel: string }) {
  const t = rechtenTekst;
  return berichtKaart({
    kop: t.afscheidKop,
    alineas: [t.afscheid(naam)],
    knoppen: [
      button(t.beeindigKnop, 'gebruiker.beeindigen', { persoon: id, sleutel }, { stijl: 'destructive' }),
      button(t.nietKnop, 'gebruiker.inzien', { persoon: id }),
    ],
  });
}

/** For who decides; who proposed it finds his own button here. */
export function voorstelKaart(voorstel: VoorstelView, sleutel: string, eigen: boolean): Kaart {
  const t = rechtenTekst;
  const knop = (stap: 'bevestigen' | 'afwijzen' | 'intrekken', titel: string, stijl?: 'positive' | 'destructive') =>
    button(titel, `rechten.${stap}`, { voorstel: voorstel.id, sleutel: `${sleutel}-${stap}` }, stijl && { stijl });
  return berichtKaart({
    kop: t.voorstelKop,
    alineas: [t.voorstel(voorstel)],
    knoppen: eigen
      ? [knop('intrekken', t.intrekKnop, 'destructive')]
      : [knop('bevestigen', t.bevestigKnop, 'positive'), knop('afwijzen', t.afwijsKnop, 'destructive')],
  });
}
