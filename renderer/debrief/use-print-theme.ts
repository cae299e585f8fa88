/** Paper is white: while the page is printed it wears the light theme. */

import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

/** Puts on the light theme for print, and the chosen one after it. */
export function usePrintTheme(): void {
  const theme = useStore((state) => state.theme);
  useEffect(() => {
    const print = window.matchMedia('print');
    const dress = (): void => {
      document.documentElement.dataset['theme'] = print.matches ? 'light' : theme;
    };
    print.addEventListener('change', dress);
    return () => print.removeEventListener('change', dress);
  }, [theme]);
}
