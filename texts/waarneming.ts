/** What somebody reads when he begins to stand in for a colleague, and when it is over. */
import type { CasusRol } from '../domain/actor';
import type { CasusRolhouder } from '../domain/casus';
import type { Waarneming } from '../domain/waarneming';
import { casusRolNaam } from './casus';
import { datumVoluit } from './datum';
import { opsomming } from './lijst';

type Wie = Pick<Waarneming, 'naam' | 'waarnemerNaam'>;

export const waarnemingBericht = {
  straksKop: ({ naam }: Wie): string => `U gaat waarnemen voor ${naam}`,
  nuKop: ({ naam }: Wie): string => `U neemt nu waar voor ${naam}`,
  uitleg: ({ naam }: Wie): string =>
    `In deze dagen heeft u de rollen van ${naam} op casussen. U ziet die casussen en de taken erop, en u kunt er doen wat bij de rol hoort. Het stopt vanzelf na de laatste dag. Moet u eerder stoppen? Kies ‘Waarneming bekijken’.`,
  straks: (van: string): string => `Welke casussen dat zijn, leest u op ${datumVoluit(van)}.`,
  kanNiet: ({ naam }: Wie): string =>
    `Kunt u in deze dagen niet? Kies ‘Waarneming bekijken’ en zeg daar dat u niet waarneemt. ${naam} krijgt dan bericht.`,
  geenCasus: ({ naam }: Wie): string => `${naam} heeft op dit moment geen rol op een casus.`,
  voorUKop: ({ waarnemerNaam }: Wie): string => `${waarnemerNaam} neemt voor u waar`,
  voorU: 'Een collega heeft dit voor u vastgelegd. Klopt het niet? Dan kunt u het zelf stoppen.',
  voorbijKop: ({ naam }: Wie): string => `U neemt niet meer waar voor ${naam}`,
  voorbij: ({ naam }: Wie): string =>
    `U heeft de rollen van ${naam} niet meer. Is er iets wat ${naam} moet weten? Vertel het dan.`,
  terugKop: ({ waarnemerNaam }: Wie): string => `${waarnemerNaam} neemt niet meer voor u waar`,
  terug: 'Een collega heeft de waarneming voor u gestopt. U heeft uw rollen op casussen weer alleen.',
  minderKop: ({ naam }: Wie): string => `U heeft minder rollen van ${naam}`,
  minder: ({ naam }: Wie): string => `Een waarneming voor ${naam} is voorbij. Een andere loopt door.`,
  minderVoorUKop: ({ waarnemerNaam }: Wie): string => `${waarnemerNaam} heeft minder van uw rollen`,
  minderVoorU: 'Een collega heeft een waarneming voor u gestopt. Een andere loopt door.',
  blijft: ({ rol, tot }: Pick<Waarneming, 'rol' | 'tot'>): string =>
    `${rol === null ? 'Alle rollen op casussen' : casusRolNaam(rol)}, tot en met ${datumVoluit(tot)}`,
  teruggegevenAanU: ({ waarnemerNaam }: Wie): string =>
    `${waarnemerNaam} heeft dit zelf gestopt. U heeft uw rollen op casussen weer alleen. Bent u er nog niet? Vraag dan een andere collega om waar te nemen.`,
  teruggegevenKop: ({ naam, waarnemerNaam }: Wie): string => `${waarnemerNaam} neemt niet meer waar voor ${naam}`,
  teruggegeven: ({ naam, waarnemerNaam }: Wie): string =>
    `${waarnemerNaam} heeft dit zelf gestopt. De rollen zijn weer van ${naam}. Is ${naam} er nog niet? Overleg dan wie de rollen overneemt.`,
  label: { periode: 'Wanneer', rollen: 'Rollen', casussen: 'Casussen', blijft: 'Loopt door' },
  periode: ({ van, tot }: Pick<Waarneming, 'van' | 'tot'>): string =>
    van === tot ? datumVoluit(van) : `${datumVoluit(van)} tot en met ${datumVoluit(tot)}`,
  rollen: ({ rol }: Pick<Waarneming, 'rol'>): string => (rol === null ? 'Alle rollen op casussen' : casusRolNaam(rol)),
  casus: (aanbieder: string, nummer: string, rollen: readonly string[]): string =>
    `${aanbieder} (${nummer}): ${opsomming(rollen.map((rol) => rol.toLowerCase()))}`,
  meer: (aantal: number): string => (aantal === 1 ? 'en nog 1 casus' : `en nog ${String(aantal)} casussen`),
  loopt: {
    kop: 'Iemand neemt nu voor u waar',
    regel: 'Bent u er weer? Kies ‘Waarneming stoppen’. De rollen zijn dan weer van u, en wie waarnam krijgt bericht.',
  },
  knop: { casussen: 'Mijn casussen', waarneming: 'Waarneming bekijken' },
} as const;

/** The answer to who stands in for somebody. */
export const waarnemerTekst = {
  kop: (naam: string): string => `Wie neemt waar voor ${naam}?`,
  stand: (
    naam: string,
    vandaag: string,
    { bezet, rollen }: { readonly bezet: number; readonly rollen: number },
  ): string => {
    const dag = datumVoluit(vandaag);
    if (bezet > 0) return `Dit geldt op ${dag}, voor de casussen die u kunt zien.`;
    if (rollen === 0)
      return `${naam} heeft op ${dag} geen rol op een casus die u kunt zien. Daar is dus niemand die waarneemt.`;
    return `Op de casussen die u kunt zien, neemt op ${dag} niemand waar voor ${naam}. Een waarneming legt ${naam} zelf vast, of een beheerder.`;
  },
  waarnemer: ({ naam, rol }: Pick<CasusRolhouder, 'naam' | 'rol'>): string =>
    `${naam} neemt waar als ${casusRolNaam(rol).toLowerCase()}`,
  rollen: (naam: string, rollen: readonly CasusRol[]): string =>
    `${naam}: ${opsomming(rollen.map((rol) => casusRolNaam(rol).toLowerCase()))}`,
  welke:
    'Ik weet niet wie u bedoelt. Noem de voornaam en de achternaam van een collega, of van iemand met een rol op een casus die u mag zien. Wilt u zelf een waarneming regelen? Typ dan ‘waarneming’.',
  meer: (aantal: number): string => (aantal === 1 ? 'En nog 1 casus.' : `En nog ${String(aantal)} casussen.`),
  knop: 'Casus tonen',
} as const;
