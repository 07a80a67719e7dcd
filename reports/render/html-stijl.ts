/** The style sheet of a letter on screen, filled with the colours of the house. */
import type { Huisstijl } from '../huisstijl';

/** A browser prints no backgrounds unless somebody asks: white words on black would be gone. Nothing in it for what this letter is not: a page that is set says the word concept nowhere. */
export function htmlStijl({ kleur }: Huisstijl, concept: boolean): string {
  const merk = `\n.concept { border: 2px solid ${kleur.ontbreekt}; color: ${kleur.ontbreekt}; padding: 0.4rem 0.75rem; margin-top: 0.75rem; font-weight: 700; }`;
  return `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: ${kleur.tekst}; font: 1.0625rem/1.6 'Source Sans 3', Calibri, Arial, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { color: ${kleur.accent}; line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { font-size: clamp(1.3rem, 6vw, 1.75rem); hyphens: auto; } h2 { font-size: 1.25rem; } h3 { font-size: 1.0625rem; }
p { margin: 0 0 1rem; } li { margin: 0 0 0.35rem; }
a { color: ${kleur.accent}; } a:focus-visible { outline: 3px solid ${kleur.accent}; outline-offset: 2px; }
header, footer { color: ${kleur.gedempt}; } header p { margin: 0; font-weight: 700; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid ${kleur.lijn}; font-size: 0.875rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1.5rem; margin: 1.5rem 0; }
dt { color: ${kleur.gedempt}; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; }
caption { text-align: left; font-weight: 700; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0.5rem; border-bottom: 1px solid ${kleur.lijn}; }
th { background: ${kleur.vlak}; }
.tabel { overflow-x: auto; }
.vet, .label { font-weight: 700; } .label { color: ${kleur.accent}; letter-spacing: 0.08em; }
.logo { text-align: right; } .logo img { max-width: 100%; }
.klein, .noten { font-size: 0.9375rem; color: ${kleur.gedempt}; }${concept ? merk : ''}
.ontbreekt { background: ${kleur.ontbreektVlak}; color: ${kleur.ontbreekt}; padding: 0 0.15em; }
.weggelakt { background: ${kleur.weglakVlak}; color: ${kleur.weglak}; padding: 0 0.3em; }
.ondertekening { margin-top: 2rem; break-inside: avoid; } .ondertekening p { margin: 0; }
sup { line-height: 0; } .bijeen { white-space: nowrap; }
@page { margin: 2cm; }
@media print { main { max-width: none; padding: 0; } h1, h2, h3 { break-after: avoid; } tr { break-inside: avoid; } footer { margin-top: 1.5rem; break-before: avoid; }
.weggelakt { background: none; color: ${kleur.tekst}; border: 1px solid ${kleur.tekst}; } }
`;
}
