/** What goes into the database: text and integers only, so that both databases return the same. */
export type Waarde = string | number | null;
