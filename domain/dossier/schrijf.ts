/** A dossier back to a file that `parseDossier` reads to the same facts. */
import { herkomstVan } from '../feit';
import type { Onbekend, OptioneelFeit } from '../feit';
import { tabelregels } from './tabel';
import type { Dossier } from './tabel';
import { feitUit } from './zicht';

export type DossierJson = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function schrijfDossier(dossier: Dossier): DossierJson {
  const json: Record<string, Record<string, unknown>> = {};
  for (const { groep, sleutel } of tabelregels) {
    json[groep] = { ...json[groep], [sleutel]: schrijfFeit(feitUit(dossier, groep, sleutel)) };
  }
  return json;
}

function schrijfFeit(feit: OptioneelFeit<unknown>): unknown {
  switch (feit.status) {
    case 'bekend':
      return {
        waarde: feit.waarde,
        ...herkomstVan(feit),
        ...(feit.andereLezingen.length === 0 ? {} : { ook: feit.andereLezingen }),
      };
    case 'onbekend':
      return { afwezig: 'onbekend', vragenAan: feit.vragenAan, ...navraag(feit) };
    case 'weggelakt':
      return { afwezig: 'weggelakt', wooGrond: feit.wooGrond };
    case 'niet-openbaar':
      return { afwezig: feit.status };
    case 'geen':
      return feit.vragenAan === undefined ? { afwezig: feit.status } : null;
  }
}

const navraag = ({ navraag: gedaan }: Onbekend): Readonly<Record<string, string>> =>
  gedaan === undefined ? {} : { gevraagdAan: gedaan.aan, gevraagdOp: gedaan.op };
