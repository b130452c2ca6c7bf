/** Made by build/wordings.mjs whenever something is bundled. */
declare module 'uncanned:wordings' {
  /** They are large: a start that judges nothing does not read them. */
  export const readWordings: () => import('./packed.ts').WordingsFile;
}
