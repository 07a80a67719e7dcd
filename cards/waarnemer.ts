/** Who stands in for somebody today, per casus; or that nobody does, and which roles he holds. */
import type { CasusRol } from '../domain/actor';
import type { CasusDossier, CasusRolhouder } from '../domain/casus';
import { waarnemerTekst as tekst } from '../texts/waarneming';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

export interface WaarnemerView {
  readonly naam: string;
  readonly vandaag: string;
  readonly rijen: readonly {
    readonly casus: Pick<CasusDossier, 'id' | 'nummer' | 'aanbiederNaam'>;
    readonly waarnemers: readonly CasusRolhouder[];
    readonly rollen: readonly CasusRol[];
  }[];
}

/** The rest stands in the list of casussen. */
const hoogstens = 8;

export function waarnemerKaart({ naam, vandaag, rijen }: WaarnemerView): Kaart {
  const bezet = rijen.filter(({ waarnemers }) => waarnemers.length > 0);
  const getoond = bezet.length > 0 ? bezet : rijen;
  const meer = getoond.length - hoogstens;
  return lijstKaart({
    kop: tekst.kop(naam),
    onderkop: [
      tekst.stand(naam, vandaag, { bezet: bezet.length, rollen: rijen.length }),
      ...(meer > 0 ? [tekst.meer(meer)] : []),
    ].join(' '),
    items: getoond.slice(0, hoogstens).map(({ casus, waarnemers, rollen }) => ({
      titel: casus.aanbiederNaam,
      regels: [
        casus.nummer,
        ...(waarnemers.length > 0 ? waarnemers.map(tekst.waarnemer) : [tekst.rollen(naam, rollen)]),
      ],
      knoppen: [button(tekst.knop, 'casus.inzien', { casus: casus.id })],
    })),
    knoppen: [],
    samenvatting: tekst.kop(naam),
  });
}
