/** The organisations that belong to an aanbieder: named where they are known to be there, asked for where nobody knows. */
import type { Keuze, Zinsdeel } from '../../domain/zin';
import { als, voetnoot, zin } from '../../domain/zin';
import { naamOnbekend } from '../../domain/feit';
import type { Tekst } from '../../domain/feit';
import { lijst } from './frasen';
import type { RaadZicht } from './frasen';

/** A concern has them by its name; of others a fact that speaks of them says that they are there. */
const heeftDeelnemingen = ({ aanbieder, plan, werkgebied, deelnemingen }: RaadZicht): boolean =>
  (aanbieder.soort.status === 'bekend' && aanbieder.soort.waarde === 'concern') ||
  (plan.reikwijdte.status === 'bekend' && plan.reikwijdte.waarde.includes('deelnemingen')) ||
  werkgebied.viaDeelnemingen.status === 'bekend' ||
  deelnemingen.namen.status !== 'onbekend';

/** Behind who gives the help. The list of names is a footnote: it says where care may be at stake, but it is not the news. */
export const viaDeelnemingen = (z: RaadZicht): Zinsdeel =>
  heeftDeelnemingen(z)
    ? als(
        naamOnbekend(z.deelnemingen.namen),
        (namen) =>
          zin`, rechtstreeks of via een deelneming${voetnoot(zin`Deelnemingen zijn andere zorgorganisaties die bij deze aanbieder horen. Het gaat om ${lijst(namen)}.`)}`,
        zin``,
        zin`, rechtstreeks of via een deelneming`,
      )
    : zin``;

/** The question by itself: in the sentence above it would say that they are there. */
export const vraagNaarDeelnemingen = (z: RaadZicht): Keuze =>
  heeftDeelnemingen(z)
    ? null
    : als<readonly Tekst[], Keuze>(z.deelnemingen.namen, (namen) => zin`${lijst(namen)}`, null);

/** What is worth saying when a plan is for the aanbieder alone. */
export const nietVoorDeelnemingen = (z: RaadZicht): Keuze => {
  const alleen = zin`Het geldt voor de organisatie zelf, en niet voor de deelnemingen.`;
  return heeftDeelnemingen(z) ? als<unknown, Keuze>(z.deelnemingen.namen, () => alleen, null, alleen) : null;
};
