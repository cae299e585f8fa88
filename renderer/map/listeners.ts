/** Those who want to be told. */
export class Listeners<Args extends readonly unknown[]> {
  private readonly all = new Set<(...args: Args) => void>();

  listen(listener: (...args: Args) => void): () => void {
    this.all.add(listener);
    return () => {
      this.all.delete(listener);
    };
  }

  tell(...args: Args): void {
    for (const listener of this.all) listener(...args);
  }
}
