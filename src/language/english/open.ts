/** Why a question counts as open. */
export const open = {
  noNumber: "it has no number",
  byNumber: ({ number }: { readonly number: string }) =>
    `no paper says that it answers ${number}, has its number, or follows in its family`,
  bySubject: ({ date }: { readonly date: string }) => `none has its subject on ${date}`,
  byItem: ({ top }: { readonly top: string }) => `none its place on the agenda (${top})`,
  unknown: "its subject and session are not known",
};
