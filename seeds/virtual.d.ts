/** Made by the build from the files here: see `electron/package/shipped-edition.ts`. */
declare module 'virtual:shipped-edition' {
  const built: import('./built.ts').BuiltSeeds;
  export default built;
}
