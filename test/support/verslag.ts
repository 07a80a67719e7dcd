/** The transcript of a journey, as a reader sees it. */

/** What everybody said, in order; a heading where another person or place has its turn. */
export class Verslag {
  readonly regels: string[] = [];
  private wie = '';

  noteer(wie: string, regel: string): void {
    if (wie !== this.wie) this.regels.push(...(this.wie === '' ? [] : ['']), `== ${wie} ==`);
    this.wie = wie;
    // A receipt's code rests on the millisecond at which the melding came in.
    this.regels.push(regel.replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'XXXX-XXXX-XXXX'));
  }

  kop(tekst: string): void {
    this.regels.push('', `# ${tekst}`);
    this.wie = '';
  }

  /** The end of it, for the message of a journey that came to a stop. */
  laatste(aantal: number): string {
    return this.regels.slice(-aantal).join('\n');
  }

  get tekst(): string {
    return this.regels.join('\n');
  }
}
