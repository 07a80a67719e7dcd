/** Turns of phrase that every letter shares: the names of the parties and of the plan. */
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import { toon } from '../../domain/feit';
import type { Zicht } from '../../domain/dossier';
import type { Publiek } from '../../domain/publiek';
import type { Invulling, Keuze, Zinsdeel } from '../../domain/zin';
import { afkorting, als, zin } from '../../domain/zin';
import { opsomming } from '../../texts/formaat';

/** What every audience may see; the shared phrases use nothing else. */
export type Openbaar = Zicht<Publiek>;

/** `de Mutsaersstichting`, or the bare name when no article is known. */
export const aanbieder = (z: Openbaar): Zinsdeel => metLidwoord(z, (woord) => woord);

/** The same at the beginning of a sentence. */
export const Aanbieder = (z: Openbaar): Zinsdeel =>
  metLidwoord(z, (woord) => woord.slice(0, 1).toUpperCase() + woord.slice(1));

function metLidwoord({ aanbieder: { naam, lidwoord } }: Openbaar, vorm: (woord: string) => string): Zinsdeel {
  return lidwoord.status === 'bekend' ? zin`${toon(lidwoord, vorm)} ${naam}` : zin`${naam}`;
}

/** The authority of the day of the letter, written out at first use. */
export function autoriteit({ autoriteit: { naam, afkorting: kort } }: Openbaar): Zinsdeel {
  if (naam.status !== 'bekend' || kort.status !== 'bekend') return zin`${naam}`;
  return afkorting(naam.waarde, kort.waarde, naam.id);
}

/** A letter of today about an event from before the transfer may not say that today's authority did it. */
export function isVoorganger({ autoriteit: { sinds } }: Openbaar, datum: string | null): boolean {
  if (sinds.status !== 'bekend' || datum === null) return false;
  return datum < sinds.waarde.slice(0, datum.length);
}

export const inspectie = afkorting('Inspectie Gezondheidszorg en Jeugd', 'IGJ');

const plannamen = {
  verbeterplan: 'verbeterplan',
  herstelplan: 'herstelplan',
  continuiteitsplan: 'continuïteitsplan',
} as const;

export const plannaam = (z: Openbaar): Feit<Tekst> => toon(z.plan.soort, (soort) => plannamen[soort]);

export const lijst = (feit: Feit<readonly string[]>): Feit<Tekst> => toon(feit, (delen) => opsomming(delen));

/** `a, b en c` over parts of a sentence that each rest on their own facts. */
export function rijtje(delen: readonly Invulling[]): Zinsdeel {
  const laatste = delen.at(-1);
  if (laatste === undefined) throw new Error('Een rijtje heeft ten minste één deel.');
  const eerste = delen.slice(0, -1);
  if (eerste.length === 0) return zin`${laatste}`;
  return zin`${eerste.slice(1).reduce<Invulling>((samen, deel) => zin`${samen}, ${deel}`, eerste[0] ?? laatste)} en ${laatste}`;
}

/** Words that a councillor or reader should not have to look up; the fact keeps the word of the source. */
const uitleg: Readonly<Record<string, string>> = {
  governance: 'governance (hoe de organisatie wordt bestuurd en gecontroleerd)',
};

export const onderwerpen = (feit: Feit<readonly string[]>): Feit<Tekst> =>
  toon(feit, (delen) => opsomming(delen.map((deel) => uitleg[deel] ?? deel)));

/** Who decided then: the authority of the letter, or the one before it. */
export function autoriteitToen(z: Zicht<'raad-eigen-regio' | 'raad-andere-regio' | 'ontvangende-regio'>): Zinsdeel {
  const { vastgesteldOp } = z.trede;
  const toen = vastgesteldOp.status === 'bekend' && isVoorganger(z, vastgesteldOp.waarde);
  return toen ? zin`de voorganger van de ${autoriteit(z)}` : zin`de ${autoriteit(z)}`;
}

/** A withheld name still leaves a sentence that reads like any other. */
export const begeleiding = (bureau: OptioneelFeit<Tekst>): Keuze =>
  als<Tekst, Keuze>(
    bureau,
    (naam) => zin`De organisatie wordt bij het plan begeleid door ${naam}.`,
    null,
    zin`De organisatie wordt bij het plan begeleid door een extern bureau.`,
  );
