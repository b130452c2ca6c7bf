/** Made by build/wordings.mjs whenever something is bundled. */
declare module 'uncanned:wordings' {
  /** The text is large: a start that judges nothing does not read it. */
  export const readText: () => string;
}
