/** Made by build/wordings.mjs whenever something is bundled. */
declare module 'uncanned:wordings' {
  const text: string;
  export default text;
}
