export * from "pathe";
