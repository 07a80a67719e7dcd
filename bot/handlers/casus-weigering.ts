/** A refusal on a casus this person may see: he reads that the step is not his, and whose it is. Of any other casus he learns nothing. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { regiehouder } from '../../domain/casusbericht';
import type { Fout } from '../../domain/fout';
import { casusTekst } from '../../texts/casus';
import { belZin } from '../../texts/contact';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { weiger, zegTekst } from '../prive';

export async function weigerOpCasus(
  beurt: Beurt,
  casus: string,
  fout: Fout = { soort: 'geen-toegang' },
): Promise<BeurtAntwoord> {
  const gelezen = fout.soort === 'geen-toegang' ? await voerUit(beurt, casusInzien, { casus }) : null;
  if (gelezen?.ok !== true) return weiger(beurt, fout);
  const { nummer, rolhouders } = gelezen.value.casus;
  const zin = casusTekst.nietUwStap(nummer, regiehouder({ rolhouders }));
  return { ...zegTekst(beurt, `${zin} ${belZin()}`), geweigerd: true };
}
