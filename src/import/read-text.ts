/** What is read from a format other than PDF; a form feed ends a page, where the document says where pages end. */
export interface ReadText {
  readonly text: string;
  readonly title?: string | undefined;
}
