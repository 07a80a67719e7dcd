/** The partij of the register that a text names, by the official name it was understood as, or that somebody works for. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import type { Slots } from '../begrip/begrepen';
import type { AanbiederNaam, RegisterNamen } from '../begrip/register';
import type { Beurt } from '../beurt';

export const aanbiederId = ({ aanbieders }: RegisterNamen, { aanbieder }: Slots): string | undefined =>
  aanbieders.find(({ naam }) => naam === aanbieder)?.id;

/** What a text says of which casus it is about: its number, or else the aanbieder, which stands for the casus of that organisation. */
export const genoemdeCasus = (register: RegisterNamen, slots: Slots): string | undefined =>
  slots.casusnummer ?? aanbiederId(register, slots);

export const plaatsId = ({ gemeenten, regios }: RegisterNamen, { gemeente, regio }: Slots): string | undefined =>
  gemeenten.find(({ naam }) => naam === gemeente)?.code ?? regios.find(({ naam }) => naam === regio)?.code;

export const partijId = (register: RegisterNamen, slots: Slots): string | undefined =>
  aanbiederId(register, slots) ?? plaatsId(register, slots);

/** With whom a talk is: who is named, or the aanbieder of the casus whose number is; of one he may not see it is nobody. */
export async function gesprekspartner(beurt: Beurt, slots: Slots): Promise<string | undefined> {
  const { casusnummer: casus } = slots;
  const genoemd = partijId(beurt.register, slots);
  if (genoemd !== undefined || casus === undefined) return genoemd;
  const gevonden = await voerUit(beurt, casusInzien, { casus });
  return gevonden.ok ? gevonden.value.casus.aanbiederId : undefined;
}

/** The aanbieder somebody works for; a gemeente, regio or the authority is none. */
export const eigenAanbieder = ({ register, actor }: Pick<Beurt, 'register' | 'actor'>): AanbiederNaam | undefined =>
  register.aanbieders.find(({ id }) => id === actor.partijId);
