/** A pasted mail is of somebody else: his number and what he is are not those of who pastes it. */
const KOP = /^(?:>\s*)?(?:van|from|aan|to|verzonden|sent|onderwerp|subject|cc):\s/im;

export const isGeplakteMail = (tekst: string): boolean => KOP.test(tekst);
