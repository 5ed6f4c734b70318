export const release: { readonly java: string; readonly launcher: string; readonly maven: string };
