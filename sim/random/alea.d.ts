/** The one variant of seedrandom in use: fast, and without correlation between streams of similar names. */
declare module 'seedrandom/lib/alea.js' {
  /** A generator of uniforms in [0, 1) from a text. */
  export default function alea(seed: string): () => number;
}
