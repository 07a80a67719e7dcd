/** The partij of the register that a text names, by the official name it was understood as, or that somebody works for. */
import type { Slots } from './begrip/begrepen';
import type { AanbiederNaam, RegisterNamen } from './begrip/register';
import type { Beurt } from './beurt';

export const aanbiederId = ({ aanbieders }: RegisterNamen, { aanbieder }: Slots): string | undefined =>
  aanbieders.find(({ naam }) => naam === aanbieder)?.id;

export const plaatsId = ({ gemeenten, regios }: RegisterNamen, { gemeente, regio }: Slots): string | undefined =>
  gemeenten.find(({ naam }) => naam === gemeente)?.code ?? regios.find(({ naam }) => naam === regio)?.code;

export const partijId = (register: RegisterNamen, slots: Slots): string | undefined =>
  aanbiederId(register, slots) ?? plaatsId(register, slots);

/** The aanbieder somebody works for; a gemeente, regio or the authority is none. */
export const eigenAanbieder = ({ register, actor }: Pick<Beurt, 'register' | 'actor'>): AanbiederNaam | undefined =>
  register.aanbieders.find(({ id }) => id === actor.partijId);
