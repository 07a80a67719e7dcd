/** The partij of the register that a text names, by the official name it was understood as. */
import type { Slots } from './begrip/begrepen';
import type { RegisterNamen } from './begrip/register';

export const aanbiederId = ({ aanbieders }: RegisterNamen, { aanbieder }: Slots): string | undefined =>
  aanbieders.find(({ naam }) => naam === aanbieder)?.id;

export const plaatsId = ({ gemeenten, regios }: RegisterNamen, { gemeente, regio }: Slots): string | undefined =>
  gemeenten.find(({ naam }) => naam === gemeente)?.code ?? regios.find(({ naam }) => naam === regio)?.code;

export const partijId = (register: RegisterNamen, slots: Slots): string | undefined =>
  aanbiederId(register, slots) ?? plaatsId(register, slots);
