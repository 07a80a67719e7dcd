/** Whether somebody may still see what a card before him is about: between two messages his role may have ended. */
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { briefInzien } from '../../app/brief-inzien';
import { zoekZichtbaar } from '../../app/casus-inzien';
import { meldingZaak } from '../../app/melding-inzien';
import { taakInzien } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import { geenZaak, mag } from '../../domain/policy';
import type { Handeling } from '../../domain/policy';
import type { Beurt } from '../beurt';
import { elementenOp, isKnop } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import type { Kaart } from '../messages';

const zietNog: readonly (readonly [veld: string, (beurt: Beurt, id: string) => Promise<boolean>])[] = [
  ['casus', async (beurt, casus) => (await zoekZichtbaar(beurt, casus)) !== null],
  ['taak', async (beurt, taakId) => (await voerUit(beurt, taakInzien, { taakId })).ok],
  ['brief', async (beurt, brief) => (await voerUit(beurt, briefInzien, { brief })).ok],
  ['melding', zietMelding],
  ['gesprek', async (beurt, gesprek) => (await voerUit(beurt, accountgesprekInzien, { gesprek })).ok],
];

async function zietMelding(beurt: Beurt, melding: string): Promise<boolean> {
  const zaak = await meldingZaak(beurt, melding);
  return zaak !== null && mag(beurt.actor, 'melding.inzien', zaak);
}

const zonderZaak: Readonly<Partial<Record<string, Handeling>>> = {
  'accountgesprek.plannen': 'accountgesprek.plannen',
  'accountgesprek.bewaren': 'accountgesprek.vastleggen',
};

/** `data`: of a button. A talk that is planned or told of is of no casus: of that it is asked whether he still may. */
export async function zietHetNog(beurt: Beurt, data: Element): Promise<boolean> {
  const handeling = zonderZaak[data['action'] as string];
  if (handeling !== undefined && !mag(beurt.actor, handeling, geenZaak)) return false;
  for (const [veld, ziet] of zietNog) {
    const id = data[veld];
    if (typeof id === 'string' && !(await ziet(beurt, id))) return false;
  }
  return true;
}

/** Of what its first button does with what is filled in. */
function zietKaartNog(beurt: Beurt, kaart: Kaart): Promise<boolean> {
  const [knop] = elementenOp(kaart.inhoud).filter((een) => isKnop(een) && een['associatedInputs'] !== 'none');
  return zietHetNog(beurt, (knop?.['data'] ?? {}) as Element);
}

/** Before anything of a message is read: a form that he may not see any more stands before him for no rule. */
export async function zonderWatWegIs(beurt: Beurt): Promise<void> {
  const { huis, inbound, nu } = beurt;
  const kaart = huis.getoond.formulier(inbound, nu);
  if (kaart !== null && !(await zietKaartNog(beurt, kaart))) huis.getoond.formulierWeg(inbound);
}
