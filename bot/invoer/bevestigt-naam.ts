/** "Ja die bestaat echt", "zo heten ze": says that a name we do not know is the right one. Every word is looked up. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));
const BEVESTIGT = lijst(
  'bestaat bestaan nieuw nieuwe heet heten getypt typte tikte schreef geschreven gebruik gebruiken goed juist correct',
);
const ERBIJ = lijst(
  'ja jawel jep ok oke klopt dat die deze dit het hem ze zij is echt wel zo gewoon maar de een naam aanbieder organisatie instelling stichting zoals ik hoor nog niet in jullie uw lijst staat toch zeker ben ervan helemaal nou gespeld ook dus precies graag inderdaad van deze recent net gestart',
);
const LANGST = 10;

export function bevestigtNaam(tekst: string): boolean {
  const woorden = tekst.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (woorden.length === 0 || woorden.length > LANGST || /[?\d]/.test(tekst)) return false;
  if (/(?:niet|geen) (?:goed|juist|correct|die|deze|dat)/i.test(tekst)) return false;
  return (
    woorden.some((woord) => BEVESTIGT.has(woord)) && woorden.every((woord) => BEVESTIGT.has(woord) || ERBIJ.has(woord))
  );
}
