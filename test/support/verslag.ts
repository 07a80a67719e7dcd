/** The transcript of a journey, as a reader sees it. */

/** What everybody said, in order; a heading where another person or place has its turn. */
export class Verslag {
  readonly regels: string[] = [];
  private laatste = '';

  noteer(wie: string, regel: string): void {
    if (wie !== this.laatste) this.regels.push(...(this.laatste === '' ? [] : ['']), `== ${wie} ==`);
    this.laatste = wie;
    // A receipt's code rests on the millisecond at which the melding came in.
    this.regels.push(regel.replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'XXXX-XXXX-XXXX'));
  }

  kop(tekst: string): void {
    this.regels.push('', `# ${tekst}`);
    this.laatste = '';
  }

  get tekst(): string {
    return this.regels.join('\n');
  }
}
