import { useEffect, useState } from 'preact/hooks';

/** Where in a tool the reader is: what stands after `#` in the address, ids only. Going back is the browser’s own. */
export interface Place {
  readonly id: string;
  /** True once the reader has gone from one place to another: the focus then follows. */
  readonly hasMoved: boolean;
}

/** The place now. */
export function usePlace(): Place {
  const [place, setPlace] = useState<Place>({ id: '', hasMoved: false });
  useEffect(() => {
    setPlace({ id: placeNow(), hasMoved: false });
    const go = (): void => setPlace({ id: placeNow(), hasMoved: true });
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  return place;
}

/** The id after a name in the address, as in `#q=sell-me-this-pen`. */
export function idAt(place: Place, name: string): string | null {
  const [key, id = ''] = place.id.split('=');
  return key === name && /^[a-z0-9-]{1,80}$/.test(id) ? id : null;
}

function placeNow(): string {
  return location.hash.slice(1);
}
